#pragma once

#include <QByteArray>
#include <optional>

namespace workbench::defender {

// An IP address as text, and what Interflow says about it.
struct MappedAddress {
    QByteArray text;
    bool isVersion6 = false;
    bool isPrivate = false; // RFC 1918, RFC 4193, loopback or link-local.
};

// From "192.0.2.1", "2001:db8::1", and the forms with a port: "192.0.2.1:443", "[2001:db8::1]",
// "[2001:db8::1]:443". Nothing for anything else, also for numbers with leading zeros and for zone ids, which
// mean different things to different readers.
[[nodiscard]] std::optional<MappedAddress> mappedAddress(const QByteArray &text);

} // namespace workbench::defender
