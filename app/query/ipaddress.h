#pragma once

#include <QByteArray>
#include <array>
#include <compare>
#include <optional>

namespace workbench::query {

// An IPv4 or IPv6 address in one form: however it was written, equal addresses are equal. IPv4 comes before
// IPv6.
class IpAddress {
public:
    [[nodiscard]] static std::optional<IpAddress> parse(QByteArrayView text);

    [[nodiscard]] bool isVersion4() const { return m_version4; }
    [[nodiscard]] const std::array<unsigned char, 16> &bytes() const { return m_bytes; }

    std::strong_ordering operator<=>(const IpAddress &other) const;
    bool operator==(const IpAddress &other) const { return (*this <=> other) == 0; }

private:
    bool m_version4 = false;
    std::array<unsigned char, 16> m_bytes{}; // IPv4 as ::ffff:a.b.c.d
};

// A network such as 10.0.0.0/8, or one address.
class IpNetwork {
public:
    [[nodiscard]] static std::optional<IpNetwork> parse(QByteArrayView text);

    [[nodiscard]] bool contains(const IpAddress &address) const;

private:
    IpAddress m_address;
    int m_prefix = 128; // Of the sixteen bytes.
};

} // namespace workbench::query
