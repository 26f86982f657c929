#pragma once

#include "base/error.h"
#include "connector/fieldspec.h"

namespace workbench {

// What a refusal says below its field. The form repeats neither the label nor the value, which stand beside
// it: the engine's sentence without the label, or the form's own shorter one.
[[nodiscard]] QString fieldSentence(
    const Error &error, const QString &label, const FieldSpec *spec = nullptr);

// "Enter the API URL."
[[nodiscard]] QString emptySentence(const QString &label);

} // namespace workbench
