#include "ui/recordbrowser/page/resultpane.h"

#include "ui/recordbrowser/widgets/livetailbar.h"
#include "ui/recordbrowser/widgets/recordloading.h"
#include "ui/shared/formatting.h"
#include "ui/shared/statepage.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

ResultPane::ResultPane(QWidget *table, QWidget *parent)
    : QWidget(parent)
    , m_liveTail(new LiveTailBar(this))
    , m_stack(new QStackedWidget(this))
    , m_loading(new RecordLoading(this))
    , m_noMatch(new StatePage(this))
    , m_noRecords(new StatePage(this))
    , m_fault(new StatePage(this))
{
    setObjectName(u"resultPane"_s);
    m_noMatch->setObjectName(u"noMatch"_s);
    m_noRecords->setObjectName(u"noRecords"_s);
    m_fault->setObjectName(u"storeFault"_s);
    for (QWidget *page : {table, static_cast<QWidget *>(m_loading), static_cast<QWidget *>(m_noMatch),
             static_cast<QWidget *>(m_noRecords), static_cast<QWidget *>(m_fault)})
        m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_liveTail);
    layout->addWidget(m_stack, 1);
    m_liveTail->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(300);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        show(Shown::Loading);
        m_loading->start(tr("Searching the local store…"));
    });
    m_noRecords->setState(u"records"_s, StatePage::Tone::Neutral, tr("No records yet"),
        tr("Records appear here as soon as a connector has collected some."));
    m_noRecords->setActions(tr("Show connectors"), {});
    m_fault->setActions(tr("Try again"), {});
    connect(m_noMatch, &StatePage::primaryTriggered, this, &ResultPane::filtersCleared);
    connect(m_noMatch, &StatePage::alternativeTriggered, this, &ResultPane::otherRangeRequested);
    connect(m_noRecords, &StatePage::primaryTriggered, this, &ResultPane::connectorsRequested);
    connect(m_fault, &StatePage::primaryTriggered, this, &ResultPane::retryRequested);
    connect(m_loading, &RecordLoading::cancelRequested, this, &ResultPane::loadingCancelled);
    show(Shown::NoRecords);
}

void ResultPane::show(Shown shown)
{
    m_patience.stop();
    m_loading->stop();
    m_shown = shown;
    m_stack->setCurrentIndex(int(shown));
}

void ResultPane::showTable()
{
    show(Shown::Table);
}

void ResultPane::showLoading()
{
    if (m_shown != Shown::Loading)
        m_patience.start();
}

void ResultPane::showNoMatch(
    int limits, const QString &range, bool isLimitedInTime, const QString &otherRange, qint64 total)
{
    const QString without = total == 1 ? tr("Without them 1 record matches.")
                                       : tr("Without them %1 records match.").arg(numberText(total));
    QString active;
    if (limits > 0 && isLimitedInTime)
        active = limits == 1
            ? tr("1 filter and the time range %1 are active.").arg(range)
            : tr("%1 filters and the time range %2 are active.").arg(numberText(limits), range);
    else if (limits > 0)
        active =
            limits == 1 ? tr("1 filter is active.") : tr("%1 filters are active.").arg(numberText(limits));
    else
        active = tr("The time range %1 is active.").arg(range);
    m_noMatch->setState(
        u"search"_s, StatePage::Tone::Neutral, tr("No records match"), u"%1 %2"_s.arg(active, without));
    m_noMatch->setActions(tr("Clear filters"), otherRange);
    show(Shown::NoMatch);
}

void ResultPane::showNoRecords()
{
    show(Shown::NoRecords);
}

void ResultPane::showFault(const Error &error)
{
    m_fault->setState(u"error"_s, StatePage::Tone::Error, tr("The local store cannot be read"),
        tr("%1 No data was changed.").arg(visibleText(error.detail)));
    show(Shown::Fault);
}

} // namespace workbench
