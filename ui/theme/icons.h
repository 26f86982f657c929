#pragma once

#include <QIcon>
#include <QPixmap>

namespace workbench {

enum class IconTone { Normal, Accent, OnFill, Ok, Warn, Err, Muted };

// One of resources/icons by its name ("test", "collect", …), drawn at the size and pixel ratio asked for in
// the colour of the present theme: Normal is text2, accent when checked, and disabled when disabled.
[[nodiscard]] QIcon themeIcon(const QString &name, IconTone tone = IconTone::Normal);

// The same as one picture, `size` in device-independent pixels; for painters and labels.
[[nodiscard]] QPixmap themePixmap(const QString &name, IconTone tone, int size, qreal devicePixelRatio);

} // namespace workbench
