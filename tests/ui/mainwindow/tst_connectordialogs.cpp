#include "testlib/ownsettings.h"
#include "ui/deploy/deploysheet.h"
#include "ui/logfilters/logfiltersdialog.h"
#include "ui/recordbrowser/recordbrowser.h"
#include "ui/theme/fonts.h"
#include "tenantbed.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench;

using Bed = testlib::TenantBed;
using testlib::patience;

// What a person does with connectors in the window, against a tenant on loopback and the keychain of a
// private session.
class TestConnectorDialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void shouldAddAConnectorThatCollectsAtOnce()
    {
        Bed bed;

        const QString id = bed.addConnector();

        QVERIFY(!id.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(bed.records() > 0, patience);
        const ConnectorConfig connector = bed.workspace.connectors().first();
        QCOMPARE(connector.name, u"cedar-hotels-mdca"_s);
        QCOMPARE(connector.profile, u"default"_s);
        QVERIFY(connector.secretStored);
        QVERIFY(connector.createdAt > 0);
        QVERIFY(bed.workspace.settings().tenants.contains(u"Cedar Hotels"_s));
        QVERIFY(bed.dialog("connectorWizard") == nullptr);
    }

    void shouldCollectNothingWithoutAProfile()
    {
        Bed bed;

        bed.submit();
        QTRY_VERIFY_WITH_TIMEOUT(bed.dialog("profilePrompt") != nullptr, patience);
        bed.press(bed.dialog("profilePrompt"), "closeButton");

        QCOMPARE(bed.workspace.connectors().size(), 1);
        QVERIFY(!bed.workspace.connectors().first().collects());
        QVERIFY(bed.workspace.isIdle());
    }

    void shouldTestTheValuesBeforeTheyAreSaved()
    {
        Bed bed;
        QDialog *wizard = bed.fillWizard();

        bed.press(wizard, "testNowButton");

        auto *result = wizard->findChild<QLabel *>(u"testResult"_s);
        QTRY_VERIFY_WITH_TIMEOUT(result->text().startsWith(u"Passed"_s), patience);
        QVERIFY(bed.workspace.connectors().isEmpty());
        QVERIFY(wizard->isVisible());
    }

    void shouldEditAndTakeItBack()
    {
        Bed bed;
        const QString id = bed.addConnector();
        bed.choose(u"Edit…"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bed.dialog("connectorWizard") != nullptr, patience);
        QDialog *wizard = bed.dialog("connectorWizard");
        wizard->findChild<QSpinBox *>(u"interval"_s)->setValue(17);
        bed.press(wizard, "nextButton");
        bed.press(wizard, "nextButton");

        QTRY_COMPARE(bed.workspace.connector(id)->intervalMinutes, 17);
        QCOMPARE(bed.workspace.connector(id)->profile, u"default"_s);
        QTRY_VERIFY(bed.dialog("connectorWizard") == nullptr);
        bed.choose(u"Undo Edit of cedar-hotels-mdca"_s);

        QCOMPARE(bed.workspace.connector(id)->intervalMinutes, 5);
        bed.choose(u"Redo Edit of cedar-hotels-mdca"_s);
        QCOMPARE(bed.workspace.connector(id)->intervalMinutes, 17);
    }

    void shouldStartACopyWithAFreeName()
    {
        Bed bed;
        bed.addConnector();

        bed.choose(u"Duplicate…"_s);

        QTRY_VERIFY_WITH_TIMEOUT(bed.dialog("connectorWizard") != nullptr, patience);
        QDialog *wizard = bed.dialog("connectorWizard");
        QCOMPARE(wizard->findChild<QLineEdit *>(u"name"_s)->text(), u"cedar-hotels-mdca-copy"_s);
        QVERIFY(wizard->findChild<QLineEdit *>(u"client_secret"_s)->text().isEmpty());
    }

    void shouldAddAConnectorWithALogFilter()
    {
        Bed bed;
        bed.setScope(true);
        bed.choose(u"Create connector…"_s);
        QDialog *wizard = bed.dialog("connectorWizard");
        bed.press(wizard, "editLogFilters");
        auto *filters = bed.window->findChild<LogFiltersDialog *>();
        QVERIFY(filters);
        filters->excludeValue(u"service.name"_s, u"Okta"_s);
        bed.press(filters, "saveButton");
        QTRY_VERIFY(!bed.window->findChild<LogFiltersDialog *>());
        bed.fillFields(wizard);
        bed.press(wizard, "nextButton");
        bed.press(wizard, "nextButton");

        QTRY_COMPARE_WITH_TIMEOUT(bed.workspace.connectors().size(), 1, patience);
        QCOMPARE(bed.workspace.connectors().first().logFilters.size(), 1);
    }

    void shouldAttachAFilterToASavedConnector()
    {
        Bed bed;
        const QString id = bed.addConnector();
        QTRY_VERIFY_WITH_TIMEOUT(bed.records() > 0, patience);
        auto *records = bed.window->findChild<RecordBrowser *>();

        Q_EMIT records->excludeRequested(u"service.name"_s, u"Okta"_s, id);
        auto *filters = bed.window->findChild<LogFiltersDialog *>();
        QVERIFY(filters);
        bed.press(filters, "saveButton");

        QTRY_COMPARE(bed.workspace.connector(id)->logFilters.size(), 1);
        QCOMPARE(bed.said(), u"Saved the log filters. They apply to new records only."_s);
    }

    void shouldShowTheForecastOfTheChosenConnector()
    {
        Bed bed;
        const QString id = bed.addConnector();
        QTRY_VERIFY_WITH_TIMEOUT(bed.records() > 0, patience);

        bed.choose(u"Forecast and deploy…"_s);

        auto *sheet = bed.window->findChild<DeploySheet *>();
        QVERIFY(sheet);
        QVERIFY(sheet->isVisible());
        QCOMPARE(sheet->connectorId(), id);
    }

    void shouldDeleteWithItsRecords()
    {
        Bed bed;
        bed.addConnector();
        QTRY_VERIFY_WITH_TIMEOUT(bed.records() > 0, patience);
        bed.choose(u"Delete connector…"_s);
        QDialog *question = bed.dialog("deleteConnectorDialog");
        QVERIFY(question);
        question->findChild<QCheckBox *>(u"deleteRecords"_s)->setChecked(true);

        bed.press(question, "confirmButton");

        QTRY_COMPARE_WITH_TIMEOUT(bed.said(), u"Deleted cedar-hotels-mdca."_s, patience);
        QVERIFY(bed.workspace.connectors().isEmpty());
    }

    void shouldTakeANewSecret()
    {
        Bed bed;
        bed.addConnector();
        bed.choose(u"Update secret…"_s);
        QDialog *dialog = bed.dialog("updateSecretDialog");
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"client_secret"_s), u"another-value-than-before"_s);

        bed.press(dialog, "saveButton");

        QTRY_COMPARE_WITH_TIMEOUT(bed.said(), u"Updated the client secret of cedar-hotels-mdca."_s, patience);
    }

    void shouldCollectAPausedConnectorAgain()
    {
        Bed bed;
        const QString id = bed.addConnector();
        QTRY_VERIFY_WITH_TIMEOUT(bed.records() > 0, patience);
        bed.choose(u"Pause"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bed.workspace.isIdle(), patience);
        QSignalSpy polls(&bed.workspace, &Workspace::pollFinished);

        bed.choose(u"Collect from an earlier time…"_s);
        bed.press(bed.dialog("recollectDialog"), "confirmButton");

        QTRY_VERIFY_WITH_TIMEOUT(!polls.isEmpty(), patience);
        QCOMPARE(polls.first().first().toString(), id);
    }

private:
    testlib::OwnSettings m_settings;
};

QTEST_MAIN(TestConnectorDialogs)

#include "tst_connectordialogs.moc"
