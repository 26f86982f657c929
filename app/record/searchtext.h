#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace workbench {

// What free text search finds in a record: selected string values of its Interflow JSON (people, addresses,
// hosts, apps, places, actions, titles, descriptions, reasons, files, rules), separated by line breaks, each
// value once. Empty for what is not an object. The text index can forget a record only when it is given the
// same text again, so a changed rule needs a migration that builds the index anew.
[[nodiscard]] QByteArray searchText(QByteArrayView interflowJson);

} // namespace workbench
