#include "ui/recordbrowser/widgets/detail/interflowview.h"

#include "ui/recordbrowser/widgets/detail/interflowdelegate.h"
#include "ui/shared/plaintooltip.h"
#include "ui/shared/formatting.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QStandardItemModel>
#include <array>

namespace workbench {

using namespace Qt::StringLiterals;

InterflowView::InterflowView(QWidget *parent) : QListView(parent), m_lines(new QStandardItemModel(this))
{
    setObjectName(u"interflowFields"_s);
    setAccessibleName(tr("Fields of the record"));
    setModel(m_lines);
    setItemDelegate(new InterflowDelegate(this));
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setMinimumHeight(30);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    connect(this, &QListView::clicked, this, &InterflowView::openRelated);
}

void InterflowView::setDetail(const RecordDetail &detail)
{
    m_lines->clear();
    QString group;
    for (const auto &field : detail.fields) {
        if (field.group != group)
            addGroup(field.group);
        group = field.group;
        auto *item = new QStandardItem(u"%1: %2"_s.arg(field.name, field.text));
        QString name = field.name;
        if (name.startsWith(group + u'.'))
            name = name.mid(group.size() + 1);
        item->setData(int(DetailLine::Field), DetailRole::Line);
        item->setData(name, DetailRole::Name);
        item->setData(field.text, DetailRole::Value);
        item->setData(field.value, DetailRole::StoredValue);
        item->setData(field.name, Qt::UserRole);
        item->setToolTip(plainToolTip(u"%1\n%2"_s.arg(field.name, field.text)));
        m_lines->appendRow(item);
    }
    m_fieldLines = m_lines->rowCount();
    Q_EMIT fieldChosen({});
}

void InterflowView::setRelated(const RelatedRecords &related)
{
    m_lines->removeRows(m_fieldLines, m_lines->rowCount() - m_fieldLines);
    const std::array titles{std::pair(Relation::Activity, tr("Activities of this alert")),
        std::pair(Relation::Alert, tr("Alerts of this activity")),
        std::pair(Relation::RawAlert, tr("Mapped from this raw record")),
        std::pair(Relation::MappedAlert, tr("In the Alerts index"))};
    for (const auto &[relation, title] : titles) {
        bool isFirst = true;
        for (const auto &record : related.records) {
            if (record.relation != relation)
                continue;
            if (isFirst)
                addGroup(title);
            isFirst = false;
            addRelated(record);
        }
    }
    if (related.isCut)
        addNote(tr("There are more than are listed here."));
    if (related.notStored > 0)
        addNote(related.notStored == 1 ? tr("1 more activity of this alert is not in the local store.")
                                       : tr("%1 more activities of this alert are not in the local store.")
                                             .arg(numberText(related.notStored)));
}

void InterflowView::addGroup(const QString &title)
{
    auto *item = new QStandardItem(visibleText(title));
    item->setData(int(DetailLine::Group), DetailRole::Line);
    item->setFlags(Qt::ItemIsEnabled);
    m_lines->appendRow(item);
}

void InterflowView::addNote(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(int(DetailLine::Note), DetailRole::Line);
    item->setFlags(Qt::ItemIsEnabled);
    m_lines->appendRow(item);
}

void InterflowView::addRelated(const RelatedRecord &related)
{
    const QStringList &cells = related.record.cells;
    const QString rest = cells.mid(1).join(u" · "_s);
    auto *item = new QStandardItem(tr("Open %1, %2").arg(cells.value(0), rest));
    item->setData(int(DetailLine::Related), DetailRole::Line);
    item->setData(cells.value(0), DetailRole::Name);
    item->setData(rest, DetailRole::Value);
    item->setData(related.record.stellarUuid, DetailRole::StellarUuid);
    item->setData(
        related.record.kind == RecordKind::Alert ? u"alerts"_s : u"activities"_s, DetailRole::Series);
    item->setToolTip(plainToolTip(item->text()));
    m_lines->appendRow(item);
}

QString InterflowView::currentField() const
{
    const QModelIndex index = currentIndex();
    const bool isField = index.isValid() && index.data(DetailRole::Line).toInt() == int(DetailLine::Field);
    return isField ? index.data(Qt::UserRole).toString() : QString();
}

QString InterflowView::currentValue() const
{
    return currentIndex().data(DetailRole::StoredValue).toString();
}

void InterflowView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT fieldChosen(currentField());
}

void InterflowView::openRelated(const QModelIndex &index)
{
    if (index.isValid() && index.data(DetailRole::Line).toInt() == int(DetailLine::Related))
        Q_EMIT relatedActivated(index.data(DetailRole::StellarUuid).toByteArray());
}

void InterflowView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && !currentField().isEmpty())
        Q_EMIT copyRequested(currentValue());
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openRelated(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void InterflowView::contextMenuEvent(QContextMenuEvent *event)
{
    const QString field = currentField();
    if (field.isEmpty())
        return;
    const QString value = currentValue();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy value")), &QAction::triggered, this,
        [this, value] { Q_EMIT copyRequested(value); });
    connect(menu->addAction(tr("Copy field name")), &QAction::triggered, this,
        [this, field] { Q_EMIT copyRequested(field); });
    menu->addSeparator();
    connect(menu->addAction(tr("Filter for value")), &QAction::triggered, this,
        [=, this] { Q_EMIT filterRequested(field, value, true); });
    connect(menu->addAction(tr("Filter out value")), &QAction::triggered, this,
        [=, this] { Q_EMIT filterRequested(field, value, false); });
    connect(menu->addAction(tr("Exclude records like this…")), &QAction::triggered, this,
        [=, this] { Q_EMIT excludeRequested(field, value); });
    connect(menu->addAction(tr("Add or remove column")), &QAction::triggered, this,
        [this, field] { Q_EMIT columnRequested(field); });
    menu->popup(event->reason() == QContextMenuEvent::Keyboard
            ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
            : event->globalPos());
}

void InterflowView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // Notes wrap.
}

} // namespace workbench
