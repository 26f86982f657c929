#include "simulator/records/dice.h"

#include <algorithm>

namespace workbench::simulator {

std::string Dice::hex(std::size_t digits)
{
    static constexpr char symbols[] = "0123456789abcdef";
    std::string text(digits, '0');
    for (std::size_t at = 0; at < digits; at += 16) {
        std::uint64_t bits = next();
        for (std::size_t i = at; i < std::min(digits, at + 16); ++i, bits >>= 4)
            text[i] = symbols[bits & 15];
    }
    return text;
}

std::string Dice::guid()
{
    std::string text = hex(36);
    for (const std::size_t dash : {8U, 13U, 18U, 23U})
        text[dash] = '-';
    text[14] = '4'; // Version and variant of a random GUID (RFC 4122).
    text[19] = "89ab"[std::size_t(text[19]) & 3];
    return text;
}

} // namespace workbench::simulator
