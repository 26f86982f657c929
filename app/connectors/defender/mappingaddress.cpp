#include "connectors/defender/mappingaddress.h"

#include "record/jsonscanner.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <vector>

namespace workbench::defender {

namespace {

using Version4 = std::array<unsigned, 4>;
using Version6 = std::array<unsigned, 8>;

std::optional<unsigned> number(std::string_view digits, int base, size_t maximumDigits)
{
    unsigned value = 0;
    if (digits.empty() || digits.size() > maximumDigits)
        return {};
    const auto [last, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    return error == std::errc() && last == digits.data() + digits.size() ? std::optional(value)
                                                                         : std::nullopt;
}

std::optional<Version4> version4(std::string_view text)
{
    Version4 address{};
    for (size_t i = 0; i < 4; ++i) {
        const size_t end = i < 3 ? text.find('.') : text.size();
        if (end == text.npos)
            return {};
        const auto part = text.substr(0, end);
        const auto value = number(part, 10, 3);
        if (!value || *value > 255 || (part.size() > 1 && part[0] == '0'))
            return {};
        address[i] = *value;
        text.remove_prefix(i < 3 ? end + 1 : end);
    }
    return address;
}

enum class Tail { Hexadecimal, MayBeVersion4 };

// The groups between colons, at most eight; the last may be a version 4 address if `tail` allows.
std::optional<std::vector<unsigned>> groups(std::string_view text, Tail tail)
{
    std::vector<unsigned> found;
    while (!text.empty()) {
        const size_t colon = text.find(':');
        const auto group = text.substr(0, colon);
        if (const auto value = number(group, 16, 4)) {
            found.push_back(*value);
        } else if (const auto embedded = version4(group);
                   embedded && tail == Tail::MayBeVersion4 && colon == text.npos) {
            found.push_back((*embedded)[0] << 8 | (*embedded)[1]);
            found.push_back((*embedded)[2] << 8 | (*embedded)[3]);
        } else {
            return {};
        }
        if (found.size() > 8)
            return {};
        if (colon == text.npos)
            break;
        text.remove_prefix(colon + 1);
        if (text.empty())
            return {};
    }
    return found;
}

std::optional<Version6> version6(std::string_view text)
{
    const size_t gap = text.find("::");
    const auto front =
        groups(text.substr(0, gap), gap == text.npos ? Tail::MayBeVersion4 : Tail::Hexadecimal);
    const auto back =
        gap == text.npos ? std::vector<unsigned>() : groups(text.substr(gap + 2), Tail::MayBeVersion4);
    if (!front || !back || (gap == text.npos ? front->size() != 8 : front->size() + back->size() > 7))
        return {};
    Version6 address{};
    std::copy(front->begin(), front->end(), address.begin());
    std::copy(back->rbegin(), back->rend(), address.rbegin());
    return address;
}

bool isPrivate(const Version4 &address)
{
    const auto [a, b, c, d] = address;
    return a == 10 || a == 127 || (a == 172 && b >= 16 && b < 32) || (a == 192 && b == 168)
        || (a == 169 && b == 254);
}

bool isPrivate(const Version6 &address)
{
    const bool fiveZeros =
        std::all_of(address.begin(), address.begin() + 5, [](unsigned group) { return group == 0; });
    if (fiveZeros && address[5] == 0xffff)
        return isPrivate(Version4{address[6] >> 8, address[6] & 0xff, address[7] >> 8, address[7] & 0xff});
    const bool isLoopback = fiveZeros && address[5] == 0 && address[6] == 0 && address[7] == 1;
    return isLoopback || (address[0] & 0xfe00) == 0xfc00 || (address[0] & 0xffc0) == 0xfe80;
}

bool isPort(std::string_view text)
{
    const auto port = number(text, 10, 5);
    return port && *port <= 65535;
}

// The address in a text that may also name a port.
std::string_view withoutPort(std::string_view text)
{
    if (text.starts_with('[')) {
        const size_t end = text.find(']');
        const auto rest = end == text.npos ? text : text.substr(end + 1);
        const bool isUsable = rest.empty() || (rest[0] == ':' && isPort(rest.substr(1)));
        return isUsable ? text.substr(1, end - 1) : std::string_view();
    }
    const size_t colon = text.find(':');
    const bool hasPort = colon != text.npos && text.find('.') < colon && isPort(text.substr(colon + 1));
    return hasPort ? text.substr(0, colon) : text;
}

} // namespace

std::optional<MappedAddress> mappedAddress(const QByteArray &text)
{
    const std::string_view whole(text.constData(), size_t(text.size()));
    const auto plain = withoutPort(whole);
    MappedAddress address{.text = plain == whole ? text : QByteArray(plain.data(), qsizetype(plain.size()))};
    const auto four = whole.starts_with('[') ? std::nullopt : version4(plain);
    if (four) {
        address.isPrivate = isPrivate(*four);
        return address;
    }
    const auto six = version6(plain);
    if (!six)
        return {};
    address.isVersion6 = true;
    address.isPrivate = isPrivate(*six);
    return address;
}

} // namespace workbench::defender
