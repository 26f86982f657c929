#include "ui/deploy/deploypanel.h"
#include "ui/deploy/deploysheet.h"
#include "ui/deploy/forecastview.h"
#include "ui/shared/buttons.h"
#include "ui/shared/dialogframe.h"
#include "ui/shared/scrollcolumn.h"
#include "ui/shared/statepage.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize wantedSize(1220, 720);
constexpr int panelWidth = 380, narrowPanelWidth = 290;
constexpr int narrowSheet = 1100;

} // namespace

void DeploySheet::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBody(), 1);
    layout->addWidget(separatorLine(this));
    layout->addWidget(buildFooter());
    resize(wantedSize.boundedTo(roomOnScreen(*this)));
    for (auto *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(shortcut, &QShortcut::activated, m_export, &QPushButton::click);
}

QWidget *DeploySheet::buildBody()
{
    auto *body = new QWidget(this);
    m_reading = roleLabel(tr("Measuring the stored records…"), TextRole::Body, LabelTone::Secondary, body);
    m_reading->setObjectName(u"readingLabel"_s);
    static_cast<QLabel *>(m_reading)->setAlignment(Qt::AlignCenter);
    m_state = new StatePage(body);
    m_state->setObjectName(u"statePage"_s);
    m_forecast = new ForecastView(body);
    m_forecast->setObjectName(u"forecastView"_s);
    m_scroll = scrollColumn(m_forecast, body);
    m_pages = new QStackedWidget(body);
    for (QWidget *page : {m_reading, static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_scroll)})
        m_pages->addWidget(page);
    m_panel = new DeployPanel(body);
    m_panel->setObjectName(u"deployPanel"_s);
    m_side = scrollColumn(m_panel, body);
    m_side->setFixedWidth(panelWidth);
    // Nothing in it takes the focus, so that it has to scroll by keyboard itself.
    m_side->setFocusPolicy(Qt::TabFocus);
    m_side->setObjectName(u"sidePanel"_s);
    m_side->setAccessibleName(tr("Ready to deploy, and the bundle's files"));
    connect(qApp, &QApplication::focusChanged, this, qOverload<>(&QWidget::update));
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addSpacing(2); // The line between them is the sheet's own.
    layout->addWidget(m_side);
    return body;
}

void DeploySheet::resizeEvent(QResizeEvent *event)
{
    m_side->setFixedWidth(width() < narrowSheet ? narrowPanelWidth : panelWidth);
    QDialog::resizeEvent(event);
}

QWidget *DeploySheet::buildFooter()
{
    auto *footer = new QWidget(this);
    m_copy = plainButton(tr("Copy forecast"), u"copy"_s, footer);
    m_copy->setObjectName(u"copyForecast"_s);
    m_csv = plainButton(tr("Save as CSV…"), u"export"_s, footer);
    m_csv->setObjectName(u"saveCsv"_s);
    m_status = roleLabel({}, TextRole::Small, LabelTone::Secondary, footer);
    m_status->setObjectName(u"saveStatus"_s);
    m_status->setWordWrap(true);
    m_progress = new QProgressBar(footer);
    m_progress->setObjectName(u"saveProgress"_s);
    m_progress->setAccessibleName(tr("Progress of saving"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(120, 4);
    m_showInFolder = linkButton(tr("Show in folder"), footer);
    m_showInFolder->setObjectName(u"showInFolder"_s);
    m_cancel = plainButton(tr("Cancel"), {}, footer);
    m_cancel->setObjectName(u"cancelSaving"_s);
    m_close = plainButton(tr("Close"), {}, footer);
    m_close->setObjectName(u"closeButton"_s);
    m_export = primaryButton(tr("Export deployment bundle…"), u"bundle"_s, footer);
    m_export->setObjectName(u"exportBundle"_s);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_copy);
    layout->addWidget(m_csv);
    layout->addSpacing(8);
    layout->addWidget(m_progress);
    layout->addWidget(m_status, 1);
    for (QPushButton *button : {m_showInFolder, m_cancel, m_close, m_export})
        layout->addWidget(button);
    return footer;
}

} // namespace workbench
