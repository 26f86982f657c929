#include "app/filter/filterbuilder.h"
#include "storage/recordstore.h"
#include "testlib/interflowbuilder.h"
#include "testlib/shownwidgets.h"
#include "ui/logfilters/logfiltersdialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

namespace {

const QString connectorId = u"c-1"_s;

// Two in ten by the backup account, three in ten from Teams, alerts of low severity but one.
std::vector<MappedRecord> someRecords(int count)
{
    std::vector<MappedRecord> records;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (int i = 0; i < count; ++i) {
        InterflowBuilder builder(QByteArray::number(i));
        builder.at(now - qint64(i) * 80'000'000 / count - 1000);
        if (i % 50 == 49)
            builder.alert().with(u"event.severity_str"_s, i == 49 ? u"High"_s : u"Low"_s);
        else
            builder.with(u"event.severity_str"_s, u"INFO"_s)
                .with(u"event.action"_s, i % 10 < 4 ? u"FileAccessed"_s : u"UserLoggedIn"_s)
                .with(u"user.name"_s, i % 10 < 2 ? u"svc-backup@acme.example"_s : u"ada@acme.example"_s)
                .with(u"service.name"_s, i % 10 > 6 ? u"Microsoft Teams"_s : u"Microsoft SharePoint Online"_s)
                .with(u"srcip"_s, u"198.51.100.%1"_s.arg(i % 100));
        records.push_back(builder.build());
    }
    return records;
}

LogFilter backup()
{
    return filterOf({condition(u"user.name"_s, FilterOperator::StartsWith, {u"svc-backup"_s}),
                        condition(u"event.action"_s, FilterOperator::Is, {u"FileAccessed"_s})},
        u"Backup account file reads"_s);
}

LogFilter teams()
{
    return filterOf(
        {condition(u"service.name"_s, FilterOperator::Is, {u"Microsoft Teams"_s})}, u"Teams messages"_s);
}

LogFilter lowAlerts()
{
    return filterOf({condition(u"msg_class"_s, FilterOperator::EndsWith, {u"_alerts"_s}),
                        condition(u"event.severity_str"_s, FilterOperator::Is, {u"Low"_s})},
        u"Low alerts"_s);
}

LogFilter office()
{
    return filterOf(
        {condition(u"srcip"_s, FilterOperator::InSubnet, {u"198.51.100.0/27"_s})}, u"Office network"_s);
}

} // namespace

// The log filter dialog as a person uses it, on a real store.
class TestLogFiltersDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = testlib::shownTheme();
        auto store = RecordStore::open(m_folder.filePath(u"records.db"_s));
        QVERIFY(store);
        PageCommit page;
        page.connectorId = connectorId;
        page.contentType = u"activities"_s;
        page.records = someRecords(1000);
        QVERIFY(store->append(page));
    }

    void init()
    {
        LogFiltersContext context;
        context.recordsFile = m_folder.filePath(u"records.db"_s);
        context.filters = {office(), backup(), teams(), lowAlerts()};
        context.connectorId = connectorId;
        context.connectorName = u"acme-retail-mdca"_s;
        context.tenantName = u"Contoso"_s;
        context.isForConnector = true;
        context.attached = {backup().id, teams().id, lowAlerts().id};
        context.otherUsers[teams().id] = QStringList{u"orbit"_s};
        open(context);
    }

    void cleanup() { m_dialog.reset(); }

    void shouldShowWhatEachFilterDropsAndAllTogether()
    {
        QTRY_COMPARE(text("previewSentence"), u"Would drop 200 of 1,000 records (20.0 %)"_s);
        QCOMPARE(m_dialog->windowTitle(), u"Log filters: acme-retail-mdca"_s);
        QVERIFY2(text("previewDetail").contains(u"200 of them are dropped by this filter alone."_s),
            qPrintable(text("previewDetail")));
        QCOMPARE(list()->model()->rowCount(), 4);
        QCOMPARE(rowText(0), u"Backup account file reads, on, 200 records, 20.0 %"_s);
        QCOMPARE(rowText(2), u"Low alerts, on, 19 records, 1.9 %, drops alerts"_s);
        QVERIFY(rowText(3).startsWith(u"Office network, off, "_s));
        QCOMPARE(text("totalDropped"), u"Drop 499 (49.9 %)"_s);
        QCOMPARE(text("totalKept"), u"Keep 501"_s);
        QCOMPARE(text("totalOverlap"), u"0 records match more than one filter."_s);
        QCOMPARE(text("measuredOn"), u"Measured on 1,000 records of the last 24 h."_s);
        QCOMPARE(text("footerWarning"), u"Low alerts drops 19 alerts before they reach the Alerts index."_s);
        QCOMPARE(find<QTableView>("previewTable")->model()->rowCount(), 100);
        m_dialog->resize(1220, 740);
        picture();
    }

    void shouldFollowWhatIsTyped()
    {
        QTRY_VERIFY(text("previewSentence").startsWith(u"Would drop 200"_s));
        auto *values = find<QLineEdit>("conditionValues1");
        values->setFocus();
        values->selectAll();
        QTest::keyClicks(values, u"ada"_s);
        QTRY_COMPARE(text("previewSentence"), u"Would drop 200 of 1,000 records (20.0 %)"_s);
        auto *name = find<QLineEdit>("filterName");
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Backups"_s);
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(name->text(), u"Backup account file reads"_s);
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier); // What was done in the other field.
        QCOMPARE(values->text(), u"svc-backup"_s);
        values->selectAll();
        QTest::keyClicks(values, u"nobody"_s);
        QTRY_COMPARE(text("previewSentence"), u"Would drop 0 of 1,000 records (0 %)"_s);
        QTRY_VERIFY(messages().contains(u"No stored record fulfils this condition."_s));
    }

    void shouldSayWhatIsWrongAndNotSaveIt()
    {
        auto *values = find<QLineEdit>("conditionValues2");
        values->clear();
        QTRY_VERIFY(messages().contains(u"Enter a value for “event.action”."_s));
        QVERIFY(!find<QPushButton>("saveButton")->isEnabled());
        QVERIFY2(text("footerWarning").contains(u"cannot be saved yet"_s), qPrintable(text("footerWarning")));
        QVERIFY(values->accessibleDescription().contains(u"Enter a value"_s));
        QTRY_COMPARE(text("previewSentence"), u"This filter cannot be used yet"_s);
        QVERIFY(rowText(0).contains(u"cannot be used yet"_s));
        values->setText(u"FileAccessed"_s);
        QVERIFY(find<QPushButton>("saveButton")->isEnabled());
        find<QLineEdit>("filterName")->setText(u"a,b"_s);
        QVERIFY(find<QLabel>("nameProblem")->isVisible());
        QVERIFY(!find<QPushButton>("saveButton")->isEnabled());
    }

    void shouldOfferOperatorsThatSuitTheField()
    {
        auto *field = find<QComboBox>("conditionField1");
        field->setEditText(u"srcip"_s);
        auto *op = find<QComboBox>("conditionOperator1");
        QVERIFY(op->findText(u"in network"_s) >= 0);
        QVERIFY(op->findText(u"contains"_s) < 0);
        QVERIFY(op->findText(u"starts with"_s) >= 0); // It is chosen: its problem is told instead.
        QTRY_VERIFY(messages().join(u' ').contains(u"in_subnet"_s));
        op->setCurrentIndex(op->findText(u"in network"_s));
        find<QLineEdit>("conditionValues1")->setText(u"198.51.100.0/25"_s);
        QTRY_COMPARE(text("previewSentence"), u"Would drop 400 of 1,000 records (40.0 %)"_s);
        op->setCurrentIndex(op->findText(u"exists"_s));
        QVERIFY(!find<QLineEdit>("conditionValues1")->isVisible());
    }

    void shouldAddAndRemoveConditionsAndUndoBoth()
    {
        QTest::mouseClick(find<QPushButton>("addCondition"), Qt::LeftButton);
        auto *field = find<QComboBox>("conditionField3");
        QTRY_VERIFY(field->hasFocus() || field->lineEdit()->hasFocus());
        QTest::mouseClick(find<QToolButton>("removeCondition1"), Qt::LeftButton);
        QCOMPARE(find<QLineEdit>("conditionValues1")->text(), u"FileAccessed"_s);
        undo();
        QCOMPARE(find<QLineEdit>("conditionValues1")->text(), u"svc-backup"_s);
        undo();
        QTRY_VERIFY(!m_dialog->findChild<QComboBox *>(u"conditionField3"_s));
        redo();
        QVERIFY(m_dialog->findChild<QComboBox *>(u"conditionField3"_s));
    }

    void shouldMatchAnyOfTheConditions()
    {
        auto *match = find<QComboBox>("filterMatch");
        match->setCurrentIndex(1);
        QTRY_COMPARE(text("previewSentence"), u"Would drop 400 of 1,000 records (40.0 %)"_s);
        QVERIFY(find<QLabel>("beyondStellar")->isVisible());
        undo();
        QCOMPARE(match->currentIndex(), 0);
        QVERIFY(!find<QLabel>("beyondStellar")->isVisible());
    }

    void shouldOfferWhatStellarCyberHasUntilMoreIsWanted()
    {
        auto *more = find<QPushButton>("moreOptions");
        QVERIFY(!more->isChecked());
        QVERIFY(!find<QComboBox>("filterAction")->isVisible());
        QVERIFY(!find<QToolButton>("matchCase1")->isVisible());
        QVERIFY(!find<QLabel>("beyondStellar")->isVisible());

        more->setFocus();
        QTest::keyClick(more, Qt::Key_Space);

        auto *action = find<QComboBox>("filterAction");
        QVERIFY(action->isVisible());
        QCOMPARE(action->currentText(), u"Drop records that match"_s);
        QVERIFY(find<QToolButton>("matchCase1")->isVisible());
        QVERIFY(!find<QLabel>("beyondStellar")->isVisible()); // Nothing of it is used yet.
        QTest::keyClick(more, Qt::Key_Space);
        QVERIFY(!action->isVisible());
    }

    void shouldKeepInsteadOfDropping()
    {
        find<QPushButton>("moreOptions")->click();
        find<QComboBox>("filterAction")->setCurrentIndex(1);
        QTRY_COMPARE(text("previewSentence"), u"Would drop 800 of 1,000 records (80.0 %)"_s);
        QVERIFY(find<QLabel>("beyondStellar")->isVisible());
        QVERIFY(!find<QPushButton>("moreOptions")->isEnabled());
        QVERIFY2(text("filterRule").contains(u"none that keeps"_s), qPrintable(text("filterRule")));
        m_dialog->resize(1220, 740);
        picture(u"keeping"_s);

        undo();

        QCOMPARE(find<QComboBox>("filterAction")->currentIndex(), 0);
        QVERIFY(!find<QLabel>("beyondStellar")->isVisible());
        QVERIFY(find<QPushButton>("moreOptions")->isEnabled());
        QVERIFY(find<QComboBox>("filterAction")->isVisible()); // It does not go while it is used.
    }

    void shouldMatchCase()
    {
        find<QPushButton>("moreOptions")->click();
        find<QLineEdit>("conditionValues1")->setText(u"SVC-BACKUP"_s);
        QTRY_COMPARE(text("previewSentence"), u"Would drop 200 of 1,000 records (20.0 %)"_s);
        auto *matchCase = find<QToolButton>("matchCase1");
        matchCase->setFocus();

        QTest::keyClick(matchCase, Qt::Key_Space);

        QTRY_COMPARE(text("previewSentence"), u"Would drop 0 of 1,000 records (0 %)"_s);
        QVERIFY(find<QLabel>("beyondStellar")->isVisible());
        undo();
        QVERIFY(!matchCase->isChecked());
        redo();
        QVERIFY(matchCase->isChecked());
    }

    void shouldShowAndKeepWhatTheCommandLineMade()
    {
        LogFilter made = backup();
        made.action = FilterAction::Include;
        made.conditions[1].isCaseSensitive = true;
        made.description = u"made elsewhere"_s;
        LogFiltersContext context;
        context.recordsFile = m_folder.filePath(u"records.db"_s);
        context.filters = {made, teams()};
        context.connectorId = connectorId;
        context.isForConnector = true;
        context.attached = {made.id, teams().id};
        open(context);
        QCOMPARE(find<QComboBox>("filterAction")->currentText(), u"Keep only records that match"_s);
        QVERIFY(find<QToolButton>("matchCase2")->isChecked());
        QVERIFY(!find<QToolButton>("matchCase1")->isChecked());
        QVERIFY(find<QLabel>("beyondStellar")->isVisible());
        list()->setCurrentIndex(list()->model()->index(1, 0));
        QVERIFY(!find<QComboBox>("filterAction")->isVisible()); // This one has nothing of it.
        list()->setCurrentIndex(list()->model()->index(0, 0));

        button(u"Query"_s)->click();
        QCOMPARE(text("queryNote"), u"Records that do not match are dropped. Case counts in condition 2."_s);
        find<QPlainTextEdit>("filterQuery")
            ->setPlainText(u"srcip exists\nevent.action is FileAccessed\nuser.name starts_with svc"_s);

        QCOMPARE(text("queryNote"), u"Records that do not match are dropped. Case counts in condition 2."_s);
        find<QPlainTextEdit>("filterQuery")
            ->setPlainText(u"event.action is FileAccesse\nuser.name starts_with svc"_s);
        QSignalSpy saved(m_dialog.get(), &LogFiltersDialog::saveRequested);
        answerNext(u"Save anyway"_s); // Less than half is kept.
        find<QPushButton>("saveButton")->click();
        QTRY_COMPARE(saved.size(), 1);
        const auto change = saved.first().first().value<LogFilterChange>();
        QCOMPARE(change.saved.size(), size_t(1));
        const LogFilter &kept = change.saved.front();
        QCOMPARE(kept.action, FilterAction::Include);
        QCOMPARE(kept.description, u"made elsewhere"_s);
        QCOMPARE(kept.conditions.size(), size_t(2));
        QCOMPARE(kept.conditions[0].values, QStringList{u"FileAccesse"_s});
        QVERIFY(kept.conditions[0].isCaseSensitive);
        QVERIFY(!kept.conditions[1].isCaseSensitive);
    }

    void shouldEditTheConditionsAsText()
    {
        button(u"Query"_s)->click();
        auto *query = find<QPlainTextEdit>("filterQuery");
        QCOMPARE(query->toPlainText(), u"user.name starts_with svc-backup\nevent.action is FileAccessed"_s);
        query->setPlainText(u"event.action is FileAccessed,UserLoggedIn\nseverity gt"_s);
        QTRY_VERIFY(text("queryProblem").startsWith(u"Condition 2:"_s));
        query->setPlainText(u"event.action equals x"_s);
        QVERIFY(text("queryProblem").startsWith(u"Line 1:"_s));
        query->setPlainText(u"event.action is FileAccessed"_s);
        QCOMPARE(text("queryProblem"), QString());
        button(u"Conditions"_s)->click();
        QCOMPARE(find<QLineEdit>("conditionValues1")->text(), u"FileAccessed"_s);
        QTRY_COMPARE(text("previewSentence"), u"Would drop 400 of 1,000 records (40.0 %)"_s);
    }

    void shouldWorkTheListByKeyboard()
    {
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(find<QLineEdit>("filterName")->text(), u"Teams messages"_s);
        QVERIFY(text("otherUsers").contains(u"orbit"_s));
        QVERIFY(!find<QToolButton>("deleteFilter")->isEnabled());
        QTest::keyClick(list(), Qt::Key_Delete); // Another connector has it.
        QCOMPARE(list()->model()->rowCount(), 4);
        QTest::keyClick(list(), Qt::Key_Space);
        QTRY_VERIFY(rowText(1).startsWith(u"Teams messages, off"_s));
        QTRY_COMPARE(text("totalDropped"), u"Drop 219 (21.9 %)"_s);
        QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
        QVERIFY(rowText(0).startsWith(u"Teams messages"_s));
        QCOMPARE(list()->currentIndex().row(), 0);
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(list()->model()->rowCount(), 3);
        undo();
        QCOMPARE(list()->model()->rowCount(), 4);
    }

    void shouldTurnAFilterOnWithTheMouse()
    {
        const QRect row = list()->visualRect(list()->model()->index(3, 0));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(40, 18));
        QVERIFY(rowText(3).startsWith(u"Office network, on"_s));
    }

    void shouldSaveWhatChanged()
    {
        QTRY_VERIFY(text("totalDropped").startsWith(u"Drop 499"_s));
        find<QLineEdit>("filterName")->setText(u"Backups"_s);
        list()->model()->setData(list()->model()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole);
        QTRY_VERIFY(text("totalDropped").startsWith(u"Drop 219"_s));
        QSignalSpy saved(m_dialog.get(), &LogFiltersDialog::saveRequested);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(saved.size(), 1);
        const auto change = saved[0][0].value<LogFilterChange>();
        QCOMPARE(change.connectorId, connectorId);
        QCOMPARE(change.saved.size(), size_t(1));
        QCOMPARE(change.saved[0].name, u"Backups"_s);
        QCOMPARE(change.attached, (QStringList{backup().id, lowAlerts().id}));
        QVERIFY(!find<QPushButton>("saveButton")->isEnabled());

        m_dialog->finishSave(Error{.kind = ErrorKind::StorageFailure, .detail = u"The disk is full."_s});
        QVERIFY(m_dialog->isVisible());
        QVERIFY(text("footerWarning").contains(u"The disk is full."_s));
        m_dialog->finishSave(std::nullopt);
        QVERIFY(!m_dialog->isVisible());
    }

    void shouldAskBeforeSevereAlertsAreDropped()
    {
        m_dialog->excludeValue(u"event.severity_str"_s, u"High"_s);
        QTRY_COMPARE(text("previewSentence"), u"Would drop 1 of 1,000 records (0.10 %)"_s);
        QVERIFY2(text("footerWarning").contains(u"1 of medium severity or above"_s),
            qPrintable(text("footerWarning")));
        QSignalSpy saved(m_dialog.get(), &LogFiltersDialog::saveRequested);
        answerNext(u"Go back"_s);
        find<QPushButton>("saveButton")->click();
        QCOMPARE(saved.size(), 0);
        answerNext(u"Save anyway"_s);
        find<QPushButton>("saveButton")->click();
        QCOMPARE(saved.size(), 1);
    }

    void shouldCheckTheStoredRecordsBeforeItSaves()
    {
        m_dialog->excludeValue(u"event.severity_str"_s, u"High"_s);
        QSignalSpy saved(m_dialog.get(), &LogFiltersDialog::saveRequested);
        find<QPushButton>("saveButton")->click(); // Nothing is known of the new filter yet.
        QVERIFY(!find<QPushButton>("saveButton")->isEnabled());
        QVERIFY2(text("footerWarning").startsWith(u"Checking"_s), qPrintable(text("footerWarning")));
        answerNext(u"Go back"_s);
        QTRY_VERIFY(text("footerWarning").contains(u"1 of medium severity or above"_s));
        QTRY_VERIFY(find<QPushButton>("saveButton")->isEnabled());
        QCOMPARE(saved.size(), 0);
    }

    void shouldNotSaveWhatIsChangedWhileItIsChecked()
    {
        QSignalSpy saved(m_dialog.get(), &LogFiltersDialog::saveRequested);
        find<QLineEdit>("filterName")->setText(u"Backups"_s);
        find<QPushButton>("saveButton")->click();
        find<QLineEdit>("filterName")->setText(u"Backups again"_s);
        QVERIFY(find<QPushButton>("saveButton")->isEnabled());
        QTRY_VERIFY(text("totalDropped").startsWith(u"Drop 499"_s));
        QCOMPARE(saved.size(), 0);

        find<QPushButton>("saveButton")->click();
        QTRY_COMPARE(saved.size(), 1);
    }

    void shouldAskWhereTheStoredRecordsCannotBeChecked()
    {
        const QTemporaryDir folder;
        LogFiltersContext context = withoutReadableRecords(folder);
        context.attached = {backup().id};
        context.isForConnector = true;
        open(context);
        QSignalSpy saved(m_dialog.get(), &LogFiltersDialog::saveRequested);
        answerNext(u"Save anyway"_s);
        find<QPushButton>("saveButton")->click();
        QTRY_COMPARE(saved.size(), 1);
    }

    void shouldAskBeforeMoreThanHalfIsDropped()
    {
        QTRY_VERIFY(text("totalDropped").startsWith(u"Drop 499"_s));
        m_dialog->excludeValue(u"srcip"_s, {});
        QTRY_COMPARE(text("totalDropped"), u"Drop 500 (50.0 %)"_s);
        m_dialog->excludeValue(u"event.action"_s, u"UserLoggedIn"_s);
        QTRY_VERIFY2(text("footerWarning").contains(u"of all records."_s), qPrintable(text("footerWarning")));
        QSignalSpy saved(m_dialog.get(), &LogFiltersDialog::saveRequested);
        answerNext(u"Go back"_s);
        find<QPushButton>("saveButton")->click();
        QCOMPARE(saved.size(), 0);
    }

    void shouldStartAFilterFromAValue()
    {
        m_dialog->excludeValue(u"user.name"_s, u"a,b"_s);
        QCOMPARE(list()->model()->rowCount(), 5);
        QCOMPARE(find<QComboBox>("conditionField1")->currentText(), u"user.name"_s);
        QCOMPARE(find<QLineEdit>("conditionValues1")->text(), u"\"a,b\""_s);
        QCOMPARE(find<QLineEdit>("filterName")->text(), u"Exclude user.name"_s);
        m_dialog->excludeValue(u"user.name"_s, u"c"_s);
        QCOMPARE(find<QLineEdit>("filterName")->text(), u"Exclude user.name 2"_s);
    }

    void shouldAskBeforeChangesAreLost()
    {
        list()->model()->setData(list()->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
        answerNext(u"Keep editing"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        undo();
        QVERIFY(rowText(0).contains(u", on"_s));
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape); // Nothing is lost any more.
        QVERIFY(!m_dialog->isVisible());
    }

    void shouldAskForRecordsWhereThereAreNone()
    {
        QTemporaryDir empty;
        LogFiltersContext context;
        context.recordsFile = empty.filePath(u"records.db"_s);
        open(context);
        QTRY_VERIFY(find<QWidget>("nothingCollected")->isVisible());
        QSignalSpy demo(m_dialog.get(), &LogFiltersDialog::demoRequested);
        button(u"Try it with the demo tenant"_s)->click();
        QCOMPARE(demo.size(), 1);
        QTest::keyClick(m_dialog.get(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(list()->model()->rowCount(), 1);
        m_dialog->resize(1220, 740);
        picture(u"empty"_s);
    }

    void shouldSayWhyThereIsNoPreview()
    {
        const QTemporaryDir folder;
        LogFiltersContext context = withoutReadableRecords(folder);
        open(context);
        QTRY_COMPARE(text("previewSentence"), u"The preview is not possible"_s);
        QVERIFY(!text("previewDetail").isEmpty());
    }

    void shouldHideTheEditorWhenTheLastFilterIsGone()
    {
        LogFiltersContext context;
        context.recordsFile = m_folder.filePath(u"records.db"_s);
        context.filters = {backup()};
        open(context);
        QVERIFY(find<QLineEdit>("filterName")->isVisible());
        QTest::keyClick(list(), Qt::Key_Delete);
        QVERIFY(!find<QLineEdit>("filterName")->isVisible());
        QTRY_VERIFY(text("previewSentence").startsWith(u"Choose or add a filter"_s));
        undo();
        QVERIFY(find<QLineEdit>("filterName")->isVisible());
    }

    void shouldTakeItsContextFromWhatIsSaved()
    {
        ConnectorConfig acme;
        acme.id = u"c-1"_s;
        acme.name = u"acme"_s;
        acme.type = u"mdca"_s;
        acme.logFilters = QStringList{teams().id};
        ConnectorConfig orbit = acme;
        orbit.id = u"c-2"_s;
        orbit.name = u"orbit"_s;
        ConnectorConfig draft = acme;
        draft.id.clear();

        const auto saved = logFiltersContext(u"records.db"_s, {teams()}, {acme, orbit}, acme);
        QCOMPARE(saved.connectorId, u"c-1"_s);
        QCOMPARE(saved.attached, QStringList{teams().id});
        QCOMPARE(saved.otherUsers.value(teams().id), QStringList{u"orbit"_s});
        const auto typedIn = logFiltersContext(u"records.db"_s, {teams()}, {acme, orbit}, draft);
        QCOMPARE(typedIn.connectorId, QString());
        QVERIFY(typedIn.isForConnector);
        QCOMPARE(typedIn.otherUsers.value(teams().id), (QStringList{u"acme"_s, u"orbit"_s}));

        open(logFiltersContext(m_folder.filePath(u"records.db"_s), {teams()}, {acme, orbit}, {}));
        QVERIFY2(
            text("filterRule").contains(u"until a connector has them"_s), qPrintable(text("filterRule")));
        QCOMPARE(m_dialog->windowTitle(), u"Log filters"_s);
    }

    void shouldNameEveryControl()
    {
        for (const auto *control : m_dialog->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<const QAbstractButton *>(control)
                || qobject_cast<const QComboBox *>(control)
                || qobject_cast<const QAbstractItemView *>(control)
                || (qobject_cast<const QLineEdit *>(control)
                    && !qobject_cast<const QComboBox *>(control->parent()));
            const auto *box = qobject_cast<const QAbstractButton *>(control);
            const bool hasText = box && !box->text().isEmpty();
            const bool isInside = control->inherits("QHeaderView")
                || control->objectName().startsWith(u"qt_"_s)
                || control->parent()->inherits("QComboBoxPrivateContainer")
                || control->inherits("QTableCornerButton");
            if (isControl && control->isVisible() && !isInside)
                QVERIFY2(hasText || !control->accessibleName().isEmpty(), control->metaObject()->className());
        }
    }

    void shouldFitIntoASmallScreen()
    {
        m_dialog->resize(912, 492);
        QTRY_VERIFY(text("previewSentence").startsWith(u"Would drop"_s));
        QVERIFY(find<QPushButton>("saveButton")->isVisible());
        const QRect save(find<QPushButton>("saveButton")->mapTo(m_dialog.get(), QPoint()),
            find<QPushButton>("saveButton")->size());
        QVERIFY(m_dialog->rect().contains(save));
        picture(u"small"_s);
    }

private:
    // One filter, and records that no store can be made of.
    static LogFiltersContext withoutReadableRecords(const QTemporaryDir &folder)
    {
        QFile file(folder.filePath(u"records.db"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(8192, 'x')) != 8192)
            qFatal("%s cannot be written", qPrintable(file.fileName()));
        LogFiltersContext context;
        context.recordsFile = file.fileName();
        context.filters = {backup()};
        return context;
    }
    void open(const LogFiltersContext &context)
    {
        m_dialog = std::make_unique<LogFiltersDialog>(context);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    template<typename Widget> Widget *find(const char *name)
    {
        auto *found = m_dialog->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }
    QString text(const char *label) { return find<QLabel>(label)->text(); }
    QListView *list() { return find<QListView>("filterList"); }
    QString rowText(int row)
    {
        return list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    QAbstractButton *button(const QString &words)
    {
        for (auto *found : m_dialog->findChildren<QAbstractButton *>()) {
            if (found->text() == words)
                return found;
        }
        qFatal("There is no such button.");
    }
    QStringList messages()
    {
        QStringList shown;
        for (const auto *label : m_dialog->findChildren<QLabel *>(u"conditionMessage"_s)) {
            if (label->isVisible())
                shown.append(label->text());
        }
        return shown;
    }
    void undo() { QTest::keyClick(m_dialog.get(), Qt::Key_Z, Qt::ControlModifier); }
    void redo() { QTest::keyClick(m_dialog.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    // Presses the button of the question that comes.
    // As soon as a question stands there.
    void answerNext(const QString &words)
    {
        auto *timer = new QTimer(m_dialog.get());
        connect(timer, &QTimer::timeout, m_dialog.get(), [this, timer, words] {
            auto *box = m_dialog->findChild<QMessageBox *>();
            if (!box)
                return;
            timer->deleteLater();
            timer->stop();
            for (auto *choice : box->buttons()) {
                if (choice->text() == words)
                    choice->click();
            }
        });
        timer->start(1);
    }
    // For looking at: WORKBENCH_PICTURES names the folder.
    void picture(const QString &name = u"filters"_s)
    {
        const QString folder = qEnvironmentVariable("WORKBENCH_PICTURES");
        QCoreApplication::processEvents();
        if (!folder.isEmpty())
            QVERIFY(m_dialog->grab().save(u"%1/%2.png"_s.arg(folder, name)));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LogFiltersDialog> m_dialog;
};

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QApplication application(argc, argv);
    TestLogFiltersDialog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_logfiltersdialog.moc"
