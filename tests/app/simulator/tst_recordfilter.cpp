#include "simulator/recordfilter.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench::simulator;

namespace {

const std::vector<FilterName> names{{"date", FilterKind::Time}, {"created", FilterKind::Time},
    {"service", FilterKind::Whole}, {"user", FilterKind::Text}, {"open", FilterKind::Truth}};
constexpr std::int64_t day = 86'400'000;
constexpr std::int64_t now = 100 * day;

std::optional<FilterRefusal> read(RecordFilter &filter, const QByteArray &json, bool ignoreUnknown = false)
{
    return filter.read(QJsonDocument::fromJson(json).object(), names, now, ignoreUnknown);
}

} // namespace

class TestRecordFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldCompareTimes_data()
    {
        QTest::addColumn<QByteArray>("operations");
        QTest::addColumn<qint64>("time");
        QTest::addColumn<bool>("accepted");
        const auto row = [](const char *operations, qint64 time, bool accepted) {
            QTest::addRow("%s %lld", operations, time) << QByteArray(operations) << time << accepted;
        };
        row(R"({"gte":1000})", 1000, true);
        row(R"({"gte":1000})", 999, false);
        row(R"({"gt":1000})", 1000, false);
        row(R"({"lte":1000})", 1000, true);
        row(R"({"lt":1000})", 1000, false);
        row(R"({"eq":1000})", 1000, true);
        row(R"({"eq":1000})", 1001, false);
        row(R"({"gte":"1000"})", 1000, true);
        row(R"({"gte":1000,"lte":2000})", 1500, true);
        row(R"({"gte":1000,"lte":2000})", 2001, false);
        row(R"({"range":[{"start":1,"end":5},{"start":10,"end":20}]})", 15, true);
        row(R"({"range":[{"start":1,"end":5},{"start":10,"end":20}]})", 7, false);
        row(R"({"range":{"start":1,"end":5}})", 5, true);
        row(R"({"range":{"start":1,"end":5}})", 6, false);
        row(R"({"gte_ndays":1})", now - day, true);
        row(R"({"gte_ndays":1})", now - day - 1, false);
        row(R"({"lte_ndays":1})", now - day - 1, true);
        row(R"({"lte_ndays":1})", now - day + 1, false);
    }
    void shouldCompareTimes()
    {
        QFETCH(QByteArray, operations);
        QFETCH(qint64, time);
        QFETCH(bool, accepted);
        RecordFilter filter;
        QVERIFY(!read(filter, "{\"date\":" + operations + "}"));

        QCOMPARE(filter.acceptsTime("date", time), accepted);
        const TimeSpan span = filter.span("date");
        QVERIFY(!accepted || (time >= span.from && time <= span.to));
        QVERIFY(filter.acceptsTime("created", 0)); // The other time is not narrowed.
    }

    void shouldCompareValues_data()
    {
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<bool>("accepted"); // Of a record of service 11599 by "ada@x".
        const auto row = [](const char *filter, bool accepted) {
            QTest::addRow("%s", filter) << QByteArray(filter) << accepted;
        };
        row(R"({"service":{"eq":[1,11599]}})", true);
        row(R"({"service":{"eq":11599}})", true);
        row(R"({"service":{"eq":"11599"}})", true);
        row(R"({"service":{"neq":[11599]}})", false);
        row(R"({"service":{"neq":[1]}})", true);
        row(R"({"user":{"startswith":["ad"]}})", true);
        row(R"({"user":{"doesnotstartwith":["ad"]}})", false);
        row(R"({"user":{"endswith":["@x"]}})", true);
        row(R"({"user":{"contains":["a@"]}})", true);
        row(R"({"user":{"ncontains":["zz"]}})", true);
        row(R"({"user":{"isset":true}})", true);
        row(R"({"user":{"isnotset":true}})", false);
        row(R"({"user":{"eq":["ada@x"]},"service":{"eq":[1]}})", false);
    }
    void shouldCompareValues()
    {
        QFETCH(QByteArray, filter);
        QFETCH(bool, accepted);
        RecordFilter parsed;
        QVERIFY(!read(parsed, filter));

        const auto valuesOf = [](std::string_view name) -> std::optional<std::vector<std::string>> {
            return std::vector<std::string>{name == "service" ? "11599" : "ada@x"};
        };
        QCOMPARE(parsed.acceptsValues(valuesOf), accepted);
    }

    void shouldRefuse_data()
    {
        QTest::addColumn<QByteArray>("filters");
        QTest::addColumn<QString>("value");
        QTest::newRow("unknown filter") << QByteArray(R"({"colour":{"eq":1}})") << u"colour"_s;
        QTest::newRow("unknown operator") << QByteArray(R"({"service":{"like":1}})") << u"like"_s;
        QTest::newRow("unknown time operator") << QByteArray(R"({"date":{"contains":1}})") << u"contains"_s;
        QTest::newRow("text for a time") << QByteArray(R"({"date":{"gte":"yesterday"}})") << u"yesterday"_s;
        QTest::newRow("text for a number") << QByteArray(R"({"service":{"eq":["box"]}})") << u"box"_s;
        QTest::newRow("number for a truth") << QByteArray(R"({"open":{"eq":7}})") << u"7"_s;
        QTest::newRow("no object") << QByteArray(R"({"date":5})") << u"5"_s;
        QTest::newRow("huge") << QByteArray(R"({"date":{"gte":1e300}})") << u"1.0000000000000001e+300"_s;
    }
    void shouldRefuse()
    {
        QFETCH(QByteArray, filters);
        QFETCH(QString, value);
        RecordFilter filter;

        const auto refusal = read(filter, filters);

        QVERIFY(refusal.has_value());
        QCOMPARE(refusal->value, value);
    }

    void shouldLeaveOutUnknownFiltersWhenTold()
    {
        RecordFilter filter;
        QVERIFY(!read(filter, R"({"colour":{"eq":1}})", true));
        QVERIFY(!filter.hasValues() && !filter.hasTimeBound());
    }
};

QTEST_GUILESS_MAIN(TestRecordFilter)
#include "tst_recordfilter.moc"
