#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QIODevice>

namespace workbench {

// Longest secret accepted. Entra makes them of 40 characters; more than this is some other file.
inline constexpr qsizetype maximumSecretSize = 4096;

// A secret as text gives it: one newline at the end is dropped; empty, too long or with other control
// characters is refused. The error names `field` and never holds any of the text. The text is wiped.
[[nodiscard]] Result<Secret> secretFromText(QByteArray &&text, const QString &field);
// From a device to its end, for example standard input.
[[nodiscard]] Result<Secret> readSecret(QIODevice &device, const QString &field);
[[nodiscard]] Result<Secret> readSecretFile(const QString &path, const QString &field);

} // namespace workbench
