#include "ui/theme/theme.h"

#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QPixmapCache>
#include <QProxyStyle>
#include <QStyleFactory>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

// Fusion, without motion where a person wants none; what moves asks the style.
class MotionStyle : public QProxyStyle {
public:
    explicit MotionStyle(const bool &isReduced)
        : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
        , m_isReduced(isReduced)
    {
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *answer) const override
    {
        return hint == SH_Widget_Animation_Duration && m_isReduced
            ? 0
            : QProxyStyle::styleHint(hint, option, widget, answer);
    }

private:
    const bool &m_isReduced; // Of the theme, which the application's style does not outlive.
};

} // namespace

QString themeName(ThemeChoice choice)
{
    return choice == ThemeChoice::Light ? u"light"_s : choice == ThemeChoice::Dark ? u"dark"_s : u"system"_s;
}

ThemeChoice themeFromName(const QString &name)
{
    return name == u"light" ? ThemeChoice::Light : name == u"dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

Theme::Theme(QObject *parent) : QObject(parent), m_isSystemDark(isDarkPalette(QGuiApplication::palette()))
{
    QApplication::setStyle(new MotionStyle(m_isMotionReduced));
    QApplication::setFont(fontFor(TextRole::Body));
    qApp->installEventFilter(this);
    apply();
}

Theme::~Theme()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Qt 6.4 has no signal for the desktop's colour scheme. A palette that is not ours comes from the
    // desktop.
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange && !m_isApplying) {
        const QPalette palette = QGuiApplication::palette();
        const Tokens &ours = m_isDark ? darkTokens() : lightTokens();
        if (palette.color(QPalette::Window) != ours.window) {
            m_isSystemDark = isDarkPalette(palette);
            apply();
        }
    }
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    m_isApplying = true;
    m_isDark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_isSystemDark);
    const Tokens &tokens = m_isDark ? darkTokens() : lightTokens();
    QPixmapCache::clear();
    QApplication::setPalette(paletteOf(tokens));
    qApp->setStyleSheet(styleSheet(tokens, m_isDark));
    m_isApplying = false;
    Q_EMIT changed();
}

} // namespace workbench
