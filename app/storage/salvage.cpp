#include "storage/salvage.h"

#include "storage/damagedstore.h"
#include "storage/feedledger.h"
#include "storage/processlock.h"
#include "storage/recordwriter.h"
#include "storage/runrow.h"
#include "storage/schema.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <filesystem>

namespace workbench::salvage {

using namespace Qt::StringLiterals;

namespace {

constexpr int recordsPerTransaction = 5000;

QString noteFile(const QString &file)
{
    return file + u".damaged"_s;
}

// Complete, and only waiting for the damaged file to go.
QString finishedFile(const QString &file)
{
    return file + u".salvaged"_s;
}

void removeStore(const QString &file)
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(file + suffix);
}

QString setAsideName(const QString &file)
{
    const QFileInfo info(file);
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const QString base = u"%1/%2.damaged-%3"_s.arg(info.absolutePath(), info.completeBaseName(), time);
    QString name = base + u".db"_s;
    for (int number = 2; QFile::exists(name); ++number)
        name = u"%1-%2.db"_s.arg(base).arg(number);
    return name;
}

std::filesystem::path nativePath(const QString &file)
{
    return QFile::encodeName(file).toStdString();
}

Error notDone(const QString &what, const std::error_code &code)
{
    return {.kind = ErrorKind::StorageFailure,
        .cause = Cause::StoreNotWritable,
        .detail = u"%1: %2"_s.arg(what, QString::fromStdString(code.message()))};
}

// Gives the damaged store a second name, so that there is a store under the first at every moment. File
// systems without hard links get a move, which is as good but for that moment.
Result<void> setAside(const QString &file, const QString &aside)
{
    for (const QString &suffix : {u"-wal"_s, QString()}) {
        if (!QFile::exists(file + suffix))
            continue;
        std::error_code code;
        std::filesystem::create_hard_link(nativePath(file + suffix), nativePath(aside + suffix), code);
        if (code)
            std::filesystem::rename(nativePath(file + suffix), nativePath(aside + suffix), code);
        if (code)
            return fail(notDone(u"The damaged store cannot be set aside as %1"_s.arg(aside), code));
    }
    return {};
}

// The old log must be gone before the new store is there: SQLite would take it for the new store's.
Result<void> putInPlace(const QString &file)
{
    QFile::remove(file + u"-wal"_s);
    QFile::remove(file + u"-shm"_s);
    std::error_code code;
    std::filesystem::rename(nativePath(finishedFile(file)), nativePath(file), code);
    if (code)
        return fail(notDone(u"The salvaged store cannot take the place of the damaged one"_s, code));
    QFile::remove(noteFile(file));
    return {};
}

Result<sqlite::Database> createStore(const QString &file)
{
    removeStore(file);
    auto database = sqlite::Database::open(file, sqlite::Database::Mode::ReadWriteCreate);
    if (!database)
        return database;
    if (const auto done = schema::configureWriter(*database); !done)
        return fail(done.error());
    if (const auto done = schema::migrate(*database); !done)
        return fail(done.error());
    return database;
}

Result<void> createEmptyStore(const QString &file)
{
    auto database = createStore(file);
    return database ? database->execute("PRAGMA synchronous=OFF") : Result<void>(fail(database.error()));
}

// Copies what a damaged store still gives into a new one.
class Rebuilding {
public:
    Rebuilding(DamagedStore &source, sqlite::Database &target, std::unique_ptr<RecordWriter> writer)
        : m_source(source)
        , m_target(target)
        , m_writer(std::move(writer))
        , m_now(QDateTime::currentMSecsSinceEpoch())
    {
    }

    Result<qint64> run()
    {
        const auto copied = m_source.eachRecord([this](const SalvagedRecord &record) { return add(record); });
        if (!copied)
            return fail(copied.error());
        if (const auto done = commit(); !done)
            return fail(done.error());
        if (const auto done = copyTables(); !done)
            return fail(done.error());
        return m_salvaged;
    }

private:
    Result<void> add(const SalvagedRecord &salvaged)
    {
        auto restored = restoredRecord(salvaged.json);
        if (!restored)
            return {};
        if (!m_transaction) {
            auto begun = sqlite::Transaction::begin(m_target);
            if (!begun)
                return fail(begun.error());
            m_transaction.emplace(std::move(*begun));
        }
        if (const auto done = useDictionary(salvaged.dictionary); !done)
            return done;
        restored->record.originalBytes = salvaged.originalBytes;
        if (salvaged.recordClass)
            restored->record.indices = salvaged.recordClass->indices;
        const auto outcome = m_writer->store(restored->record, salvaged.contentHash,
            isDerived(*restored, salvaged), originOf(*restored, salvaged));
        if (!outcome)
            return fail(outcome.error());
        if (*outcome != RecordWriter::Outcome::Stored)
            return {};
        ++m_salvaged;
        if (const auto done = setRevision(salvaged.revision); !done)
            return done;
        return m_salvaged % recordsPerTransaction == 0 ? commit() : Result<void>();
    }

    static bool isDerived(const RestoredRecord &restored, const SalvagedRecord &salvaged)
    {
        return salvaged.recordClass ? salvaged.recordClass->isDerived : restored.isDerived;
    }

    [[nodiscard]] RecordOrigin originOf(const RestoredRecord &restored, const SalvagedRecord &salvaged) const
    {
        RecordOrigin origin{.connectorId = restored.connectorId,
            .contentType = {},
            .received = salvaged.received.value_or(m_now),
            .written = salvaged.written.value_or(m_now)};
        if (salvaged.recordClass) {
            origin.connectorId = salvaged.recordClass->connectorId;
            origin.contentType = salvaged.recordClass->contentType;
        }
        return origin;
    }

    // A dictionary that has proved to be sound, since a body came out of it, serves the new store too.
    Result<void> useDictionary(qint64 id)
    {
        if (id == m_writer->encoder().dictionaryId())
            return {};
        const auto dictionary = m_source.dictionary(id);
        if (!dictionary)
            return {};
        auto insert = m_target.prepare("INSERT OR IGNORE INTO zdict(id, d) VALUES(?,?)");
        if (!insert)
            return fail(insert.error());
        if (const auto done = insert->bind(1, id).bindBlob(2, *dictionary).run(); !done)
            return done;
        m_writer->encoder().setDictionary(id, *dictionary);
        return {};
    }

    Result<void> setRevision(qint64 revision)
    {
        if (revision == 0)
            return {};
        auto update = m_target.prepare("UPDATE revisable SET revision=? WHERE seq=?");
        if (!update)
            return fail(update.error());
        return update->bind(1, revision).bind(2, m_writer->lastSeq()).run();
    }

    Result<void> commit()
    {
        if (!m_transaction)
            return {};
        if (const auto done = m_writer->flush(); !done)
            return done;
        if (const auto done = m_transaction->commit(); !done)
            return done;
        m_transaction.reset();
        return {};
    }

    Result<void> copyTables()
    {
        struct Table {
            const char *name, *columns;
            int count;
        };
        const Table tables[] = {
            {"rejected", "connector, content_type, received, hash, raw, reason", 6},
            {"feed", "connector, content_type, checkpoint, cursor", 4},
            {"coverage", "connector, content_type, from_ms, to_ms", 4},
            {"gap", "connector, content_type, from_ms, to_ms, reason", 5},
            {"run", runColumns, runColumnCount},
        };
        auto transaction = sqlite::Transaction::begin(m_target);
        if (!transaction)
            return fail(transaction.error());
        for (const Table &table : tables) {
            if (const auto done = m_source.copyTable(m_target, table.name, table.columns, table.count); !done)
                return done;
        }
        FeedLedger ledger(m_target);
        const auto distrusted = ledger.distrustAll(u"Records were lost when the local store was damaged."_s);
        if (!distrusted)
            return distrusted;
        return transaction->commit();
    }

    DamagedStore &m_source;
    sqlite::Database &m_target;
    std::unique_ptr<RecordWriter> m_writer;
    std::optional<sqlite::Transaction> m_transaction;
    qint64 m_now = 0;
    qint64 m_salvaged = 0;
};

// Numbers only; where the files go is decided afterwards.
Result<Salvage> rebuild(const QString &file, const QString &newFile, RecordHash hash)
{
    const QString emptyStore = file + u".empty"_s;
    const QString workingCopy = file + u".copy"_s;
    if (const auto done = createEmptyStore(emptyStore); !done)
        return fail(done.error());
    removeStore(workingCopy);
    auto target = createStore(newFile);
    if (!target)
        return fail(target.error());
    auto writer = RecordWriter::open(*target, hash);
    if (!writer)
        return fail(writer.error());
    Salvage result;
    if (const auto source = DamagedStore::open(file, workingCopy, emptyStore)) {
        const qint64 expected = source->expectedRecords();
        const auto salvaged = Rebuilding(*source, *target, std::move(*writer)).run();
        if (!salvaged)
            return fail(salvaged.error());
        result.salvaged = *salvaged;
        result.lost = std::max<qint64>(0, expected - *salvaged);
    }
    removeStore(emptyStore);
    removeStore(workingCopy);
    return result;
}

} // namespace

QString lockFile(const QString &file)
{
    return file + u".lock"_s;
}

void noteDamage(const QString &file)
{
    // If the note cannot be written, the damage will be met again.
    QFile note(noteFile(file));
    [[maybe_unused]] const bool written = note.open(QIODevice::WriteOnly);
}

bool isDamageNoted(const QString &file)
{
    return QFile::exists(noteFile(file));
}

Result<void> resume(const QString &file)
{
    if (!QFile::exists(finishedFile(file)))
        return {};
    const auto lock = ProcessLock::acquire(lockFile(file), u"salvage"_s);
    if (!lock)
        return fail(lock.error());
    if (!QFile::exists(finishedFile(file)))
        return {};
    if (const auto done = setAside(file, setAsideName(file)); !done)
        return done;
    return putInPlace(file);
}

Result<Salvage> replaceDamaged(const QString &file, RecordHash hash)
{
    const QString newFile = file + u".salvaging"_s;
    auto result = rebuild(file, newFile, hash);
    if (!result) {
        removeStore(newFile);
        return result;
    }
    result->setAsideAs = setAsideName(file);
    std::error_code code;
    std::filesystem::rename(nativePath(newFile), nativePath(finishedFile(file)), code);
    if (code)
        return fail(notDone(u"The salvaged store cannot be renamed"_s, code));
    if (const auto done = setAside(file, result->setAsideAs); !done)
        return fail(done.error());
    if (const auto done = putInPlace(file); !done)
        return fail(done.error());
    return result;
}

Error report(const Salvage &salvage)
{
    return {.kind = ErrorKind::StorageFailure,
        .cause = Cause::StoreDamaged,
        .detail =
            u"The store was damaged and has been set aside as %1. %2 records were copied into a new store; at"
            " least %3 were lost and will be collected again where the API still has them."_s
                .arg(salvage.setAsideAs)
                .arg(salvage.salvaged)
                .arg(salvage.lost)};
}

} // namespace workbench::salvage
