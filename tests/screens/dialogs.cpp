// The screens that are dialogs.

#include "screens/screens.h"
#include "connectors/catalogue.h"
#include "testlib/reportbuilder.h"
#include "ui/connectivitydialog/connectivitydialog.h"
#include "ui/connectorwizard/connectorwizard.h"
#include "ui/connectorwizard/prompts/deleteconnectordialog.h"
#include "ui/connectorwizard/prompts/profileprompt.h"
#include "ui/connectorwizard/prompts/recollectdialog.h"
#include "ui/connectorwizard/prompts/updatesecretdialog.h"

#include <QDateTime>
#include <QPushButton>
#include <QTest>

namespace workbench::testlib {

using namespace Qt::StringLiterals;

namespace {

const QString clientId = u"0e4c2f6a-91d3-4d5b-8a27-5b1f6c3d2e90"_s;

ConnectorConfig cedarHotels()
{
    ConnectorConfig config;
    config.name = u"cedar-hotels-mdca"_s;
    config.tenantName = u"Cedar Hotels"_s;
    config.category = u"saas"_s;
    config.type = u"microsoft_defender_for_cloud_apps"_s;
    config.function = u"collect"_s;
    config.runOn = u"dp"_s;
    config.apiUrl = u"https://cedar-hotels.us3.portal.cloudappsecurity.com"_s;
    config.tenantId = shownTenantId;
    config.clientId = clientId;
    config.contentTypes = {u"activities"_s, u"alerts"_s};
    return config;
}

WizardContext wizardContext()
{
    WizardContext context;
    context.types = connectorTypes();
    context.devices = Settings().devices;
    context.devices.append({.name = u"ams-02"_s, .kind = Device::Kind::Sensor});
    context.tenants = {u"Cedar Hotels"_s};
    context.start = cedarHotels();
    return context;
}

void typeSecret(ConnectorWizard &wizard)
{
    wizard.focusField(u"client_secret"_s);
    QTest::keyClicks(wizard.focusWidget(), u"not-a-secret-of-anybody-at-all"_s);
}

void press(QWidget &in, const QString &button)
{
    in.findChild<QPushButton *>(button)->click();
}

} // namespace

template<typename Dialog, typename... Arguments> Dialog *Screens::dialog(Arguments &&...arguments)
{
    auto made = std::make_unique<Dialog>(std::forward<Arguments>(arguments)...);
    Dialog *shown = made.get();
    m_dialog = std::move(made);
    shown->show();
    shown->activateWindow(); // Fields are checked when the focus leaves them.
    static_cast<void>(QTest::qWaitForWindowActive(shown));
    return shown;
}

void Screens::addWizard()
{
    m_screens.append({u"03-wizard-general-empty"_s, [this] {
                          WizardContext context = wizardContext();
                          context.start = {};
                          return dialog<ConnectorWizard>(context);
                      }});
    m_screens.append({u"03-wizard-general"_s, [this] { return dialog<ConnectorWizard>(wizardContext()); }});
    m_screens.append({u"03-wizard-configuration"_s, [this] {
                          auto *wizard = dialog<ConnectorWizard>(wizardContext());
                          typeSecret(*wizard);
                          press(*wizard, u"testNowButton"_s);
                          wizard->setTestResult(passedTest(), QDateTime::currentMSecsSinceEpoch());
                          return wizard;
                      }});
    m_screens.append({u"03-wizard-errors"_s, [this] {
                          WizardContext context = wizardContext();
                          context.start.apiUrl = u"https://security.microsoft.com/cloudapps"_s;
                          context.start.clientId = context.start.tenantId;
                          auto *wizard = dialog<ConnectorWizard>(context);
                          wizard->setKeychainState({.state = KeychainService::State::Locked});
                          for (const QString &key : {u"api_url"_s, u"client_id"_s, u"client_secret"_s}) {
                              wizard->focusField(key);
                              QTest::keyClick(wizard->focusWidget(), Qt::Key_End);
                              QTest::keyClick(wizard->focusWidget(), Qt::Key_X);
                              QTest::keyClick(wizard->focusWidget(), Qt::Key_Backspace);
                              QTest::keyClick(wizard->focusWidget(), Qt::Key_Tab);
                          }
                          return wizard;
                      }});
    m_screens.append({u"03-wizard-advanced"_s, [this] {
                          auto *wizard = dialog<ConnectorWizard>(wizardContext());
                          wizard->focusField(u"auth_url"_s);
                          return wizard;
                      }});
    m_screens.append({u"03-wizard-confirm"_s, [this] {
                          WizardContext context = wizardContext();
                          ConnectorConfig office = cedarHotels();
                          office.id = u"office"_s;
                          office.name = u"cedar-hotels-o365"_s;
                          office.type = u"microsoft_office_365"_s;
                          context.connectors.append(office);
                          auto *wizard = dialog<ConnectorWizard>(context);
                          typeSecret(*wizard);
                          press(*wizard, u"testNowButton"_s);
                          wizard->setTestResult(passedTest(), QDateTime::currentMSecsSinceEpoch());
                          press(*wizard, u"nextButton"_s);
                          return wizard;
                      }});
    m_screens.append({u"03-edit"_s, [this] {
                          WizardContext context = wizardContext();
                          context.mode = WizardContext::Mode::Edit;
                          context.start.id = u"id"_s;
                          context.start.secretStored = true;
                          context.connectors = {context.start};
                          return dialog<ConnectorWizard>(context);
                      }});
}

void Screens::addPrompts()
{
    const QList<ProfileOffer> profiles{{u"default"_s, 6}, {u"night"_s, 1}};
    m_screens.append({u"04-profile-prompt"_s, [this, profiles] {
                          return dialog<ProfilePrompt>(
                              cedarHotels(), profiles, ProfilePrompt::Scope::AdministratorRoot);
                      }});
    m_screens.append({u"04-profile-prompt-no-scope"_s, [this, profiles] {
                          return dialog<ProfilePrompt>(cedarHotels(), profiles, ProfilePrompt::Scope::None);
                      }});
    m_screens.append(
        {u"update-secret"_s, [this] { return dialog<UpdateSecretDialog>(u"orbit-logistics"_s); }});
    m_screens.append({u"recollect"_s, [this] {
                          return dialog<RecollectDialog>(
                              u"orbit-logistics"_s, QDateTime::currentMSecsSinceEpoch());
                      }});
    m_screens.append({u"delete-connector"_s,
        [this] { return dialog<DeleteConnectorDialog>(u"riverton-schools"_s, 212); }});
}

void Screens::addTests()
{
    const auto opened = [this] {
        auto *test = dialog<ConnectivityDialog>();
        test->begin(u"acme-retail-mdca"_s, {u"activities"_s, u"alerts"_s});
        return test;
    };
    m_screens.append({u"05-test-running"_s, [opened] {
                          ConnectivityDialog *test = opened();
                          for (const TestStep &step : passedTest().steps.first(6)) {
                              test->stepStarted(step.id);
                              test->stepFinished(step);
                          }
                          test->stepStarted(u"activities"_s);
                          return test;
                      }});
    m_screens.append({u"05-test-success"_s, [opened] {
                          ConnectivityDialog *test = opened();
                          test->finish(passedTest());
                          return test;
                      }});
    m_screens.append({u"05-test-failure"_s, [opened] {
                          ConnectivityDialog *test = opened();
                          test->finish(failedTest());
                          press(*test, u"showMore"_s);
                          return test;
                      }});
}

} // namespace workbench::testlib
