#pragma once

#include "base/error.h"
#include "configuration/logfilterchange.h"
#include "filter/lens/lensanswer.h"
#include "ui/logfilters/filterdraft.h"
#include "ui/logfilters/lensfeed.h"

#include <QDialog>
#include <QHash>
#include <QTimer>
#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace workbench {

class FilterEditor;
class FilterListModel;
class FilterListView;
class FilterPreview;
class TotalsPanel;

// What the dialog starts from. Plain value.
struct LogFiltersContext {
    QString recordsFile; // Of the data directory; need not exist yet.
    std::vector<LogFilter> filters; // All that are saved; those of other tenants are left out.
    QString connectorId; // Empty: it is not added yet, or there is none; all records are previewed.
    QString connectorName; // For the title; may be empty.
    QString tenantName; // New filters are for it; empty: for all tenants.
    QStringList attached; // Ids, in the connector's order.
    bool isForConnector = false; // False: none is meant; on and off then only try out what filters would do.
    QHash<QString, QStringList> otherUsers; // By filter id: names of the other connectors that have it.
};

// The context of a connector, saved or not, from what is saved.
[[nodiscard]] LogFiltersContext logFiltersContext(const QString &recordsFile, std::vector<LogFilter> filters,
    const QList<ConnectorConfig> &connectors, const ConnectorConfig &connector);

// Log filters of a connector: which it has, what each does, and what they would drop of the stored records
// (design picture 07). Changes nothing itself: emits saveRequested() and stays open, with its buttons off,
// until finishSave(). GUI thread; owned by the window that opens it.
class LogFiltersDialog : public QDialog {
    Q_OBJECT

public:
    explicit LogFiltersDialog(const LogFiltersContext &context, QWidget *parent = nullptr);
    ~LogFiltersDialog() override;

    // "Exclude records like this…": a new filter on this value; an empty one asks for records without the
    // field.
    void excludeValue(const QString &field, const QString &value);
    // The answer to saveRequested(): closes the dialog, or shows why not.
    void finishSave(const std::optional<Error> &error);
    void reject() override;

Q_SIGNALS:
    // For saveLogFilterChange(); then finishSave(). Without a connector the ids in `attached` are to be kept
    // by whoever asked.
    void saveRequested(const workbench::LogFilterChange &change);
    void demoRequested(); // Nothing was collected yet: start the demo tenant.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildList();
    QWidget *buildRight();
    QWidget *buildFooter();
    void connectParts();
    void addShortcuts();
    void takeDraft();
    void ask();
    void takeAnswer(const LensAnswer &answer, qint64 duration);
    void takeFailure(const Error &error);
    void showFooter();
    void showRule();
    void addFilter();
    void removeCurrent();
    void moveCurrent(int rows);
    void save();
    void send();
    [[nodiscard]] bool isChecked() const; // What they would drop is known well enough to save them.
    [[nodiscard]] QString firstProblem() const;
    [[nodiscard]] QStringList attention() const; // What a person should see before saving.
    [[nodiscard]] bool asksBeforeSaving() const;
    [[nodiscard]] QString freeName(const QString &wanted) const;

    LogFiltersContext m_context;
    FilterDraft m_draft;
    LensFeed m_feed;
    std::optional<LensAnswer> m_answer; // Of the draft as it is.
    qint64 m_since; // The last 24 hours when it was opened: one scope, so that the lens keeps its sample.
    bool m_asksAllTime = false; // Nothing happened in the last 24 hours.
    bool m_savesWhenChecked = false; // Save was pressed before the lens had answered.
    bool m_hasFailed = false; // The lens, when it was asked last.
    bool m_isSaving = false;
    QString m_saveProblem;
    QTimer m_pause; // After a key, before the lens is asked.
    QWidget *m_left = nullptr;
    QLabel *m_rule = nullptr;
    FilterListModel *m_model = nullptr;
    FilterListView *m_list = nullptr;
    FilterEditor *m_editor = nullptr;
    FilterPreview *m_preview = nullptr;
    TotalsPanel *m_totals = nullptr;
    QPushButton *m_add = nullptr, *m_cancel = nullptr, *m_save = nullptr;
    QToolButton *m_delete = nullptr;
    QLabel *m_warningIcon = nullptr, *m_warning = nullptr;
};

} // namespace workbench
