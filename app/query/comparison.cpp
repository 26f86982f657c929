#include "query/expression.h"

namespace workbench::query {

namespace {

// A number, also where the vendor sent it as a text.
std::optional<Decimal> numberOf(const Scalar &value)
{
    return value.type == Scalar::Type::Boolean ? std::nullopt : Decimal::parse(value.text);
}

template<typename Value, typename Member>
bool liesBetween(const Value &value, const Comparison &range, Member member)
{
    if (range.lower) {
        const auto order = value <=> *(*range.lower.*member);
        if (order < 0 || (order == 0 && !range.lower->inclusive))
            return false;
    }
    if (range.upper) {
        const auto order = value <=> *(*range.upper.*member);
        if (order > 0 || (order == 0 && !range.upper->inclusive))
            return false;
    }
    return true;
}

bool liesBetween(const FoldedText &value, const Comparison &range)
{
    if (range.lower) {
        const int order = value.compare(range.lower->text);
        if (order < 0 || (order == 0 && !range.lower->inclusive))
            return false;
    }
    if (range.upper) {
        const int order = value.compare(range.upper->text);
        if (order > 0 || (order == 0 && !range.upper->inclusive))
            return false;
    }
    return true;
}

template<typename Member> bool boundsHave(const Comparison &range, Member member)
{
    return (!range.lower || *range.lower.*member) && (!range.upper || *range.upper.*member);
}

} // namespace

bool Comparison::matches(const Scalar &value) const
{
    switch (kind) {
    case Kind::Exists: return true;
    case Kind::Equals: return equals(value);
    case Kind::Matches: {
        const FoldedText candidate = folded(value.text);
        return field.kind == FieldKind::Text ? pattern.matchesTextOrWord(candidate)
                                             : pattern.matches(candidate);
    }
    case Kind::Range: return isInRange(value);
    }
    Q_UNREACHABLE();
}

bool Comparison::equals(const Scalar &value) const
{
    switch (field.kind) {
    case FieldKind::Number:
    case FieldKind::Time: {
        const auto theirs = numberOf(value);
        return theirs && number && *theirs == *number;
    }
    case FieldKind::Address: {
        const auto address = IpAddress::parse(value.text);
        return address && network && network->contains(*address);
    }
    case FieldKind::Text: return containsWords(folded(value.text), text);
    case FieldKind::Keyword:
    case FieldKind::Boolean: break;
    }
    if (value.type == Scalar::Type::Number && number) {
        const auto theirs = Decimal::parse(value.text);
        return theirs && *theirs == *number;
    }
    return folded(value.text) == text;
}

bool Comparison::isInRange(const Scalar &value) const
{
    if (boundsHave(*this, &Bound::number)) {
        const auto theirs = numberOf(value);
        return theirs && liesBetween(*theirs, *this, &Bound::number);
    }
    if (field.kind == FieldKind::Address && boundsHave(*this, &Bound::address)) {
        const auto address = IpAddress::parse(value.text);
        return address && liesBetween(*address, *this, &Bound::address);
    }
    return value.type == Scalar::Type::String && liesBetween(folded(value.text), *this);
}

} // namespace workbench::query
