#pragma once

#include "base/secret.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace workbench {

// Takes secrets out of text that came from outside (error bodies, TLS and proxy messages) before it goes into
// an Error, a log line or a report. Knows each secret as it is, percent-encoded, form-encoded, JSON-escaped
// and in base64, and takes out anything that looks like a bearer token or a JWT even when it was never told
// of it. Overlapping secrets are covered as one stretch, so that no remainder of the longer one is left.
// Value type; use on any thread.
class Redactor {
public:
    // Secrets shorter than four bytes are ignored: they would only mark where they are.
    void add(const Secret &secret);

    [[nodiscard]] QByteArray scrubbed(QByteArray text) const;
    [[nodiscard]] QString scrubbed(const QString &text) const;

private:
    std::vector<Secret> m_forms;
};

} // namespace workbench
