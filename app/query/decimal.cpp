#include "query/decimal.h"

#include <algorithm>

namespace workbench::query {

namespace {

constexpr qint64 largestExponent = 1'000'000'000;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

qsizetype digitsAt(QByteArrayView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - start;
}

// The number after "e"; what is larger than any real exponent is cut to the largest.
std::optional<qint64> parseExponent(QByteArrayView text)
{
    const bool negative = text.startsWith('-');
    if (negative || text.startsWith('+'))
        text = text.sliced(1);
    if (text.isEmpty() || digitsAt(text, 0) != text.size())
        return std::nullopt;
    qint64 value = 0;
    for (const char character : text)
        value = std::min(value * 10 + (character - '0'), largestExponent);
    return negative ? -value : value;
}

} // namespace

std::optional<Decimal> Decimal::parse(QByteArrayView text)
{
    Decimal number;
    if (text.startsWith('-')) {
        number.m_negative = true;
        text = text.sliced(1);
    }
    const qsizetype whole = digitsAt(text, 0);
    if (whole == 0 || (whole > 1 && text[0] == '0'))
        return std::nullopt;
    number.m_digits = text.first(whole).toByteArray();
    text = text.sliced(whole);
    if (text.startsWith('.')) {
        const qsizetype fraction = digitsAt(text, 1);
        if (fraction == 0)
            return std::nullopt;
        number.m_digits += text.sliced(1, fraction);
        text = text.sliced(1 + fraction);
    }
    number.m_exponent = whole;
    if (!text.isEmpty()) {
        const auto exponent = text[0] == 'e' || text[0] == 'E' ? parseExponent(text.sliced(1)) : std::nullopt;
        if (!exponent)
            return std::nullopt;
        number.m_exponent += *exponent;
    }
    qsizetype leading = 0;
    while (leading < number.m_digits.size() && number.m_digits[leading] == '0')
        ++leading;
    number.m_digits.remove(0, leading);
    number.m_exponent -= leading;
    while (number.m_digits.endsWith('0'))
        number.m_digits.chop(1);
    if (number.m_digits.isEmpty())
        return Decimal();
    return number;
}

Decimal Decimal::fromInteger(qint64 value)
{
    return *parse(QByteArray::number(value));
}

std::strong_ordering Decimal::operator<=>(const Decimal &other) const
{
    const auto sign = [](const Decimal &number) {
        return number.m_digits.isEmpty() ? 0 : number.m_negative ? -1 : 1;
    };
    if (const auto order = sign(*this) <=> sign(other); order != 0 || m_digits.isEmpty())
        return order;
    auto magnitude = m_exponent <=> other.m_exponent;
    if (magnitude == 0)
        magnitude = m_digits.compare(other.m_digits) <=> 0;
    return m_negative ? 0 <=> magnitude : magnitude;
}

} // namespace workbench::query
