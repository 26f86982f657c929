#include "storage/processlock.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

// A process that takes the lock and then waits to be killed. Answers its id once it has the lock.
pid_t startHolder(const QString &file)
{
    int ready[2];
    if (::pipe(ready) != 0)
        return -1;
    const pid_t child = ::fork();
    if (child < 0) // Killing "it" would kill everything.
        qFatal("there is no second process");
    if (child == 0) {
        auto lock = ProcessLock::acquire(file, u"holder"_s);
        if (lock)
            lock->tell({{u"state"_s, u"waiting"_s}});
        [[maybe_unused]] const ssize_t told = ::write(ready[1], lock ? "+" : "-", 1);
        for (;;)
            ::pause();
    }
    char answer = '-';
    [[maybe_unused]] const ssize_t read = ::read(ready[0], &answer, 1);
    ::close(ready[0]);
    ::close(ready[1]);
    return answer == '+' ? child : -1;
}

} // namespace

class TestProcessLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldExcludeASecondHolderInThisProcess();
    void shouldNameItsHolder();
    void shouldSayWhatItsHolderDoes();
    void shouldForgetWhatAKilledHolderDid();
    void shouldBeFreeAfterItsHolderWasKilled();
    void shouldMoveWithoutLettingGo();
    void shouldSayWhyAFileCannotBeLocked();
    void shouldNotTakeTheLockByAsking();
    void shouldBearAnyTextInItsFile();

private:
    QTemporaryDir m_directory;
};

void TestProcessLock::shouldExcludeASecondHolderInThisProcess()
{
    const QString file = m_directory.filePath(u"a.lock"_s);
    {
        const auto first = ProcessLock::acquire(file, u"test"_s);
        QVERIFY(first);
        const auto second = ProcessLock::acquire(file, u"test"_s);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Busy);
        QVERIFY(second.error().detail.contains(QString::number(::getpid())));
    }
    QVERIFY(ProcessLock::acquire(file, u"test"_s));
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestProcessLock::shouldNameItsHolder()
{
    const QString file = m_directory.filePath(u"b.lock"_s);
    QVERIFY(!ProcessLock::holder(file));
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    {
        const auto lock = ProcessLock::acquire(file, u"connectorctl “ü”"_s);
        const auto holder = ProcessLock::holder(file);
        QVERIFY(holder);
        QCOMPARE(holder->processId, qint64(::getpid()));
        QCOMPARE(holder->program, u"connectorctl “ü”"_s);
        QVERIFY(holder->since >= before);
    }
    QVERIFY(!ProcessLock::holder(file));
}

void TestProcessLock::shouldSayWhatItsHolderDoes()
{
    const QString file = m_directory.filePath(u"h.lock"_s);
    auto lock = ProcessLock::acquire(file, u"test"_s);
    QVERIFY(ProcessLock::holder(file)->activity.isEmpty());

    lock->tell({{u"state"_s, u"a long word, so that the next one is shorter"_s}});
    lock->tell({{u"state"_s, u"waiting"_s}});

    QCOMPARE(ProcessLock::holder(file)->activity, QJsonObject({{u"state"_s, u"waiting"_s}}));
    QCOMPARE(ProcessLock::holder(file)->program, u"test"_s);
    lock->tell({{u"state"_s, QString(10'000, u'x')}});
    QCOMPARE(ProcessLock::holder(file)->processId, qint64(::getpid()));
    lock = fail(Error{});
    QVERIFY(!ProcessLock::holder(file));
}

void TestProcessLock::shouldForgetWhatAKilledHolderDid()
{
    const QString file = m_directory.filePath(u"i.lock"_s);
    const pid_t child = startHolder(file);
    QVERIFY(child > 0);
    QVERIFY(!ProcessLock::holder(file)->activity.isEmpty());
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);

    const auto lock = ProcessLock::acquire(file, u"test"_s);

    QVERIFY(lock);
    QCOMPARE(ProcessLock::holder(file)->program, u"test"_s);
    QVERIFY(ProcessLock::holder(file)->activity.isEmpty());
}

void TestProcessLock::shouldBeFreeAfterItsHolderWasKilled()
{
    const QString file = m_directory.filePath(u"c.lock"_s);
    const pid_t child = startHolder(file);
    QVERIFY(child > 0);
    const auto refused = ProcessLock::acquire(file, u"test"_s);
    const auto holder = ProcessLock::holder(file);

    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);

    QVERIFY(!refused);
    QVERIFY(refused.error().detail.contains(u"holder"_s));
    QCOMPARE(holder->processId, qint64(child));
    QVERIFY(!ProcessLock::holder(file));
    QVERIFY(ProcessLock::acquire(file, u"test"_s));
}

void TestProcessLock::shouldMoveWithoutLettingGo()
{
    const QString file = m_directory.filePath(u"d.lock"_s);
    auto first = ProcessLock::acquire(file, u"test"_s);
    auto other = ProcessLock::acquire(m_directory.filePath(u"e.lock"_s), u"test"_s);

    *other = std::move(*first);

    QVERIFY(!ProcessLock::acquire(file, u"test"_s));
    QVERIFY(ProcessLock::acquire(m_directory.filePath(u"e.lock"_s), u"test"_s));
}

void TestProcessLock::shouldSayWhyAFileCannotBeLocked()
{
    const auto refused = ProcessLock::acquire(m_directory.filePath(u"no/such/folder.lock"_s), u"test"_s);

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::StorageFailure);
    QCOMPARE(refused.error().cause, Cause::StoreNotWritable);
}

void TestProcessLock::shouldNotTakeTheLockByAsking()
{
    const QString file = m_directory.filePath(u"f.lock"_s);
    QVERIFY(ProcessLock::acquire(file, u"test"_s));
    for (int round = 0; round < 100; ++round) {
        QVERIFY(!ProcessLock::holder(file));
        QVERIFY(ProcessLock::acquire(file, u"test"_s));
    }
}

void TestProcessLock::shouldBearAnyTextInItsFile()
{
    const QString file = m_directory.filePath(u"g.lock"_s);
    const auto lock = ProcessLock::acquire(file, u"test"_s);
    QFile note(file);
    QVERIFY(note.open(QIODevice::WriteOnly));
    note.write(QByteArray(100'000, '['));
    note.close();

    const auto holder = ProcessLock::holder(file);

    QVERIFY(holder);
    QCOMPARE(holder->processId, 0);
}

QTEST_GUILESS_MAIN(TestProcessLock)
#include "tst_processlock.moc"
