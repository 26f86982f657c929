#include "ui/logfilters/filterdraft.h"

#include <QUndoCommand>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

// One change: the whole list before and after, which is small.
class DraftStep : public QUndoCommand {
public:
    struct State {
        std::vector<DraftFilter> filters;
        int current = -1;
    };

    DraftStep(FilterDraft &draft, State before, State after, const QString &what, const QString &field)
        : QUndoCommand(what)
        , m_draft(draft)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_field(field)
    {
    }

    void undo() override { m_draft.apply(m_before.filters, m_before.current); }
    void redo() override { m_draft.apply(m_after.filters, m_after.current); }
    int id() const override { return m_field.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *later =
            static_cast<const DraftStep *>(other); // All steps with this id are of this class.
        if (later->m_field != m_field || later->m_before.current != m_after.current)
            return false;
        m_after = later->m_after;
        return true;
    }

private:
    FilterDraft &m_draft;
    State m_before, m_after;
    QString m_field;
};

FilterDraft::FilterDraft(std::vector<DraftFilter> saved, QObject *parent)
    : QObject(parent)
    , m_saved(saved)
    , m_filters(std::move(saved))
    , m_current(m_filters.empty() ? -1 : 0)
{
}

const DraftFilter *FilterDraft::currentFilter() const
{
    return m_current < 0 ? nullptr : &m_filters[size_t(m_current)];
}

void FilterDraft::setCurrent(int position)
{
    if (position == m_current || position < 0 || position >= int(m_filters.size()))
        return;
    m_current = position;
    Q_EMIT changed();
}

void FilterDraft::apply(const std::vector<DraftFilter> &filters, int current)
{
    m_filters = filters;
    m_current = current;
    Q_EMIT changed();
}

void FilterDraft::push(
    std::vector<DraftFilter> filters, int current, const QString &what, const QString &field)
{
    if (filters == m_filters)
        return;
    m_undo.push(new DraftStep(*this, {m_filters, m_current}, {std::move(filters), current}, what, field));
}

void FilterDraft::add(const LogFilter &filter)
{
    auto filters = m_filters;
    filters.push_back({filter, true});
    const int last = int(filters.size()) - 1;
    push(std::move(filters), last, tr("Add filter"), {});
}

void FilterDraft::remove(int position)
{
    auto filters = m_filters;
    filters.erase(filters.begin() + position);
    const int current = std::min(position, int(filters.size()) - 1);
    push(std::move(filters), current, tr("Delete filter"), {});
}

void FilterDraft::move(int from, int to)
{
    to = std::clamp(to, 0, int(m_filters.size()) - 1);
    auto filters = m_filters;
    const auto moved = filters[size_t(from)];
    filters.erase(filters.begin() + from);
    filters.insert(filters.begin() + to, moved);
    push(std::move(filters), to, tr("Move filter"), {});
}

void FilterDraft::setAttached(int position, bool isAttached)
{
    auto filters = m_filters;
    filters[size_t(position)].isAttached = isAttached;
    // One that is turned off for everybody would go on doing nothing.
    if (isAttached)
        filters[size_t(position)].filter.enabled = true;
    push(std::move(filters), m_current, isAttached ? tr("Turn filter on") : tr("Turn filter off"), {});
}

void FilterDraft::change(
    const QString &field, const QString &what, const std::function<void(LogFilter &)> &edit)
{
    if (m_current < 0)
        return;
    auto filters = m_filters;
    edit(filters[size_t(m_current)].filter);
    push(std::move(filters), m_current, what, field);
}

LogFilterChange FilterDraft::changeOf(const QString &connectorId) const
{
    LogFilterChange change{.connectorId = connectorId, .saved = {}, .removed = {}, .attached = {}};
    const auto sameId = [](const QString &id) {
        return [&id](const DraftFilter &draft) { return draft.filter.id == id; };
    };
    for (const DraftFilter &draft : m_filters) {
        const auto before = std::find_if(m_saved.begin(), m_saved.end(), sameId(draft.filter.id));
        if (before == m_saved.end() || before->filter != draft.filter)
            change.saved.push_back(draft.filter);
        if (draft.isAttached)
            change.attached.append(draft.filter.id);
    }
    for (const DraftFilter &draft : m_saved) {
        if (std::none_of(m_filters.begin(), m_filters.end(), sameId(draft.filter.id)))
            change.removed.append(draft.filter.id);
    }
    return change;
}

} // namespace workbench
