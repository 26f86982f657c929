#include "ui/connectivitydialog/steplist.h"

#include "connectivity/connectivityreporttext.h"
#include "ui/shared/accessibleroles.h"
#include "ui/shared/formatting.h"
#include "ui/shared/mirroring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 34;
constexpr int titleLeft = 28;
constexpr int detailLeft = 142;
constexpr int timeWidth = 76;
constexpr qint64 turn = 1200; // Milliseconds of one turn of the ring.

} // namespace

StepRow::StepRow(const QString &stepId, QWidget *parent)
    : QWidget(parent)
    , m_stepId(stepId)
    , m_title(stepTitle(stepId))
{
    setObjectName(u"step_"_s + stepId);
    setAccessibleRole(this, QAccessible::ListItem);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void StepRow::reset(const QString &detail)
{
    m_detail = detail;
    m_mark = detail.isEmpty() ? StepMark::Open : StepMark::Skipped;
    m_duration = {};
    describe();
}

void StepRow::start()
{
    m_mark = StepMark::Running;
    m_detail = tr("Waiting for an answer…");
    m_clock.start();
    describe();
}

void StepRow::finish(const TestStep &step)
{
    m_mark = step.state == StepState::Passed ? StepMark::Passed
        : step.state == StepState::Failed    ? StepMark::Failed
                                             : StepMark::Skipped;
    m_detail = visibleText(step.summary);
    m_duration = step.duration;
    setToolTip(fontMetrics().horizontalAdvance(m_detail) > width() - detailLeft - timeWidth
            ? m_detail.toHtmlEscaped()
            : QString());
    describe();
    QAccessibleEvent changed(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&changed);
}

void StepRow::tick()
{
    if (m_mark == StepMark::Running)
        update();
}

QSize StepRow::sizeHint() const
{
    return {400, rowHeight};
}

QString StepRow::timeText() const
{
    if (m_mark == StepMark::Running)
        return tr("%1 s").arg(QLocale().toString(double(m_clock.elapsed()) / 1000, 'f', 1));
    if (m_mark == StepMark::Passed || m_mark == StepMark::Failed)
        return durationText(m_duration.count());
    return {};
}

void StepRow::describe()
{
    QString name;
    switch (m_mark) {
    case StepMark::Open: name = tr("Test step %1: not started").arg(m_title); break;
    case StepMark::Running: name = tr("Test step %1: running").arg(m_title); break;
    case StepMark::Passed: name = tr("Test step %1: passed, %2").arg(m_title, timeText()); break;
    case StepMark::Failed: name = tr("Test step %1: failed, %2").arg(m_title, timeText()); break;
    case StepMark::Skipped: name = tr("Test step %1: %2").arg(m_title, m_detail.toLower()); break;
    }
    setAccessibleName(name);
    setAccessibleDescription(m_detail);
    update();
}

void StepRow::paintMark(QPainter &painter, const QRectF &box) const
{
    const Tokens &tokens = tokensOf(palette());
    const auto picture = [&](const QString &icon, IconTone tone) {
        painter.drawPixmap(box.topLeft(), themePixmap(icon, tone, int(box.width()), devicePixelRatioF()));
    };
    const QRectF ring = box.adjusted(2, 2, -2, -2);
    painter.setBrush(Qt::NoBrush);
    switch (m_mark) {
    case StepMark::Passed: picture(u"success"_s, IconTone::Ok); break;
    case StepMark::Failed: picture(u"error"_s, IconTone::Err); break;
    case StepMark::Skipped: picture(u"minus"_s, IconTone::Normal); break;
    case StepMark::Open:
        painter.setPen(QPen(tokens.strong, 1.5));
        painter.drawEllipse(ring.adjusted(1, 1, -1, -1));
        break;
    case StepMark::Running: {
        const bool isMoving = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
        const int begin = isMoving ? int(m_clock.elapsed() % turn * 360 / turn) : 0;
        painter.setPen(QPen(tokens.track, 2));
        painter.drawEllipse(ring);
        painter.setPen(QPen(tokens.fill, 2));
        painter.drawArc(ring, (90 - begin) * 16, -100 * 16);
        break;
    }
    }
}

void StepRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto placed = [this](const QRect &area) { return mirrored(*this, area); };
    paintMark(painter, placed({0, (height() - 18) / 2, 18, 18}));
    const bool isQuiet = m_mark == StepMark::Open || m_mark == StepMark::Skipped;
    const auto draw = [&](const QRect &area, TextRole role, const QColor &color, const QString &text,
                          int align) {
        painter.setFont(fontFor(role));
        painter.setPen(color);
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width());
        painter.drawText(placed(area), align | Qt::AlignVCenter, shown);
    };
    draw({titleLeft, 0, detailLeft - titleLeft - 4, height()},
        m_mark == StepMark::Running ? TextRole::Name : TextRole::Label, isQuiet ? tokens.text2 : tokens.text,
        m_title, Qt::AlignLeft);
    draw({detailLeft, 0, width() - detailLeft - timeWidth, height()}, TextRole::Small,
        m_mark == StepMark::Failed ? tokens.err : tokens.text2, m_detail, Qt::AlignLeft);
    draw({width() - timeWidth, 0, timeWidth, height()}, TextRole::Data, tokens.text, timeText(),
        Qt::AlignRight);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), tokens.grid);
}

StepList::StepList(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const QString &id : stepIds()) {
        m_rows.append(new StepRow(id, this));
        layout->addWidget(m_rows.last());
    }
    setAccessibleName(tr("Test steps"));
    setAccessibleRole(this, QAccessible::List);
}

void StepList::reset(const QStringList &contentTypes)
{
    for (StepRow *row : m_rows) {
        const bool isContent = row->stepId() == u"activities"_s || row->stepId() == u"alerts"_s;
        row->reset(isContent && !contentTypes.contains(row->stepId()) ? tr("Not collected") : QString());
    }
}

void StepList::start(const QString &stepId)
{
    if (StepRow *found = row(stepId))
        found->start();
}

void StepList::finish(const TestStep &step)
{
    if (StepRow *found = row(step.id))
        found->finish(step);
}

void StepList::tick()
{
    for (StepRow *row : m_rows)
        row->tick();
}

StepRow *StepList::row(const QString &stepId) const
{
    for (StepRow *row : m_rows) {
        if (row->stepId() == stepId)
            return row;
    }
    return nullptr;
}

} // namespace workbench
