#include "filter/conditionrules.h"

#include "filter/wording.h"
#include "query/decimal.h"
#include "query/ipaddress.h"

namespace workbench {

using namespace Qt::StringLiterals;
using query::FieldKind;

namespace {

constexpr qsizetype longestField = 256;

bool isText(FieldKind kind)
{
    return kind == FieldKind::Keyword || kind == FieldKind::Text;
}

bool comparesOrder(FilterOperator op)
{
    switch (op) {
    case FilterOperator::Greater:
    case FilterOperator::GreaterOrEqual:
    case FilterOperator::Less:
    case FilterOperator::LessOrEqual:
    case FilterOperator::Between: return true;
    default: return false;
    }
}

QString fieldProblem(const FilterCondition &condition, const FilterField &field)
{
    if (condition.field.isEmpty())
        return FilterWording::tr("Choose a field.");
    if (field.path.empty() || condition.field.size() > longestField)
        return FilterWording::tr(
            "“%1” is no field. Write the keys with dots between them, like event.action.")
            .arg(echoedValue(condition.field));
    const bool isOurs = field.path.size() == 1
        && (field.path.front() == "receive_time" || field.path.front() == "write_time");
    if (isOurs)
        return FilterWording::tr(
            "%1 is not known yet when filters are asked. Use timestamp or event.created.")
            .arg(condition.field);
    return {};
}

QString holds(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Number: return FilterWording::tr("numbers");
    case FieldKind::Time: return FilterWording::tr("times");
    case FieldKind::Address: return FilterWording::tr("IP addresses");
    case FieldKind::Boolean: return FilterWording::tr("true or false");
    case FieldKind::Keyword:
    case FieldKind::Text: return FilterWording::tr("text");
    }
    Q_UNREACHABLE();
}

QString operatorProblem(const FilterCondition &condition, const FilterField &field)
{
    if (suits(condition.op, field))
        return {};
    const QString remedy = field.kind == FieldKind::Address
        ? FilterWording::tr("Use is, in_subnet or matches.")
        : field.kind == FieldKind::Boolean ? FilterWording::tr("Use is or is_not.")
        : isText(field.kind) ? FilterWording::tr("Use is, contains, starts_with, ends_with or matches.")
                             : FilterWording::tr("Use is, gt, gte, lt, lte or between.");
    return FilterWording::tr("“%1” holds %2, which %3 cannot compare. %4")
        .arg(condition.field, holds(field.kind), operatorName(condition.op), remedy);
}

QString countProblem(const FilterCondition &condition)
{
    const qsizetype count = condition.values.size();
    switch (factsOf(condition.op).operands) {
    case OperandCount::None:
        return count == 0
            ? QString()
            : FilterWording::tr("%1 takes no value. Remove it.").arg(operatorName(condition.op));
    case OperandCount::Two:
        return count == 2 ? QString()
                          : FilterWording::tr("%1 takes exactly two values: the smallest and the largest.")
                                .arg(operatorName(condition.op));
    case OperandCount::Many: break;
    }
    if (count == 0)
        return FilterWording::tr("Enter a value for “%1”.").arg(condition.field);
    if (count > mostValues)
        return FilterWording::tr("There are %1 values. Use at most %2.").arg(count).arg(mostValues);
    return {};
}

QString orderProblem(const QString &value, const FilterField &field)
{
    const bool isNumber = query::Decimal::parse(value.toUtf8()).has_value();
    const bool isTime = momentOfValue(value).has_value();
    if (field.isTyped && field.kind == FieldKind::Number)
        return isNumber ? QString() : FilterWording::tr("“%1” is not a number.").arg(echoedValue(value));
    if (isNumber || isTime)
        return {};
    return FilterWording::tr(
        "“%1” is neither a number nor a time. Write times as 2026-11-24T10:00:00Z or in milliseconds.")
        .arg(echoedValue(value));
}

QString equalProblem(const QString &value, const FilterField &field)
{
    if (!field.isTyped)
        return {};
    switch (field.kind) {
    case FieldKind::Number:
    case FieldKind::Time: return orderProblem(value, field);
    case FieldKind::Address:
        return query::IpAddress::parse(value.toUtf8())
            ? QString()
            : FilterWording::tr("“%1” is not an IP address. For a network use in_subnet.")
                  .arg(echoedValue(value));
    case FieldKind::Boolean:
        return value.compare(u"true"_s, Qt::CaseInsensitive) == 0
                || value.compare(u"false"_s, Qt::CaseInsensitive) == 0
            ? QString()
            : FilterWording::tr("“%1” is neither true nor false.").arg(echoedValue(value));
    case FieldKind::Keyword:
    case FieldKind::Text: return {};
    }
    Q_UNREACHABLE();
}

QString valueProblem(const QString &value, FilterOperator op, const FilterField &field)
{
    if (value.isEmpty())
        return FilterWording::tr("The value is empty. For records without the field use not_exists.");
    if (value.size() > longestValue)
        return FilterWording::tr("The value has %1 characters. Use at most %2.")
            .arg(value.size())
            .arg(longestValue);
    const FilterOperator positive = factsOf(op).negationOf.value_or(op);
    if (comparesOrder(positive))
        return orderProblem(value, field);
    if (positive == FilterOperator::Is)
        return equalProblem(value, field);
    if (positive == FilterOperator::InSubnet && !query::IpNetwork::parse(value.toUtf8()))
        return FilterWording::tr("“%1” is no network. Write it like 10.0.0.0/8 or 2001:db8::/32.")
            .arg(echoedValue(value));
    return {};
}

} // namespace

bool suits(FilterOperator op, const FilterField &field)
{
    if (!field.isTyped)
        return true;
    const FilterOperator positive = factsOf(op).negationOf.value_or(op);
    switch (positive) {
    case FilterOperator::Contains:
    case FilterOperator::StartsWith:
    case FilterOperator::EndsWith: return isText(field.kind);
    case FilterOperator::InSubnet: return field.kind == FieldKind::Address;
    default: break;
    }
    return !comparesOrder(positive) || field.kind == FieldKind::Number || field.kind == FieldKind::Time;
}

std::vector<std::pair<int, QString>> conditionProblems(const FilterCondition &condition)
{
    std::vector<std::pair<int, QString>> problems;
    const FilterField field = filterField(condition.field);
    for (const QString &message :
        {fieldProblem(condition, field), operatorProblem(condition, field), countProblem(condition)}) {
        if (!message.isEmpty())
            problems.emplace_back(-1, message);
        // A sentence about a value only confuses while what comes before it is wrong.
        if (!problems.empty())
            return problems;
    }
    for (qsizetype i = 0; i < condition.values.size(); ++i) {
        const QString message = valueProblem(condition.values[i], condition.op, field);
        if (!message.isEmpty())
            problems.emplace_back(int(i), message);
    }
    return problems;
}

QString echoedValue(const QString &value)
{
    constexpr qsizetype longest = 80;
    QString shown = value.size() > longest ? value.left(longest) + u'…' : value;
    for (QChar &character : shown) {
        if (!character.isPrint() && !character.isSurrogate())
            character = QChar::ReplacementCharacter;
    }
    return shown;
}

} // namespace workbench
