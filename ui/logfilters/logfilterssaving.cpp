// What a person should know before log filters are saved, and the saving.
#include "base/errorexplanation.h"
#include "filter/filterrules.h"
#include "ui/logfilters/figurewording.h"
#include "ui/logfilters/logfiltersdialog.h"
#include "ui/shared/confirmation.h"
#include "ui/shared/formatting.h"

#include <QPushButton>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

QString LogFiltersDialog::firstProblem() const
{
    for (const DraftFilter &draft : m_draft.filters()) {
        if (const auto checked = checkFilter(draft.filter); !checked)
            return tr("“%1” cannot be saved yet. %2")
                .arg(visibleText(draft.filter.name), checked.error().detail);
    }
    return {};
}

QStringList LogFiltersDialog::attention() const
{
    QStringList sentences;
    if (!m_answer)
        return sentences;
    for (size_t i = 0; i < m_draft.filters().size(); ++i) {
        const LensFilter &figures = m_answer->filters[i];
        if (!m_draft.filters()[i].isAttached || figures.alerts == 0)
            continue;
        const QString name = visibleText(m_draft.filters()[i].filter.name);
        const QString alerts = figureText(figures.alerts, m_answer->isEstimate);
        sentences.append(figures.severeAlerts == 0
                ? tr("%1 drops %2 alerts before they reach the Alerts index.").arg(name, alerts)
                : tr("%1 drops %2 alerts before they reach the Alerts index, %3 of medium severity or above.")
                      .arg(name, alerts, figureText(figures.severeAlerts, m_answer->isEstimate)));
    }
    if (2 * m_answer->dropped > m_answer->records)
        sentences.append(
            tr("These filters drop %1 of all records.").arg(shareText(m_answer->dropped, m_answer->records)));
    return sentences;
}

bool LogFiltersDialog::asksBeforeSaving() const
{
    if (!m_answer)
        return false;
    const auto &filters = m_draft.filters();
    for (size_t i = 0; i < filters.size(); ++i) {
        if (filters[i].isAttached && m_answer->filters[i].severeAlerts > 0)
            return true;
    }
    return 2 * m_answer->dropped > m_answer->records;
}

// An estimate may have missed the one alert that matters, unless it already says enough.
bool LogFiltersDialog::isChecked() const
{
    const auto isAttached = [](const DraftFilter &draft) { return draft.isAttached; };
    return asksBeforeSaving() || (m_answer && !m_answer->isEstimate)
        || std::none_of(m_draft.filters().begin(), m_draft.filters().end(), isAttached);
}

void LogFiltersDialog::save()
{
    if (!m_save->isEnabled())
        return;
    if (!isChecked()) {
        m_savesWhenChecked = true;
        if (m_pause.isActive() || m_hasFailed)
            ask();
        showFooter();
        return;
    }
    if (asksBeforeSaving()
        && !isConfirmed(this,
            {.name = u"saveQuestion"_s,
                .text = tr("Save filters that drop this?"),
                .detail = attention().join(u'\n'),
                .stay = tr("Go back"),
                .go = tr("Save anyway")}))
        return;
    send();
}

void LogFiltersDialog::send()
{
    m_isSaving = true;
    m_saveProblem.clear();
    showFooter();
    Q_EMIT saveRequested(m_draft.changeOf(m_context.connectorId));
}

void LogFiltersDialog::finishSave(const std::optional<Error> &error)
{
    m_isSaving = false;
    if (!error) {
        accept();
        return;
    }
    m_saveProblem = error->detail.isEmpty() ? explain(*error).title : error->detail;
    showFooter();
}

} // namespace workbench
