#include "base/language.h"
#include "base/textcells.h"
#include "cli/testcommand.h"
#include "connectivity/connectivityreporttext.h"
#include "tenantbed.h"

#include <QRegularExpression>
#include <QTest>
#include <set>

using namespace Qt::StringLiterals;
using namespace workbench;
using namespace workbench::test;

namespace {

// Where the columns of a line begin, in cells. Two blanks or more stand between columns.
QList<int> columnsOf(const QString &line)
{
    static const QRegularExpression column(u"\\S(?: ?\\S)*"_s);
    QList<int> begins;
    for (auto found = column.globalMatch(line); found.hasNext();)
        begins.append(displayWidth(line.left(found.next().capturedStart())));
    return begins;
}

std::set<int> secondColumnsOf(const QStringList &lines)
{
    std::set<int> begins;
    for (const QString &line : lines) {
        if (const auto columns = columnsOf(line); columns.size() > 1)
            begins.insert(columns[1]);
    }
    return begins;
}

QList<TestStep> stepsWithSummary(const QString &summary)
{
    QList<TestStep> steps;
    for (const QString &id : stepIds()) {
        for (const StepState state : {StepState::Passed, StepState::Failed, StepState::Skipped}) {
            const auto duration = std::chrono::milliseconds(steps.size() * 5000);
            steps.append({.id = id, .state = state, .duration = duration, .summary = summary});
        }
    }
    return steps;
}

} // namespace

// Tables stay tables where letters are two cells wide.
class TestTranslatedTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("LC_ALL", "ja_JP.UTF-8"); }

    void shouldLineUpLabelsAndValues_data()
    {
        QTest::addColumn<QString>("command");

        QTest::newRow("show") << u"show"_s;
        QTest::newRow("status") << u"status"_s;
    }
    void shouldLineUpLabelsAndValues()
    {
        QFETCH(QString, command);
        const Ran ran = TenantBed().run({command, u"acme"_s});
        const QString text = QString::fromUtf8(ran.output);

        QVERIFY2(text.contains(QRegularExpression(u"\\p{Han}"_s)), qPrintable(text));
        QVERIFY2(secondColumnsOf(text.split(u'\n')).size() == 1, qPrintable(text));
    }

    void shouldLineUpTheListOfConnectors()
    {
        TenantBed bed;
        bed.add(u"a-much-longer-name"_s);

        const QString text = QString::fromUtf8(bed.run({u"list"_s}).output).trimmed();

        const QStringList lines = text.split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[0].contains(QRegularExpression(u"\\p{Han}"_s)), qPrintable(text));
        QVERIFY2(columnsOf(lines[0]) == columnsOf(lines[1]), qPrintable(text));
        QVERIFY2(columnsOf(lines[0]) == columnsOf(lines[2]), qPrintable(text));
    }

    void shouldLineUpTheStepsOfATest()
    {
        Translations translations;
        translations.use(u"ja"_s);
        QVERIFY(displayWidth(stepTitle(u"connect"_s)) > stepTitle(u"connect"_s).size());
        const QString summary = u"summary"_s;

        std::set<int> begins;
        for (const TestStep &step : stepsWithSummary(summary)) {
            const QString line = testStepLine(step);
            begins.insert(displayWidth(line.left(line.indexOf(summary))));
        }

        QCOMPARE(begins.size(), size_t(1));
    }

    void shouldLineUpTheReportOfATest()
    {
        Translations translations;
        translations.use(u"ja"_s);
        const QString summary = u"what was seen"_s;
        ConnectivityReport report;
        report.connectorName = u"acme"_s;
        report.summary = u"done"_s;
        report.steps = stepsWithSummary(summary);

        std::set<int> begins;
        const QString table = connectivityReportText(report, 0, {}).section(u"\n\n"_s, 1, 1);
        for (const QString &line : table.split(u'\n'))
            begins.insert(displayWidth(line.left(line.indexOf(summary))));

        QVERIFY2(begins.size() == 1 && !begins.contains(0), qPrintable(table));
    }
};

QTEST_GUILESS_MAIN(TestTranslatedTables)
#include "tst_translatedtables.moc"
