#include "simulator/gzip.h"

#include <QByteArray>
#include <array>
#include <cstdint>

namespace workbench::simulator {

namespace {

constexpr auto crcTable = [] {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) != 0 ? 0xedb88320U ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}();

std::uint32_t crc32Of(const std::string &text)
{
    std::uint32_t crc = 0xffffffffU;
    for (const char c : text)
        crc = crcTable[(crc ^ static_cast<unsigned char>(c)) & 0xff] ^ (crc >> 8);
    return crc ^ 0xffffffffU;
}

void appendLittleEndian(std::string &bytes, std::uint32_t value)
{
    for (int i = 0; i < 4; ++i, value >>= 8)
        bytes += static_cast<char>(value & 0xff);
}

} // namespace

std::string gzipped(const std::string &text)
{
    // qCompress puts 4 bytes of length and the 2-byte zlib header before the deflated data, and a 4-byte
    // checksum behind.
    const QByteArray zlib =
        qCompress(reinterpret_cast<const uchar *>(text.data()), qsizetype(text.size()), 1);
    std::string bytes("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10);
    bytes.append(zlib.constData() + 6, size_t(zlib.size()) - 10);
    appendLittleEndian(bytes, crc32Of(text));
    appendLittleEndian(bytes, std::uint32_t(text.size()));
    return bytes;
}

} // namespace workbench::simulator
