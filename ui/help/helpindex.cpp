#include "ui/help/helpindex.h"

#include "help/helplibrary.h"
#include "ui/help/hitdelegate.h"
#include "ui/shared/buttons.h"
#include "ui/shared/formatting.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

HelpIndex::HelpIndex(const HelpLibrary &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_search(new QLineEdit(this))
    , m_count(roleLabel({}, TextRole::Small, LabelTone::Secondary, this))
    , m_lists(new QStackedWidget(this))
    , m_contents(makeList(u"helpContents"_s, tr("Contents")))
    , m_hits(makeList(u"helpHits"_s, tr("Places found")))
{
    setProperty("v", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setPlaceholderText(tr("Search help"));
    m_search->setAccessibleName(tr("Search help"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themeIcon(u"search"_s, IconTone::Muted), QLineEdit::LeadingPosition)
        ->setText(tr("Search help"));
    // Qt names neither of the two buttons inside.
    for (auto *button : m_search->findChildren<QToolButton *>())
        button->setAccessibleName(tr("Clear the search"));
    m_search->installEventFilter(this);
    m_count->setObjectName(u"helpHitCount"_s);
    m_count->setWordWrap(true);
    m_count->hide();
    for (const HelpPage &page : library.pages()) {
        auto *item = new QListWidgetItem(page.title, m_contents);
        item->setData(hitAddressRole, QString(u"help:"_s + page.id));
        item->setToolTip(page.title);
    }
    m_lists->addWidget(m_contents);
    m_lists->addWidget(m_hits);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_count);
    layout->addWidget(m_lists, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpIndex::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_hits->count() > 0)
            m_hits->setCurrentRow(qMax(0, m_hits->currentRow()));
    });
}

QListWidget *HelpIndex::makeList(const QString &objectName, const QString &name)
{
    auto *list = new QListWidget(this);
    list->setObjectName(objectName);
    list->setAccessibleName(name);
    list->setItemDelegate(new HitDelegate(list));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setResizeMode(QListView::Adjust);
    list->setMouseTracking(true);
    list->setProperty("v", u"panel"_s);
    const auto choose = [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT chosen(item->data(hitAddressRole).toString());
    };
    connect(list, &QListWidget::currentItemChanged, this, choose);
    // The current one too, for who has read on and wants back.
    connect(list, &QListWidget::itemClicked, this, choose);
    connect(list, &QListWidget::itemActivated, this, choose);
    return list;
}

void HelpIndex::setCurrentPage(const QString &id)
{
    const QSignalBlocker blocker(m_contents);
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(hitAddressRole).toString() == u"help:"_s + id)
            m_contents->setCurrentRow(row);
    }
}

void HelpIndex::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HelpIndex::focusList()
{
    m_lists->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

QString HelpIndex::searchText() const
{
    return m_search->text();
}

void HelpIndex::clearSearch()
{
    m_search->clear();
}

void HelpIndex::search()
{
    const QList<HelpHit> hits = m_library.find(m_search->text());
    const QSignalBlocker blocker(m_hits);
    m_hits->clear();
    for (const HelpHit &hit : hits) {
        auto *item = new QListWidgetItem(hit.heading.isEmpty() ? hit.title : hit.heading, m_hits);
        item->setData(hitAddressRole, hit.address);
        item->setData(hitPageRole, hit.heading.isEmpty() ? QString() : hit.title);
        item->setData(hitExcerptRole, hit.excerpt);
        item->setData(Qt::AccessibleTextRole, u"%1. %2. %3"_s.arg(hit.title, hit.heading, hit.excerpt));
    }
    const bool isSearching = !m_search->text().trimmed().isEmpty();
    m_lists->setCurrentWidget(isSearching ? m_hits : m_contents);
    m_count->setVisible(isSearching);
    m_count->setText(hits.isEmpty() ? tr("Nothing found. Try fewer or shorter words.")
            : hits.size() == 1      ? tr("1 place")
                                    : tr("%1 places").arg(numberText(hits.size())));
    m_search->setAccessibleDescription(isSearching ? m_count->text() : QString());
}

// Down leads from the search into the list.
bool HelpIndex::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        auto *list = static_cast<QListWidget *>(m_lists->currentWidget());
        if (key == Qt::Key_Down && list->count() > 0) {
            list->setFocus(Qt::OtherFocusReason);
            list->setCurrentRow(qMax(0, list->currentRow()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace workbench
