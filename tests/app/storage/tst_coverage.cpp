#include "storage/coverage.h"

#include <QTest>
#include <limits>

using namespace workbench;
using namespace Qt::StringLiterals;

using Intervals = std::vector<TimeInterval>;

Q_DECLARE_METATYPE(TimeInterval)
Q_DECLARE_METATYPE(Intervals)

namespace {

constexpr qint64 latest = std::numeric_limits<qint64>::max();
constexpr qint64 earliest = std::numeric_limits<qint64>::min();

// "1-5 interrupted, 8-9 gone"
QString text(const std::vector<CoverageGap> &gaps)
{
    QStringList parts;
    for (const CoverageGap &gap : gaps)
        parts << u"%1-%2 %3"_s.arg(gap.interval.from).arg(gap.interval.to).arg(gap.reason);
    return parts.join(u", "_s);
}

} // namespace

class TestCoverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldUniteIntervals_data();
    void shouldUniteIntervals();
    void shouldTellWhatIsMissing_data();
    void shouldTellWhatIsMissing();
    void shouldCloseGaps();
    void shouldAddGaps_data();
    void shouldAddGaps();
};

void TestCoverage::shouldUniteIntervals_data()
{
    QTest::addColumn<Intervals>("known");
    QTest::addColumn<TimeInterval>("added");
    QTest::addColumn<Intervals>("result");
    const Intervals two{{10, 20}, {30, 40}};

    QTest::newRow("the first") << Intervals{} << TimeInterval{1, 2} << Intervals{{1, 2}};
    QTest::newRow("one millisecond") << Intervals{} << TimeInterval{1, 1} << Intervals{{1, 1}};
    QTest::newRow("backwards is nothing") << two << TimeInterval{5, 4} << two;
    QTest::newRow("before") << two << TimeInterval{1, 8} << Intervals{{1, 8}, {10, 20}, {30, 40}};
    QTest::newRow("touching from below") << two << TimeInterval{1, 9} << Intervals{{1, 20}, {30, 40}};
    QTest::newRow("between, not touching")
        << two << TimeInterval{22, 28} << Intervals{{10, 20}, {22, 28}, {30, 40}};
    QTest::newRow("touching from above") << two << TimeInterval{21, 28} << Intervals{{10, 28}, {30, 40}};
    QTest::newRow("closing the space") << two << TimeInterval{21, 29} << Intervals{{10, 40}};
    QTest::newRow("inside") << two << TimeInterval{12, 13} << two;
    QTest::newRow("the same") << two << TimeInterval{10, 20} << two;
    QTest::newRow("over both") << two << TimeInterval{5, 50} << Intervals{{5, 50}};
    QTest::newRow("after") << two << TimeInterval{50, 60} << Intervals{{10, 20}, {30, 40}, {50, 60}};
    QTest::newRow("everything") << two << TimeInterval{earliest, latest} << Intervals{{earliest, latest}};
    QTest::newRow("into everything") << Intervals{{earliest, latest}} << TimeInterval{3, 4}
                                     << Intervals{{earliest, latest}};
}

void TestCoverage::shouldUniteIntervals()
{
    QFETCH(Intervals, known);
    QFETCH(TimeInterval, added);

    QTEST(coverage::united(known, added), "result");
}

void TestCoverage::shouldTellWhatIsMissing_data()
{
    QTest::addColumn<TimeInterval>("whole");
    QTest::addColumn<Intervals>("result");

    QTest::newRow("beside") << TimeInterval{1, 9} << Intervals{{1, 9}};
    QTest::newRow("nothing") << TimeInterval{12, 18} << Intervals{};
    QTest::newRow("the space between") << TimeInterval{10, 40} << Intervals{{21, 29}};
    QTest::newRow("around") << TimeInterval{5, 50} << Intervals{{5, 9}, {21, 29}, {41, 50}};
    QTest::newRow("the end") << TimeInterval{35, 45} << Intervals{{41, 45}};
    QTest::newRow("backwards") << TimeInterval{45, 35} << Intervals{};
    QTest::newRow("all time") << TimeInterval{earliest, latest}
                              << Intervals{{earliest, 9}, {21, 29}, {41, latest}};
}

void TestCoverage::shouldTellWhatIsMissing()
{
    QFETCH(TimeInterval, whole);

    QTEST(coverage::missing(whole, {{10, 20}, {30, 40}}), "result");
}

void TestCoverage::shouldCloseGaps()
{
    const std::vector<CoverageGap> gaps{{{10, 20}, u"a"_s}, {{30, 40}, u"b"_s}};

    QCOMPARE(text(coverage::withoutInterval(gaps, {15, 35})), u"10-14 a, 36-40 b"_s);
    QCOMPARE(text(coverage::withoutInterval(gaps, {12, 13})), u"10-11 a, 14-20 a, 30-40 b"_s);
    QCOMPARE(text(coverage::withoutInterval(gaps, {1, 50})), QString());
    QCOMPARE(text(coverage::withoutInterval(gaps, {50, 1})), u"10-20 a, 30-40 b"_s);
}

void TestCoverage::shouldAddGaps_data()
{
    QTest::addColumn<TimeInterval>("added");
    QTest::addColumn<QString>("result");

    QTest::newRow("new") << TimeInterval{1, 5} << u"1-5 new, 10-20 old"_s;
    QTest::newRow("the newer reason holds") << TimeInterval{15, 25} << u"10-14 old, 15-25 new"_s;
    QTest::newRow("in the middle") << TimeInterval{12, 13} << u"10-11 old, 12-13 new, 14-20 old"_s;
    QTest::newRow("what is complete is no gap")
        << TimeInterval{28, 45} << u"10-20 old, 28-29 new, 41-45 new"_s;
    QTest::newRow("all complete") << TimeInterval{31, 39} << u"10-20 old"_s;
}

void TestCoverage::shouldAddGaps()
{
    QFETCH(TimeInterval, added);

    const auto gaps = coverage::withGap({{{10, 20}, u"old"_s}}, {added, u"new"_s}, {{30, 40}});

    QTEST(text(gaps), "result");
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
