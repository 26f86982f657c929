#include "activitylog/activitylog.h"
#include "sqlite/database.h"
#include "ui/activitylog/activityfeed.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;

// How the feed ends: with the window, whatever the disk does.
class TestActivityFeed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldWriteWhatWasAppendedBeforeItEnds();
    void shouldNotKeepTheWindowFromEnding();

private:
    [[nodiscard]] qsizetype written() const;

    QTemporaryDir m_folder;
    QString m_file;
};

namespace {

ActivityEntry entry(const QString &event)
{
    return {.kind = ActivityKind::Run, .connectorId = u"acme"_s, .event = event};
}

} // namespace

qsizetype TestActivityFeed::written() const
{
    auto log = ActivityLog::open(m_file);
    const auto page = log ? log->page({}, 0, 100) : fail(log.error());
    return page ? page->size() : -1;
}

void TestActivityFeed::shouldWriteWhatWasAppendedBeforeItEnds()
{
    m_file = m_folder.filePath(u"quick.db"_s);
    {
        ActivityFeed feed(m_file);
        for (int number = 0; number < 20; ++number)
            feed.append(entry(QString::number(number)));
    }

    QCOMPARE(written(), 20);
}

void TestActivityFeed::shouldNotKeepTheWindowFromEnding()
{
    m_file = m_folder.filePath(u"held.db"_s);
    auto feed = std::make_unique<ActivityFeed>(m_file);
    QSignalSpy appended(feed.get(), &ActivityFeed::entriesAppended);
    feed->append(entry(u"before"_s));
    QTRY_COMPARE(appended.size(), 1);
    auto other = sqlite::Database::open(m_file, sqlite::Database::Mode::ReadWriteCreate);
    QVERIFY(other && other->execute("BEGIN IMMEDIATE"));
    feed->append(entry(u"while another writes"_s));
    QElapsedTimer clock;
    clock.start();

    feed.reset();

    const qint64 waited = clock.elapsed();
    QVERIFY2(waited >= 1'900, "The entry was given no time.");
    QVERIFY2(waited < 5'000, qPrintable(QString::number(waited)));
    // Where the program goes on, the entry is written all the same.
    QVERIFY(other->execute("COMMIT"));
    QTRY_COMPARE_WITH_TIMEOUT(written(), 2, 15'000);
}

QTEST_GUILESS_MAIN(TestActivityFeed)
#include "tst_activityfeed.moc"
