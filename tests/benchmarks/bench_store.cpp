// Storing mapped pages, without network and mapping in the time:
//   bench_store product STORE ACTIVITIES_FILE COUNT
//   bench_store bulk    STORE ACTIVITIES_FILE COUNT PRODUCT_STORE
//   bench_store floor   STORE ACTIVITIES_FILE COUNT PRODUCT_STORE
// "product" appends pages as a collector does. "bulk" puts the same rows into the same tables and indices
// with plain INSERTs that look nothing up: terms are numbered in memory, and ids are trusted to be new.
// "floor" leaves out indices, counters and the text index as well: what the format itself costs. All compress
// bodies in the same way; the yardsticks take the dictionary that the product's store ended up with.

#include "benchmarks/linefile.h"
#include "benchmarks/mappedrecords.h"
#include "benchmarks/measurement.h"
#include "benchmarks/tenantrecords.h"
#include "record/searchtext.h"
#include "storage/bodycodec.h"
#include "storage/recordstore.h"
#include "storage/schema.h"

#include <QFileInfo>
#include <map>
#include <sqlite3.h>
#include <unordered_map>

using namespace workbench;
using namespace workbench::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t pageSize = 5000;

// Takes pages that are mapped already; what it does with one is what is measured.
class PageSink {
public:
    virtual ~PageSink() = default;
    virtual void take(PageCommit page) = 0;
    virtual void finish() = 0;
};

class ProductSink : public PageSink {
public:
    explicit ProductSink(const QString &file) : m_store(expected(RecordStore::open(file))) { }
    void take(PageCommit page) override { expected(m_store.append(page)); }
    void finish() override { expected(m_store.checkpointLog()); }

private:
    RecordStore m_store;
};

enum class Indices { All, None };

class PlainSink : public PageSink {
public:
    PlainSink(const QString &file, const QString &productStore, Indices indices)
        : m_database(expected(sqlite::Database::open(file, sqlite::Database::Mode::ReadWriteCreate)))
        , m_indices(indices)
    {
        expected(schema::configureWriter(m_database));
        expected(schema::migrate(m_database));
        if (indices == Indices::None)
            expected(m_database.execute("DROP INDEX r_id; DROP INDEX r_cls_ts; DROP INDEX r_ts;"));
        copyDictionary(productStore);
        expected(m_database.prepareAll({
            {&m_row,
                "INSERT INTO r(seq, idhash, uid, cls, ts, received, written, usr, ip, country, app, action, "
                "category, outcome, sev) VALUES(?,?,?,1,?,?,?,?,?,?,?,?,?,?,?)"},
            {&m_body, "INSERT INTO body(seq, dict, doc) VALUES(?,?,?)"},
            {&m_text, "INSERT INTO f(rowid, t) VALUES(?,?)"},
            {&m_term, "INSERT INTO term(id, text) VALUES(?,?)"},
            {&m_count,
                "INSERT INTO stat(cls, hour, n) VALUES(1,?,?)"
                " ON CONFLICT(cls, hour) DO UPDATE SET n = n + excluded.n"},
        }));
    }

    void take(PageCommit page) override
    {
        auto transaction = expected(sqlite::Transaction::begin(m_database));
        std::map<qint64, qint64> hours;
        for (const MappedRecord &record : page.records) {
            insert(record.record, page);
            ++hours[schema::hourOf(record.record.eventTime)];
        }
        if (m_indices == Indices::All) {
            for (const auto &[hourNumber, count] : hours)
                expected(m_count.bind(1, hourNumber).bind(2, count).run());
        }
        expected(transaction.commit());
    }

    void finish() override { expected(m_database.execute("PRAGMA wal_checkpoint(TRUNCATE)")); }

private:
    void copyDictionary(const QString &productStore)
    {
        auto product = expected(sqlite::Database::open(productStore, sqlite::Database::Mode::ReadOnly));
        auto select = expected(product.prepare("SELECT id, d FROM zdict ORDER BY id DESC LIMIT 1"));
        if (expected(select.step()))
            m_encoder.setDictionary(select.integer(0), select.bytes(1).toByteArray());
    }

    void insert(const InterflowRecord &record, const PageCommit &page)
    {
        ++m_seq;
        const quint64 hash = recordHash({.connectorId = "c",
            .msgClass = record.msgClass,
            .indices = record.indices,
            .sourceId = record.sourceId});
        m_row.bind(1, m_seq).bind(2, qint64(hash)).bind(3, schema::uidOf(record.stellarUuid));
        m_row.bind(4, record.eventTime).bind(5, page.receiveTime).bind(6, 0);
        int column = 7;
        for (const QByteArray *text : {&record.user, &record.sourceIp, &record.country, &record.app,
                 &record.action, &record.category, &record.outcome, &record.severity}) {
            if (text->isEmpty())
                m_row.bindNull(column++);
            else
                m_row.bind(column++, term(*text));
        }
        expected(m_row.run());
        const auto doc = expected(m_encoder.encoded(record.json));
        expected(m_body.bind(1, m_seq).bind(2, m_encoder.dictionaryId()).bindBlob(3, doc).run());
        if (m_indices == Indices::None)
            return;
        const QByteArray text = searchText(record.json);
        expected(m_text.bind(1, m_seq).bindText(2, text).run());
    }

    qint64 term(const QByteArray &text)
    {
        const auto known = m_terms.constFind(text);
        if (known != m_terms.constEnd())
            return *known;
        const qint64 id = m_terms.size() + 1;
        m_terms.insert(text, id);
        expected(m_term.bind(1, id).bindText(2, text).run());
        return id;
    }

    sqlite::Database m_database;
    Indices m_indices;
    BodyEncoder m_encoder;
    QHash<QByteArray, qint64> m_terms;
    qint64 m_seq = 0;
    sqlite::Statement m_row, m_body, m_text, m_term, m_count;
};

std::unique_ptr<PageSink> sinkOf(const QString &kind, const QString &file, const QString &productStore)
{
    if (kind == u"product"_s)
        return std::make_unique<ProductSink>(file);
    return std::make_unique<PlainSink>(file, productStore, kind == u"bulk"_s ? Indices::All : Indices::None);
}

PageCommit pageOf(const std::vector<std::string_view> &lines)
{
    PageCommit page;
    page.connectorId = mappingConstants().connectorId;
    page.contentType = u"activities"_s;
    page.receiveTime = now;
    page.checkpoint = "{}";
    page.records.reserve(lines.size());
    for (const std::string_view line : lines)
        page.records.push_back(expected(defender::mapActivity(line, mappingConstants(), now)));
    return page;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 5)
        giveUp(u"usage: bench_store product|bulk|floor STORE ACTIVITIES_FILE COUNT [PRODUCT_STORE]"_s);
    const QString file = QString::fromLocal8Bit(argv[2]);
    const auto sink =
        sinkOf(QString::fromLatin1(argv[1]), file, QString::fromLocal8Bit(argc > 5 ? argv[5] : ""));
    LineFile lines(argv[3]);
    const std::size_t count = std::stoull(argv[4]);
    std::size_t done = 0;
    double seconds = 0;
    double mapping = 0;
    while (done < count) {
        const auto &raw = lines.next(std::min(pageSize, count - done));
        if (raw.empty())
            break;
        Stopwatch watch;
        PageCommit page = pageOf(raw);
        mapping += watch.seconds();
        watch.restart();
        sink->take(std::move(page));
        seconds += watch.seconds();
        done += raw.size();
    }
    const Stopwatch watch;
    sink->finish();
    seconds += watch.seconds();
    report({{u"records"_s, qint64(done)}, {u"seconds"_s, seconds}, {u"rate"_s, double(done) / seconds},
        {u"mapping_us"_s, mapping * 1e6 / double(done)},
        {u"bytes_per_record"_s, double(QFileInfo(file).size()) / double(done)}});
}
