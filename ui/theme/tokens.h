#pragma once

#include <QColor>

class QPalette;

namespace workbench {

// The colours of one theme by what they are for; the contrast of every pair is measured in the design. Plain
// value.
struct Tokens {
    QColor window, surface, sunken; // Frame, content, panels and headers.
    QColor hover, selected, soft; // Row under the pointer, selection, checked control.
    QColor border, grid, track, strong; // Dividers, table lines, empty bar, borders of controls.
    QColor text, text2, text3, disabled;
    QColor accent, fill, fillHover, onFill; // Links and focus ring; primary button.
    QColor ok, okBackground, warn, warnBackground, err, errBackground, infoBackground;
    QColor activities, alerts, test; // Series.
};

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();

// The tokens of the theme that made this palette: what a painter uses, so that a change of theme needs
// nothing but a repaint.
[[nodiscard]] const Tokens &tokensOf(const QPalette &palette);

[[nodiscard]] QPalette paletteOf(const Tokens &tokens);

// The colour of a series: "activities", "alerts", "test"; text3 for others.
[[nodiscard]] QColor seriesColor(const Tokens &tokens, const QString &contentType);

} // namespace workbench
