#include "ui/recordbrowser/page/recordbar.h"

#include "ui/recordbrowser/widgets/queryedit.h"
#include "ui/recordbrowser/widgets/timerangebutton.h"
#include "ui/shared/buttons.h"
#include "ui/shared/formatting.h"
#include "ui/shared/segments.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <array>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array shownIndices{Index::WindowsEvents, Index::Syslog, Index::Alerts};
constexpr int wideEnough = 1000;

} // namespace

RecordBar::RecordBar(QWidget *parent)
    : QWidget(parent)
    , m_indices(new Segments(Segments::Choice::Many, this))
    , m_query(new QueryEdit(this))
    , m_range(new TimeRangeButton(this))
    , m_liveTail(iconButton(tr("Live tail"), u"live-tail"_s, this))
    , m_export(iconButton(tr("Export"), u"export"_s, this))
    , m_columns(iconButton(tr("Columns"), u"columns"_s, this))
    , m_columnsMenu(new QMenu(this))
{
    setObjectName(u"recordBar"_s);
    m_indices->setObjectName(u"indices"_s);
    m_indices->setAccessibleName(tr("Indices"));
    m_indices->setItems(
        {tr("Windows Events"), tr("Syslog"), tr("Alerts")}, {u"records"_s, u"records"_s, u"shield"_s});
    m_indices->setChecked({0, 1, 2});
    m_query->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_query->setMinimumWidth(120);
    m_liveTail->setObjectName(u"liveTail"_s);
    m_liveTail->setCheckable(true);
    m_liveTail->setFocusPolicy(Qt::StrongFocus);
    m_export->setObjectName(u"export"_s);
    m_export->setFocusPolicy(Qt::StrongFocus);
    m_columns->setObjectName(u"columns"_s);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(m_columnsMenu);
    setExportable(0, false);
    showTexts(true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_indices);
    layout->addWidget(m_query, 1);
    layout->addWidget(m_range);
    layout->addWidget(m_liveTail);
    layout->addWidget(m_export);
    layout->addWidget(m_columns);

    connect(m_indices, &Segments::changed, this, [this] {
        IndexSet indices = 0;
        for (const int place : m_indices->checked())
            indices = IndexSet(indices | indexSet(shownIndices[size_t(place)]));
        Q_EMIT indicesChanged(indices);
    });
    connect(m_liveTail, &QToolButton::toggled, this, &RecordBar::liveTailToggled);
    connect(m_export, &QToolButton::clicked, this, &RecordBar::exportRequested);
}

void RecordBar::setIndices(IndexSet indices)
{
    QList<int> places;
    for (size_t place = 0; place < shownIndices.size(); ++place)
        if (indices & indexSet(shownIndices[place]))
            places.append(int(place));
    const QSignalBlocker blocker(m_indices);
    m_indices->setChecked(places);
}

void RecordBar::setLiveTail(bool isLive)
{
    const QSignalBlocker blocker(m_liveTail);
    m_liveTail->setChecked(isLive);
}

void RecordBar::setExportable(qint64 records, bool isRunning)
{
    m_export->setEnabled(records > 0 && !isRunning);
    m_export->setToolTip(isRunning ? tr("An export is running.")
            : records == 0         ? tr("There are no records to export.")
                                   : tr("Export %1 records… (Ctrl+Shift+E)").arg(numberText(records)));
}

void RecordBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showTexts(width() >= wideEnough);
}

void RecordBar::showTexts(bool isWide)
{
    for (QToolButton *button : {m_liveTail, m_export}) {
        button->setText(button->accessibleName());
        button->setToolButtonStyle(isWide ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        setButtonVariant(button, isWide ? u"plain"_s : u"icon"_s);
    }
}

} // namespace workbench
