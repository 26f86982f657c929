#pragma once

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <memory>

namespace workbench::testlib {

// What a test of widgets begins with: the bundled fonts and the light theme; the dark one for pictures, with
// WORKBENCH_PICTURE_THEME=dark. Keep it as long as there are widgets.
[[nodiscard]] inline std::unique_ptr<Theme> shownTheme()
{
    loadFonts();
    auto theme = std::make_unique<Theme>();
    const bool isDark = qEnvironmentVariable("WORKBENCH_PICTURE_THEME") == QStringLiteral("dark");
    theme->setChoice(isDark ? ThemeChoice::Dark : ThemeChoice::Light);
    return theme;
}

} // namespace workbench::testlib
