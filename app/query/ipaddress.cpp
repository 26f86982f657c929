#include "query/ipaddress.h"

#include <algorithm>
#include <arpa/inet.h>

namespace workbench::query {

namespace {

constexpr int version4Offset = 96; // Bits before an IPv4 address in its IPv6 form.
constexpr qsizetype longestAddress = 45;

} // namespace

std::optional<IpAddress> IpAddress::parse(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > longestAddress || text.contains('\0'))
        return std::nullopt;
    const QByteArray terminated = text.toByteArray();
    IpAddress address;
    if (inet_pton(AF_INET, terminated.constData(), address.m_bytes.data() + 12) == 1) {
        address.m_bytes[10] = address.m_bytes[11] = 0xff;
        address.m_version4 = true;
        return address;
    }
    if (inet_pton(AF_INET6, terminated.constData(), address.m_bytes.data()) != 1)
        return std::nullopt;
    const auto &bytes = address.m_bytes;
    address.m_version4 = std::all_of(bytes.begin(), bytes.begin() + 10, [](auto byte) { return byte == 0; })
        && bytes[10] == 0xff && bytes[11] == 0xff;
    return address;
}

std::strong_ordering IpAddress::operator<=>(const IpAddress &other) const
{
    if (m_version4 != other.m_version4)
        return other.m_version4 <=> m_version4;
    return m_bytes <=> other.m_bytes;
}

std::optional<IpNetwork> IpNetwork::parse(QByteArrayView text)
{
    const qsizetype slash = text.indexOf('/');
    const auto address = IpAddress::parse(slash < 0 ? text : text.first(slash));
    if (!address)
        return std::nullopt;
    IpNetwork network;
    network.m_address = *address;
    if (slash < 0)
        return network;
    const QByteArrayView length = text.sliced(slash + 1);
    const bool onlyDigits = !length.isEmpty() && length.size() <= 3
        && std::all_of(length.begin(), length.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!onlyDigits)
        return std::nullopt;
    // A network of IPv4 addresses counts its bits from the first of its four bytes.
    const int offset = address->isVersion4() && !text.contains(':') ? version4Offset : 0;
    network.m_prefix = length.toByteArray().toInt() + offset;
    if (network.m_prefix > 128)
        return std::nullopt;
    return network;
}

bool IpNetwork::contains(const IpAddress &address) const
{
    if (address.isVersion4() != m_address.isVersion4())
        return false;
    const size_t whole = size_t(m_prefix) / 8;
    const auto &ours = m_address.bytes();
    const auto &theirs = address.bytes();
    if (!std::equal(ours.begin(), ours.begin() + std::ptrdiff_t(whole), theirs.begin()))
        return false;
    const int rest = m_prefix % 8;
    return rest == 0 || (ours[whole] >> (8 - rest)) == (theirs[whole] >> (8 - rest));
}

} // namespace workbench::query
