#include "ui/recordbrowser/widgets/timerangebutton.h"

#include "ui/shared/buttons.h"
#include "ui/shared/formatting.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>

namespace workbench {

using namespace Qt::StringLiterals;

TimeRangeButton::TimeRangeButton(QWidget *parent) : QPushButton(parent)
{
    setObjectName(u"timeRange"_s);
    setIcon(themeIcon(u"calendar"_s));
    auto *menu = new QMenu(this);
    using enum TimeRange::Kind;
    for (const auto kind : {Last15Minutes, LastHour, Last24Hours, Last7Days, All})
        connect(menu->addAction(TimeRange{.kind = kind}.text()), &QAction::triggered, this, [this, kind] {
            setRange({.kind = kind});
            Q_EMIT rangeChanged(m_range);
        });
    menu->addSeparator();
    connect(menu->addAction(tr("Custom…")), &QAction::triggered, this, &TimeRangeButton::chooseCustom);
    setMenu(menu);
    setRange({});
}

void TimeRangeButton::setRange(const TimeRange &range)
{
    m_range = range;
    setText(range.text());
    setAccessibleName(tr("Time range: %1").arg(range.text()));
    setToolTip(range.kind == TimeRange::Kind::Custom
            ? tr("Time range: %1 to %2").arg(momentText(range.from), momentText(range.until))
            : tr("Time range: %1").arg(range.text()));
}

void TimeRangeButton::chooseCustom()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    constexpr qint64 day = 24 * 3'600'000;
    auto *dialog =
        new TimeRangeDialog(m_range.since(now).value_or(now - day), m_range.end().value_or(now), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        setRange(dialog->range());
        Q_EMIT rangeChanged(m_range);
    });
    dialog->open();
}

TimeRangeDialog::TimeRangeDialog(qint64 from, qint64 until, QWidget *parent)
    : QDialog(parent)
    , m_from(new QDateTimeEdit(this))
    , m_until(new QDateTimeEdit(this))
    , m_error(roleLabel({}, TextRole::Small, LabelTone::Err, this))
    , m_apply(workbench::primaryButton(tr("Show records"), {}, this))
{
    setObjectName(u"timeRangeDialog"_s);
    setWindowTitle(tr("Time range"));
    auto *cancel = plainButton(tr("Cancel"), {}, this);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    const QString zone = shownTimeSpec() == Qt::UTC ? tr("UTC") : tr("local time");
    layout->addWidget(roleLabel(tr("Which event times to show, in %1.").arg(zone), TextRole::Body,
                          LabelTone::Secondary, this),
        0, 0, 1, 2);
    int row = 1;
    for (auto [field, name, time] :
        {std::tuple(m_from, tr("From"), from), std::tuple(m_until, tr("To"), until)}) {
        field->setTimeSpec(shownTimeSpec());
        field->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
        field->setCalendarPopup(true);
        field->setDateTime(QDateTime::fromMSecsSinceEpoch(time, shownTimeSpec()));
        field->setAccessibleName(name);
        field->setMinimumWidth(220);
        connect(field, &QDateTimeEdit::dateTimeChanged, this, &TimeRangeDialog::check);
        auto *label = roleLabel(name, TextRole::Label, LabelTone::Normal, this);
        label->setBuddy(field);
        layout->addWidget(label, row, 0);
        layout->addWidget(field, row++, 1);
    }
    m_from->setObjectName(u"rangeFrom"_s);
    m_until->setObjectName(u"rangeUntil"_s);
    m_apply->setObjectName(u"rangeApply"_s);
    m_error->setMinimumHeight(16);
    layout->addWidget(m_error, row++, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_apply);
    layout->addLayout(buttons, row, 0, 1, 2);
    m_apply->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
    check();
}

TimeRange TimeRangeDialog::range() const
{
    return {TimeRange::Kind::Custom, m_from->dateTime().toMSecsSinceEpoch(),
        m_until->dateTime().toMSecsSinceEpoch()};
}

void TimeRangeDialog::check()
{
    const bool isRight = range().from < range().until;
    m_error->setText(isRight ? QString() : tr("“To” must be later than “From”."));
    m_until->setAccessibleDescription(m_error->text());
    m_apply->setEnabled(isRight);
}

} // namespace workbench
