#include "tenantbed.h"

#include <QMap>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

// `connectorctl status` looks and changes nothing, whatever it finds.
class TestStatusCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldChangeNothing_data();
    void shouldChangeNothing();
    void shouldSayThatTheStoreIsDamaged_data();
    void shouldSayThatTheStoreIsDamaged();
};

namespace {

const QStringList once{u"collect"_s, u"acme"_s, u"--once"_s};
const QStringList status{u"status"_s, u"acme"_s};

// Every file with its bytes.
QMap<QString, QByteArray> filesOf(const TenantBed &bed)
{
    QMap<QString, QByteArray> files;
    QDirIterator all(bed.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        files.insert(file.fileName(), file.readAll());
    }
    return files;
}

// SQLite lays an empty log and its index beside a store that is read while nobody writes, and leaves them.
QMap<QString, QByteArray> filesAfterReading(const TenantBed &bed)
{
    auto files = filesOf(bed);
    const QString store = bed.data().recordsFile();
    if (files.value(store + u"-wal"_s).isEmpty()) {
        files.remove(store + u"-wal"_s);
        files.remove(store + u"-shm"_s);
    }
    return files;
}

void overwrite(const QString &path, qint64 from, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(from) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be overwritten", qPrintable(path));
}

} // namespace

void TestStatusCommand::shouldChangeNothing_data()
{
    QTest::addColumn<bool>("hasCollected");
    QTest::newRow("before the first run") << false;
    QTest::newRow("after a run") << true;
}

void TestStatusCommand::shouldChangeNothing()
{
    QFETCH(bool, hasCollected);
    const TenantBed bed;
    if (hasCollected)
        QCOMPARE(bed.json(once).code, 0);
    const auto before = filesOf(bed);

    const Ran ran = bed.json(status);

    QCOMPARE(ran.code, 0);
    const auto after = filesAfterReading(bed);
    QCOMPARE(after.keys(), before.keys());
    QVERIFY2(after == before, "A file has changed.");
}

void TestStatusCommand::shouldSayThatTheStoreIsDamaged_data()
{
    QTest::addColumn<qint64>("from");
    QTest::newRow("no database at all") << qint64(0);
    QTest::newRow("behind its first page") << qint64(4096);
}

void TestStatusCommand::shouldSayThatTheStoreIsDamaged()
{
    QFETCH(qint64, from);
    const TenantBed bed;
    QCOMPARE(bed.json(once).code, 0);
    const QString store = bed.data().recordsFile();
    overwrite(store, from, QByteArray(QFile(store).size() - from, 'x'));
    const auto before = filesOf(bed);

    const Ran first = bed.json(status);
    const Ran second = bed.json(status);

    QCOMPARE(first.code, 7);
    QCOMPARE(first.error().value(u"kind"_s).toString(), u"storage_failure"_s);
    QVERIFY(!first.error().value(u"message"_s).toString().isEmpty());
    QCOMPARE(second.code, 7);
    const auto after = filesAfterReading(bed);
    QCOMPARE(after.keys(), before.keys());
    QVERIFY2(after == before, "A file has changed.");
}

QTEST_GUILESS_MAIN(TestStatusCommand)
#include "tst_statuscommand.moc"
