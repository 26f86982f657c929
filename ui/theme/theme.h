#pragma once

#include "ui/theme/tokens.h"

#include <QObject>

namespace workbench {

enum class ThemeChoice { System, Light, Dark };

// "system", "light", "dark"; anything else is System.
[[nodiscard]] QString themeName(ThemeChoice choice);
[[nodiscard]] ThemeChoice themeFromName(const QString &name);

// Gives the application its palette, style sheet and fonts, and follows the desktop where the choice is
// System. Lives on the GUI thread; made by main() after QApplication.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    void setChoice(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const { return m_isDark; }

    // Panels open at once and nothing turns; also where the desktop wants it so.
    void setMotionReduced(bool isReduced) { m_isMotionReduced = isReduced; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    bool m_isMotionReduced = false;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_isSystemDark = false;
    bool m_isDark = false;
    bool m_isApplying = false;
};

} // namespace workbench
