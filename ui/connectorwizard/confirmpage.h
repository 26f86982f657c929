#pragma once

#include "ui/connectorwizard/connectordraft.h"
#include "ui/connectorwizard/testline.h"
#include "ui/connectorwizard/wizardcontext.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace workbench {

class Banner;
class BudgetStrip;

// Step 3: everything once more, without the secret, and what the connector will ask of the API. Lives on the
// GUI thread; owned by the wizard.
class ConfirmPage : public QWidget {
    Q_OBJECT

public:
    ConfirmPage(const WizardContext &context, QWidget *parent);

    void showDraft(const ConnectorDraft &draft, const ConnectorType &type);
    void setTestState(const TestState &state);
    // Why nothing was saved, with the ways on; an empty headline takes it away.
    void setFailure(const QString &headline, const QString &text, bool canKeepForSession);

Q_SIGNALS:
    void editRequested();
    void testRequested();
    void testDetailsRequested();
    void retryRequested();
    void keepForSessionRequested();
    void showConnectorRequested(const QString &connectorId);

private:
    void addLine(QGridLayout *grid, const QString &label, const QString &key);
    [[nodiscard]] QWidget *buildGeneral();
    [[nodiscard]] QWidget *buildConfiguration();
    [[nodiscard]] QWidget *buildBudget();
    void showConfiguration(const ConnectorDraft &draft, const ConnectorType &type);
    void showBudget(const ConnectorConfig &config, const ConnectorType &type);
    void showDuplicate(const ConnectorConfig &config);
    void set(const QString &key, const QString &text);

    const WizardContext &m_context; // The wizard's.
    Banner *m_failure;
    Banner *m_duplicate;
    QString m_duplicateId;
    QGridLayout *m_configuration = nullptr;
    QWidget *m_lines = nullptr; // Of the type's fields.
    TestLine *m_test = nullptr;
    BudgetStrip *m_strip = nullptr;
    QLabel *m_peak = nullptr;
    QLabel *m_activities = nullptr;
    QLabel *m_alerts = nullptr;
    QLabel *m_basis = nullptr;
    QLabel *m_tight = nullptr;
};

} // namespace workbench
