#include "activitylog/activitylog.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noon = 1'795'521'600'000;
constexpr qint64 minute = 60'000;

ActivityEntry entry(const QString &event, qint64 time = noon)
{
    return {.time = time,
        .level = ActivityLevel::Info,
        .kind = ActivityKind::Run,
        .connectorId = u"c1"_s,
        .connectorName = u"acme"_s,
        .event = event,
        .detail = u"1,281 activities"_s,
        .by = ActivityActor::Schedule};
}

ActivityEntry throttled(qint64 time)
{
    auto result =
        activityOfError(ActivityKind::Run, u"Throttled"_s, {.kind = ErrorKind::Throttled, .httpStatus = 429});
    result.time = time;
    result.connectorId = u"c1"_s;
    result.connectorName = u"acme"_s;
    return result;
}

} // namespace

class TestActivityLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"activity.db"_s);
    }

    void shouldReadBackWhatWasAppendedNewestFirst()
    {
        auto log = ActivityLog::open(m_file);
        QVERIFY(log);
        const auto first = log->append(throttled(noon));
        const auto second = log->append(entry(u"Records stored"_s, noon + minute));
        QVERIFY(first && second);

        const auto page = ActivityLog::open(m_file)->page({}, 0, 10);

        QVERIFY(page);
        QCOMPARE(page->size(), 2);
        QCOMPARE(page->at(0), second->entry);
        QCOMPARE(page->at(1), first->entry);
        QCOMPARE(page->at(1).errorKind, ErrorKind::Throttled);
        QCOMPARE(page->at(1).level, ActivityLevel::Warning);
    }

    void shouldKeepTheFileToItsOwner()
    {
        QVERIFY(ActivityLog::open(m_file));

        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(m_file).permissions() & others));
    }

    void shouldPageWithoutGapAndRepeat()
    {
        auto log = ActivityLog::open(m_file);
        for (int i = 0; i < 25; ++i)
            QVERIFY(log->append(entry(u"Event %1"_s.arg(i))));

        QStringList seen;
        qint64 before = 0;
        for (int pages = 0; pages < 3; ++pages) {
            const auto page = log->page({}, before, 10);
            QVERIFY(page);
            for (const ActivityEntry &each : *page)
                seen << each.event;
            before = page->last().id;
        }

        QCOMPARE(seen.size(), 25);
        QCOMPARE(seen.first(), u"Event 24"_s);
        QCOMPARE(seen.last(), u"Event 0"_s);
    }

    void shouldFilterByGroupConnectorAndText_data()
    {
        QTest::addColumn<ActivityGroups>("groups");
        QTest::addColumn<QString>("connector");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("events");

        using Groups = ActivityGroups;
        QTest::newRow("all") << Groups() << QString() << QString()
                             << QStringList{u"Paused"_s, u"Test failed"_s, u"Throttled"_s, u"Stored"_s};
        QTest::newRow("errors") << Groups(ActivityGroup::Errors) << QString() << QString()
                                << QStringList{u"Test failed"_s};
        QTest::newRow("warnings or changes")
            << (ActivityGroup::Warnings | ActivityGroup::Changes) << QString() << QString()
            << QStringList{u"Paused"_s, u"Throttled"_s};
        QTest::newRow("tests") << Groups(ActivityGroup::Tests) << QString() << QString()
                               << QStringList{u"Test failed"_s};
        QTest::newRow("connector") << Groups() << u"c2"_s << QString() << QStringList{u"Paused"_s};
        QTest::newRow("text in any case") << Groups() << QString() << u"STORED"_s << QStringList{u"Stored"_s};
        QTest::newRow("a percent sign is a percent sign") << Groups() << QString() << u"%"_s << QStringList();
    }

    void shouldFilterByGroupConnectorAndText()
    {
        QFETCH(ActivityGroups, groups);
        QFETCH(QString, connector);
        QFETCH(QString, text);
        QFETCH(QStringList, events);
        auto log = ActivityLog::open(m_file);
        auto failed = activityOfError(ActivityKind::Test, u"Test failed"_s,
            {.kind = ErrorKind::BadCredentials, .httpStatus = 401, .entraCode = 7000222});
        failed.connectorId = u"c1"_s;
        auto paused = entry(u"Paused"_s);
        paused.kind = ActivityKind::Change;
        paused.connectorId = u"c2"_s;
        for (const auto &each : {entry(u"Stored"_s), throttled(noon), failed, paused})
            QVERIFY(log->append(each));

        const ActivityFilter filter{.groups = groups, .connectorId = connector, .text = text};
        const auto page = log->page(filter, 0, 10);

        QVERIFY(page);
        QStringList seen;
        for (const ActivityEntry &each : *page) {
            seen << each.event;
            QVERIFY(matches(each, filter));
        }
        QCOMPARE(seen, events);
        QCOMPARE(*log->counts({}),
            (ActivityCounts{.all = 4, .errors = 1, .warnings = 1, .tests = 1, .changes = 1}));
    }

    void shouldCountRepeatsOfTheSameTransientError()
    {
        auto log = ActivityLog::open(m_file);
        const auto first = log->append(throttled(noon));
        const auto second = log->append(throttled(noon + minute));
        const auto third = log->append(throttled(noon + 2 * minute));

        QVERIFY(first && second && third);
        QCOMPARE(third->replacedId, second->entry.id);
        QCOMPARE(third->entry.repeats, 3);
        QCOMPARE(third->entry.firstTime, noon);
        QCOMPARE(log->counts({})->all, 1);
    }

    void shouldNotCountOnAfterSomethingElseOrAnHour()
    {
        auto log = ActivityLog::open(m_file);
        QVERIFY(log->append(throttled(noon)));
        QVERIFY(log->append(entry(u"Records stored"_s, noon + minute)));
        QVERIFY(log->append(throttled(noon + 2 * minute)));
        QVERIFY(log->append(throttled(noon + 90 * minute)));

        QCOMPARE(log->counts({})->all, 4);
    }

    void shouldNeverCountWhatNeedsAPersonAsARepeat()
    {
        auto log = ActivityLog::open(m_file);
        auto failed = activityOfError(ActivityKind::Run, u"Stopped"_s, {.kind = ErrorKind::BadCredentials});
        QVERIFY(log->append(failed));
        QVERIFY(log->append(failed));

        QCOMPARE(log->counts({})->all, 2);
    }

    void shouldWriteNoToken()
    {
        const QString canary = u"eyJhbGciOiJSUzI1NiJ9.eyJjYW5hcnkiOiJjYW5hcnkifQ.c2lnbmF0dXJlLWNhbmFyeQ"_s;
        auto leaking = entry(u"Failed"_s);
        leaking.detail = u"Authorization: Bearer "_s + canary;
        leaking.rawDetail = canary;
        {
            auto log = ActivityLog::open(m_file);
            QVERIFY(log->append(leaking));
        }

        for (const QString &suffix : {QString(), u"-wal"_s}) {
            QFile file(m_file + suffix);
            if (file.open(QIODevice::ReadOnly))
                QVERIFY(!file.readAll().contains("c2lnbmF0dXJlLWNhbmFyeQ"));
        }
    }

    void shouldPruneAfterNinetyDays()
    {
        auto log = ActivityLog::open(m_file);
        QVERIFY(log->append(entry(u"Old"_s, noon - ActivityLog::keptMilliseconds - 1)));
        QVERIFY(log->append(entry(u"New"_s)));

        const auto pruned = log->prune(noon);

        QCOMPARE(pruned.value_or(-1), 1);
        QCOMPARE(log->page({}, 0, 10)->first().event, u"New"_s);
    }

    void shouldBeEmptyAfterClear()
    {
        auto log = ActivityLog::open(m_file);
        QVERIFY(log->append(entry(u"Old"_s)));

        QVERIFY(log->clear());

        QCOMPARE(*log->counts({}), ActivityCounts());
        QVERIFY(log->append(entry(u"New"_s))->entry.id > 1);
    }

    void shouldSetADamagedFileAside()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();

        auto log = ActivityLog::open(m_file);

        QVERIFY(log);
        QVERIFY(log->append(entry(u"New"_s)));
        QVERIFY(QFile::exists(m_file + u".damaged"_s));
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestActivityLog)
#include "tst_activitylog.moc"
