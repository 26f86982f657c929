#pragma once

#include "connectivity/connectivityreport.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace workbench {

class Banner;
class FailureView;
class RawDetail;
class StepList;

// Shows one connection test as it happens and what came of it. Passive and non-modal: whoever runs the test
// calls begin(), stepStarted(), stepFinished() and finish(). Lives on the GUI thread.
class ConnectivityDialog : public QDialog {
    Q_OBJECT

public:
    explicit ConnectivityDialog(QWidget *parent = nullptr);

    // Content types that are not among these say "Not collected". A draft has no saved secret to update.
    enum class Values { Saved, Draft };
    void begin(const QString &connectorName, const QStringList &contentTypes, Values values = Values::Saved);
    void stepStarted(const QString &stepId);
    void stepFinished(const workbench::TestStep &step);
    void finish(const workbench::ConnectivityReport &report);
    // Shows a report of before, without a run.
    void showReport(const ConnectivityReport &report, qint64 finishedAt);
    // Ids of the connector that are taken out of everything shown below "Show more" and of the copied report.
    void setIdentifiers(const QStringList &identifiers) { m_identifiers = identifiers; }

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] QString reportText() const;

Q_SIGNALS:
    // Cancel was pressed, or the window closed while the test ran.
    void cancelRequested();
    void runAgainRequested();
    // Key of the field at fault, for example "client_secret"; empty: none in particular.
    void editRequested(const QString &fieldKey);
    void updateSecretRequested();
    void collectNowRequested();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void reject() override;

private:
    void build();
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildFooter();
    void showRunning();
    void showOutcome();
    void updateMark();
    void showFailure();
    void showFooter();
    void tick();
    void copyReport();
    void announce(const QString &text);
    void stopIfRunning();
    void growToContent();

    QStringList m_identifiers;
    ConnectivityReport m_report;
    QString m_connectorName;
    Values m_values = Values::Saved;
    qint64 m_finishedAt = 0;
    bool m_isRunning = false;
    int m_stepNumber = 0;
    QElapsedTimer m_clock;
    QTimer m_ticker;

    QLabel *m_mark = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QLabel *m_time = nullptr;
    QProgressBar *m_progress = nullptr;
    QScrollArea *m_scroll = nullptr;
    StepList *m_steps = nullptr;
    FailureView *m_failure = nullptr;
    Banner *m_note = nullptr;
    RawDetail *m_raw = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_runAgain = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_updateSecret = nullptr;
    QPushButton *m_edit = nullptr;
};

} // namespace workbench
