#include "storage/recordstore.h"
#include "testlib/storebed.h"

#include <QRandomGenerator>
#include <QTest>
#include <chrono>
#include <csignal>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace workbench;
using namespace workbench::testlib;
using namespace Qt::StringLiterals;

namespace {

constexpr int recordsPerPage = 40;

// Page `number` of the child: new records, a few of the page before, and an alert that changes each time.
PageCommit pageNumber(int number)
{
    PageCommit commit = page(activities(recordsPerPage, u"%1-"_s.arg(number)));
    for (MappedRecord &repeated : activities(number > 1 ? 3 : 0, u"%1-"_s.arg(number - 1)))
        commit.records.push_back(std::move(repeated));
    commit.records.push_back(alert(u"x"_s).withContent(QString::number(number)));
    commit.checkpoint = QByteArray::number(number);
    commit.complete = TimeInterval{0, number};
    return commit;
}

// Stores pages from where the store stands, tells the number of each on the pipe once it is stored, until it
// is killed.
[[noreturn]] void storePages(const QString &file, int acknowledgements)
{
    auto store = RecordStore::open(file);
    if (!store)
        ::_exit(2);
    const auto state = store->feedState(u"c-1"_s, u"activities"_s);
    for (int number = state->checkpoint.toInt() + 1;; ++number) {
        if (!store->append(pageNumber(number)))
            ::_exit(3);
        if (::write(acknowledgements, &number, sizeof number) != sizeof number)
            ::_exit(4);
    }
}

// The last number that came before the child is killed, at a random moment after the first.
int lastAcknowledged(const QString &file, QRandomGenerator &random)
{
    int ends[2];
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    const pid_t child = ::fork();
    if (child < 0) // Killing "it" would kill everything.
        qFatal("there is no second process");
    if (child == 0) {
        ::close(ends[0]);
        storePages(file, ends[1]);
    }
    ::close(ends[1]);
    int last = 0;
    bool isAlive = ::read(ends[0], &last, sizeof last) == sizeof last;
    const auto end = std::chrono::steady_clock::now() + std::chrono::microseconds(random.bounded(60'000));
    while (isAlive) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        pollfd waiting{.fd = ends[0], .events = POLLIN, .revents = 0};
        if (left.count() <= 0 || ::poll(&waiting, 1, int(left.count())) <= 0)
            break;
        isAlive = ::read(ends[0], &last, sizeof last) == sizeof last;
    }
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WIFSIGNALED(status))
        qFatal("the storing process failed with %d", WEXITSTATUS(status));
    for (int number = 0; ::read(ends[0], &number, sizeof number) == sizeof number;)
        last = number;
    ::close(ends[0]);
    return last;
}

} // namespace

class TestStoreKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldLoseAndDoubleNothingWhenKilledAtAnyMoment();
};

void TestStoreKill::shouldLoseAndDoubleNothingWhenKilledAtAnyMoment()
{
    const StoreBed bed;
    const int rounds = qEnvironmentVariableIntValue("WORKBENCH_KILL_ROUNDS");
    QRandomGenerator random = QRandomGenerator::securelySeeded();
    for (int round = 0; round < (rounds > 0 ? rounds : 30); ++round) {
        const int acknowledged = lastAcknowledged(bed.file(), random);

        const auto state = bed.open().feedState(u"c-1"_s, u"activities"_s);
        const int stored = state->checkpoint.toInt();
        QVERIFY(acknowledged > 0);
        QVERIFY(acknowledged <= stored);
        QVERIFY(stored <= acknowledged + 1);
        QCOMPARE(bed.rows(), stored * recordsPerPage + 2);
        QCOMPARE(state->stored, stored * recordsPerPage + 1);
        QCOMPARE(state->complete, (std::vector<TimeInterval>{{0, stored}}));
        QCOMPARE(bed.number("SELECT max(revision) FROM revisable"), stored - 1);
        QCOMPARE(bed.contradiction(), QString());
    }
}

QTEST_GUILESS_MAIN(TestStoreKill)
#include "tst_storekill.moc"
