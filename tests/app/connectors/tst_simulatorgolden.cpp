#include "simulator/records/activity.h"
#include "simulator/records/alert.h"

#include <QFile>
#include <QTest>
#include <cctype>

using namespace Qt::StringLiterals;
using namespace workbench::simulator;

namespace {

constexpr std::uint64_t seed = 7;
constexpr std::int64_t noon = 1'764'000'000'000;
constexpr std::int64_t minute = 60'000;

QString fileOf(const QString &what, qsizetype number, std::string_view name)
{
    std::string readable;
    for (const char letter : name)
        readable += std::isalnum(static_cast<unsigned char>(letter)) != 0 ? char(std::tolower(letter)) : '-';
    return QStringLiteral(TEST_DATA_DIR "/defender/golden/%1-simulated-%2-%3.raw.json")
        .arg(what)
        .arg(number + 1, 2, 10, QChar(u'0'))
        .arg(QString::fromStdString(readable.substr(0, 40)));
}

} // namespace

// One record of each kind that the simulator makes, kept beside the recorded ones of real tenants, so that
// the mapping of each is reviewed like theirs. With WORKBENCH_UPDATE_GOLDEN=1 in the environment the files
// are written anew; what is expected of them is then written by tst_defendergolden.
class TestSimulatorGolden : public QObject {
    Q_OBJECT

    Company m_company{seed, 60};
    ActivityGenerator m_generator{m_company, seed, 250, std::nullopt};

    [[nodiscard]] Activity activity(std::uint64_t number) const
    {
        const std::int64_t time = noon + std::int64_t(number) * 1'000;
        return m_generator.plan(number, time, time + m_generator.delay(number));
    }
    [[nodiscard]] std::string firstActivityOf(const ActivityKind &kind) const;
    [[nodiscard]] std::string firstAlertOf(const AlertKind &kind) const;

private Q_SLOTS:
    void shouldMakeTheReviewedRecords_data();
    void shouldMakeTheReviewedRecords();
};

std::string TestSimulatorGolden::firstActivityOf(const ActivityKind &kind) const
{
    for (std::uint64_t number = 0; number < 100'000; ++number) {
        const Activity candidate = activity(number);
        if (candidate.kind == &kind)
            return m_generator.json(candidate);
    }
    return {};
}

std::string TestSimulatorGolden::firstAlertOf(const AlertKind &kind) const
{
    std::uint64_t incident = 0;
    while (incident < 10'000 && &alertKind(seed, incident) != &kind)
        ++incident;
    Alert alert;
    alert.incident = incident;
    alert.kind = &kind;
    alert.person = &m_generator.culprit(incident);
    alert.severity = kind.severity;
    for (std::uint64_t step = 0; step < m_generator.stepsPerIncident(); ++step) {
        const Activity cause = activity(m_generator.firstOf(incident) + step);
        if (kind.activity)
            alert.audits.push_back(cause.id);
        alert.timestamp = std::max(alert.timestamp, cause.timestamp);
    }
    alert.visible = alert.timestamp + minute;
    alert.id = "6924" + Dice(seed, incident, 99).hex(20);
    // Every third is handled already, so that what becomes of alerts is mapped as well.
    if (kind.title.size() % 3 == 0)
        alert.apply(AlertChange::CloseTruePositive, alert.visible + 5 * minute, m_company);
    return alertJson(alert, m_generator);
}

void TestSimulatorGolden::shouldMakeTheReviewedRecords_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("record");
    qsizetype number = 0;
    const auto row = [&number](const QString &what, std::string_view name, const std::string &record) {
        const QString path = fileOf(what, number++, name);
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path << QByteArray::fromStdString(record);
    };
    for (const ActivityKind &kind : activityKinds())
        row(u"activity"_s, kind.eventTypeValue, firstActivityOf(kind));
    number = 0;
    for (const AlertKind &kind : alertKinds())
        row(u"alert"_s, kind.title, firstAlertOf(kind));
}

void TestSimulatorGolden::shouldMakeTheReviewedRecords()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, record);

    QVERIFY(!record.isEmpty());
    if (qEnvironmentVariableIntValue("WORKBENCH_UPDATE_GOLDEN") == 1) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(record), record.size());
    }
    QFile reviewed(path);
    QVERIFY2(reviewed.open(QIODevice::ReadOnly), qPrintable(path));
    QCOMPARE(record, reviewed.readAll());
}

QTEST_GUILESS_MAIN(TestSimulatorGolden)
#include "tst_simulatorgolden.moc"
