#pragma once

#include "record/interflowrecord.h"
#include "sqlite/database.h"

#include <QByteArray>
#include <QHash>

namespace workbench {

// What kind of record a row of r is; see schema.h.
struct RecordClass {
    QByteArray connectorId;
    QByteArray msgClass;
    IndexSet indices = 0;
    QByteArray contentType;
    bool isDerived = false;
};

// Numbers for the texts and classes that rows repeat. Remembers what it has looked up; since an insertion
// that was rolled back must not stay in mind, the owner calls forget() after any transaction that failed.
// Writer's thread.
class TermDictionary {
public:
    // Knows no store; only to be assigned to.
    TermDictionary() = default;
    [[nodiscard]] static Result<TermDictionary> open(sqlite::Database &database);

    // Makes the number if there is none; 0 for an empty text, which has no number.
    [[nodiscard]] Result<qint64> term(const QByteArray &text);
    [[nodiscard]] Result<qint64> classId(const RecordClass &recordClass);
    void forget();

private:
    [[nodiscard]] Result<qint64> storedTerm(const QByteArray &text);
    [[nodiscard]] Result<qint64> storedClass(const RecordClass &recordClass);

    sqlite::Database *m_database = nullptr;
    sqlite::Statement m_selectTerm, m_insertTerm, m_selectClass, m_insertClass;
    QHash<QByteArray, qint64> m_terms;
    QHash<QByteArray, qint64> m_classes; // By connector, msg_class and indices.
};

} // namespace workbench
