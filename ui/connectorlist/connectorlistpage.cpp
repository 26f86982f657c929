#include "ui/connectorlist/connectorlistpage.h"

#include "help/errorreference.h"
#include "ui/connectorlist/connectorfiltermodel.h"
#include "ui/connectorlist/connectormodel.h"
#include "ui/connectorlist/connectortable.h"
#include "ui/connectorlist/details/detailspanel.h"
#include "ui/connectorlist/emptyconnectorpage.h"
#include "ui/connectorlist/pagebanner.h"
#include "ui/connectorlist/rowmenu.h"
#include "ui/shared/plaintooltip.h"
#include "ui/shared/buttons.h"
#include "ui/shared/segments.h"
#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QAction>
#include <QDataStream>
#include <QDateTime>
#include <QIODevice>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint32 stateVersion = 1;
constexpr int second = 1000;

} // namespace

ConnectorListPage::ConnectorListPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new ConnectorModel(this))
    , m_filter(new ConnectorFilterModel(this))
{
    m_filter->setSourceModel(m_model);
    m_context.now = QDateTime::currentMSecsSinceEpoch();
    build();
    connectTable();
    connectDetails();
    connect(&m_second, &QTimer::timeout, this, &ConnectorListPage::tick);
    m_second.start(second);
    refresh();
}

ConnectorListPage::~ConnectorListPage() = default;

void ConnectorListPage::connectTable()
{
    connect(m_table, &ConnectorTable::currentChangedTo, this, [this](const QString &id) {
        if (id == m_current)
            return;
        m_current = id;
        refreshDetails();
        Q_EMIT currentConnectorChanged(id);
    });
    connect(m_table, &ConnectorTable::actionRequested, this,
        [this](const QString &id, RowAction action, const QPoint &position) {
            if (action == RowAction::More)
                openRowMenu(id, position, false);
            else
                applyCommand(action == RowAction::Test ? RowCommand::Test : RowCommand::Edit, id);
        });
    connect(m_table, &ConnectorTable::menuRequested, this,
        [this](const QString &id, const QPoint &position) { openRowMenu(id, position, true); });
    connect(m_table, &ConnectorTable::deleteRequested, this, &ConnectorListPage::deleteRequested);
    connect(m_table, &ConnectorTable::pointerLeft, this, [this] {
        if (m_isRestless)
            settle();
    });
    connect(m_empty, &EmptyConnectorPage::createRequested, this, &ConnectorListPage::createRequested);
    connect(m_empty, &EmptyConnectorPage::demoRequested, this, &ConnectorListPage::demoRequested);
    connect(m_empty, &EmptyConnectorPage::helpRequested, this,
        [this] { Q_EMIT helpRequested(u"help:values"_s); });
}

void ConnectorListPage::connectDetails()
{
    connect(m_details, &DetailsPanel::commandRequested, this,
        [this](RowCommand command) { applyCommand(command, m_current); });
    connect(m_details, &DetailsPanel::gapCollectRequested, this,
        [this](const QString &contentType, const TimeInterval &gap) {
            Q_EMIT gapCollectRequested(m_current, contentType, gap);
        });
    connect(m_details, &DetailsPanel::closeRequested, m_detailsAction, &QAction::trigger);
}

void ConnectorListPage::applyCommand(RowCommand command, const QString &id)
{
    const ConnectorOverview *known = overview(id);
    if (!known)
        return;
    switch (command) {
    case RowCommand::Test: Q_EMIT testRequested(id); break;
    case RowCommand::Edit: Q_EMIT editRequested(id); break;
    case RowCommand::CollectNow: Q_EMIT collectNowRequested(id); break;
    case RowCommand::ChangeActive: Q_EMIT activeChangeRequested(id, !known->connector.active); break;
    case RowCommand::UpdateSecret: Q_EMIT updateSecretRequested(id); break;
    case RowCommand::AssignProfile: Q_EMIT assignProfileRequested(id); break;
    case RowCommand::Recollect: Q_EMIT recollectRequested(id); break;
    case RowCommand::LogFilters: Q_EMIT logFiltersRequested(id); break;
    case RowCommand::Deploy: Q_EMIT deployRequested(id); break;
    case RowCommand::ShowRecords: Q_EMIT showRecordsRequested(id); break;
    case RowCommand::ShowActivityLog: Q_EMIT showActivityLogRequested(id); break;
    case RowCommand::Duplicate: Q_EMIT duplicateRequested(id); break;
    case RowCommand::Delete: Q_EMIT deleteRequested(id); break;
    }
}

void ConnectorListPage::openRowMenu(const QString &connectorId, const QPoint &globalPosition, bool isWhole)
{
    const ConnectorOverview *known = overview(connectorId);
    if (!known)
        return;
    rowMenu(*known, m_context, isWhole, m_table, [this, connectorId](RowCommand command) {
        applyCommand(command, connectorId);
    })->popup(globalPosition);
}

void ConnectorListPage::applyBannerAction(int index)
{
    if (!m_shownBanner)
        return;
    const PageBanner banner = *m_shownBanner;
    const bool isFirst = index == 0;
    switch (banner.subject) {
    case PageBanner::Subject::Offline:
        isFirst ? Q_EMIT onlineCheckRequested() : Q_EMIT networkSettingsRequested();
        break;
    case PageBanner::Subject::SecretExpired:
    case PageBanner::Subject::SecretMissing:
        isFirst ? Q_EMIT updateSecretRequested(banner.connectorId)
                : Q_EMIT helpRequested(u"help:values#secret"_s);
        break;
    case PageBanner::Subject::SecretExpiring:
        isFirst ? Q_EMIT updateSecretRequested(banner.connectorId) : remindLater(banner.connectorId);
        break;
    case PageBanner::Subject::Keychain:
    case PageBanner::Subject::Throttled: {
        const ConnectorOverview *known = overview(banner.connectorId);
        const auto error = known ? presentError(*known) : std::nullopt;
        if (!isFirst)
            Q_EMIT helpRequested(error ? helpAddressOf(*error) : u"help:errors"_s);
        else if (banner.subject == PageBanner::Subject::Throttled)
            Q_EMIT raiseIntervalRequested(banner.connectorId);
        else
            Q_EMIT collectNowRequested(banner.connectorId);
        break;
    }
    }
}

void ConnectorListPage::remindLater(const QString &connectorId)
{
    constexpr qint64 threeDays = 3LL * 24 * 3'600'000;
    m_context.silentUntil.insert(connectorId, QDateTime::currentMSecsSinceEpoch() + threeDays);
    refreshBanner();
}

const ConnectorOverview *ConnectorListPage::overview(const QString &connectorId) const
{
    const int row = m_model->rowOf(connectorId);
    return row < 0 ? nullptr : &m_model->overviews()[row];
}

void ConnectorListPage::setOverviews(const QList<ConnectorOverview> &overviews)
{
    m_context.now = QDateTime::currentMSecsSinceEpoch();
    m_model->setOverviews(overviews);
    refresh();
}

void ConnectorListPage::setOnline(bool isOnline, qint64 since)
{
    m_context.isOnline = isOnline;
    m_context.onlineSince = since;
    refresh();
}

void ConnectorListPage::setTesting(const QString &connectorId)
{
    m_context.testing = connectorId;
    refresh();
}

void ConnectorListPage::setSearch(const QString &text)
{
    m_filter->setSearch(text);
    settle();
    refreshTexts();
}

QString ConnectorListPage::currentConnectorId() const
{
    return m_current;
}

void ConnectorListPage::setCurrentConnector(const QString &connectorId)
{
    const int row = m_model->rowOf(connectorId);
    const QModelIndex shown = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row, 0));
    if (shown.isValid())
        m_table->setCurrentRow(shown.row());
}

QMenu *ConnectorListPage::columnsMenu() const
{
    return m_table->columnsMenu();
}

QByteArray ConnectorListPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << m_table->saveLayout() << m_splitter->saveState() << m_isDetailsWanted
           << m_context.silentUntil;
    return state;
}

bool ConnectorListPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    qint32 version = 0;
    QByteArray table, splitter;
    bool isDetailsWanted = true;
    stream >> version;
    if (version != stateVersion)
        return false;
    stream >> table >> splitter >> isDetailsWanted;
    if (stream.status() != QDataStream::Ok || !m_table->restoreLayout(table))
        return false;
    m_splitter->restoreState(splitter);
    m_isDetailsWanted = isDetailsWanted;
    // States of before there were reminders end here.
    QHash<QString, qint64> silentUntil;
    if (!stream.atEnd() && (stream >> silentUntil).status() == QDataStream::Ok)
        m_context.silentUntil = silentUntil;
    placeDetails();
    return true;
}

void ConnectorListPage::refresh()
{
    m_model->setContext(m_context);
    settle();
    if (m_filter->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentRow(0);
    refreshTexts();
    refreshBanner();
    refreshDetails();
    placeDetails();
}

void ConnectorListPage::refreshTexts()
{
    const QString subtitle = listSubtitle(m_model->overviews(), m_context);
    if (m_subtitle->text() != subtitle) {
        m_subtitle->setText(subtitle);
        setWrappedToolTip(m_subtitle, subtitle);
        QAccessibleEvent changed(m_subtitle, QAccessible::Alert);
        QAccessible::updateAccessibility(&changed);
    }
    const QStringList words{tr("All"), tr("Active"), tr("Needs attention"), tr("Paused")};
    for (int segment = 0; segment < ConnectorFilterModel::segmentCount; ++segment) {
        const int count = m_filter->countOf(ConnectorFilterModel::Segment(segment));
        m_segments->setText(segment, tr("%1 %2", "filter and count").arg(words[segment]).arg(count));
    }
    const bool isEmpty = m_model->rowCount() == 0;
    m_segments->setVisible(!isEmpty);
    QWidget *page = m_filter->rowCount() == 0 ? static_cast<QWidget *>(m_noMatch) : m_table;
    m_pages->setCurrentWidget(isEmpty ? m_empty : page);
}

void ConnectorListPage::refreshBanner()
{
    const auto banner = pageBannerOf(m_model->overviews(), m_context);
    m_bannerSlot->setVisible(banner.has_value());
    m_moreProblems->setVisible(banner && banner->more > 0);
    if (!banner) {
        m_shownBanner.reset();
        m_banner->clear();
        return;
    }
    m_moreProblems->setText(tr("%1 more").arg(banner->more));
    const bool isSame = m_shownBanner && m_shownBanner->subject == banner->subject
        && m_shownBanner->headline == banner->headline;
    if (isSame) {
        if (m_shownBanner->text != banner->text)
            m_banner->setText(banner->text);
    } else {
        m_banner->setMessage(banner->kind, banner->icon, banner->headline, banner->text);
        m_banner->setActions(banner->actions);
    }
    m_shownBanner = std::make_unique<PageBanner>(*banner);
}

void ConnectorListPage::refreshDetails()
{
    if (const ConnectorOverview *known = overview(m_current))
        m_details->showConnector(*known, m_context);
    else
        m_details->showNothing();
}

void ConnectorListPage::tick()
{
    m_context.now = QDateTime::currentMSecsSinceEpoch();
    m_model->setNow(m_context.now);
    refreshBanner();
    if (const ConnectorOverview *known = overview(m_current))
        m_details->showNow(*known, m_context);
}

void ConnectorListPage::settle()
{
    m_isRestless = m_table->isPointerInside();
    if (m_isRestless)
        return;
    m_filter->settle();
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        setCurrentConnector(m_current);
}

bool ConnectorListPage::isNarrow() const
{
    return window()->width() < narrowWindow;
}

void ConnectorListPage::placeDetails()
{
    const bool isEmpty = m_model->rowCount() == 0;
    if (!isNarrow()) {
        if (m_details->parentWidget() != m_splitter) {
            m_splitter->addWidget(m_details);
            m_splitter->setStretchFactor(1, 0);
            m_splitter->setSizes({m_splitter->width() - detailsWidth, detailsWidth});
        }
        m_details->setVisible(m_isDetailsWanted && !isEmpty);
        return;
    }
    if (m_details->parentWidget() != this)
        m_details->setParent(this);
    m_details->setGeometry(width() - detailsWidth, 0, detailsWidth, height());
    m_details->setVisible(m_isOverlayWanted && !isEmpty);
    m_details->raise();
}

void ConnectorListPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(palette()).surface);
}

void ConnectorListPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeDetails();
}

void ConnectorListPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isNarrow() && m_isOverlayWanted) {
        m_detailsAction->trigger();
        m_table->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace workbench
