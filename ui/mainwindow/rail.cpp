#include "ui/mainwindow/rail.h"

#include "ui/theme/icons.h"

#include <QButtonGroup>
#include <QToolButton>
#include <QVBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int railWidth = 82;
constexpr int iconSize = 20;

} // namespace

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QVBoxLayout(this))
{
    setFixedWidth(railWidth);
    setAccessibleName(tr("Places"));
    m_layout->setContentsMargins(7, 8, 7, 12);
    m_layout->setSpacing(8);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int place, bool isChecked) {
        if (isChecked)
            Q_EMIT chosen(place);
    });
}

void Rail::addItem(int place, const QString &text, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setProperty("v", u"rail"_s);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIcon(themeIcon(icon));
    button->setIconSize(QSize(iconSize, iconSize));
    button->setText(text);
    button->setAccessibleName(text);
    button->setObjectName(u"rail"_s + QString::number(place));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_group->addButton(button, place);
    m_layout->addWidget(button);
}

// Only what is shown has the font of its role. Wider where a language has longer names.
void Rail::showEvent(QShowEvent *event)
{
    const QMargins around = m_layout->contentsMargins();
    constexpr int borders = 2;
    int widest = railWidth - around.left() - around.right();
    for (const QAbstractButton *button : m_group->buttons())
        widest = qMax(widest, button->fontMetrics().horizontalAdvance(button->text()) + borders);
    setFixedWidth(widest + around.left() + around.right());
    QWidget::showEvent(event);
}

void Rail::addGap()
{
    m_layout->addStretch();
}

void Rail::setCurrent(int place)
{
    if (QAbstractButton *button = m_group->button(place))
        button->setChecked(true);
}

} // namespace workbench
