#include "storage/damagedstore.h"

#include <QFile>
#include <QtEndian>
#include <limits>
#include <sqlite3.h>

namespace workbench {

namespace {

constexpr qint64 pageSize = 4096;
constexpr qint64 singleSteps =
    4096; // Records that are tried one by one behind a damaged page, before the steps grow.
constexpr qint64 farthestSeq = qint64(1) << 48;

// The header of a database says how many pages it has; those of the empty store are fewer.
void setPageCount(QByteArray &page, qint64 pages)
{
    constexpr qsizetype changeCounter = 24, pageCount = 28, validFor = 92;
    qToBigEndian(quint32(pages), page.data() + pageCount);
    // The count is believed only if these two are equal.
    page.replace(validFor, 4, page.mid(changeCounter, 4));
}

bool transplantFirstPage(const QString &file, const QString &emptyStore)
{
    QFile source(emptyStore);
    QFile target(file);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::ReadWrite))
        return false;
    QByteArray page = source.read(pageSize);
    if (page.size() != pageSize || target.size() < pageSize)
        return false;
    setPageCount(page, target.size() / pageSize);
    return target.write(page) == pageSize && target.flush();
}

bool copyWithLog(const QString &from, const QString &to)
{
    using namespace Qt::StringLiterals;
    if (QFile::exists(from + u"-wal"_s) && !QFile::copy(from + u"-wal"_s, to + u"-wal"_s))
        return false;
    return QFile::copy(from, to);
}

} // namespace

DamagedStore::DamagedStore(sqlite::Database database) : m_database(std::move(database)), m_decoder(m_database)
{
}

std::unique_ptr<DamagedStore> DamagedStore::open(
    const QString &file, const QString &workingCopy, const QString &emptyStore)
{
    const auto tryOpen = [](const QString &path) -> std::unique_ptr<DamagedStore> {
        auto database = sqlite::Database::open(path, sqlite::Database::Mode::ReadWriteCreate);
        if (!database)
            return nullptr;
        // The log stays beside the file it belongs to, in case somebody else can make more of both.
        sqlite3_db_config(database->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        std::unique_ptr<DamagedStore> store(new DamagedStore(std::move(*database)));
        return store->prepare() ? std::move(store) : nullptr;
    };
    if (auto store = tryOpen(file))
        return store;
    if (!copyWithLog(file, workingCopy) || !transplantFirstPage(workingCopy, emptyStore))
        return nullptr;
    return tryOpen(workingCopy);
}

bool DamagedStore::prepare()
{
    // Reads on where the list of tables itself is partly unreadable.
    const auto tolerant = m_database.execute("PRAGMA writable_schema=ON; PRAGMA cell_size_check=ON");
    const auto done = m_database.prepareAll({
        {&m_bodies, "SELECT seq, dict, doc FROM body WHERE seq >= ? ORDER BY seq"},
        {&m_probe, "SELECT seq FROM body WHERE seq >= ? ORDER BY seq LIMIT 1"},
        {&m_row, "SELECT cls, received, written FROM r WHERE seq=?"},
        {&m_hash, "SELECT hash, revision FROM revisable WHERE seq=?"},
        {&m_original, "SELECT bytes FROM original WHERE seq=?"},
    });
    if (!tolerant || !done)
        return false;
    readClasses();
    return true;
}

void DamagedStore::readClasses()
{
    auto select =
        m_database.prepare("SELECT id, connector, msg_class, indices, content_type, derived FROM cls");
    if (!select)
        return;
    for (auto row = select->step(); row && *row; row = select->step()) {
        m_classes.insert(select->integer(0),
            RecordClass{.connectorId = select->bytes(1).toByteArray(),
                .msgClass = select->bytes(2).toByteArray(),
                .indices = IndexSet(select->integer(3)),
                .contentType = select->bytes(4).toByteArray(),
                .isDerived = select->integer(5) != 0});
    }
}

std::optional<qint64> DamagedStore::number(const char *sql)
{
    auto select = m_database.prepare(sql);
    if (!select)
        return std::nullopt;
    const auto row = select->step();
    if (!row || !*row || select->isNull(0))
        return std::nullopt;
    return select->integer(0);
}

qint64 DamagedStore::expectedRecords()
{
    if (const auto counted = number("SELECT sum(n) FROM stat"))
        return *counted;
    const auto rows = number("SELECT max(seq) FROM r");
    const auto bodies = number("SELECT max(seq) FROM body");
    return std::max(rows.value_or(0), bodies.value_or(0));
}

Result<void> DamagedStore::eachRecord(const std::function<Result<void>(const SalvagedRecord &)> &each)
{
    std::optional<qint64> next = 0;
    while (next) {
        const qint64 from = *next;
        m_bodies.bind(1, from);
        auto row = m_bodies.step();
        // A damaged tree may lead in circles: go on only while the numbers grow.
        for (; row && *row && m_bodies.integer(0) >= *next; row = m_bodies.step()) {
            const qint64 seq = m_bodies.integer(0);
            if (seq >= farthestSeq)
                break;
            if (const auto taken = take(seq, each); !taken)
                return taken;
            next = seq + 1;
        }
        const bool isEnd = row && !*row;
        m_bodies.reset();
        if (isEnd)
            return {};
        next = firstReadable(*next > from ? *next : from + 1);
    }
    return {};
}

bool DamagedStore::isReadable(qint64 seq)
{
    const bool readable = m_probe.bind(1, seq).step().has_value();
    m_probe.reset();
    return readable;
}

// The first record behind a damaged stretch. One damaged page of records holds few of them; one higher up in
// the tree may hold millions, so that the steps double, and the edge is then found by halving.
std::optional<qint64> DamagedStore::firstReadable(qint64 seq)
{
    for (qint64 step = 0; step < singleSteps; ++step) {
        if (isReadable(seq + step))
            return seq + step;
    }
    qint64 unreadable = seq + singleSteps - 1;
    qint64 width = singleSteps;
    while (!isReadable(seq + width)) {
        unreadable = seq + width;
        width *= 2;
        if (seq + width > farthestSeq)
            return std::nullopt;
    }
    qint64 readable = seq + width;
    while (readable - unreadable > 1) {
        const qint64 middle = unreadable + (readable - unreadable) / 2;
        (isReadable(middle) ? readable : unreadable) = middle;
    }
    return readable;
}

Result<void> DamagedStore::take(qint64 seq, const std::function<Result<void>(const SalvagedRecord &)> &each)
{
    SalvagedRecord record;
    record.dictionary = m_bodies.integer(1);
    const auto json = m_decoder.decoded(record.dictionary, m_bodies.bytes(2));
    if (!json)
        return {};
    record.json = *json;
    addRow(seq, record);
    addExtras(seq, record);
    return each(record);
}

void DamagedStore::addRow(qint64 seq, SalvagedRecord &record)
{
    const auto row = m_row.bind(1, seq).step();
    if (row && *row) {
        const auto known = m_classes.constFind(m_row.integer(0));
        if (known != m_classes.cend())
            record.recordClass = *known;
        record.received = m_row.integer(1);
        record.written = m_row.integer(1) + m_row.integer(2);
    }
    m_row.reset();
}

void DamagedStore::addExtras(qint64 seq, SalvagedRecord &record)
{
    const auto hash = m_hash.bind(1, seq).step();
    if (hash && *hash) {
        record.contentHash = m_hash.bytes(0).toByteArray();
        record.revision = m_hash.integer(1);
    }
    m_hash.reset();
    const auto original = m_original.bind(1, seq).step();
    if (original && *original)
        record.originalBytes = m_original.bytes(0).toByteArray();
    m_original.reset();
}

std::optional<QByteArray> DamagedStore::dictionary(qint64 id)
{
    auto select = m_database.prepare("SELECT d FROM zdict WHERE id=?");
    if (!select)
        return std::nullopt;
    const auto row = select->bind(1, id).step();
    if (!row || !*row)
        return std::nullopt;
    return select->bytes(0).toByteArray();
}

Result<void> DamagedStore::copyTable(
    sqlite::Database &target, const char *table, const char *columns, int count)
{
    const QByteArray from = QByteArray("SELECT ") + columns + " FROM " + table;
    QByteArray to = QByteArray("INSERT OR IGNORE INTO ") + table + '(' + columns + ") VALUES(?";
    for (int column = 1; column < count; ++column)
        to += ",?";
    to += ')';
    auto select = m_database.prepare(from.constData());
    if (!select)
        return {};
    auto insert = target.prepare(to.constData());
    if (!insert)
        return fail(insert.error());
    for (auto row = select->step(); row && *row; row = select->step()) {
        for (int column = 0; column < count; ++column)
            insert->bindValue(column + 1, *select, column);
        if (const auto done = insert->run(); !done)
            return done;
    }
    return {};
}

} // namespace workbench
