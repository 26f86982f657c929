#include "testlib/storebed.h"
#include "ui/recordbrowser/page/recordbar.h"
#include "ui/recordbrowser/page/resultpane.h"
#include "ui/recordbrowser/page/exportdialog.h"
#include "ui/recordbrowser/recordbrowser.h"
#include "ui/recordbrowser/recordtable.h"
#include "ui/recordbrowser/widgets/detail/recorddetailpane.h"
#include "ui/recordbrowser/widgets/fieldlist.h"
#include "ui/recordbrowser/widgets/queryedit.h"
#include "ui/recordbrowser/widgets/timerangebutton.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace workbench;
using namespace workbench::testlib;
using namespace Qt::StringLiterals;

// The page over a real store; times are those of the builders, so every test looks at all times.
class RecordBrowserTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<StoreBed> m_bed;
    std::unique_ptr<RecordStore> m_store;
    std::unique_ptr<RecordBrowser> m_browser;

    void fill(int activityCount)
    {
        if (!m_store)
            m_store = std::make_unique<RecordStore>(m_bed->open());
        auto records = activities(activityCount, u"a"_s);
        records.push_back(alert(u"x"_s).at(noon + 5000));
        QVERIFY(m_store->append(page(std::move(records))).has_value());
    }

    void open()
    {
        m_browser = std::make_unique<RecordBrowser>(m_bed->file());
        m_browser->resize(1360, 800);
        m_browser->show();
        m_browser->activateWindow();
        chooseAllTimes();
    }

    void chooseAllTimes() const
    {
        auto *button = m_browser->bar()->timeRange();
        Q_EMIT button->rangeChanged({.kind = TimeRange::Kind::All});
    }

    void search(const QString &query) const
    {
        auto *edit = m_browser->bar()->query();
        edit->setText(query);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    [[nodiscard]] ResultPane *pane() const { return m_browser->findChild<ResultPane *>(); }
    [[nodiscard]] RecordTable *table() const { return m_browser->findChild<RecordTable *>(); }
    [[nodiscard]] QString result() const { return m_browser->findChild<QLabel *>(u"resultCount"_s)->text(); }

private Q_SLOTS:
    void initTestCase() { loadFonts(); }
    void init() { m_bed = std::make_unique<StoreBed>(); }
    void cleanup()
    {
        m_browser.reset();
        m_store.reset();
        m_bed.reset();
    }

    void shouldSayThatThereAreNoRecordsYetAndPickTheStoreUp()
    {
        open();
        QTRY_COMPARE(pane()->shown(), ResultPane::Shown::NoRecords);

        fill(10);
        m_browser->recordsStored(12);

        QTRY_COMPARE(pane()->shown(), ResultPane::Shown::Table);
        QTRY_COMPARE(table()->model().total(), 12);
    }

    void shouldBeAtTheNewestRecordWhenOneComesBack()
    {
        fill(10);
        open();
        QTRY_COMPARE(table()->model().total(), 12);
        m_browser->hide();
        QVERIFY(m_store->append(page(activities(40, u"b"_s))).has_value());
        m_browser->recordsStored(40);
        QTRY_COMPARE(table()->model().total(), 52);

        m_browser->show();

        QCOMPARE(table()->model().newRecords(), 0);
        QCOMPARE(table()->model().follow(), RecordModel::Follow::Hold);
    }

    void shouldShowHowManyRecordsMatch()
    {
        fill(50);
        open();
        QTRY_VERIFY(result().startsWith(u"52 of 52 records in"_s));

        search(u"srcip_username:\"user3@contoso.example\""_s);

        QTRY_VERIFY2(result().startsWith(u"3 of 52 records in"_s), qPrintable(result()));
    }

    void shouldOfferAWayOutWhenNothingMatches()
    {
        fill(5);
        open();
        search(u"event.action:Nothing"_s);
        QTRY_COMPARE(pane()->shown(), ResultPane::Shown::NoMatch);

        auto *other = pane()->findChild<QWidget *>(u"noMatch"_s)->findChildren<QPushButton *>().value(1);
        QCOMPARE(other->text(), u"Last 24 hours"_s);
        auto *clear = pane()->findChild<QWidget *>(u"noMatch"_s)->findChild<QPushButton *>();
        QCOMPARE(clear->text(), u"Clear filters"_s);
        clear->click();

        QTRY_COMPARE(pane()->shown(), ResultPane::Shown::Table);
        QVERIFY(m_browser->bar()->query()->text().isEmpty());
    }

    void shouldUndoAFilter()
    {
        fill(50);
        open();
        search(u"srcip_username:\"user3@contoso.example\""_s);
        QTRY_COMPARE(table()->model().total(), 3);

        m_browser->undoStack()->undo();

        QTRY_COMPARE(table()->model().total(), 52);
        QVERIFY(m_browser->bar()->query()->text().isEmpty());
    }

    void shouldShowTheErrorOfAQueryUnderTheField()
    {
        fill(5);
        open();
        search(u"srcip:"_s);

        const auto *error = m_browser->findChild<QLabel *>(u"queryError"_s);
        QVERIFY(error->isVisible());
        QCOMPARE(error->text(), u"Missing value after “srcip:”."_s);
    }

    void shouldShowOneConnector()
    {
        fill(5);
        QVERIFY(m_store->append(page(activities(3, u"b"_s, u"c-2"_s), u"c-2"_s)).has_value());
        open();

        m_browser->showConnector(u"c-2"_s, u"acme-mdca"_s);
        chooseAllTimes();

        QTRY_COMPARE(table()->model().total(), 3);
        QCOMPARE(m_browser->search().indices, indexSet(Index::WindowsEvents));
        auto *chip = m_browser->findChild<QAbstractButton *>(u"connectorChip"_s);
        QCOMPARE(chip->text(), u"Connector: acme-mdca"_s);
        QCOMPARE(chip->accessibleName(), u"Remove filter Connector: acme-mdca"_s);
        QTest::mouseClick(chip, Qt::LeftButton);
        QTRY_COMPARE(table()->model().total(), 9);
    }

    void shouldShowARecordAndFilterForOneOfItsValues()
    {
        fill(50);
        open();
        QTRY_COMPARE(table()->model().total(), 52);
        auto *detail = m_browser->findChild<RecordDetailPane *>();

        table()->setCurrentPosition(0);
        QTRY_VERIFY(detail->isVisible());
        QTRY_COMPARE(detail->findChild<QLabel *>(u"detailPosition"_s)->text().left(8), u"1 of 52 "_s);
        Q_EMIT detail->filterRequested(u"srcip_username"_s, u"user9@contoso.example"_s, false, true);

        QCOMPARE(m_browser->bar()->query()->text(), u"srcip_username:user9@contoso.example"_s);
        QTRY_COMPARE(table()->model().total(), 3);
    }

    void shouldAskToExcludeRecordsLikeTheShownOne()
    {
        fill(5);
        open();
        QSignalSpy exclude(m_browser.get(), &RecordBrowser::excludeRequested);
        Q_EMIT m_browser->findChild<RecordDetailPane *>()->excludeRequested(u"user.name"_s, u"ada"_s);
        QCOMPARE(exclude.size(), 1);
        QCOMPARE(exclude[0], (QVariantList{u"user.name"_s, u"ada"_s, QString()}));

        m_browser->showConnector(u"c-7"_s, u"acme"_s);
        Q_EMIT m_browser->findChild<FieldList *>()->excludeRequested(u"user.name"_s, QString());
        QCOMPARE(exclude[1], (QVariantList{u"user.name"_s, QString(), u"c-7"_s}));
    }

    void shouldAddAndRemoveColumns()
    {
        fill(5);
        open();
        auto *fields = m_browser->findChild<FieldList *>();
        Q_EMIT fields->columnToggled(u"event.id"_s, true);
        QTRY_COMPARE(table()->model().headerData(
                         table()->model().columnCount() - 1, Qt::Horizontal, RecordModel::FieldRole),
            QVariant(u"event.id"_s));

        m_browser->undoStack()->undo();

        QTRY_COMPARE(table()->model().columnCount(), int(RecordTable::defaultColumns().size()));
    }

    void shouldExportWhatIsFiltered()
    {
        fill(50);
        open();
        search(u"srcip_username:\"user3@contoso.example\""_s);
        QTRY_COMPARE(table()->model().total(), 3);
        QSignalSpy finished(m_browser.get(), &RecordBrowser::exportFinished);

        m_browser->exportRecords();
        auto *dialog = m_browser->findChild<ExportDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QPushButton *>(u"exportGo"_s)->text(), u"Export 3 records…"_s);
        dialog->findChild<QRadioButton *>(u"exportJsonLines"_s)->click();
        dialog->findChild<QPushButton *>(u"exportGo"_s)->click();
        auto *fileDialog = m_browser->findChild<QFileDialog *>(u"exportFile"_s);
        QVERIFY(fileDialog);
        const QString file = m_bed->path() + u"/out.jsonl"_s;
        Q_EMIT fileDialog->fileSelected(file);
        fileDialog->close();

        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished[0][1].toLongLong(), 3);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll().count('\n'), 3);
    }

    void shouldRememberItsSearchAndColumns()
    {
        fill(5);
        open();
        search(u"event.action:Login"_s);
        const QByteArray state = m_browser->saveState();

        RecordBrowser other(m_bed->file());
        QVERIFY(other.restoreState(state));

        QCOMPARE(other.search().query, u"event.action:Login"_s);
        QCOMPARE(other.search().range.kind, TimeRange::Kind::All);
        QCOMPARE(other.bar()->query()->history(), QStringList{u"event.action:Login"_s});
        QVERIFY(!other.restoreState("rubbish"));
    }

    void shouldFollowTheNewestRecord()
    {
        fill(100);
        open();
        QTRY_COMPARE(table()->model().total(), 102);
        m_browser->toggleLiveTail();
        QVERIFY(m_browser->findChild<QWidget *>(u"liveTailBar"_s)->isVisible());

        QVERIFY(m_store->append(page({activity(u"new"_s).at(noon + 3'600'000)})).has_value());
        m_browser->recordsStored(1);

        QTRY_COMPARE(table()->model().total(), 103);
        QTRY_VERIFY(result().startsWith(u"Live: "_s));
        QCOMPARE(table()->model().base(), 0);
    }

    void shouldPutTheDetailBelowTheTableInANarrowWindow()
    {
        fill(5);
        open();
        m_browser->resize(960, 440); // What menu, tool bar and status bar leave of 540.
        QVERIFY(!m_browser->findChild<FieldList *>()->isVisible());
        QTRY_VERIFY(table()->model().total() > 0);

        table()->setCurrentPosition(1);

        auto *detail = m_browser->findChild<RecordDetailPane *>();
        QTRY_VERIFY(detail->isVisible());
        QVERIFY(detail->mapTo(m_browser.get(), QPoint()).y() > pane()->mapTo(m_browser.get(), QPoint()).y());
        QCOMPARE(m_browser->size(), QSize(960, 440));
    }
};

QTEST_MAIN(RecordBrowserTest)
#include "tst_recordbrowser.moc"
