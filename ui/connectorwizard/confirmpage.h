#pragma once

#include "forecast/intervalcheck.h"
#include "ui/connectorwizard/connectordraft.h"
#include "ui/connectorwizard/testline.h"
#include "ui/connectorwizard/wizardcontext.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace workbench {

class Banner;
class BudgetCard;

// Step 3: everything once more, without the secret, and what the connector will ask of the API. Lives on the
// GUI thread; owned by the wizard.
class ConfirmPage : public QWidget {
    Q_OBJECT

public:
    ConfirmPage(const WizardContext &context, QWidget *parent);

    void showDraft(const ConnectorDraft &draft, const ConnectorType &type);
    // Whether the interval fits: while the store of a connector is read, then what came of it.
    void showMeasuring(const QString &connectorName);
    void showVolume(const IntervalCheck &check, const ConnectorType &type);
    // The store could not be read: what is assumed instead, and why.
    void showUnmeasured(const IntervalCheck &assumed, const ConnectorType &type, const Error &error);
    // That the interval cannot keep up; null: it can.
    [[nodiscard]] QWidget *shownWarning() const;
    void setTestState(const TestState &state);
    // Why nothing was saved, with the ways on; an empty headline takes it away.
    void setFailure(const QString &headline, const QString &text, bool canKeepForSession);

Q_SIGNALS:
    void editRequested();
    void editIntervalRequested();
    void testRequested();
    void testDetailsRequested();
    void retryRequested();
    void keepForSessionRequested();
    void showConnectorRequested(const QString &connectorId);

private:
    void addLine(QGridLayout *grid, const QString &label, const QString &key);
    [[nodiscard]] QWidget *buildGeneral();
    [[nodiscard]] QWidget *buildConfiguration();
    void showConfiguration(const ConnectorDraft &draft, const ConnectorType &type);
    void showDuplicate(const ConnectorConfig &config);
    void set(const QString &key, const QString &text);

    const WizardContext &m_context; // The wizard's.
    Banner *m_failure;
    Banner *m_duplicate;
    BudgetCard *m_budget;
    Banner *m_capacity;
    QString m_duplicateId;
    QGridLayout *m_configuration = nullptr;
    QWidget *m_lines = nullptr; // Of the type's fields.
    TestLine *m_test = nullptr;
};

} // namespace workbench
