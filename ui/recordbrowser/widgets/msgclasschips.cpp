#include "ui/recordbrowser/widgets/msgclasschips.h"

#include "ui/shared/chip.h"
#include "ui/shared/flowlayout.h"

#include <QSignalBlocker>

namespace workbench {

using namespace Qt::StringLiterals;

MsgClassChips::MsgClassChips(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"msgClassChips"_s);
    setAccessibleName(tr("Kinds of records"));
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MsgClassChips::setChips(const std::vector<ChipCount> &chips)
{
    QList<QByteArray> classes;
    for (const auto &chip : chips) {
        classes.append(chip.msgClass);
        if (!m_chips.contains(chip.msgClass))
            addChip(chip);
        m_chips.value(chip.msgClass)->setCount(chip.count);
    }
    for (const auto &msgClass : std::as_const(m_classes))
        if (!classes.contains(msgClass) && !m_selected.contains(msgClass))
            delete m_chips.take(msgClass);
        else if (!classes.contains(msgClass)) {
            m_chips.value(msgClass)->setCount(0); // Chosen, so it stays to be taken away.
            classes.append(msgClass);
        }
    m_classes = classes;
    showSelection();
    updateGeometry();
}

void MsgClassChips::addChip(const ChipCount &count)
{
    auto *chip = new Chip(QString::fromUtf8(count.msgClass), this);
    chip->setObjectName(u"chip:"_s + QString::fromUtf8(count.msgClass));
    chip->setCheckable(true);
    chip->setMonospaced(true);
    if (count.kind != RecordKind::Other)
        chip->setSeries(count.kind == RecordKind::Alert ? u"alerts"_s : u"activities"_s);
    m_chips.insert(count.msgClass, chip);
    layout()->addWidget(chip);
    connect(chip, &QAbstractButton::toggled, this,
        [this, msgClass = count.msgClass](bool isChecked) { toggle(msgClass, isChecked); });
    connect(chip, &Chip::onlyThisRequested, this, [this, msgClass = count.msgClass] { select({msgClass}); });
}

void MsgClassChips::setSelected(const QList<QByteArray> &msgClasses)
{
    m_selected = msgClasses;
    for (const auto &msgClass : msgClasses)
        if (!m_chips.contains(msgClass)) {
            addChip({msgClass, RecordKind::Other, 0});
            m_classes.append(msgClass);
        }
    showSelection();
}

void MsgClassChips::showSelection()
{
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
        const QSignalBlocker blocker(chip.value());
        chip.value()->setChecked(m_selected.isEmpty() || m_selected.contains(chip.key()));
        chip.value()->update();
    }
}

void MsgClassChips::toggle(const QByteArray &msgClass, bool isChecked)
{
    QList<QByteArray> kept;
    for (const auto &other : std::as_const(m_classes)) {
        const bool isOther = other != msgClass;
        if (isOther ? (m_selected.isEmpty() || m_selected.contains(other)) : isChecked)
            kept.append(other);
    }
    // Without the last one nothing would be left, and all is what a person means then.
    select(kept.size() == m_classes.size() ? QList<QByteArray>() : kept);
}

void MsgClassChips::select(const QList<QByteArray> &msgClasses)
{
    const bool isNews = m_selected != msgClasses;
    m_selected = msgClasses;
    showSelection();
    if (isNews)
        Q_EMIT selectionChanged(m_selected);
}

} // namespace workbench
