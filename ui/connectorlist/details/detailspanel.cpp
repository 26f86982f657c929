#include "ui/connectorlist/details/detailspanel.h"

#include "ui/connectorlist/details/coveragestrip.h"
#include "ui/connectorlist/details/detailparts.h"
#include "ui/connectorlist/details/panelfacts.h"
#include "ui/connectorlist/details/pollsection.h"
#include "ui/connectorlist/details/stateline.h"
#include "ui/shared/plaintooltip.h"
#include "ui/shared/budgetstrip.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/formatting.h"
#include "ui/shared/mirroring.h"
#include "ui/shared/scrollcolumn.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 3'600'000LL;

void addSection(QVBoxLayout *layout, QWidget *parent)
{
    layout->addSpacing(6);
    layout->addWidget(new SectionLine(parent));
    layout->addSpacing(6);
}

QString elsewhereText(const LockHolder &holder)
{
    if (holder.processId == 0)
        return DetailsPanel::tr("Collected by another process on this data directory.");
    return DetailsPanel::tr("Collected by %1, process %2, since %3. It goes on here when that one ends.")
        .arg(visibleText(holder.program), QString::number(holder.processId), momentText(holder.since));
}

} // namespace

DetailsPanel::DetailsPanel(QWidget *parent)
    : QWidget(parent)
    , m_content(new QWidget)
    , m_nothing(roleLabel(tr("No connector is selected."), TextRole::Body, LabelTone::Secondary, this))
{
    setObjectName(u"detailsPanel"_s);
    setAccessibleName(tr("Details"));
    setMinimumWidth(280);
    setMaximumWidth(420);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(12, 12, 12, 16); // The three buttons just fit.
    layout->setSpacing(6);
    buildHead(layout);
    buildSections(layout);
    layout->addStretch(1);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->addWidget(scrollColumn(m_content, this));
    outer->addWidget(m_nothing);
    showNothing();
}

void DetailsPanel::buildHead(QVBoxLayout *layout)
{
    m_name = roleLabel({}, TextRole::Heading, LabelTone::Normal, m_content);
    m_name->setObjectName(u"detailsName"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *close = iconButton(tr("Close details"), u"close"_s, m_content);
    connect(close, &QToolButton::clicked, this, &DetailsPanel::closeRequested);
    auto *title = new QHBoxLayout;
    title->addWidget(m_name, 1);
    title->addWidget(close);
    layout->addLayout(title);
    m_status = new StatusLabel(m_content);
    m_summary = roleLabel({}, TextRole::Small, LabelTone::Secondary, m_content);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_elsewhere = roleLabel({}, TextRole::Small, LabelTone::Normal, m_content);
    m_elsewhere->setObjectName(u"elsewhere"_s);
    m_elsewhere->setTextFormat(Qt::PlainText);
    m_elsewhere->setWordWrap(true);
    m_profile = linkButton(tr("Add to a Data Analyzer profile…"), m_content);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_status, 0, Qt::AlignTop);
    line->addWidget(m_summary, 1);
    layout->addLayout(line);
    layout->addWidget(m_elsewhere);
    layout->addWidget(m_profile, 0, Qt::AlignLeft);
    m_collect = plainButton(tr("Collect now"), u"collect"_s, m_content);
    m_collect->setObjectName(u"collectNow"_s);
    m_change = plainButton(tr("Pause"), u"pause"_s, m_content);
    m_change->setObjectName(u"changeActive"_s);
    m_test = plainButton(tr("Test"), u"test"_s, m_content);
    m_test->setObjectName(u"test"_s);
    auto *buttons = new FlowLayout; // Longer words take a second line.
    for (auto [button, command] : {std::pair(m_collect, RowCommand::CollectNow),
             std::pair(m_change, RowCommand::ChangeActive), std::pair(m_test, RowCommand::Test)}) {
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, command] { Q_EMIT commandRequested(command); });
    }
    connect(m_profile, &QPushButton::clicked, this,
        [this] { Q_EMIT commandRequested(RowCommand::AssignProfile); });
    layout->addSpacing(4);
    layout->addLayout(buttons);
}

void DetailsPanel::buildSections(QVBoxLayout *layout)
{
    addSection(layout, m_content);
    m_poll = new PollSection(m_content);
    layout->addWidget(m_poll);
    addSection(layout, m_content);
    layout->addWidget(sectionHead(tr("State"), nullptr, m_content));
    m_stateLine = new StateLine(m_content);
    layout->addWidget(m_stateLine);
    m_stateText = roleLabel({}, TextRole::Small, LabelTone::Secondary, m_content);
    m_stateText->setObjectName(u"stateText"_s);
    m_stateText->setTextFormat(Qt::PlainText);
    m_stateText->setWordWrap(true);
    layout->addWidget(m_stateText);
    addSection(layout, m_content);
    m_cursorDay = roleLabel({}, TextRole::Small, LabelTone::Secondary, m_content);
    layout->addWidget(sectionHead(tr("Cursor position"), m_cursorDay, m_content));
    m_cursors = new FactGrid(0, m_content);
    layout->addWidget(m_cursors);
    addSection(layout, m_content);
    buildCoverage(layout);
    addSection(layout, m_content);
    buildBudget(layout);
    addSection(layout, m_content);
    auto *log = linkButton(tr("Show in Activity log"), m_content);
    connect(
        log, &QPushButton::clicked, this, [this] { Q_EMIT commandRequested(RowCommand::ShowActivityLog); });
    layout->addWidget(sectionHead(tr("Last errors"), log, m_content));
    m_errors = new FactGrid(2, m_content);
    m_noErrors = roleLabel(tr("None."), TextRole::Small, LabelTone::Secondary, m_content);
    layout->addWidget(m_errors);
    layout->addWidget(m_noErrors);
}

void DetailsPanel::buildCoverage(QVBoxLayout *layout)
{
    m_range = linkButton({}, m_content);
    m_range->setObjectName(u"coverageRange"_s);
    connect(m_range, &QPushButton::clicked, this, [this] {
        m_isMonthShown = !m_isMonthShown;
        showCoverage(m_shown, m_context);
    });
    layout->addWidget(sectionHead(tr("Coverage"), m_range, m_content));
    m_strips = new QVBoxLayout;
    m_strips->setSpacing(2);
    layout->addLayout(m_strips);
    m_coverageLegend = roleLabel({}, TextRole::Small, LabelTone::Secondary, m_content);
    m_coverageLegend->setWordWrap(true);
    layout->addWidget(m_coverageLegend);
}

void DetailsPanel::buildBudget(QVBoxLayout *layout)
{
    m_budgetText = roleLabel({}, TextRole::Label, LabelTone::Normal, m_content);
    m_budgetText->setObjectName(u"budgetText"_s);
    layout->addWidget(sectionHead(tr("Request budget"), m_budgetText, m_content));
    m_budget = new BudgetStrip(m_content);
    layout->addWidget(m_budget);
    auto *legend = new QHBoxLayout;
    legend->setSpacing(8);
    for (const QString &series : {u"activities"_s, u"alerts"_s, u"test"_s}) {
        m_budgetLegend << roleLabel({}, TextRole::Small, LabelTone::Secondary, m_content);
        legend->addWidget(new SeriesMark(series, m_content));
        legend->addWidget(m_budgetLegend.last());
        legend->addSpacing(8);
    }
    legend->addStretch(1);
    layout->addLayout(legend);
    auto *note = roleLabel(
        tr("In the last minute, of this tenant."), TextRole::Small, LabelTone::Secondary, m_content);
    layout->addWidget(note);
}

void DetailsPanel::showNothing()
{
    m_content->hide();
    m_nothing->show();
}

void DetailsPanel::showConnector(const ConnectorOverview &overview, const ListContext &context)
{
    m_shown = overview;
    m_nothing->hide();
    m_content->show();
    showNow(overview, context);
    showCursors(overview);
    showCoverage(overview, context);
    showBudget(overview);
    showErrors(overview, context);
}

void DetailsPanel::showNow(const ConnectorOverview &overview, const ListContext &context)
{
    m_context = context;
    showHead(overview, context);
    m_poll->showPoll(overview, context);
    showState(overview, context);
}

void DetailsPanel::showHead(const ConnectorOverview &overview, const ListContext &context)
{
    const Standing standing = standingOf(overview, context);
    const QString name = visibleText(overview.connector.name);
    if (m_name->text() != name) {
        m_name->setText(name);
        setWrappedToolTip(m_name, name);
    }
    m_status->setStatus(standing.mark);
    m_summary->setText(visibleText(standing.summary));
    const bool isElsewhere = overview.elsewhere || overview.live.kind == CollectorState::Kind::HeldElsewhere;
    m_elsewhere->setVisible(isElsewhere);
    m_elsewhere->setText(elsewhereText(overview.elsewhere.value_or(LeaseHolder()).process));
    m_profile->setVisible(overview.status.state == ConnectorState::NotInProfile);
    const QString reason = whyNotCollect(overview, context);
    m_collect->setVisible(!isElsewhere);
    m_collect->setEnabled(reason.isEmpty());
    m_collect->setToolTip(reason);
    m_collect->setAccessibleDescription(reason);
    m_change->setText(activeChangeText(overview));
    m_change->setIcon(themeIcon(overview.connector.active ? u"pause"_s : u"play"_s));
    m_test->setEnabled(context.testing.isEmpty());
    m_test->setToolTip(context.testing.isEmpty() ? QString() : tr("A test is running."));
}

void DetailsPanel::showState(const ConnectorOverview &overview, const ListContext &context)
{
    const StatePlace place = statePlaceOf(overview, context);
    if (m_stateText->text() == place.text && m_stateLine->step() == place.step)
        return;
    m_stateLine->setStep(place.step, place.tone);
    m_stateText->setText(place.text);
}

void DetailsPanel::showCursors(const ConnectorOverview &overview)
{
    qint64 newest = 0;
    for (const FeedOverview &feed : overview.feeds)
        newest = qMax(newest, feed.state.cursor.value_or(0));
    m_cursorDay->setText(newest > 0 ? dayText(newest) : QString());
    m_cursors->setRows(cursorFacts(overview), overview.connector.contentTypes);
}

void DetailsPanel::showCoverage(const ConnectorOverview &overview, const ListContext &context)
{
    m_range->setText(m_isMonthShown ? tr("Show 7 days") : tr("Show 30 days"));
    m_coverageLegend->setText(m_isMonthShown
            ? tr("Last 30 days. Filled is complete, outlined a gap, striped in progress.")
            : tr("Last 7 days. Filled is complete, outlined a gap, striped in progress."));
    if (m_stripTypes != overview.connector.contentTypes)
        rebuildStrips(overview.connector);
    const qint64 span = (m_isMonthShown ? 30 : 7) * day;
    const bool isCollecting = standingOf(overview, context).mark == StatusMark::Collecting;
    for (qsizetype row = 0; row < m_stripList.size() && row < qsizetype(overview.feeds.size()); ++row) {
        const FeedOverview &feed = overview.feeds[size_t(row)];
        m_stripList[row]->setCoverage({.label = contentTypeLabel(overview.connector, feed.contentType),
                                          .complete = feed.state.complete,
                                          .gaps = feed.state.gaps,
                                          .isCollecting = isCollecting},
            {context.now - span, context.now});
    }
}

void DetailsPanel::rebuildStrips(const ConnectorConfig &connector)
{
    while (QLayoutItem *item = m_strips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_stripList.clear();
    m_stripTypes = connector.contentTypes;
    for (const QString &contentType : std::as_const(m_stripTypes)) {
        auto *row = new QWidget(m_content);
        auto *strip = new CoverageStrip(row);
        strip->setObjectName(u"coverage-"_s + contentType);
        connect(strip, &CoverageStrip::gapActivated, this,
            [this, contentType](const TimeInterval &gap) { Q_EMIT gapCollectRequested(contentType, gap); });
        auto *label =
            roleLabel(contentTypeLabel(connector, contentType), TextRole::Small, LabelTone::Normal, row);
        constexpr int labelWidth = 60;
        label->setMinimumWidth(labelWidth);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(label);
        layout->addWidget(strip, 1);
        m_strips->addWidget(row);
        m_stripList << strip;
    }
}

void DetailsPanel::showBudget(const ConnectorOverview &overview)
{
    const PaceUsage &pace = overview.pace;
    const bool isFull = pace.usedLastMinute >= pace.limit;
    m_budgetText->setText(tr("%1 of %2 per min").arg(pace.usedLastMinute).arg(RequestPace::tenantLimit));
    m_budgetText->setToolTip(
        tr("All connectors of this tenant use at most %1 of them, as set in Settings.").arg(pace.limit));
    setLabelTone(m_budgetText, isFull ? LabelTone::Warn : LabelTone::Normal);
    m_budget->setUsage({.activities = pace.activities,
        .alerts = pace.alerts,
        .test = pace.test,
        .limit = RequestPace::tenantLimit});
    m_budgetLegend[0]->setText(tr("Activities %1").arg(pace.activities));
    m_budgetLegend[1]->setText(tr("Alerts %1").arg(pace.alerts));
    m_budgetLegend[2]->setText(tr("Test %1").arg(pace.test));
}

void DetailsPanel::showErrors(const ConnectorOverview &overview, const ListContext &context)
{
    m_noErrors->setVisible(overview.lastErrors.empty());
    m_errors->setVisible(!overview.lastErrors.empty());
    m_errors->setRows(errorFacts(overview, context.now));
}

void DetailsPanel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.sunken);
    // Beside the table the handle of the splitter is the line.
    if (!qobject_cast<QSplitter *>(parentWidget()))
        painter.fillRect(leadingEdge(*this), tokens.border);
}

} // namespace workbench
