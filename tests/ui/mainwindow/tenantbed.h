#pragma once

#include "simulator/simulatorserver.h"
#include "windowbed.h"

#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

namespace workbench::testlib {

using namespace Qt::StringLiterals;

inline constexpr int patience = 20'000;

[[nodiscard]] inline simulator::Scenario smallTenant()
{
    simulator::Scenario scenario;
    scenario.records.windowHours = 2;
    scenario.records.ratePerMinute = 2;
    return scenario;
}

// The window on an empty data directory beside a tenant of which the window knows nothing.
struct TenantBed : WindowBed {
    simulator::SimulatorServer tenant{smallTenant(), {}};

    TenantBed()
    {
        if (!tenant.start())
            qFatal("the simulator does not start");
    }
    ~TenantBed()
    {
        QSignalSpy stopped(&workspace, &Workspace::stopped);
        workspace.stop();
        stopped.wait(patience);
    }
    void setScope(bool hasScope)
    {
        Settings settings = workspace.settings();
        settings.hasAdministratorRootScope = hasScope;
        QVERIFY(workspace.saveSettings(settings));
    }
    [[nodiscard]] QDialog *dialog(const char *name) const
    {
        auto *found = find<QDialog>(name);
        return found && found->isVisible() ? found : nullptr;
    }
    void type(const char *field, const QString &text) const
    {
        auto *edit = find<QDialog>("connectorWizard")->findChild<QWidget *>(QLatin1StringView(field));
        QVERIFY2(edit, field);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, text);
    }
    void press(QDialog *in, const char *button) const
    {
        auto *found = in->findChild<QPushButton *>(QLatin1StringView(button));
        QVERIFY2(found && found->isEnabled(), button);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    // From the menu, as soon as it is offered.
    void choose(const QString &text) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(action(text) && action(text)->isEnabled(), patience);
        action(text)->trigger();
    }
    // Up to the Configuration step, filled in.
    QDialog *fillWizard() const
    {
        action(u"Create connector…"_s)->trigger();
        QDialog *wizard = dialog("connectorWizard");
        fillFields(wizard);
        return wizard;
    }
    void fillFields(QDialog *wizard) const
    {
        type("name", u"cedar-hotels-mdca"_s);
        type("tenant_name", u"Cedar Hotels"_s);
        press(wizard, "nextButton");
        type("api_url", tenant.apiUrl().toString());
        type("tenant_id", tenant.tenantId());
        type("client_id", tenant.clientId());
        const Secret secret = tenant.clientSecret();
        type("client_secret", QString::fromUtf8(secret.reveal().data(), qsizetype(secret.reveal().size())));
        QTest::mouseClick(find<QPushButton>("advancedButton"), Qt::LeftButton);
        type("auth_url", tenant.authUrl().toString());
    }
    void submit() const
    {
        QDialog *wizard = fillWizard();
        press(wizard, "nextButton");
        press(wizard, "nextButton");
    }
    // A connector in the default profile, at work.
    QString addConnector()
    {
        setScope(true);
        submit();
        if (!QTest::qWaitFor([this] { return dialog("profilePrompt") != nullptr; }, patience))
            return {};
        press(dialog("profilePrompt"), "addToProfileButton");
        return workspace.connectors().isEmpty() ? QString() : workspace.connectors().first().id;
    }
    [[nodiscard]] qint64 records() const
    {
        return workspace.overviews().isEmpty() ? 0 : workspace.overviews().first().storedRecords;
    }
    [[nodiscard]] QString said() const { return window->statusBar()->currentMessage(); }
};

} // namespace workbench::testlib
