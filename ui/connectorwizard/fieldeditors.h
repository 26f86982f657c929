#pragma once

#include "ui/connectorwizard/formfield.h"

namespace workbench {

// The row of a form for one field, by its kind: text, address and ID are line edits, a number is a spin box,
// a choice a combo box, a list a column of check boxes whose value is the checked ids joined by commas.
[[nodiscard]] FormField *makeField(const FieldSpec &spec, int labelWidth, QWidget *parent);

// The same as text that cannot be changed, with a lock.
[[nodiscard]] FormField *makeLockedField(
    const QString &key, const QString &label, const QString &text, int labelWidth, QWidget *parent);

// A combo box that also takes other text than what it offers.
[[nodiscard]] FormField *makeOpenChoiceField(
    const FieldSpec &spec, const QStringList &offered, int labelWidth, QWidget *parent);

// The last day of the client secret, which may stay empty.
[[nodiscard]] FormField *makeSecretExpiresField(int labelWidth, QWidget *parent);

} // namespace workbench
