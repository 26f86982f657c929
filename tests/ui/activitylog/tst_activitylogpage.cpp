#include "ui/activitylog/activitylogpage.h"
#include "ui/activitylog/activitymodel.h"
#include "ui/activitylog/activitytable.h"
#include "ui/shared/chip.h"
#include "ui/shared/statepage.h"
#include "testlib/shownwidgets.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

ActivityEntry entry(
    const QString &event, ActivityLevel level, ActivityKind kind, const QString &connector = u"acme"_s)
{
    return {.level = level,
        .kind = kind,
        .connectorId = connector,
        .connectorName = connector + u"-mdca"_s,
        .event = event,
        .detail = u"1,281 activities in 3.2 s"_s,
        .by = ActivityActor::Schedule};
}

ActivityEntry failedTest()
{
    auto result = activityOfError(ActivityKind::Test, u"Test failed"_s,
        {.kind = ErrorKind::BadCredentials,
            .httpStatus = 401,
            .entraCode = 7000222,
            .detail = u"AADSTS7000222: The provided client secret keys are expired."_s});
    result.connectorId = u"orbit"_s;
    result.connectorName = u"orbit-logistics"_s;
    result.by = ActivityActor::You;
    return result;
}

} // namespace

class TestActivityLogPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = testlib::shownTheme(); }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_feed = std::make_unique<ActivityFeed>(m_dir->filePath(u"activity.db"_s));
        m_page = std::make_unique<ActivityLogPage>(*m_feed);
        m_page->resize(1354, 800);
    }

    void cleanup()
    {
        m_page.reset();
        m_feed.reset();
    }

    void shouldSayThatNothingHappenedYet()
    {
        m_page->show();

        QTRY_VERIFY(m_page->findChild<StatePage *>()->isVisible());
        picture(u"empty"_s);
    }

    void shouldShowWhatHappenedNewestFirst()
    {
        fill();

        QCOMPARE(events(), (QStringList{u"Test failed"_s, u"Paused"_s, u"Throttled"_s, u"Records stored"_s}));
        QCOMPARE(m_page->findChild<QLabel *>(u"activityTitle"_s)->text(), u"Test failed"_s);
        QTRY_COMPARE(
            m_page->findChild<QLabel *>(u"activityDetail"_s)->text(), u"401 Unauthorized, AADSTS7000222"_s);
        table()->setFocus();
        picture(u"entries"_s);
    }

    void shouldKeepOnlyWhatTheChipsName()
    {
        fill();

        QTest::mouseClick(chip(u"chipWarnings"_s), Qt::LeftButton);
        QTRY_COMPARE(events(), QStringList{u"Throttled"_s});
        QVERIFY(!chip(u"chipAll"_s)->isChecked());

        QTest::mouseClick(chip(u"chipChanges"_s), Qt::LeftButton);
        QTRY_COMPARE(events(), (QStringList{u"Paused"_s, u"Throttled"_s}));

        QTest::mouseClick(chip(u"chipAll"_s), Qt::LeftButton);
        QTRY_COMPARE(events().size(), 4);
        QVERIFY(!chip(u"chipChanges"_s)->isChecked());
    }

    void shouldFindTextAndOfferToClearTheFilters()
    {
        fill();

        QTest::keyClicks(m_page->findChild<QLineEdit *>(u"activitySearch"_s), u"nowhere"_s);
        auto *state = m_page->findChild<StatePage *>();
        QTRY_VERIFY(state->isVisible());

        QTest::mouseClick(state->primaryButton(), Qt::LeftButton);
        QTRY_COMPARE(events().size(), 4);
    }

    void shouldShowOneConnector()
    {
        m_page->setConnectors({{u"acme"_s, u"acme-mdca"_s}, {u"orbit"_s, u"orbit-logistics"_s}});
        fill();

        m_page->showConnector(u"orbit"_s);

        QTRY_COMPARE(events(), QStringList{u"Test failed"_s});
    }

    void shouldAddWhatHappensWhileItIsShown()
    {
        fill();
        const QString chosen = m_page->findChild<QLabel *>(u"activityTitle"_s)->text();

        m_feed->append(entry(u"Secret updated"_s, ActivityLevel::Info, ActivityKind::Change));

        QTRY_COMPARE(events().value(0), u"Secret updated"_s);
        // What is being read stays chosen.
        QCOMPARE(m_page->findChild<QLabel *>(u"activityTitle"_s)->text(), chosen);
    }

    void shouldCountRepeatsInOneRow()
    {
        fill();
        auto throttled = activityOfError(
            ActivityKind::Run, u"Waiting"_s, {.kind = ErrorKind::Throttled, .httpStatus = 429});
        throttled.connectorId = u"harbor"_s;
        for (int i = 0; i < 3; ++i)
            m_feed->append(throttled);

        QTRY_VERIFY(model()->index(0, ActivityModel::Detail).data().toString().contains(u"3 times since"_s));
        QCOMPARE(model()->rowCount(), 5);
    }

    void shouldOfferTheFix()
    {
        fill();
        QSignalSpy fix(m_page.get(), &ActivityLogPage::fixRequested);

        QTest::mouseClick(m_page->findChild<QPushButton *>(u"fixButton"_s), Qt::LeftButton);

        QCOMPARE(fix.value(0).value(0).toString(), u"orbit"_s);
        QCOMPARE(fix.value(0).value(1).value<ActivityFix>(), ActivityFix::UpdateSecret);
    }

    void shouldCopyCellAndRow()
    {
        fill();
        table()->setCurrentIndex(model()->index(0, ActivityModel::Event));

        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Test failed"_s);

        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"orbit-logistics\tTest failed"_s));
    }

    void shouldAskBeforeItClears()
    {
        fill();
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"clearActivity"_s), Qt::LeftButton);
        auto *question = m_page->findChild<QMessageBox *>(u"clearQuestion"_s);
        QVERIFY(question);
        QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel));
        QCOMPARE(model()->rowCount(), 4);

        QTest::mouseClick(question->findChild<QPushButton *>(u"confirmClear"_s), Qt::LeftButton);

        QTRY_COMPARE(model()->rowCount(), 0);
    }

    void shouldReadFurtherPagesWhenScrolled()
    {
        constexpr int total = 3 * ActivityFeed::pageSize + 50;
        for (int i = 0; i < total; ++i)
            m_feed->append(entry(u"Event %1"_s.arg(i), ActivityLevel::Info, ActivityKind::Run));
        m_page->show();
        QTRY_VERIFY(model()->rowCount() >= ActivityFeed::pageSize);
        QVERIFY(model()->rowCount() < total);

        QTRY_VERIFY((table()->scrollToBottom(), model()->rowCount() == total));
        QCOMPARE(events().last(), u"Event 0"_s);
        const QStringList all = events();
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), total);
    }

    void shouldWriteWhatWasAppendedBeforeItGoes()
    {
        m_feed->append(entry(u"Last"_s, ActivityLevel::Info, ActivityKind::Run));
        m_page.reset();
        m_feed.reset();

        ActivityFeed again(m_dir->filePath(u"activity.db"_s));
        QSignalSpy pages(&again, &ActivityFeed::pageReady);
        again.requestPage({});

        QVERIFY(pages.wait());
        QCOMPARE(pages.first().first().value<ActivityPage>().entries.size(), 1);
    }

private:
    void fill()
    {
        new QAbstractItemModelTester(model(), m_page.get());
        m_feed->append(entry(u"Records stored"_s, ActivityLevel::Success, ActivityKind::Run));
        m_feed->append(entry(u"Throttled"_s, ActivityLevel::Warning, ActivityKind::Run, u"harbor"_s));
        m_feed->append(entry(u"Paused"_s, ActivityLevel::Info, ActivityKind::Change));
        m_feed->append(failedTest());
        m_page->show();
        QTRY_COMPARE(model()->rowCount(), 4);
    }

    [[nodiscard]] ActivityModel *model() const { return m_page->findChild<ActivityModel *>(); }
    [[nodiscard]] ActivityTable *table() const { return m_page->findChild<ActivityTable *>(); }
    [[nodiscard]] Chip *chip(const QString &name) const { return m_page->findChild<Chip *>(name); }
    [[nodiscard]] QStringList events() const
    {
        QStringList result;
        for (int row = 0; row < model()->rowCount(); ++row)
            result << model()->index(row, ActivityModel::Event).data().toString();
        return result;
    }

    // For looking at: WORKBENCH_PICTURES names the folder.
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("WORKBENCH_PICTURES");
        QCoreApplication::processEvents();
        if (!folder.isEmpty())
            QVERIFY(m_page->grab().save(u"%1/activity-%2.png"_s.arg(folder, name)));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ActivityFeed> m_feed;
    std::unique_ptr<ActivityLogPage> m_page;
};

QTEST_MAIN(TestActivityLogPage)
#include "tst_activitylogpage.moc"
