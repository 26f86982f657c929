#include "storage/termdictionary.h"

namespace workbench {

namespace {

// Enough for the people, addresses and operations of a large company; a few megabytes.
constexpr qsizetype mostTermsInMemory = 65'536;
constexpr qsizetype longestTermInMemory = 256;

QByteArray classKey(const RecordClass &recordClass)
{
    return recordClass.connectorId + '\0' + recordClass.msgClass + '\0' + char(recordClass.indices);
}

} // namespace

Result<TermDictionary> TermDictionary::open(sqlite::Database &database)
{
    TermDictionary result;
    result.m_database = &database;
    const auto done = database.prepareAll({
        {&result.m_selectTerm, "SELECT id FROM term WHERE text=?"},
        {&result.m_insertTerm, "INSERT INTO term(text) VALUES(?)"},
        {&result.m_selectClass, "SELECT id FROM cls WHERE connector=? AND msg_class=? AND indices=?"},
        {&result.m_insertClass,
            "INSERT INTO cls(connector, msg_class, indices, content_type, derived) VALUES(?,?,?,?,?)"},
    });
    if (!done)
        return fail(done.error());
    return result;
}

Result<qint64> TermDictionary::term(const QByteArray &text)
{
    if (text.isEmpty())
        return 0;
    if (const auto known = m_terms.constFind(text); known != m_terms.cend())
        return *known;
    const auto id = storedTerm(text);
    if (!id || text.size() > longestTermInMemory)
        return id;
    if (m_terms.size() >= mostTermsInMemory)
        m_terms.clear();
    m_terms.insert(text, *id);
    return id;
}

Result<qint64> TermDictionary::storedTerm(const QByteArray &text)
{
    const auto row = m_selectTerm.bindText(1, text).step();
    if (!row)
        return fail(row.error());
    if (*row) {
        const qint64 id = m_selectTerm.integer(0);
        m_selectTerm.reset();
        return id;
    }
    if (const auto done = m_insertTerm.bindText(1, text).run(); !done)
        return fail(done.error());
    return m_database->lastInsertRowId();
}

Result<qint64> TermDictionary::classId(const RecordClass &recordClass)
{
    const QByteArray key = classKey(recordClass);
    if (const auto known = m_classes.constFind(key); known != m_classes.cend())
        return *known;
    const auto id = storedClass(recordClass);
    if (id)
        m_classes.insert(key, *id);
    return id;
}

Result<qint64> TermDictionary::storedClass(const RecordClass &recordClass)
{
    m_selectClass.bindText(1, recordClass.connectorId)
        .bindText(2, recordClass.msgClass)
        .bind(3, recordClass.indices);
    const auto row = m_selectClass.step();
    if (!row)
        return fail(row.error());
    if (*row) {
        const qint64 id = m_selectClass.integer(0);
        m_selectClass.reset();
        return id;
    }
    m_insertClass.bindText(1, recordClass.connectorId)
        .bindText(2, recordClass.msgClass)
        .bind(3, recordClass.indices)
        .bindText(4, recordClass.contentType)
        .bind(5, recordClass.isDerived ? 1 : 0);
    if (const auto done = m_insertClass.run(); !done)
        return fail(done.error());
    return m_database->lastInsertRowId();
}

void TermDictionary::forget()
{
    m_terms.clear();
    m_classes.clear();
}

} // namespace workbench
