#include "http/requestpace.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The window of the pace: a minute and its guard.
constexpr qint64 window = 60050;
constexpr qint64 noon = 1795521600000;

// A pace on one file whose clocks the test sets.
struct PaceBed {
    QTemporaryDir dir;
    qint64 wall = noon;
    qint64 sinceBoot = 1000000;
    QByteArray bootId;

    [[nodiscard]] QString file() const { return dir.filePath(u"pace.db"_s); }

    [[nodiscard]] RequestPace open(
        const QString &tenant = u"t"_s, const QString &host = u"h"_s, int ceiling = 25)
    {
        auto pace = RequestPace::open(file(), tenant, host, ceiling,
            {.wall = [this] { return wall; }, .sinceBoot = [this] { return sinceBoot; }, .bootId = bootId});
        if (!pace)
            qFatal("the pace cannot be opened: %s", qPrintable(pace.error().detail));
        return std::move(*pace);
    }

    void pass(qint64 milliseconds)
    {
        wall += milliseconds;
        sinceBoot += milliseconds;
    }
};

int takeAll(RequestPace &pace, RequestUse use = RequestUse::Activities)
{
    int taken = 0;
    while (taken < 100 && pace.tryTake(use).value() == 0ms)
        ++taken;
    return taken;
}

} // namespace

class TestRequestPace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldAllowNoMoreThanTheCeiling_data()
    {
        QTest::addColumn<int>("ceiling");
        QTest::addColumn<int>("expected");
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("default") << 25 << 25;
        QTest::newRow("limit") << 30 << 30;
        QTest::newRow("above the limit") << 500 << 30;
        QTest::newRow("none") << 0 << 1;
    }

    void shouldAllowNoMoreThanTheCeiling()
    {
        QFETCH(int, ceiling);
        PaceBed bed;
        auto pace = bed.open(u"t"_s, u"h"_s, ceiling);

        QTEST(takeAll(pace), "expected");
    }

    void shouldFreePlacesExactlyWhenTheyLeaveTheMinute()
    {
        PaceBed bed;
        auto pace = bed.open(u"t"_s, u"h"_s, 2);
        QCOMPARE(pace.tryTake(RequestUse::Activities).value(), 0ms);
        bed.pass(10000);
        QCOMPARE(pace.tryTake(RequestUse::Alerts).value(), 0ms);

        QCOMPARE(pace.tryTake(RequestUse::Test).value().count(), window - 10000);
        bed.pass(window - 10000 - 1);
        QCOMPARE(pace.tryTake(RequestUse::Test).value(), 1ms);
        bed.pass(1);
        QCOMPARE(pace.tryTake(RequestUse::Test).value(), 0ms);
        QCOMPARE(pace.tryTake(RequestUse::Test).value(), 10000ms);
    }

    void shouldNeverExceedTheCeilingInAnyRollingMinute()
    {
        PaceBed bed;
        auto pace = bed.open();
        QList<qint64> sent;
        for (int step = 0; step < 4000; ++step) {
            if (pace.tryTake(RequestUse::Activities).value() == 0ms)
                sent << bed.wall;
            bed.pass(137 + step % 911);
        }

        QVERIFY(sent.size() > 200);
        for (qsizetype i = 25; i < sent.size(); ++i)
            QVERIFY(sent.at(i) - sent.at(i - 25) >= 60000);
    }

    void shouldRememberAcrossRestarts()
    {
        PaceBed bed;
        {
            auto pace = bed.open();
            QCOMPARE(takeAll(pace), 25);
        }
        bed.pass(30000);

        auto pace = bed.open();

        QCOMPARE(pace.tryTake(RequestUse::Activities).value().count(), window - 30000);
    }

    void shouldShareOneBudgetWhenTenantOrHostIsTheSame()
    {
        PaceBed bed;
        auto byId = bed.open(
            u"{0A1B2C3D-0000-4000-8000-000000000001}"_s, u"contoso.eu.portal.cloudappsecurity.com"_s);
        auto byDomain = bed.open(u"contoso.com"_s, u"CONTOSO.eu.portal.cloudappsecurity.com"_s);
        auto byOldHost =
            bed.open(u"0a1b2c3d-0000-4000-8000-000000000001"_s, u"contoso.portal.cloudappsecurity.com"_s);
        auto stranger = bed.open(u"fabrikam.com"_s, u"fabrikam.eu.portal.cloudappsecurity.com"_s);

        QCOMPARE(takeAll(byId), 25);

        QCOMPARE(takeAll(byDomain), 0);
        QCOMPARE(takeAll(byOldHost), 0);
        QCOMPARE(takeAll(stranger), 25);
    }

    void shouldFreeNothingWhenClockIsSetBack()
    {
        PaceBed bed;
        auto pace = bed.open();
        QCOMPARE(takeAll(pace), 25);

        bed.wall -= 3600000;
        QCOMPARE(pace.tryTake(RequestUse::Activities).value().count(), window);

        // Nor does it block for the whole hour.
        bed.wall += window;
        QCOMPARE(takeAll(pace), 25);
    }

    void shouldFreeNothingWhenClockIsSetForward()
    {
        PaceBed bed;
        bed.bootId = "boot-1";
        auto pace = bed.open();
        QCOMPARE(takeAll(pace), 25);

        bed.wall += 3600000;
        QCOMPARE(pace.tryTake(RequestUse::Activities).value().count(), window);

        bed.pass(window);
        QCOMPARE(takeAll(pace), 25);
    }

    void shouldForgetTheClockOfAnEarlierBoot()
    {
        PaceBed bed;
        bed.bootId = "boot-1";
        {
            auto pace = bed.open();
            QCOMPARE(takeAll(pace), 25);
        }
        bed.bootId = "boot-2";
        bed.sinceBoot = 5000;
        bed.wall += window;

        auto pace = bed.open();

        QCOMPARE(takeAll(pace), 25);
    }

    void shouldLetNobodySendDuringAPause()
    {
        PaceBed bed;
        auto pace = bed.open();
        auto other = bed.open(u"contoso.com"_s, u"h"_s);
        QVERIFY(pace.pauseFor(40s));

        QCOMPARE(other.tryTake(RequestUse::Activities).value(), 40s);
        QCOMPARE(other.usage()->throttledFor, 40s);
        // A shorter pause never ends a longer one.
        QVERIFY(other.pauseFor(5s));
        QCOMPARE(pace.tryTake(RequestUse::Activities).value(), 40s);
        bed.pass(40000);
        QCOMPARE(pace.tryTake(RequestUse::Activities).value(), 0ms);
        QCOMPARE(pace.usage()->throttledFor, 0ms);
    }

    void shouldNotPauseForeverWhenClockIsSetBack()
    {
        PaceBed bed;
        auto pace = bed.open();
        QVERIFY(pace.pauseFor(40s));

        bed.wall -= 86400000;

        QCOMPARE(pace.tryTake(RequestUse::Activities).value(), 40s);
        bed.wall += 40000;
        QCOMPARE(pace.tryTake(RequestUse::Activities).value(), 0ms);
    }

    void shouldCountByUse()
    {
        PaceBed bed;
        auto pace = bed.open();
        for (const auto use :
            {RequestUse::Test, RequestUse::Alerts, RequestUse::Alerts, RequestUse::Activities})
            QCOMPARE(pace.tryTake(use).value(), 0ms);

        const auto usage = pace.usage();

        QCOMPARE(usage->usedLastMinute, 4);
        QCOMPARE(usage->limit, 25);
        QCOMPARE(usage->test, 1);
        QCOMPARE(usage->alerts, 2);
        QCOMPARE(usage->activities, 1);
    }

    void shouldTakeDamagedFileForAFullMinute_data()
    {
        QTest::addColumn<bool>("whileOpen");
        QTest::newRow("before opening") << false;
        QTest::newRow("while open") << true;
    }

    void shouldTakeDamagedFileForAFullMinute()
    {
        QFETCH(bool, whileOpen);
        PaceBed bed;
        auto pace = bed.open();
        QCOMPARE(pace.tryTake(RequestUse::Activities).value(), 0ms);
        QFile file(bed.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(whileOpen ? 8192 : 300, '\x5a'));
        file.close();
        if (!whileOpen)
            pace = bed.open();

        QCOMPARE(pace.tryTake(RequestUse::Activities).value().count(), window);
        bed.pass(window);
        QCOMPARE(takeAll(pace), 25);
        QVERIFY(QFile::exists(bed.file()));
    }

    void shouldKeepItsFilePrivate()
    {
        PaceBed bed;
        (void)bed.open();

        QCOMPARE(
            QFile::permissions(bed.file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void shouldShareOneBudgetBetweenProcesses()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(u"pace.db"_s);
        QProcess processes[3];
        for (QProcess &process : processes)
            process.start(QCoreApplication::applicationFilePath(), {u"--take"_s, file});
        int taken = 0;
        for (QProcess &process : processes) {
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            taken += process.exitCode();
        }

        QCOMPARE(taken, 25);
    }
};

// With "--take FILE" the program is one of the other processes: takes what it can get and returns how much
// that was.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--take"_s) {
        auto pace = RequestPace::open(arguments.value(2), u"t"_s, u"h"_s);
        return pace ? takeAll(*pace) : 99;
    }
    TestRequestPace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_requestpace.moc"
