#include "ui/recordbrowser/widgets/detail/recorddetailpane.h"

#include "ui/recordbrowser/widgets/detail/interflowview.h"
#include "ui/recordbrowser/widgets/detail/mappingview.h"
#include "ui/recordbrowser/widgets/detail/rawview.h"
#include "ui/shared/buttons.h"
#include "ui/shared/formatting.h"
#include "ui/shared/mirroring.h"
#include "ui/theme/tokens.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace workbench {

using namespace Qt::StringLiterals;

RecordDetailPane::RecordDetailPane(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_interflow(new InterflowView(this))
    , m_raw(new RawView(this))
    , m_mapping(new MappingView(this))
{
    setObjectName(u"recordDetail"_s);
    setAccessibleName(tr("Record"));
    setMinimumWidth(300);
    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const auto &tab : {tr("Interflow"), tr("Raw"), tr("Mapping diff")})
        m_tabs->addTab(tab);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(16, 0, 16, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    layout->addLayout(tabs);
    m_pages->addWidget(makeInterflowPage());
    m_pages->addWidget(m_raw);
    m_pages->addWidget(m_mapping);
    layout->addWidget(m_pages, 1);
    connectViews();
    clear();
}

QWidget *RecordDetailPane::makeHeader()
{
    auto *header = new QWidget(this);
    m_title = roleLabel({}, TextRole::Heading, LabelTone::Normal, header);
    m_title->setObjectName(u"detailTitle"_s);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_positionLabel = roleLabel({}, TextRole::Small, LabelTone::Secondary, header);
    m_positionLabel->setObjectName(u"detailPosition"_s);
    m_previous = iconButton(tr("Previous record"), u"chevron-up"_s, header);
    m_next = iconButton(tr("Next record"), u"chevron-down"_s, header);
    m_close = iconButton(tr("Close record"), u"close"_s, header);
    m_previous->setObjectName(u"previousRecord"_s);
    m_next->setObjectName(u"nextRecord"_s);
    m_close->setObjectName(u"closeRecord"_s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_positionLabel);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(16, 10, 8, 4);
    layout->setSpacing(4);
    layout->addLayout(texts, 1);
    for (QToolButton *button : {m_previous, m_next, m_close})
        layout->addWidget(button, 0, Qt::AlignTop);
    connect(m_previous, &QToolButton::clicked, this, &RecordDetailPane::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &RecordDetailPane::nextRequested);
    connect(m_close, &QToolButton::clicked, this, &RecordDetailPane::closeRequested);
    return header;
}

QWidget *RecordDetailPane::makeInterflowPage()
{
    auto *page = new QWidget(this);
    m_copyJson = plainButton(tr("Copy JSON"), u"copy"_s, page);
    m_copyJson->setObjectName(u"copyJson"_s);
    m_filterValue = plainButton(tr("Filter for value"), u"filter"_s, page);
    m_filterValue->setObjectName(u"filterForValue"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 8);
    buttons->setSpacing(8);
    buttons->addWidget(m_copyJson);
    buttons->addWidget(m_filterValue);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_interflow, 1);
    layout->addLayout(buttons);
    return page;
}

void RecordDetailPane::connectViews()
{
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    for (const auto &[keys, step] : {std::pair(u"Ctrl+Tab"_s, 1), std::pair(u"Ctrl+Shift+Tab"_s, -1)}) {
        auto *shortcut =
            new QShortcut(QKeySequence(keys), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step] { moveTab(step); });
    }
    connect(m_copyJson, &QPushButton::clicked, this,
        [this] { copy(QString::fromUtf8(m_detail.interflowJson), tr("Record copied as JSON")); });
    connect(m_raw, &RawView::copyRequested, this,
        [this] { copy(QString::fromUtf8(m_detail.rawBytes), tr("Raw record copied")); });
    connect(m_interflow, &InterflowView::copyRequested, this,
        [this](const QString &text) { copy(text, tr("Copied")); });
    connect(m_interflow, &InterflowView::fieldChosen, this, [this](const QString &field) {
        m_filterValue->setEnabled(!field.isEmpty());
        m_filterValue->setToolTip(
            field.isEmpty() ? tr("Choose a field first.") : tr("Show only records with this %1").arg(field));
    });
    connect(m_filterValue, &QPushButton::clicked, this, [this] {
        Q_EMIT filterRequested(m_interflow->currentField(), m_interflow->currentValue(), false, true);
    });
    connect(m_interflow, &InterflowView::excludeRequested, this, &RecordDetailPane::excludeRequested);
    connect(m_interflow, &InterflowView::filterRequested, this,
        [this](const QString &field, const QString &value, bool isIncluded) {
            Q_EMIT filterRequested(field, value, false, isIncluded);
        });
    connect(m_interflow, &InterflowView::columnRequested, this, &RecordDetailPane::columnRequested);
    connect(m_interflow, &InterflowView::relatedActivated, this, &RecordDetailPane::relatedActivated);
}

void RecordDetailPane::setDetail(const RecordDetail &detail)
{
    m_detail = detail;
    m_title->setText(detail.isFound ? detail.title : tr("This record is no longer in the store"));
    m_interflow->setDetail(detail);
    m_raw->setText(detail.raw);
    m_mapping->setMapping(detail.mapping, detail.mappingFault);
    m_mapping->setNote(detail.isMappedAlert ? tr("Mapped from 1 raw record. De-duplicated by %1.")
                                                  .arg(u"microsoft_defender_for_cloud_apps._id"_s)
                                            : QString());
    m_copyJson->setEnabled(detail.isFound);
    m_filterValue->setEnabled(false);
    showPosition();
}

void RecordDetailPane::setRelated(const RelatedRecords &related)
{
    if (related.stellarUuid == m_detail.stellarUuid)
        m_interflow->setRelated(related);
}

void RecordDetailPane::setPosition(std::optional<qint64> position, qint64 count)
{
    m_position = position;
    m_count = count;
    m_previous->setEnabled(position && *position > 0);
    m_next->setEnabled(position && *position + 1 < count);
    showPosition();
}

void RecordDetailPane::showPosition()
{
    const qint64 time = m_detail.key.eventTime;
    const QString day =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(time, shownTimeSpec()), shortDayPattern());
    const QString moment = m_detail.isFound ? day + u' ' + clockTextWithMilliseconds(time) : QString();
    m_positionLabel->setText(!m_position
            ? moment
            : tr("%1 of %2 · %3", "position, count, time of a record")
                  .arg(numberText(*m_position + 1), numberText(m_count), moment));
    m_positionLabel->setToolTip(
        m_detail.isFound ? momentToolTip(time, QDateTime::currentMSecsSinceEpoch()) : QString());
}

void RecordDetailPane::clear()
{
    setDetail({});
    m_title->setText(tr("No record chosen"));
    setPosition(std::nullopt, 0);
}

QString RecordDetailPane::connectorId() const
{
    for (const DetailField &field : m_detail.fields) {
        if (field.name == u"msg_origin.processor.id"_s)
            return field.value;
    }
    return {};
}

int RecordDetailPane::currentTab() const
{
    return m_tabs->currentIndex();
}

void RecordDetailPane::setCurrentTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

void RecordDetailPane::moveTab(int step)
{
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + m_tabs->count()) % m_tabs->count());
    focusContent();
}

void RecordDetailPane::focusContent()
{
    QWidget *page = m_pages->currentWidget();
    const auto name = std::array{u"interflowFields"_s, u"rawText"_s, u"mappingLines"_s}[size_t(currentTab())];
    if (auto *content = page->findChild<QWidget *>(name))
        content->setFocus(Qt::ShortcutFocusReason);
}

void RecordDetailPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(leadingEdge(*this), tokens.border);
    const int line = m_tabs->geometry().bottom();
    painter.fillRect(16, line, width() - 32, 1, tokens.border);
}

void RecordDetailPane::copy(const QString &text, const QString &what)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(what);
}

} // namespace workbench
