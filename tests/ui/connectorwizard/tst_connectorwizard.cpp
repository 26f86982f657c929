#include "app/filter/filterbuilder.h"
#include "connectors/catalogue.h"
#include "ui/connectorwizard/connectorwizard.h"
#include "ui/connectorwizard/formfield.h"
#include "testlib/shownwidgets.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimer>
#include <memory>

using namespace workbench;
using workbench::test::filterOf;
using namespace Qt::StringLiterals;

namespace {

const QString url = u"https://cedar-hotels.us3.portal.cloudappsecurity.com"_s;
const QString tenant = u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s;
const QString client = u"0e4c2f6a-91d3-4d5b-8a27-5b1f6c3d2e90"_s;
const QString value = u"Zx8Q~fT0sEcReTsEcReTsEcReTsEcReTsEcReT12"_s;

ConnectorConfig saved()
{
    ConnectorConfig config;
    config.id = u"11111111-2222-3333-4444-555555555555"_s;
    config.name = u"acme-retail-mdca"_s;
    config.category = u"saas"_s;
    config.type = u"microsoft_defender_for_cloud_apps"_s;
    config.function = u"collect"_s;
    config.tenantName = u"Acme Retail"_s;
    config.runOn = u"dp"_s;
    config.apiUrl = url;
    config.tenantId = u"aaaaaaaa-7425-40de-944b-e07fc1f90ae7"_s;
    config.clientId = client;
    config.contentTypes = QStringList{u"activities"_s};
    config.startFrom = u"2026-01-01T00:00:00Z"_s;
    return config;
}

WizardContext context()
{
    WizardContext context;
    context.types = connectorTypes();
    context.connectors = {saved()};
    context.devices = Settings().devices;
    context.devices.append({.name = u"edge-7"_s, .kind = Device::Kind::Sensor});
    context.tenants = QStringList{u"Cedar Hotels"_s};
    return context;
}

ConnectivityReport report(bool isPassed)
{
    ConnectivityReport report;
    report.isPassed = isPassed;
    const QStringList ids{u"secret"_s, u"resolve_host"_s, u"connect"_s, u"tls"_s, u"get_token"_s,
        u"permissions"_s, u"activities"_s, u"alerts"_s};
    for (const auto &id : ids)
        report.steps.append(
            {.id = id, .state = isPassed || id != u"get_token"_s ? StepState::Passed : StepState::Failed});
    report.duration = std::chrono::milliseconds(1430);
    return report;
}

// Presses a button of the question that opens next.
void answerNext(const QString &text)
{
    QTimer::singleShot(0, qApp, [text] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box != nullptr);
        const auto buttons = box->buttons();
        for (auto *button : buttons) {
            if (button->text() == text) {
                button->click();
                return;
            }
        }
        box->reject();
        QFAIL("There is no such button.");
    });
}

} // namespace

class TestConnectorWizard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = testlib::shownTheme(); }

    void init() { open(context()); }
    void cleanup() { m_wizard.reset(); }

    void shouldStartInTheFirstEmptyField()
    {
        QCOMPARE(m_wizard->focusWidget()->objectName(), u"name"_s);
        QVERIFY(!find<QPushButton>("nextButton")->isEnabled());
        QCOMPARE(
            find<QPushButton>("problemsButton")->text(), u"2 fields need attention: Name, Tenant Name"_s);
    }

    void shouldSayOfEveryFieldWhatItIs()
    {
        for (const bool isEditing : {false, true}) {
            auto made = context();
            if (isEditing) {
                made.start = saved();
                made.mode = WizardContext::Mode::Edit;
            }
            open(made);
            const auto fields = m_wizard->findChildren<FormField *>();
            QVERIFY(fields.size() > 10);
            for (const auto *field : fields) {
                const auto *editor = m_wizard->findChild<QWidget *>(field->key());
                QVERIFY2(editor && !editor->whatsThis().isEmpty(), qPrintable(field->key()));
            }
        }
    }

    void shouldLeadByKeyboardFromFieldToField()
    {
        QTest::keyClicks(m_wizard->focusWidget(), u"cedar-hotels-mdca"_s);
        QTest::keyClick(m_wizard->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(m_wizard->focusWidget(), u"Cedar Hotels"_s);
        QTest::keyClick(m_wizard->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_wizard->focusWidget()->objectName(), u"run_on"_s);
        QTest::keyClick(m_wizard->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_wizard->focusWidget()->objectName(), u"log_filters"_s);
        QTest::keyClick(m_wizard->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_wizard->focusWidget()->objectName(), u"editLogFilters"_s);
        QTest::keyClick(m_wizard->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_wizard->focusWidget()->objectName(), u"cancelButton"_s);
        QTest::keyClick(m_wizard->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_wizard->focusWidget()->objectName(), u"nextButton"_s);

        QTest::keyClick(m_wizard->focusWidget(), Qt::Key_Return);

        QCOMPARE(m_wizard->step(), ConnectorWizard::Configuration);
        QCOMPARE(m_wizard->focusWidget()->objectName(), u"api_url"_s);
        QTest::keyClick(m_wizard.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_wizard->step(), ConnectorWizard::General);
        QTest::keyClick(m_wizard.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_wizard->step(), ConnectorWizard::Configuration);
    }

    void shouldChooseLogFiltersOfTheTenant()
    {
        auto made = context();
        LogFilter theirs = filterOf({}, u"theirs"_s);
        theirs.tenant = u"Orbit"_s;
        made.logFilters = {filterOf({}, u"noise"_s), theirs};
        open(made);
        const auto *chosen = find<QComboBox>("log_filters");
        const auto *menu = chosen->parent()->findChild<QMenu *>();
        QCOMPARE(chosen->currentText(), u"None"_s);
        auto *tenantName = find<QComboBox>("tenant_name");
        tenantName->setEditText(u"Cedar Hotels"_s);
        QCOMPARE(menu->actions().size(), 1);
        menu->actions().constFirst()->trigger();
        QCOMPARE(chosen->currentText(), u"noise"_s);

        QSignalSpy asked(m_wizard.get(), &ConnectorWizard::logFiltersRequested);
        find<QPushButton>("editLogFilters")->click();
        QCOMPARE(asked.size(), 1);
        const auto config = asked[0][0].value<ConnectorConfig>();
        QCOMPARE(config.logFilters, QStringList{made.logFilters[0].id});
        QCOMPARE(config.tenantName, u"Cedar Hotels"_s);

        const LogFilter more = filterOf({}, u"more"_s);
        m_wizard->setLogFilters({made.logFilters[0], more}, {more.id, made.logFilters[0].id});
        QCOMPARE(chosen->currentText(), u"more, noise"_s);
        tenantName->setEditText(u"Orbit"_s);
        QCOMPARE(menu->actions().size(), 2);
    }

    void shouldShowTheLogFiltersOfASavedConnector()
    {
        auto made = context();
        made.logFilters = {filterOf({}, u"noise"_s)};
        made.start = saved();
        made.start.logFilters = QStringList{made.logFilters[0].id};
        made.mode = WizardContext::Mode::Edit;
        open(made);
        QCOMPARE(find<QLineEdit>("log_filters")->text(), u"noise"_s);
        QVERIFY(find<QLineEdit>("log_filters")->isReadOnly());
    }

    void shouldNotGoOnByReturnInATextField()
    {
        fillGeneral();
        find<QLineEdit>("name")->setFocus();

        QTest::keyClick(find<QLineEdit>("name"), Qt::Key_Return);

        QCOMPARE(m_wizard->step(), ConnectorWizard::General);
    }

    void shouldSayWhatIsWrongWithAField_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::addRow("name empty") << u"name"_s << QString() << u"Enter the Name."_s;
        QTest::addRow("name multibyte")
            << u"name"_s << u"café"_s
            << u"Multibyte characters are not accepted: “é”. Use single-byte letters, digits, - or _."_s;
        QTest::addRow("name in use") << u"name"_s << u"acme-retail-mdca"_s
                                     << u"A connector named acme-retail-mdca already exists."_s;
        const auto form = u"Enter a URL that starts with https://, for example "
                          "https://tenant.us3.portal.cloudappsecurity.com."_s;
        QTest::addRow("url empty") << u"api_url"_s << QString() << u"Enter the API URL."_s;
        QTest::addRow("url form") << u"api_url"_s << u"no url"_s << form;
        QTest::addRow("url http") << u"api_url"_s << u"http://t.us3.portal.cloudappsecurity.com"_s << form;
        QTest::addRow("url portal")
            << u"api_url"_s << u"https://security.microsoft.com/cloudapps"_s
            << u"This is the portal's address. Copy the API URL from Settings, Cloud Apps, System, About."_s;
        QTest::addRow("url gcc") << u"api_url"_s << u"https://t.us1.portal.cloudappsecuritygov.com"_s
                                 << u"GCC and GCC High are not supported."_s;
        QTest::addRow("tenant form")
            << u"tenant_id"_s << u"123"_s
            << u"A Tenant ID has 32 hexadecimal digits, like 7c9e6679-7425-40de-944b-e07fc1f90ae7."_s;
        QTest::addRow("client form")
            << u"client_id"_s << u"123"_s
            << u"A Client ID has 32 hexadecimal digits, like 7c9e6679-7425-40de-944b-e07fc1f90ae7."_s;
        QTest::addRow("client is tenant")
            << u"client_id"_s << tenant
            << u"Same value as Tenant ID. Copy “Application (client) ID” instead."_s;
    }
    void shouldSayWhatIsWrongWithAField()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        if (key != u"name"_s)
            goToConfiguration();
        auto *edit = m_wizard->findChild<QLineEdit *>(key);
        if (key != u"tenant_id"_s && key != u"name"_s)
            type("tenant_id", tenant);
        edit->setFocus();
        edit->selectAll();
        edit->insert(text); // As an input method does: QTest types ASCII only.
        QTest::keyClick(edit, Qt::Key_Tab);

        QTRY_COMPARE(error(key), sentence);
        QCOMPARE(edit->accessibleDescription(), sentence);
        QVERIFY(!find<QPushButton>("nextButton")->isEnabled());

        edit->setFocus();
        QTest::keyClicks(edit, u"x"_s);
        QCOMPARE(error(key), QString());
    }

    void shouldAskForAnIntervalAndAContentType()
    {
        goToConfiguration();
        fillConfiguration();
        auto *interval = find<QSpinBox>("interval");
        interval->setFocus();
        interval->selectAll();
        QTest::keyClicks(interval, u"1441"_s);
        QTest::keyClick(interval, Qt::Key_Tab);
        QTRY_COMPARE(error(u"interval"_s), u"Enter 1 to 1440."_s);
        QCOMPARE(find<QPushButton>("problemsButton")->text(), u"1 field needs attention: Interval (min)"_s);
        QTest::keyClick(find<QPushButton>("problemsButton"), Qt::Key_Space);
        QVERIFY(interval->hasFocus());
        interval->setValue(10);

        for (const auto *name : {"content_type_activities", "content_type_alerts"}) {
            find<QCheckBox>(name)->setFocus();
            QTest::keyClick(find<QCheckBox>(name), Qt::Key_Space);
        }
        find<QLineEdit>("api_url")->setFocus();
        QTRY_COMPARE(error(u"content_type"_s), u"Choose Activities, Alerts or both."_s);
        QVERIFY(!find<QPushButton>("nextButton")->isEnabled());
    }

    void shouldWarnOfASecretIdWithoutStandingInTheWay()
    {
        goToConfiguration();
        fillConfiguration();
        type("client_secret", tenant);
        find<QLineEdit>("api_url")->setFocus();

        QTRY_COMPARE(
            error(u"client_secret"_s), u"This looks like the Secret ID. Paste the secret's Value."_s);
        QVERIFY(find<QPushButton>("nextButton")->isEnabled());
    }

    void shouldHideTheSecretAgainAndNeverCopyIt()
    {
        goToConfiguration();
        type("client_secret", value);
        auto *edit = find<QLineEdit>("client_secret");
        auto *eye = find<QAbstractButton>("showSecretButton");
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        QCOMPARE(eye->accessibleName(), u"Show secret"_s);
        eye->setChecked(true);
        QCOMPARE(edit->echoMode(), QLineEdit::Normal);
        QCOMPARE(eye->toolTip(), u"Hide secret"_s);
        QGuiApplication::clipboard()->setText(u"before"_s);

        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_X, Qt::ControlModifier);

        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QCOMPARE(edit->text(), value);
        find<QLineEdit>("api_url")->setFocus();
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
    }

    void shouldPasteFromThePortalAndTakeItBack()
    {
        goToConfiguration();
        QGuiApplication::clipboard()->setText(
            u"Application (client) ID : %1\nDirectory (tenant) ID : %2\n%3/api\nSecret: %4"_s.arg(
                client, tenant, url, value));

        QTest::keyClick(m_wizard.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);

        QCOMPARE(text("api_url"), url);
        QCOMPARE(text("tenant_id"), tenant);
        QCOMPARE(text("client_id"), client);
        QCOMPARE(text("client_secret"), QString());
        QCOMPARE(find<QLineEdit>("client_id")->property("state").toString(), u"filled"_s);
        QTRY_COMPARE_WITH_TIMEOUT(
            find<QLineEdit>("client_id")->property("state").toString(), QString(), 4000);

        QTest::keyClick(m_wizard->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text("api_url"), QString());
        QCOMPARE(text("client_id"), QString());
        QTest::keyClick(m_wizard->focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(text("client_id"), client);
    }

    void shouldAskWhichOfTwoIdsIsTheTenants()
    {
        goToConfiguration();
        QGuiApplication::clipboard()->setText(client + u'\n' + tenant);

        answerNext(tenant);
        QTest::mouseClick(find<QPushButton>("pasteFromPortalButton"), Qt::LeftButton);

        QCOMPARE(text("tenant_id"), tenant);
        QCOMPARE(text("client_id"), client);
    }

    void shouldAskBeforeEntriesAreLost()
    {
        QTest::keyClicks(find<QLineEdit>("name"), u"cedar"_s);
        answerNext(u"Keep editing"_s);
        QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
        QVERIFY(m_wizard->isVisible());
        QCOMPARE(text("name"), u"cedar"_s);

        answerNext(u"Discard"_s);
        QTest::keyClick(m_wizard.get(), Qt::Key_Escape);

        QVERIFY(!m_wizard->isVisible());
    }

    void shouldCloseWithoutAQuestionWhenNothingWasEntered()
    {
        QTest::keyClick(m_wizard.get(), Qt::Key_Escape);

        QVERIFY(!m_wizard->isVisible());
    }

    void shouldTestWithTheEnteredValuesAndDropAStaleResult()
    {
        goToConfiguration();
        auto *test = find<QWidget>("configurationPage")->findChild<QPushButton *>(u"testNowButton"_s);
        QVERIFY(!test->isEnabled());
        fillConfiguration();
        QTest::mouseClick(test, Qt::LeftButton);
        QCOMPARE(m_tests.size(), 1);
        QCOMPARE(m_tests.first().first.apiUrl, url);
        QVERIFY(m_tests.first().second == Secret(value.toUtf8()));
        m_wizard->setTestRunning(true);
        QVERIFY(!test->isEnabled());

        m_wizard->setTestResult(report(true), 1'795'529'000'000);
        QCOMPARE(result(), u"Passed 14:03:20, all 8 checks in 1.43 s"_s);
        find<QSpinBox>("interval")->setValue(7);
        QVERIFY(!result().isEmpty());
        type("client_secret", u"another"_s);
        QCOMPARE(result(), QString());

        QTest::mouseClick(test, Qt::LeftButton);
        m_wizard->setTestResult(report(false), 1'795'529'000'000);
        QCOMPARE(result(), u"Failed at Get token."_s);
        QVERIFY(find<QPushButton>("nextButton")->isEnabled());
    }

    void shouldNameTheTestThatRuns()
    {
        goToConfiguration();
        fillConfiguration();

        m_wizard->setTestRunning(true, u"A test of acme-retail-mdca is running."_s);

        QCOMPARE(result(), u"A test of acme-retail-mdca is running."_s);
    }

    void shouldSubmitWhatWasEnteredAndForgetTheSecret()
    {
        goToConfirm();
        QVERIFY(!showsSecret());
        QTest::keyClick(m_wizard.get(), Qt::Key_Return, Qt::ControlModifier);

        QCOMPARE(m_submitted.size(), 1);
        const auto &[config, secret] = m_submitted.first();
        QCOMPARE(config.name, u"cedar-hotels-mdca"_s);
        QCOMPARE(config.tenantName, u"Cedar Hotels"_s);
        QCOMPARE(config.runOn, u"dp"_s);
        QCOMPARE(config.contentTypes, (QStringList{u"activities"_s, u"alerts"_s}));
        QVERIFY(secret == Secret(value.toUtf8()));
        QVERIFY(!find<QPushButton>("nextButton")->isEnabled());
        QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
        QVERIFY(m_wizard->isVisible());

        m_wizard->saved();

        QVERIFY(!m_wizard->isVisible());
        QCOMPARE(text("client_secret"), QString());
        QVERIFY(!showsSecret());
    }

    void shouldOfferToKeepTheSecretForThisSessionWhenTheKeychainRefuses()
    {
        goToConfirm();
        QTest::mouseClick(find<QPushButton>("nextButton"), Qt::LeftButton);
        m_wizard->saveFailed({.kind = ErrorKind::SecretUnavailable, .cause = Cause::KeychainLocked});
        QVERIFY(m_wizard->isVisible());
        QVERIFY(!showsSecret());

        press(u"Try again"_s);
        QCOMPARE(m_submitted.size(), 2);
        m_wizard->saveFailed({.kind = ErrorKind::SecretUnavailable, .cause = Cause::KeychainLocked});
        press(u"Keep for this session"_s);

        QCOMPARE(m_submitted.size(), 3);
        QCOMPARE(m_submitted.last().first.secretStore, SecretStoreKind::Session);
        QVERIFY(m_submitted.last().second == Secret(value.toUtf8()));
    }

    void shouldLeadBackToAFieldThatWasRefused()
    {
        goToConfirm();
        QTest::mouseClick(find<QPushButton>("nextButton"), Qt::LeftButton);

        m_wizard->saveFailed({.kind = ErrorKind::InvalidConfiguration,
            .detail = u"Name: A connector named cedar-hotels-mdca already exists."_s,
            .field = u"name"_s});

        QCOMPARE(m_wizard->step(), ConnectorWizard::General);
        QVERIFY(find<QLineEdit>("name")->hasFocus());
        QCOMPARE(error(u"name"_s), u"A connector named cedar-hotels-mdca already exists."_s);
    }

    void shouldWarnOfDuplicateActivities()
    {
        auto wide = context();
        auto office = saved();
        office.name = u"cedar-hotels-o365"_s;
        office.type = u"microsoft_office_365"_s;
        office.tenantId = tenant;
        wide.connectors.append(office);
        open(wide);

        goToConfirm();

        QVERIFY(says(u"Activities may be duplicated"_s));
        QVERIFY(
            says(u"Connector cedar-hotels-o365 collects Office 365 Audit.General with the same account."_s));
    }

    void shouldTellTheStateOfTheKeychain()
    {
        goToConfiguration();
        m_wizard->setKeychainState({.state = KeychainService::State::Locked});
        auto *state = find<QLabel>("keychainState");
        QVERIFY(state->isVisible());
        QCOMPARE(state->text(), u"The keychain is locked. Unlock it to save the secret."_s);
        QVERIFY(find<QPushButton>("unlockKeychainButton")->isVisible());

        m_wizard->setKeychainState({.state = KeychainService::State::Absent});
        QCOMPARE(state->text(),
            u"No keychain service is running. The secret is kept until you quit and is not saved."_s);
        QCOMPARE(find<QComboBox>("secret_store")->currentData().toString(), u"session"_s);

        m_wizard->setKeychainState({.state = KeychainService::State::Unlocked});
        QVERIFY(!state->isVisible());
        QCOMPARE(find<QComboBox>("secret_store")->currentData().toString(), u"keychain"_s);
    }

    void shouldLockWhatIsFixedAndKeepTheSecretInEdit()
    {
        auto editing = context();
        editing.mode = WizardContext::Mode::Edit;
        editing.start = saved();
        open(editing);
        QCOMPARE(m_wizard->step(), ConnectorWizard::Configuration);
        QVERIFY(find<QLineEdit>("name")->isReadOnly());
        QVERIFY(find<QLineEdit>("client_secret")->isReadOnly());
        QCOMPARE(find<QLineEdit>("client_secret")->placeholderText(), u"Unchanged"_s);
        find<QSpinBox>("interval")->setValue(15);
        QTest::mouseClick(find<QPushButton>("nextButton"), Qt::LeftButton);
        QCOMPARE(find<QPushButton>("nextButton")->text(), u"Save"_s);

        QTest::mouseClick(find<QPushButton>("nextButton"), Qt::LeftButton);

        QCOMPARE(m_submitted.size(), 1);
        auto expected = saved();
        expected.intervalMinutes = 15;
        QCOMPARE(m_submitted.first().first, expected);
        QVERIFY(m_submitted.first().second.isEmpty());
    }

    void shouldReplaceTheSecretInEdit()
    {
        auto editing = context();
        editing.mode = WizardContext::Mode::Edit;
        editing.start = saved();
        open(editing);

        QTest::mouseClick(find<QPushButton>("replaceSecretButton"), Qt::LeftButton);
        QVERIFY(!find<QPushButton>("nextButton")->isEnabled());
        QTest::keyClicks(m_wizard->focusWidget(), value);
        m_wizard->focusField(u"tenant_id"_s);
        QVERIFY(find<QLineEdit>("tenant_id")->hasFocus());
        QTest::mouseClick(find<QPushButton>("nextButton"), Qt::LeftButton);
        QTest::mouseClick(find<QPushButton>("nextButton"), Qt::LeftButton);

        QVERIFY(m_submitted.first().second == Secret(value.toUtf8()));
    }

    void shouldOpenAdvancedForTheFieldAtFault()
    {
        goToConfiguration();
        QVERIFY(!find<QLineEdit>("auth_url")->isVisible());

        m_wizard->focusField(u"auth_url"_s);

        QVERIFY(find<QLineEdit>("auth_url")->hasFocus());
        QVERIFY(find<QLineEdit>("auth_url")->isVisible());
    }

    void shouldFitTheScreenAndKeepTheFooter()
    {
        goToConfiguration();
        const auto room = m_wizard->screen()->availableSize() - QSize(48, 48);

        QVERIFY(m_wizard->width() <= room.width());
        QVERIFY(m_wizard->height() <= room.height());
        auto *next = find<QPushButton>("nextButton");
        QVERIFY(m_wizard->rect().contains(QRect(next->mapTo(m_wizard.get(), QPoint()), next->size())));
    }

    void shouldNameEveryControl()
    {
        goToConfirm();
        const auto widgets = m_wizard->findChildren<QWidget *>();
        for (const auto *widget : widgets) {
            if (widget->window() != m_wizard.get() || !(widget->focusPolicy() & Qt::TabFocus)
                || widget->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isNamed =
                !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
            const bool isPart = qobject_cast<QComboBox *>(widget->parentWidget()) != nullptr
                || qobject_cast<QSpinBox *>(widget->parentWidget()) != nullptr;
            QVERIFY2(isNamed || isPart || (button != nullptr && !button->isVisibleTo(m_wizard.get())),
                qPrintable(widget->objectName() + QLatin1StringView(widget->metaObject()->className())));
        }
    }

private:
    void open(const WizardContext &wizardContext)
    {
        m_submitted.clear();
        m_tests.clear();
        m_wizard = std::make_unique<ConnectorWizard>(wizardContext);
        connect(m_wizard.get(), &ConnectorWizard::submitted, this,
            [this](const ConnectorConfig &config, const Secret &secret) {
                m_submitted.append({config, secret});
            });
        connect(m_wizard.get(), &ConnectorWizard::testRequested, this,
            [this](const ConnectorConfig &config, const Secret &secret) {
                m_tests.append({config, secret});
            });
        m_wizard->show();
        QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
    }

    template<typename Widget> Widget *find(const char *name)
    {
        auto *widget = m_wizard->findChild<Widget *>(QLatin1StringView(name));
        if (widget == nullptr)
            qFatal("no %s", name);
        return widget;
    }
    QString text(const char *name) { return find<QLineEdit>(name)->text(); }
    QString error(const QString &key)
    {
        auto *label = m_wizard->findChild<QLabel *>(key + u"_error"_s);
        return label->isVisible() ? label->text() : QString();
    }
    QString result()
    {
        return find<QWidget>("configurationPage")->findChild<QLabel *>(u"testResult"_s)->text();
    }
    void type(const char *name, const QString &value_)
    {
        auto *edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, value_);
    }
    void press(const QString &label)
    {
        QCoreApplication::processEvents(); // New buttons of a banner show with the next layout.
        const auto buttons = m_wizard->findChildren<QPushButton *>();
        for (auto *button : buttons) {
            if (button->text() == label && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL("There is no such button.");
    }
    bool says(const QString &sentence)
    {
        const auto labels = m_wizard->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const auto *label) { return label->isVisible() && label->text() == sentence; });
    }
    bool showsSecret()
    {
        const auto widgets = m_wizard->findChildren<QWidget *>();
        return std::any_of(widgets.begin(), widgets.end(), [](const auto *widget) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            return widget->toolTip().contains(value) || widget->accessibleName().contains(value)
                || widget->accessibleDescription().contains(value)
                || (label != nullptr && label->text().contains(value));
        });
    }
    void fillGeneral()
    {
        type("name", u"cedar-hotels-mdca"_s);
        find<QComboBox>("tenant_name")->setEditText(u"Cedar Hotels"_s);
    }
    void goToConfiguration()
    {
        fillGeneral();
        QTest::mouseClick(find<QPushButton>("nextButton"), Qt::LeftButton);
        QCOMPARE(m_wizard->step(), ConnectorWizard::Configuration);
    }
    void fillConfiguration()
    {
        type("api_url", url);
        type("tenant_id", tenant);
        type("client_id", client);
        type("client_secret", value);
    }
    void goToConfirm()
    {
        goToConfiguration();
        fillConfiguration();
        QTest::mouseClick(find<QPushButton>("nextButton"), Qt::LeftButton);
        QCOMPARE(m_wizard->step(), ConnectorWizard::Confirm);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ConnectorWizard> m_wizard;
    QList<std::pair<ConnectorConfig, Secret>> m_submitted, m_tests;
};

QTEST_MAIN(TestConnectorWizard)
#include "tst_connectorwizard.moc"
