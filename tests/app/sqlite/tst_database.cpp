#include "sqlite/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace workbench;
using namespace workbench::sqlite;
using namespace Qt::StringLiterals;

class TestDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldCreateAPrivateFile();
    void shouldGiveBackWhatWasBound();
    void shouldTakeAnEmptyTextForAText();
    void shouldCopyValuesFromRowToRow();
    void shouldBindAgainWithoutAReset();
    void shouldRollBackWithoutACommit();
    void shouldKeepWhatWasCommitted();
    void shouldNotWriteWhenReadOnly();
    void shouldNameTheCauseOfAFailure_data();
    void shouldNameTheCauseOfAFailure();
    void shouldNoticeThatTheFileHasMoved();
    void shouldPrepareAllOrFail();
    void shouldMoveWhileARowIsThere();

private:
    [[nodiscard]] QString file() const { return m_directory->filePath(u"a.db"_s); }
    [[nodiscard]] Database open(Database::Mode mode = Database::Mode::ReadWriteCreate) const
    {
        auto database = Database::open(file(), mode);
        if (!database)
            qFatal("%s", qPrintable(database.error().detail));
        return std::move(*database);
    }
    static qint64 count(Database &database)
    {
        auto select = database.prepare("SELECT count(*) FROM t");
        return select && select->step().value_or(false) ? select->integer(0) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestDatabase::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(open().execute("CREATE TABLE t(a, b); CREATE UNIQUE INDEX t_a ON t(a)"));
}

void TestDatabase::shouldCreateAPrivateFile()
{
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

    QCOMPARE(QFile::permissions(file()) & others, QFile::Permissions());
}

void TestDatabase::shouldGiveBackWhatWasBound()
{
    Database database = open();
    auto insert = database.prepare("INSERT INTO t VALUES(?, ?)");
    QVERIFY(insert->bind(1, std::numeric_limits<qint64>::min()).bindText(2, u"Jörg\0x"_s).run());
    QVERIFY(insert->bindNull(1).bindBlob(2, "\0\xff"_ba).run());
    QCOMPARE(database.lastInsertRowId(), 2);
    QCOMPARE(database.changes(), 1);

    auto select = database.prepare("SELECT a, b FROM t ORDER BY rowid");
    QVERIFY(select->step().value_or(false));
    QCOMPARE(select->integer(0), std::numeric_limits<qint64>::min());
    QCOMPARE(select->text(1), u"Jörg\0x"_s);
    QVERIFY(select->step().value_or(false));
    QVERIFY(select->isNull(0));
    QCOMPARE(select->bytes(1).toByteArray(), "\0\xff"_ba);
    QVERIFY(!select->step().value_or(true));
}

void TestDatabase::shouldTakeAnEmptyTextForAText()
{
    Database database = open();
    auto insert = database.prepare("INSERT INTO t VALUES(?, ?)");
    QVERIFY(insert->bindText(1, QByteArrayView()).bindBlob(2, QByteArrayView()).run());

    auto select = database.prepare("SELECT typeof(a), typeof(b), b FROM t");
    QVERIFY(select->step().value_or(false));
    QCOMPARE(select->text(0), u"text"_s);
    QCOMPARE(select->text(1), u"blob"_s);
    QVERIFY(select->bytes(2).isEmpty());
}

void TestDatabase::shouldCopyValuesFromRowToRow()
{
    Database database = open();
    auto select = database.prepare("SELECT 7, 'seven'");
    QVERIFY(select->step().value_or(false));
    auto insert = database.prepare("INSERT INTO t VALUES(?, ?)");
    QVERIFY(insert->bindValue(1, *select, 0).bindValue(2, *select, 1).run());

    auto check = database.prepare("SELECT count(*) FROM t WHERE a = 7 AND b = 'seven'");
    QVERIFY(check->step().value_or(false));
    QCOMPARE(check->integer(0), 1);
}

void TestDatabase::shouldBindAgainWithoutAReset()
{
    Database database = open();
    QVERIFY(database.execute("INSERT INTO t VALUES(1, 'one'), (2, 'two')"));
    auto select = database.prepare("SELECT b FROM t WHERE a=?");

    QVERIFY(select->bind(1, 1).step().value_or(false));
    QVERIFY(select->bind(1, 2).step().value_or(false));
    QCOMPARE(select->text(0), u"two"_s);
}

void TestDatabase::shouldRollBackWithoutACommit()
{
    Database database = open();
    {
        auto transaction = Transaction::begin(database);
        QVERIFY(transaction);
        QVERIFY(database.execute("INSERT INTO t VALUES(1, 1)"));
    }
    QCOMPARE(count(database), 0);
    QVERIFY(Transaction::begin(database)); // None is left open.
}

void TestDatabase::shouldKeepWhatWasCommitted()
{
    Database database = open();
    auto transaction = Transaction::begin(database);
    QVERIFY(database.execute("INSERT INTO t VALUES(1, 1)"));
    QVERIFY(transaction->commit());

    Database other = open();
    QCOMPARE(count(other), 1);
}

void TestDatabase::shouldNotWriteWhenReadOnly()
{
    Database database = open(Database::Mode::ReadOnly);

    const auto refused = database.execute("INSERT INTO t VALUES(1, 1)");

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::StorageFailure);
    QCOMPARE(refused.error().cause, Cause::StoreNotWritable);
    QVERIFY(!refused.error().detail.isEmpty());
}

void TestDatabase::shouldNameTheCauseOfAFailure_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("full") << "PRAGMA max_page_count=1; INSERT INTO t VALUES(1, zeroblob(100000))"_ba
                          << Cause::DiskFull;
    QTest::newRow("not SQL") << "nonsense"_ba << Cause::None;
    QTest::newRow("unique") << "INSERT INTO t VALUES(1, 1), (1, 2)"_ba << Cause::None;
}

void TestDatabase::shouldNameTheCauseOfAFailure()
{
    QFETCH(QByteArray, sql);
    Database database = open();

    const auto refused = database.execute(sql.constData());

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::StorageFailure);
    QTEST(refused.error().cause, "cause");
}

void TestDatabase::shouldNoticeThatTheFileHasMoved()
{
    Database database = open();
    QVERIFY(!database.hasMoved());

    QVERIFY(QFile::rename(file(), file() + u".old"_s));

    QVERIFY(database.hasMoved());
}

void TestDatabase::shouldPrepareAllOrFail()
{
    Database database = open();
    Statement one, two;

    QVERIFY(database.prepareAll({{&one, "SELECT 1"}, {&two, "SELECT 2"}}));
    QVERIFY(two.step().value_or(false));
    QCOMPARE(two.integer(0), 2);
    QVERIFY(!database.prepareAll({{&one, "SELECT 1"}, {&two, "SELECT nothing FROM nowhere"}}));
}

void TestDatabase::shouldMoveWhileARowIsThere()
{
    Database first = open();
    Database database = std::move(first);
    auto select = database.prepare("SELECT 1 UNION SELECT 2");
    QVERIFY(select->step().value_or(false));

    Statement moved = std::move(*select);

    QCOMPARE(moved.integer(0), 1);
    QVERIFY(moved.step().value_or(false));
    QCOMPARE(moved.integer(0), 2);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
