#pragma once

#include "base/error.h"
#include "base/secret.h"
#include "connectivity/connectivityreport.h"
#include "forecast/intervalcheck.h"
#include "secret/keychainservice.h"
#include "ui/connectorwizard/connectordraft.h"
#include "ui/connectorwizard/wizardcontext.h"

#include <QDialog>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace workbench {

class ConfigurationPage;
class ConfirmPage;
class GeneralPage;
class FormField;
class StepRail;

// Adds or edits a connector in three steps. It saves and tests nothing itself: its signals ask for that and
// its setters take the answers. Lives on the GUI thread; owned by the window that opens it.
class ConnectorWizard : public QDialog {
    Q_OBJECT

public:
    enum Step { General, Configuration, Confirm };

    explicit ConnectorWizard(WizardContext context, QWidget *parent = nullptr);
    ~ConnectorWizard() override;

    [[nodiscard]] Step step() const;
    void setKeychainState(const KeychainService &service);
    // While any test runs, also of another connector: `reason` says which. Empty: none runs.
    void setTestRunning(bool isRunning, const QString &reason = {});
    // `at` in milliseconds since the epoch; the result is dropped when a tested value has changed since.
    void setTestResult(const ConnectivityReport &report, qint64 at);
    // Opens the step with this field ("client_secret", "name", …) and puts the focus there.
    void focusField(const QString &key);
    // The answer to logFiltersRequested(): all filters there are now, and the ids of those that are chosen.
    void setLogFilters(const std::vector<LogFilter> &filters, const QStringList &attached);
    // The answer to volumeRequested().
    void setVolume(const Result<IntervalCheck> &check);
    // Answers to submitted(). Both end the busy state; saved() closes the dialog.
    void saved();
    void saveFailed(const Error &error);

    void reject() override;

Q_SIGNALS:
    // Values as they are stored; the secret is empty where Edit leaves it unchanged.
    void submitted(const workbench::ConnectorConfig &config, const workbench::Secret &secret);
    void testRequested(const workbench::ConnectorConfig &config, const workbench::Secret &secret);
    void testDetailsRequested();
    // Open their editor for the connector as it is typed in; its id is empty.
    void logFiltersRequested(const workbench::ConnectorConfig &config);
    // Measure whether the interval fits; `sources` as checkInterval() takes them.
    void volumeRequested(
        const workbench::ConnectorConfig &draft, const QList<workbench::ConnectorConfig> &sources);
    void volumeCancelled(); // The answer is not wanted any more.
    void unlockKeychainRequested();
    void showConnectorRequested(const QString &connectorId);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildFooter();
    void addShortcuts();
    void connectPages();
    void goTo(Step step);
    void goNext();
    void goBack();
    void fitToScreen();
    void showHelpColumn();
    void updateFooter();
    void updateRail();
    void updateTest();
    void askForVolume();
    void collectDraft();
    [[nodiscard]] QList<FormField *> problems(Step step) const;
    void focusFirstProblem();
    void submit();
    void setBusy(bool isBusy);
    void requestTest();
    [[nodiscard]] bool isTestOfThese() const;
    [[nodiscard]] bool isDiscardWanted();
    void focusFirstField();
    [[nodiscard]] FormField *field(const QString &key) const;
    void showField(Step step, const QString &key);

    WizardContext m_context;
    ConnectorDraft m_draft;
    std::optional<ConnectivityReport> m_report;
    qint64 m_testedAt = 0;
    ConnectorConfig m_testedConfig;
    Secret m_testedSecret;
    bool m_isTesting = false; // Any connector.
    bool m_isOwnTest = false;
    QString m_testReason;
    bool m_isBusy = false;
    StepRail *m_rail = nullptr;
    QStackedWidget *m_pages = nullptr;
    GeneralPage *m_general = nullptr;
    ConfigurationPage *m_configuration = nullptr;
    ConfirmPage *m_confirm = nullptr;
    QWidget *m_help = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_problems = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace workbench
