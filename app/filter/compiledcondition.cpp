#include "filter/compiledcondition.h"

#include "filter/filterfield.h"

#include <QChar>
#include <algorithm>

namespace workbench {

using query::Decimal;
using query::FieldKind;
using query::FoldedText;
using query::IpAddress;
using query::IpNetwork;
using query::Value;

namespace {

// Simple case folding, a character for a character: the searches' full folding would let “ß” match “ss”,
// which the filters of the other system do not promise.
FoldedText comparable(const QString &text, bool isCaseSensitive)
{
    FoldedText result = text.toStdU32String();
    if (!isCaseSensitive)
        std::transform(result.begin(), result.end(), result.begin(),
            [](char32_t character) { return char32_t(QChar::toCaseFolded(character)); });
    return result;
}

FoldedText comparable(QByteArrayView utf8, bool isCaseSensitive)
{
    const bool isAscii = std::all_of(utf8.begin(), utf8.end(), [](char c) { return (c & 0x80) == 0; });
    if (!isAscii)
        return comparable(QString::fromUtf8(utf8), isCaseSensitive);
    FoldedText result(utf8.begin(), utf8.end());
    if (!isCaseSensitive) {
        for (char32_t &character : result)
            character = character >= U'A' && character <= U'Z' ? character | 0x20 : character;
    }
    return result;
}

// Nothing but brackets and blanks: {}.
bool isEmptyContainer(QByteArrayView json)
{
    return json.sliced(1, json.size() - 2).trimmed().isEmpty();
}

} // namespace

CompiledCondition::CompiledCondition(const FilterCondition &condition)
    : m_op(factsOf(condition.op).negationOf.value_or(condition.op))
    , m_isNegated(factsOf(condition.op).negationOf.has_value())
    , m_isCaseSensitive(condition.isCaseSensitive)
{
    const FilterField field = filterField(condition.field);
    m_path = field.path;
    m_kind = field.kind;
    m_readsTimes = m_kind == FieldKind::Time
        || std::any_of(condition.values.begin(), condition.values.end(),
            [](const QString &value) { return !Decimal::parse(value.toUtf8()) && momentOfValue(value); });
    for (const QString &value : condition.values)
        m_operands.push_back(operandOf(value));
}

CompiledCondition::Operand CompiledCondition::operandOf(const QString &value) const
{
    const QByteArray utf8 = value.toUtf8();
    Operand operand{.text = comparable(value, m_isCaseSensitive)};
    operand.number = Decimal::parse(utf8);
    const bool comparesMoments = m_kind == FieldKind::Time || m_op != FilterOperator::Is;
    if (const auto moment = momentOfValue(value); moment && comparesMoments && !operand.number)
        operand.number = Decimal::fromInteger(*moment);
    operand.address = IpAddress::parse(utf8);
    if (m_op == FilterOperator::InSubnet)
        operand.network = IpNetwork::parse(utf8);
    if (m_op == FilterOperator::Matches)
        operand.pattern = query::Wildcard::fromPlain(operand.text);
    return operand;
}

bool CompiledCondition::holds(query::RecordDocument &record) const
{
    const bool isFulfilled = record.any(m_path, query::RecordDocument::Lists::Elements,
        [this](const Value &value) { return fulfils(value); });
    return isFulfilled != m_isNegated;
}

bool CompiledCondition::holdsFor(QByteArrayView text) const
{
    const bool isFulfilled = fulfils({.type = Value::Type::String, .text = text, .json = {}});
    return isFulfilled != m_isNegated;
}

bool CompiledCondition::fulfils(const Value &value) const
{
    if (value.type == Value::Type::Object || value.type == Value::Type::Array)
        return m_op == FilterOperator::Exists && !isEmptyContainer(value.json);
    if (value.type == Value::Type::String && value.text.isEmpty())
        return false;
    switch (m_op) {
    case FilterOperator::Is: return equals(value);
    case FilterOperator::Contains:
    case FilterOperator::StartsWith:
    case FilterOperator::EndsWith: return value.type == Value::Type::String && holdsText(value);
    case FilterOperator::Matches: return holdsText(value);
    case FilterOperator::Greater:
    case FilterOperator::GreaterOrEqual:
    case FilterOperator::Less:
    case FilterOperator::LessOrEqual:
    case FilterOperator::Between: return isInRange(value);
    case FilterOperator::InSubnet: return isInSubnet(value);
    case FilterOperator::Exists: return true;
    case FilterOperator::IsNot:
    case FilterOperator::NotContains:
    case FilterOperator::NotInSubnet:
    case FilterOperator::NotExists: break; // Their positive twin stands in m_op.
    }
    Q_UNREACHABLE();
}

bool CompiledCondition::equals(const Value &value) const
{
    const auto isAny = [this](auto fits) { return std::any_of(m_operands.begin(), m_operands.end(), fits); };
    if (value.type == Value::Type::Boolean) {
        const FoldedText text = comparable(value.text, false);
        return isAny([&](const Operand &operand) {
            return operand.text.size() == text.size()
                && comparable(QString::fromStdU32String(operand.text), false) == text;
        });
    }
    if (const auto number = numberOf(value);
        number && isAny([&](const Operand &operand) { return operand.number == number; }))
        return true;
    if (value.type == Value::Type::Number)
        return false;
    const FoldedText text = comparable(value.text, m_isCaseSensitive);
    if (isAny([&](const Operand &operand) { return operand.text == text; }))
        return true;
    const bool mayBeAddress = isAny([](const Operand &operand) { return operand.address.has_value(); });
    const auto address = mayBeAddress ? IpAddress::parse(value.text) : std::nullopt;
    return address && isAny([&](const Operand &operand) { return operand.address == address; });
}

bool CompiledCondition::holdsText(const Value &value) const
{
    const FoldedText text = comparable(value.text, m_isCaseSensitive);
    return std::any_of(m_operands.begin(), m_operands.end(), [&](const Operand &operand) {
        switch (m_op) {
        case FilterOperator::Contains: return text.find(operand.text) != FoldedText::npos;
        case FilterOperator::StartsWith: return text.starts_with(operand.text);
        case FilterOperator::EndsWith: return text.ends_with(operand.text);
        default: return operand.pattern.matches(text);
        }
    });
}

bool CompiledCondition::isInRange(const Value &value) const
{
    const auto number = numberOf(value);
    if (!number)
        return false;
    if (m_op == FilterOperator::Between)
        return *m_operands.front().number <= *number && *number <= *m_operands.back().number;
    return std::any_of(m_operands.begin(), m_operands.end(), [&](const Operand &operand) {
        switch (m_op) {
        case FilterOperator::Greater: return *number > *operand.number;
        case FilterOperator::GreaterOrEqual: return *number >= *operand.number;
        case FilterOperator::Less: return *number < *operand.number;
        default: return *number <= *operand.number;
        }
    });
}

bool CompiledCondition::isInSubnet(const Value &value) const
{
    const auto address = value.type == Value::Type::String ? IpAddress::parse(value.text) : std::nullopt;
    return address && std::any_of(m_operands.begin(), m_operands.end(), [&](const Operand &operand) {
        return operand.network->contains(*address);
    });
}

// The vendor writes some numbers and times as texts: they count as numbers where numbers are compared.
std::optional<Decimal> CompiledCondition::numberOf(const Value &value) const
{
    if (value.type == Value::Type::Number)
        return Decimal::parse(value.text);
    const bool isNumeric =
        m_op != FilterOperator::Is || m_kind == FieldKind::Number || m_kind == FieldKind::Time;
    if (value.type != Value::Type::String || !isNumeric)
        return std::nullopt;
    if (const auto number = Decimal::parse(value.text))
        return number;
    const auto moment = m_readsTimes ? momentOfValue(QString::fromUtf8(value.text)) : std::nullopt;
    return moment ? std::optional(Decimal::fromInteger(*moment)) : std::nullopt;
}

} // namespace workbench
