#include "ui/shared/segments.h"

#include "ui/theme/icons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace workbench {

using namespace Qt::StringLiterals;

Segments::Segments(Choice choice, QWidget *parent)
    : QWidget(parent)
    , m_choice(choice)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_group->setExclusive(choice == Choice::One);
    connect(m_group, &QButtonGroup::idToggled, this, &Segments::keepOneChecked);
}

void Segments::setItems(const QStringList &texts, const QStringList &icons)
{
    const QList<int> before = checked();
    const QList<QAbstractButton *> old = m_group->buttons();
    qDeleteAll(old);
    for (int i = 0; i < texts.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("v", u"segment"_s);
        const bool isMirrored = layoutDirection() == Qt::RightToLeft; // The style sheet knows left and right.
        button->setProperty("end",
            texts.size() == 1           ? u"only"_s
                : i == 0                ? (isMirrored ? u"last"_s : u"first"_s)
                : i == texts.size() - 1 ? (isMirrored ? u"first"_s : u"last"_s)
                                        : u"middle"_s);
        button->setText(texts[i]);
        button->setAccessibleName(texts[i]);
        if (i < icons.size() && !icons[i].isEmpty()) {
            button->setIcon(themeIcon(icons[i]));
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        }
        layout()->addWidget(button);
        m_group->addButton(button, i);
    }
    if (!before.isEmpty() && before.last() < texts.size())
        setChecked(before);
    else if (m_choice == Choice::One && !texts.isEmpty())
        setCurrent(0);
}

void Segments::setText(int index, const QString &text)
{
    if (QAbstractButton *button = m_group->button(index); button && button->text() != text) {
        button->setText(text);
        button->setAccessibleName(text);
    }
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

QList<int> Segments::checked() const
{
    QList<int> indices;
    for (QAbstractButton *button : m_group->buttons()) {
        if (button->isChecked())
            indices.append(m_group->id(button));
    }
    return indices;
}

void Segments::setChecked(const QList<int> &indices)
{
    // First what comes, then what goes: at least one stays checked all the time.
    for (const bool isComing : {true, false}) {
        for (QAbstractButton *button : m_group->buttons()) {
            if (indices.contains(m_group->id(button)) == isComing)
                button->setChecked(isComing);
        }
    }
}

void Segments::keepOneChecked(int index, bool isChecked)
{
    if (m_choice == Choice::Many && !isChecked && checked().isEmpty()) {
        m_group->button(index)->setChecked(true);
        return;
    }
    if (m_choice == Choice::Many || isChecked)
        Q_EMIT changed();
}

} // namespace workbench
