#include "ui/connectorlist/connectorlistpage.h"

#include "ui/connectorlist/connectorfiltermodel.h"
#include "ui/connectorlist/connectortable.h"
#include "ui/connectorlist/details/detailspanel.h"
#include "ui/connectorlist/emptyconnectorpage.h"
#include "ui/shared/banner.h"
#include "ui/shared/buttons.h"
#include "ui/shared/segments.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

void ConnectorListPage::build()
{
    setObjectName(u"connectorListPage"_s);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"connectorSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(buildMain());
    m_details = new DetailsPanel(m_splitter);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({narrowWindow, detailsWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_detailsAction = new QAction(tr("Details panel"), this);
    m_detailsAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_detailsAction->setShortcutContext(Qt::WindowShortcut);
    connect(m_detailsAction, &QAction::triggered, this, [this] {
        bool &isWanted = isNarrow() ? m_isOverlayWanted : m_isDetailsWanted;
        isWanted = !isWanted;
        placeDetails();
    });
    addAction(m_detailsAction);
}

QWidget *ConnectorListPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(roleLabel(tr("Connectors"), TextRole::Title, LabelTone::Normal, head));
    m_subtitle = roleLabel({}, TextRole::Small, LabelTone::Secondary, head);
    m_subtitle->setObjectName(u"subtitle"_s);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    titles->addWidget(m_subtitle);
    m_segments = new Segments(Segments::Choice::One, head);
    m_segments->setObjectName(u"segments"_s);
    m_segments->setAccessibleName(tr("Filter"));
    m_segments->setItems({tr("All"), tr("Active"), tr("Needs attention"), tr("Paused")});
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addLayout(titles, 1);
    layout->addWidget(m_segments, 0, Qt::AlignVCenter);
    connect(m_segments, &Segments::changed, this, [this] {
        m_filter->setSegment(ConnectorFilterModel::Segment(m_segments->current()));
        settle();
        refreshTexts();
    });
    return head;
}

QWidget *ConnectorListPage::buildMain()
{
    // In the order in which Tab goes through them.
    auto *main = new QWidget(this);
    QWidget *head = buildHead();
    m_bannerSlot = new QWidget(main);
    m_banner = new Banner(m_bannerSlot);
    m_moreProblems = linkButton({}, m_bannerSlot);
    m_moreProblems->setObjectName(u"moreProblems"_s);
    m_moreProblems->hide();
    auto *bannerSlot = new QHBoxLayout(m_bannerSlot);
    bannerSlot->setContentsMargins(16, 0, 16, 12);
    bannerSlot->setSpacing(8);
    bannerSlot->addWidget(m_banner, 1);
    bannerSlot->addWidget(m_moreProblems);
    m_table = new ConnectorTable(*m_filter, main);
    m_noMatch = roleLabel(tr("No connector matches."), TextRole::Body, LabelTone::Secondary, main);
    m_noMatch->setObjectName(u"noMatch"_s);
    m_noMatch->setAlignment(Qt::AlignCenter);
    m_empty = new EmptyConnectorPage(main);
    m_pages = new QStackedWidget(main);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_noMatch);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_bannerSlot);
    layout->addWidget(m_pages, 1);
    connect(m_banner, &Banner::actionTriggered, this, &ConnectorListPage::applyBannerAction);
    connect(m_moreProblems, &QPushButton::clicked, this, [this] { Q_EMIT showActivityLogRequested({}); });
    return main;
}

} // namespace workbench
