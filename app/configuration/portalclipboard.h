#pragma once

#include <QString>
#include <QStringList>

namespace workbench {

// What a text copied from Microsoft's portals holds of the values that a connector needs. Plain value; a
// secret is never among them.
struct PortalValues {
    QStringList urls; // In the order of the text; which of them is an API URL, the field's rule knows.
    QString tenantId; // Labelled as such; in lower case with dashes. Empty: none.
    QString clientId;
    QStringList unlabelledIds; // Without repeats. IDs labelled as something else are left out.

    [[nodiscard]] bool isEmpty() const
    {
        return urls.isEmpty() && tenantId.isEmpty() && clientId.isEmpty() && unlabelledIds.isEmpty();
    }
    bool operator==(const PortalValues &) const = default;
};

// Reads at most the first 64 KiB of the text. A label stands in front of its ID: on the same line, or on the
// lines since the last value.
[[nodiscard]] PortalValues readPortalText(const QString &text);

} // namespace workbench
