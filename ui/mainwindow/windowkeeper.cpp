#include "ui/mainwindow/windowkeeper.h"

#include <QApplication>
#include <QDialog>
#include <QLocale>
#include <algorithm>

namespace workbench {

namespace {

constexpr int lookAgain = 500; // Milliseconds.

bool hasOpenDialog(const QWidget &window)
{
    if (QApplication::activeModalWidget())
        return true;
    const auto dialogs = window.findChildren<QDialog *>();
    return std::any_of(dialogs.begin(), dialogs.end(), [](const QDialog *one) { return one->isVisible(); });
}

} // namespace

void speak(const QString &language, Translations &translations)
{
    translations.use(language);
    QLocale::setDefault(localeOf(language));
}

WindowKeeper::WindowKeeper(
    Workspace &workspace, Theme &theme, Translations &translations, const QString &language)
    : m_workspace(workspace)
    , m_theme(theme)
    , m_translations(translations)
    , m_language(language)
    , m_window(std::make_unique<MainWindow>(workspace, theme))
{
    m_later.setSingleShot(true);
    m_later.setInterval(lookAgain);
    connect(&m_later, &QTimer::timeout, this, &WindowKeeper::followLanguage);
    // Not at once: the change comes from a control of the window.
    connect(
        &workspace, &Workspace::settingsChanged, this, &WindowKeeper::followLanguage, Qt::QueuedConnection);
}

void WindowKeeper::keepTheme(ThemeChoice choice)
{
    m_isThemeKept = true;
    m_window->keepTheme();
    m_theme.setChoice(choice);
}

void WindowKeeper::followLanguage()
{
    const QString &chosen = m_workspace.settings().language;
    if (chosen == m_language)
        return;
    if (hasOpenDialog(*m_window)) // What was entered there would be lost.
        return m_later.start();
    m_language = chosen;
    speak(chosen, m_translations);
    remakeWindow();
}

void WindowKeeper::remakeWindow()
{
    const auto place = m_window->place();
    const QString focused = m_window->focusWidget() ? m_window->focusWidget()->objectName() : QString();
    m_window->saveState();
    auto made = std::make_unique<MainWindow>(m_workspace, m_theme);
    if (m_isThemeKept)
        made->keepTheme();
    Q_EMIT m_workspace.connectorsChanged(); // What the new window has not heard yet.
    Q_EMIT m_workspace.overviewsChanged();
    made->showPlace(place);
    made->takeHelpFrom(*m_window);
    if (m_window->isVisible())
        made->show();
    if (auto *control = focused.isEmpty() ? nullptr : made->findChild<QWidget *>(focused))
        control->setFocus();
    m_window = std::move(made);
    m_window->activateWindow();
}

} // namespace workbench
