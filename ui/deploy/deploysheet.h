#pragma once

#include "ui/deploy/deployfacts.h"

#include <QDialog>
#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace workbench {

class DeployPanel;
class ForecastView;
class StatePage;

// "Forecast and deploy" for one connector: how much comes, whether it fits the request limit, what stands in
// the way of deploying, and the bundle to take along. Passive; DeployRun::serve() does what it asks for.
// Lives on the GUI thread, non-modal.
//
//     auto *sheet = new DeploySheet(window);
//     auto *run = new DeployRun(workspace.data(), sheet);
//     run->serve(*sheet);
//     connect(sheet, &DeploySheet::collectRequested, …); connect(sheet, &DeploySheet::testRequested, …);
//     sheet->show({.connector = connector, .requestCeiling = settings.requestCeiling});
class DeploySheet : public QDialog {
    Q_OBJECT

public:
    explicit DeploySheet(QWidget *parent = nullptr);

    // Shows the connector and asks for it to be measured.
    using QDialog::show;
    void show(const DeployRequest &request);
    [[nodiscard]] QString connectorId() const { return m_request.connector.id; }
    // Measures again: records were stored, a test ended, filters changed. The connector as it is now.
    void refresh(const DeployRequest &request);

    void setFacts(const workbench::DeployFacts &facts);
    void setFailure(const workbench::Error &error);
    void showSaved(const QString &path, qint64 bytes);
    void showSaveFailure(const workbench::Error &error);

    // Gives the path to save to, from a suggested one; empty: not at all. Asks with a file dialog unless set.
    using PathChooser = std::function<QString(const QString &suggested)>;
    void setPathChooser(PathChooser chooser) { m_choosePath = std::move(chooser); }

Q_SIGNALS:
    void measureRequested(const workbench::DeployRequest &request);
    void exportRequested(const QString &path, const workbench::DeployFacts &facts);
    void textSaveRequested(const QString &path, const QByteArray &text);
    void cancelRequested();
    // With the id of the connector.
    void collectRequested(const QString &connectorId);
    void testRequested(const QString &connectorId);

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void reject() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildBody();
    [[nodiscard]] QWidget *buildFooter();
    void connectAll();
    void showReading();
    void showNothingMeasured();
    void exportBundle();
    void saveCsv();
    void copyForecast();
    [[nodiscard]] bool mayExport();
    void beginSaving();
    void endSaving(const QString &message);
    void showInFolder();
    void updateButtons();
    [[nodiscard]] QString suggestedPath(const QString &fileName) const;

    DeployRequest m_request;
    std::optional<DeployFacts> m_facts;
    PathChooser m_choosePath;
    QString m_savedPath;
    bool m_isSaving = false;
    bool m_goesUntested = false; // Asked once.

    QStackedWidget *m_pages = nullptr;
    QWidget *m_reading = nullptr;
    StatePage *m_state = nullptr;
    QScrollArea *m_scroll = nullptr;
    ForecastView *m_forecast = nullptr;
    QScrollArea *m_side = nullptr;
    DeployPanel *m_panel = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_showInFolder = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_csv = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace workbench
