#include "ui/shared/buttons.h"

#include "ui/theme/icons.h"

#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

QPushButton *makeButton(
    const QString &text, const QString &icon, IconTone tone, const QString &variant, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("v", variant);
    button->setFont(fontFor(TextRole::Label));
    button->setAutoDefault(false);
    if (!icon.isEmpty()) {
        button->setIcon(themeIcon(icon, tone));
        button->setIconSize(QSize(16, 16));
    }
    return button;
}

QString toneName(LabelTone tone)
{
    switch (tone) {
    case LabelTone::Normal: return {};
    case LabelTone::Secondary: return u"secondary"_s;
    case LabelTone::Ok: return u"ok"_s;
    case LabelTone::Warn: return u"warn"_s;
    case LabelTone::Err: return u"err"_s;
    case LabelTone::Accent: return u"accent"_s;
    }
    return {};
}

void polishAgain(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

QPushButton *plainButton(const QString &text, const QString &icon, QWidget *parent)
{
    return makeButton(text, icon, IconTone::Normal, u"plain"_s, parent);
}

QPushButton *primaryButton(const QString &text, const QString &icon, QWidget *parent)
{
    return makeButton(text, icon, IconTone::OnFill, u"primary"_s, parent);
}

QPushButton *dangerButton(const QString &text, QWidget *parent)
{
    return makeButton(text, {}, IconTone::Err, u"danger"_s, parent);
}

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    QPushButton *button = makeButton(text, {}, IconTone::Accent, u"link"_s, parent);
    button->setCursor(Qt::PointingHandCursor);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return button;
}

QToolButton *iconButton(const QString &name, const QString &icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setProperty("v", u"icon"_s);
    button->setIcon(themeIcon(icon));
    button->setIconSize(QSize(16, 16));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void setButtonVariant(QWidget *button, const QString &variant)
{
    if (button->property("v").toString() == variant)
        return;
    button->setProperty("v", variant);
    polishAgain(button);
}

QLabel *roleLabel(const QString &text, TextRole role, LabelTone tone, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontFor(role));
    // As the window runs and not as each text does: names and numbers run from left to right in every
    // language.
    label->setAlignment(QStyle::visualAlignment(label->layoutDirection(), label->alignment()));
    setLabelTone(label, tone);
    return label;
}

void setLabelTone(QLabel *label, LabelTone tone)
{
    const QString name = toneName(tone);
    if (label->property("tone").toString() == name)
        return;
    label->setProperty("tone", name);
    polishAgain(label);
}

} // namespace workbench
