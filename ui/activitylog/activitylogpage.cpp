#include "ui/activitylog/activitylogpage.h"

#include "ui/activitylog/activitydetails.h"
#include "ui/activitylog/activitymodel.h"
#include "ui/activitylog/activitytable.h"
#include "ui/shared/buttons.h"
#include "ui/shared/chip.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/statepage.h"
#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 200;
constexpr ActivityGroup groupsInOrder[] = {
    ActivityGroup::Errors, ActivityGroup::Warnings, ActivityGroup::Tests, ActivityGroup::Changes};

} // namespace

ActivityLogPage::ActivityLogPage(ActivityFeed &feed, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_model(new ActivityModel(this))
{
    auto *main = new QWidget(this);
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(buildTable(), 1);
    m_details = new ActivityDetails(this);
    auto *side = new QScrollArea(this);
    side->setWidget(m_details);
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setFocusPolicy(Qt::NoFocus);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setMinimumWidth(280);
    side->setMaximumWidth(420);
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(u"activitySplitter"_s);
    m_splitter->addWidget(main);
    m_splitter->addWidget(side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({900, 366});
    m_splitter->setHandleWidth(1);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    connectFeed();
}

QWidget *ActivityLogPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(8);
    auto *first = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(roleLabel(tr("Activity log"), TextRole::Title, LabelTone::Normal, head));
    words->addWidget(
        roleLabel(tr("Every run, test, change and error. Kept for 90 days, secrets never included."),
            TextRole::Small, LabelTone::Secondary, head));
    m_search = new QLineEdit(head);
    m_search->setObjectName(u"activitySearch"_s);
    m_search->setPlaceholderText(tr("Search activity log"));
    m_search->setAccessibleName(tr("Search activity log"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(300);
    m_clear = plainButton(tr("Clear…"), u"trash"_s, head);
    m_clear->setObjectName(u"clearActivity"_s);
    m_clear->setAccessibleName(tr("Clear activity log"));
    first->addLayout(words, 1);
    first->addWidget(m_search);
    first->addWidget(m_clear);
    layout->addLayout(first);

    auto *second = new QHBoxLayout;
    auto *chips = new FlowLayout;
    m_all = new Chip(tr("All"), head);
    m_all->setChecked(true);
    m_chips = {new Chip(tr("Errors"), head), new Chip(tr("Warnings"), head), new Chip(tr("Tests"), head),
        new Chip(tr("Changes"), head)};
    const QStringList names{u"chipErrors"_s, u"chipWarnings"_s, u"chipTests"_s, u"chipChanges"_s};
    m_all->setObjectName(u"chipAll"_s);
    chips->addWidget(m_all);
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips.at(i)->setObjectName(names.at(i));
        chips->addWidget(m_chips.at(i));
    }
    m_connector = new QComboBox(head);
    m_connector->setObjectName(u"activityConnector"_s);
    m_connector->setAccessibleName(tr("Connector"));
    m_connector->addItem(tr("All connectors"), QString());
    m_connector->setMinimumWidth(180);
    second->addLayout(chips, 1);
    second->addWidget(m_connector);
    layout->addLayout(second);
    return head;
}

QWidget *ActivityLogPage::buildTable()
{
    m_table = new ActivityTable(*m_model, this);
    m_state = new StatePage(this);
    m_state->setObjectName(u"activityState"_s);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    connect(m_model, &ActivityModel::moreWanted, this, &ActivityLogPage::loadMore);
    connect(m_table, &ActivityTable::currentRowChanged, this, &ActivityLogPage::showCurrent);
    connect(m_state, &StatePage::primaryTriggered, this, &ActivityLogPage::clearFilters);
    return m_stack;
}

void ActivityLogPage::connectFeed()
{
    connect(&m_feed, &ActivityFeed::pageReady, this, &ActivityLogPage::showPage);
    connect(&m_feed, &ActivityFeed::entriesAppended, this, &ActivityLogPage::takeAppended);
    connect(&m_feed, &ActivityFeed::cleared, this, &ActivityLogPage::reload);
    connect(&m_feed, &ActivityFeed::earlierReady, m_details, &ActivityDetails::setEarlier);
    connect(m_details, &ActivityDetails::fixRequested, this, &ActivityLogPage::fixRequested);
    connect(m_details, &ActivityDetails::copied, this, &ActivityLogPage::copied);
    connect(m_details, &ActivityDetails::closeRequested, this, [this] { setDetailsVisible(false); });
    connect(m_clear, &QPushButton::clicked, this, &ActivityLogPage::askToClear);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &ActivityLogPage::reload);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_connector, &QComboBox::currentIndexChanged, this, &ActivityLogPage::reload);
    connect(m_all, &Chip::toggled, this, [this](bool isChecked) { chooseGroup(m_all, isChecked); });
    for (Chip *chip : m_chips) {
        connect(chip, &Chip::toggled, this, [this, chip](bool isChecked) { chooseGroup(chip, isChecked); });
        connect(chip, &Chip::onlyThisRequested, this, [this, chip] {
            for (Chip *other : m_chips)
                other->setChecked(other == chip);
        });
    }
}

void ActivityLogPage::setConnectors(const QList<Connector> &connectors)
{
    const QString chosen = m_connector->currentData().toString();
    const QSignalBlocker blocker(m_connector);
    m_connector->clear();
    m_connector->addItem(tr("All connectors"), QString());
    for (const Connector &connector : connectors)
        m_connector->addItem(connector.name, connector.id);
    m_connector->setCurrentIndex(qMax(0, m_connector->findData(chosen)));
}

void ActivityLogPage::showConnector(const QString &connectorId)
{
    m_all->setChecked(true);
    m_search->clear();
    m_connector->setCurrentIndex(qMax(0, m_connector->findData(connectorId)));
    reload();
}

void ActivityLogPage::setDetailsVisible(bool isVisible)
{
    m_splitter->widget(1)->setVisible(isVisible);
}

bool ActivityLogPage::areDetailsVisible() const
{
    return m_splitter->widget(1)->isVisibleTo(this);
}

void ActivityLogPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

ActivityFilter ActivityLogPage::filter() const
{
    ActivityFilter result{
        .connectorId = m_connector->currentData().toString(), .text = m_search->text().trimmed()};
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        result.groups.setFlag(groupsInOrder[i], m_chips.at(i)->isChecked());
    return result;
}

// "All" is on exactly while no other chip is.
void ActivityLogPage::chooseGroup(Chip *chip, bool isChecked)
{
    const auto setQuietly = [](Chip *target, bool isOn) {
        const QSignalBlocker blocker(target);
        target->setChecked(isOn);
        target->update();
    };
    if (chip == m_all) {
        for (Chip *other : m_chips)
            setQuietly(other, false);
        setQuietly(m_all, true);
    } else {
        setQuietly(m_all, !isChecked && !filter().groups);
    }
    reload();
}

void ActivityLogPage::clearFilters()
{
    m_search->clear();
    m_connector->setCurrentIndex(0);
    chooseGroup(m_all, true);
}

void ActivityLogPage::reload()
{
    m_typing.stop();
    m_isLoading = true;
    m_generation = m_feed.requestPage(filter());
}

void ActivityLogPage::loadMore()
{
    const ActivityEntry *last = m_model->entryAt(m_model->rowCount() - 1);
    if (m_isLoading || !last)
        return;
    m_generation = m_feed.requestPage(filter(), last->id);
}

void ActivityLogPage::showPage(const ActivityPage &page)
{
    if (page.generation != m_generation)
        return;
    if (!m_isLoading) {
        m_model->appendOlder(page.entries, page.hasMore);
        return;
    }
    m_isLoading = false;
    const ActivityEntry *current = m_model->entryAt(m_table->currentIndex().row());
    const qint64 currentId = current ? current->id : 0;
    m_model->setEntries(page.entries, page.hasMore);
    showCounts(page.counts);
    showState();
    const int row = qMax(0, m_model->rowOf(currentId));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    else
        showCurrent();
}

void ActivityLogPage::takeAppended(const QList<ActivityEntry> &entries, const QList<qint64> &replacedIds)
{
    // A page being read holds them, or not yet; the next one does.
    if (m_isLoading || m_generation == 0) {
        if (m_isLoading)
            reload();
        return;
    }
    for (const qint64 id : replacedIds)
        m_model->remove(id);
    const ActivityFilter wanted = filter();
    ActivityFilter place = wanted;
    place.groups = {};
    for (const ActivityEntry &entry : entries) {
        if (matches(entry, wanted))
            m_model->insertNewest(entry);
        if (!matches(entry, place) || entry.repeats > 1)
            continue;
        ++m_counts.all;
        m_counts.errors += entry.level == ActivityLevel::Error;
        m_counts.warnings += entry.level == ActivityLevel::Warning;
        m_counts.tests += entry.kind == ActivityKind::Test;
        m_counts.changes += entry.kind == ActivityKind::Change;
    }
    showCounts(m_counts);
    showState();
}

void ActivityLogPage::showCounts(const ActivityCounts &counts)
{
    m_counts = counts;
    m_all->setCount(counts.all);
    const qint64 inOrder[] = {counts.errors, counts.warnings, counts.tests, counts.changes};
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setCount(inOrder[i]);
}

void ActivityLogPage::showState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const bool isFiltered = filter() != ActivityFilter();
    m_clear->setEnabled(!isEmpty || isFiltered);
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_state) : m_table);
    if (!isEmpty)
        return;
    if (isFiltered) {
        m_state->setState(u"search"_s, StatePage::Tone::Neutral, tr("No entries match"),
            tr("Nothing that happened matches the filters."));
        m_state->setActions(tr("Clear filters"), {});
    } else {
        m_state->setState(u"activity-log"_s, StatePage::Tone::Neutral, tr("Nothing happened yet"),
            tr("Nothing happened yet. Runs, tests and changes appear here."));
        m_state->setActions({}, {});
    }
}

void ActivityLogPage::showCurrent()
{
    const ActivityEntry *entry = m_model->entryAt(m_table->currentIndex().row());
    if (!entry) {
        m_details->clear();
        return;
    }
    m_details->setEntry(*entry);
    if (!entry->connectorId.isEmpty())
        m_feed.requestEarlier(*entry);
}

void ActivityLogPage::askToClear()
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Clear activity log"), tr("Clear the activity log?"),
        QMessageBox::Cancel, this);
    box->setObjectName(u"clearQuestion"_s);
    box->setInformativeText(tr("All entries are removed. This cannot be undone."));
    auto *clear = dangerButton(tr("Clear activity log"), box);
    clear->setObjectName(u"confirmClear"_s);
    box->addButton(clear, QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(clear, &QPushButton::clicked, &m_feed, &ActivityFeed::clear);
    box->open();
}

void ActivityLogPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_search->hasFocus()) {
        m_search->clear();
        m_table->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ActivityLogPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(palette()).surface);
}

void ActivityLogPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_generation == 0)
        reload();
}

} // namespace workbench
