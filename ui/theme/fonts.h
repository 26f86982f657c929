#pragma once

#include <QFont>

namespace workbench {

// The type scale: words in Inter, data in JetBrains Mono.
enum class TextRole {
    Figure, // 24 Mono: countdowns.
    Title, // 18 SemiBold: one for each surface.
    Heading, // 15 SemiBold.
    Body, // 13.
    Label, // 13 Medium: labels and buttons.
    Name, // 13 SemiBold: names.
    Small, // 12: helper and secondary text.
    Micro, // 11 SemiBold: table headers, section labels.
    Data, // 12 Mono: times, ids, counts, JSON.
    DataDense, // 11 Mono.
};

// Makes the bundled fonts, icons and style sheet known to the application; once, before Theme.
void loadFonts();
// Sized in pixels, scaled by the desktop's own font size where that is not 10 pt.
[[nodiscard]] QFont fontFor(TextRole role);

} // namespace workbench
