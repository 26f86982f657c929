#pragma once

#include <QByteArray>
#include <compare>
#include <optional>

namespace workbench::query {

// A number as JSON writes it, compared digit by digit, so that 64-bit ids and long fractions are never
// rounded.
class Decimal {
public:
    // Nothing for what is no JSON number; leading zeros make a text, not a number.
    [[nodiscard]] static std::optional<Decimal> parse(QByteArrayView text);
    [[nodiscard]] static Decimal fromInteger(qint64 value);

    std::strong_ordering operator<=>(const Decimal &other) const;
    bool operator==(const Decimal &other) const { return (*this <=> other) == 0; }

private:
    bool m_negative = false;
    QByteArray m_digits; // Without zeros at either end; empty: zero.
    qint64 m_exponent = 0; // The value is 0.digits times ten to this power.
};

} // namespace workbench::query
