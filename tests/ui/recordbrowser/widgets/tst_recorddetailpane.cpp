#include "ui/recordbrowser/widgets/detail/interflowview.h"
#include "ui/recordbrowser/widgets/detail/mappingview.h"
#include "ui/recordbrowser/widgets/detail/recorddetailpane.h"
#include "ui/recordbrowser/widgets/livetailbar.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace workbench;
using namespace Qt::StringLiterals;
using Kind = defender::MappingLine::Kind;

namespace {

RecordDetail consent()
{
    RecordDetail detail;
    detail.stellarUuid = "uuid-1";
    detail.key = {1'795'519'197'078, 7};
    detail.isFound = true;
    detail.kind = RecordKind::Alert;
    detail.title = u"ConsentGranted"_s;
    detail.fields = {{u"Record"_s, u"timestamp"_s, u"2026-11-24T11:19:57.078Z"_s, u"1795519197078"_s,
                         query::FieldKind::Time},
        {u"Event"_s, u"event.action"_s, u"<b>Consent</b>"_s, u"<b>Consent</b>"_s, query::FieldKind::Keyword}};
    detail.raw = u"{\n  \"_id\": \"1\",\n  \"user\": \"Ada\",\n  \"owner\": \"ada\"\n}"_s;
    detail.interflowJson = R"({"timestamp":1795519197078})";
    detail.rawBytes = R"({"_id":"1"})";
    detail.mapping = {{Kind::Copied, u"event.id"_s, u"_id"_s, u"1"_s, u"1"_s},
        {Kind::Changed, u"srcip_geo.countryCode"_s, u"device.countryCode"_s, u"NL"_s, u"nl"_s},
        {Kind::Added, u"msg_class"_s, {}, u"x"_s, {}}, {Kind::KeptRaw, u"appId"_s, u"appId"_s, {}, u"20"_s}};
    return detail;
}

RelatedRecords activities()
{
    RelatedRecords related;
    related.stellarUuid = "uuid-1";
    RelatedRecord record;
    record.record.stellarUuid = "uuid-2";
    record.record.kind = RecordKind::Activity;
    record.record.cells = {u"11:19:50.100"_s, u"FileDownloaded"_s, u"ada"_s};
    related.records = {record};
    related.notStored = 2;
    return related;
}

} // namespace

class RecordDetailPaneTest : public QObject {
    Q_OBJECT

private:
    RecordDetailPane *m_pane = nullptr;

    [[nodiscard]] InterflowView *fields() const { return m_pane->findChild<InterflowView *>(); }
    [[nodiscard]] QModelIndex line(const QString &start) const
    {
        const auto *model = fields()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString().startsWith(start))
                return model->index(row, 0);
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_pane = new RecordDetailPane;
        m_pane->resize(372, 700);
        m_pane->setDetail(consent());
        m_pane->setPosition(3, 171'206);
        m_pane->show();
        m_pane->activateWindow();
    }
    void cleanup() { delete m_pane; }

    void shouldSayWhichRecordItIs()
    {
        QCOMPARE(m_pane->findChild<QLabel *>(u"detailTitle"_s)->text(), u"ConsentGranted"_s);
        QCOMPARE(m_pane->findChild<QLabel *>(u"detailPosition"_s)->text(),
            u"4 of 171,206 · 24 Nov 11:19:57.078"_s);
        QCOMPARE(m_pane->findChild<QLabel *>(u"detailTitle"_s)->textFormat(), Qt::PlainText);
    }

    void shouldShowFieldsInGroups()
    {
        QAbstractItemModelTester tester(fields()->model());
        QVERIFY(line(u"Record"_s).isValid());
        QVERIFY(line(u"event.action: <b>Consent</b>"_s).isValid());
    }

    void shouldGoThroughTabsWithControlTab()
    {
        fields()->setFocus();
        QTRY_VERIFY(fields()->hasFocus());
        QTest::keyClick(fields(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(m_pane->currentTab(), 1);
        QTRY_VERIFY(m_pane->findChild<QPlainTextEdit *>()->hasFocus());
        QTest::keyClick(m_pane->findChild<QPlainTextEdit *>(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(m_pane->currentTab(), 2);
    }

    void shouldCopyTheRecordAsJson()
    {
        QSignalSpy copied(m_pane, &RecordDetailPane::copied);
        QTest::mouseClick(m_pane->findChild<QPushButton *>(u"copyJson"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(consent().interflowJson));
        QCOMPARE(copied.size(), 1);
    }

    void shouldFilterForTheChosenValue()
    {
        QSignalSpy filter(m_pane, &RecordDetailPane::filterRequested);
        auto *button = m_pane->findChild<QPushButton *>(u"filterForValue"_s);
        QVERIFY(!button->isEnabled());

        fields()->setCurrentIndex(line(u"event.action"_s));
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);

        QCOMPARE(filter.size(), 1);
        QCOMPARE(filter[0], (QVariantList{u"event.action"_s, u"<b>Consent</b>"_s, false, true}));
    }

    void shouldAskToExcludeTheChosenValue()
    {
        QSignalSpy exclude(m_pane, &RecordDetailPane::excludeRequested);
        fields()->setCurrentIndex(line(u"event.action"_s));
        QContextMenuEvent keyboard(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(fields()->viewport(), &keyboard);
        auto *menu = fields()->findChild<QMenu *>();
        QVERIFY(menu);
        for (auto *action : menu->actions()) {
            if (action->text() == u"Exclude records like this…"_s)
                action->trigger();
        }
        QCOMPARE(exclude.size(), 1);
        QCOMPARE(exclude[0], (QVariantList{u"event.action"_s, u"<b>Consent</b>"_s}));
    }

    void shouldOpenRelatedRecords()
    {
        QSignalSpy opened(m_pane, &RecordDetailPane::relatedActivated);
        m_pane->setRelated(activities());
        QVERIFY(line(u"Activities of this alert"_s).isValid());
        QVERIFY(line(u"2 more activities of this alert are not in the local store."_s).isValid());

        fields()->setCurrentIndex(line(u"Open 11:19:50.100"_s));
        QTest::keyClick(fields(), Qt::Key_Return);

        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toByteArray(), QByteArray("uuid-2"));
    }

    void shouldNotShowRelatedRecordsOfAnother()
    {
        auto related = activities();
        related.stellarUuid = "other";
        m_pane->setRelated(related);
        QVERIFY(!line(u"Activities of this alert"_s).isValid());
    }

    void shouldFindInTheRawRecord()
    {
        m_pane->setCurrentTab(1);
        auto *text = m_pane->findChild<QPlainTextEdit *>();
        auto *search = m_pane->findChild<QLineEdit *>(u"rawSearch"_s);
        text->setFocus();
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClick(text, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(search->hasFocus());

        QTest::keyClicks(search, u"ada"_s);
        QCOMPARE(search->accessibleDescription(), u"2"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(text->textCursor().selectedText(), u"Ada"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(text->textCursor().selectedText(), u"ada"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(text->textCursor().selectedText(), u"Ada"_s);
    }

    void shouldCountHowFieldsWereMapped()
    {
        auto *mapping = m_pane->findChild<MappingView *>();
        QCOMPARE(mapping->summary(), u"2 mapped, 1 added, 1 changed, 1 kept raw"_s);
        const auto *model = m_pane->findChild<QAbstractItemView *>(u"mappingLines"_s)->model();
        QCOMPARE(model->index(1, 0).data().toString(),
            u"srcip_geo.countryCode from device.countryCode, changed: NL, was nl"_s);
    }

    void shouldSayWhatAMappedAlertCameFrom()
    {
        const auto *note = m_pane->findChild<QLabel *>(u"mappingNote"_s);
        QVERIFY(note->text().isEmpty());

        auto mapped = consent();
        mapped.isMappedAlert = true;
        m_pane->setDetail(mapped);

        QCOMPARE(note->text(),
            u"Mapped from 1 raw record. De-duplicated by microsoft_defender_for_cloud_apps._id."_s);
    }

    void shouldSayThatALiveTailIsHeld()
    {
        LiveTailBar bar;
        QSignalSpy hold(&bar, &LiveTailBar::holdRequested);
        QSignalSpy newest(&bar, &LiveTailBar::newestRequested);
        auto *button = bar.findChild<QToolButton *>();
        bar.show();

        button->click();
        bar.showHeld(312);
        QCOMPARE(bar.findChild<QLabel *>(u"liveTailText"_s)->text(), u"312 new records"_s);
        QCOMPARE(button->text(), u"Show newest"_s);
        button->click();

        QCOMPARE(hold.size(), 1);
        QCOMPARE(newest.size(), 1);
    }
};

QTEST_MAIN(RecordDetailPaneTest)
#include "tst_recorddetailpane.moc"
