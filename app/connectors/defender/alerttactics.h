#pragma once

#include "record/jsonindex.h"

#include <QByteArrayList>
#include <string_view>
#include <vector>

namespace workbench::defender {

// A tactic of MITRE ATT&CK and the stage of the XDR kill chain that it belongs to.
struct Tactic {
    std::string_view id;
    std::string_view name;
    std::string_view stage;
};

// The known tactics of an alert's `intent`, each once, in its order.
[[nodiscard]] std::vector<const Tactic *> tacticsOf(const JsonValue &intent);

// The technique numbers in a text ("T1087", "T1087.002"), each once, in its order; at most 50.
[[nodiscard]] QByteArrayList techniquesIn(const QByteArray &text);

} // namespace workbench::defender
