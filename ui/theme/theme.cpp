#include "ui/theme/theme.h"

#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QPixmapCache>
#include <QStyleFactory>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

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
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(fontFor(TextRole::Body));
    qApp->installEventFilter(this);
    apply();
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
