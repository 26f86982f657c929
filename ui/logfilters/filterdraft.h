#pragma once

#include "configuration/logfilterchange.h"
#include "filter/logfilter.h"

#include <QObject>
#include <QUndoStack>
#include <functional>
#include <vector>

namespace workbench {

// A filter while it is edited, and whether the connector has it.
struct DraftFilter {
    LogFilter filter;
    bool isAttached = false;

    bool operator==(const DraftFilter &) const = default;
};

// The filters of the dialog as they will be saved. Every change goes onto the undo stack; typing into one
// field is one step. GUI thread; owned by LogFiltersDialog.
class FilterDraft : public QObject {
    Q_OBJECT

public:
    explicit FilterDraft(std::vector<DraftFilter> saved, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<DraftFilter> &filters() const { return m_filters; }
    // Position of the filter that is shown; -1: there is none.
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] const DraftFilter *currentFilter() const;
    void setCurrent(int position); // No change: cannot be undone.

    void add(const LogFilter &filter); // Attached, at the end, and shown.
    void remove(int position);
    // `to`: its position afterwards.
    void move(int from, int to);
    void setAttached(int position, bool isAttached);
    // `field`: changes of the same one that follow each other are undone together; empty: never.
    void change(const QString &field, const QString &what, const std::function<void(LogFilter &)> &edit);

    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }
    [[nodiscard]] bool hasChanges() const { return m_filters != m_saved; }
    [[nodiscard]] LogFilterChange changeOf(const QString &connectorId) const;

Q_SIGNALS:
    void changed(); // The filters or the one that is shown.

private:
    friend class DraftStep;
    void push(std::vector<DraftFilter> filters, int current, const QString &what, const QString &field);
    void apply(const std::vector<DraftFilter> &filters, int current);

    std::vector<DraftFilter> m_saved;
    std::vector<DraftFilter> m_filters;
    int m_current = -1;
    QUndoStack m_undo;
};

} // namespace workbench
