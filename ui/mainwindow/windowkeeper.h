#pragma once

#include "base/language.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <memory>

namespace workbench {

// tr(), dates and numbers in this language from now on; what is shown already keeps its words.
void speak(const QString &language, Translations &translations);

// Holds the window, and makes it anew at the same place where another language is chosen; the workspace goes
// on meanwhile. Lives on the GUI thread, shorter than what it is given.
class WindowKeeper : public QObject {
    Q_OBJECT

public:
    // `language`: what is spoken already.
    WindowKeeper(Workspace &workspace, Theme &theme, Translations &translations, const QString &language);

    [[nodiscard]] MainWindow &window() { return *m_window; }

    // Over what the settings say, for as long as the program runs.
    void keepTheme(ThemeChoice choice);

private:
    void followLanguage();
    void remakeWindow();

    Workspace &m_workspace;
    Theme &m_theme;
    Translations &m_translations;
    QString m_language;
    QTimer m_later;
    bool m_isThemeKept = false;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace workbench
