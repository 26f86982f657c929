#pragma once

#include "ui/theme/fonts.h"

#include <QString>

class QLabel;
class QPushButton;
class QToolButton;
class QWidget;

namespace workbench {

// Buttons and labels as the style sheet knows them by their dynamic property "v"; icon names as in
// themeIcon().

[[nodiscard]] QPushButton *plainButton(const QString &text, const QString &icon, QWidget *parent);
[[nodiscard]] QPushButton *primaryButton(const QString &text, const QString &icon, QWidget *parent);
[[nodiscard]] QPushButton *dangerButton(const QString &text, QWidget *parent);
// Looks like a link, is a button.
[[nodiscard]] QPushButton *linkButton(const QString &text, QWidget *parent);
// The name is tool tip and accessible name.
[[nodiscard]] QToolButton *iconButton(const QString &name, const QString &icon, QWidget *parent);
// Changes between "plain", "primary", "danger" and "link".
void setButtonVariant(QWidget *button, const QString &variant);

// Plain text in a role of the type scale; secondary ones in text2.
enum class LabelTone { Normal, Secondary, Ok, Warn, Err, Accent };
[[nodiscard]] QLabel *roleLabel(const QString &text, TextRole role, LabelTone tone, QWidget *parent);
void setLabelTone(QLabel *label, LabelTone tone);

} // namespace workbench
