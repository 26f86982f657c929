#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <functional>

namespace workbench {

enum class FieldKind { Text, Url, Guid, Secret, Number, Choice, List };

// One value that a Choice or List field offers.
struct FieldChoice {
    QString id;
    QString label;
    QString hint = {};
};

// One input of the Configuration step. Plain value; the page of the wizard and the options of the command
// line are made from it.
struct FieldSpec {
    QString key; // In connectors.json and in the JSON of the command line: "api_url".
    QString label; // "API URL"
    FieldKind kind = FieldKind::Text;
    bool isRequired = true;
    bool isAdvanced = false; // Behind the Advanced disclosure.
    QString defaultValue = {};
    QString placeholder = {};
    QString help = {}; // What it is and where it is found, in one or two sentences.
    QList<FieldChoice> choices = {};
    int minimum = 0, maximum = 0; // Number fields.
    // The value as it is stored, or the refusal that names field, value and remedy. Unset for secrets.
    std::function<Result<QString>(const QString &)> normalise = {};
};

} // namespace workbench
