#pragma once

#include "storage/bodycodec.h"
#include "storage/recordstore.h"
#include "storage/termdictionary.h"

#include <QHash>
#include <functional>
#include <memory>
#include <optional>

namespace workbench {

// One record that could be read out of a damaged store; fields that could not are missing.
struct SalvagedRecord {
    QByteArrayView json; // Valid inside the callback only.
    qint64 dictionary = 0;
    std::optional<RecordClass> recordClass;
    std::optional<qint64> received, written;
    QByteArray contentHash, originalBytes;
    qint64 revision = 0;
};

// Reads what can still be read from a damaged records.db, page by page around what cannot, and changes
// nothing in it. Lives for one salvage, on the writer's thread.
class DamagedStore {
public:
    // Where not even the list of tables can be read, tries a copy beside the file (`workingCopy`) whose first
    // page is taken from `emptyStore`: stores of one version are laid out alike. Nothing: it is no store at
    // all.
    [[nodiscard]] static std::unique_ptr<DamagedStore> open(
        const QString &file, const QString &workingCopy, const QString &emptyStore);

    // How many records there were, as far as can be told.
    [[nodiscard]] qint64 expectedRecords();
    // Until `each` fails. What it answers is handed on.
    [[nodiscard]] Result<void> eachRecord(const std::function<Result<void>(const SalvagedRecord &)> &each);
    [[nodiscard]] std::optional<QByteArray> dictionary(qint64 id);
    // Copies whole rows as far as they can be read.
    [[nodiscard]] Result<void> copyTable(
        sqlite::Database &target, const char *table, const char *columns, int count);

private:
    explicit DamagedStore(sqlite::Database database);
    [[nodiscard]] bool prepare();
    void readClasses();
    [[nodiscard]] std::optional<qint64> firstReadable(qint64 seq);
    [[nodiscard]] bool isReadable(qint64 seq);
    [[nodiscard]] std::optional<qint64> number(const char *sql);
    [[nodiscard]] Result<void> take(
        qint64 seq, const std::function<Result<void>(const SalvagedRecord &)> &each);
    void addRow(qint64 seq, SalvagedRecord &record);
    void addExtras(qint64 seq, SalvagedRecord &record);

    sqlite::Database m_database;
    BodyDecoder m_decoder;
    QHash<qint64, RecordClass> m_classes;
    sqlite::Statement m_bodies, m_probe, m_row, m_hash, m_original;
};

} // namespace workbench
