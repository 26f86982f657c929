#include "ui/logfilters/editor/operatorwording.h"

#include <QCoreApplication>

namespace workbench {

namespace {

class Wording {
    Q_DECLARE_TR_FUNCTIONS(workbench::LogFiltersDialog)
};

} // namespace

QString operatorLabel(FilterOperator op)
{
    switch (op) {
    case FilterOperator::Is: return Wording::tr("is", "a field is one of the values");
    case FilterOperator::IsNot: return Wording::tr("is not");
    case FilterOperator::Contains: return Wording::tr("contains");
    case FilterOperator::NotContains: return Wording::tr("does not contain");
    case FilterOperator::StartsWith: return Wording::tr("starts with");
    case FilterOperator::EndsWith: return Wording::tr("ends with");
    case FilterOperator::Matches: return Wording::tr("matches");
    case FilterOperator::Greater: return Wording::tr("greater than");
    case FilterOperator::GreaterOrEqual: return Wording::tr("at least");
    case FilterOperator::Less: return Wording::tr("less than");
    case FilterOperator::LessOrEqual: return Wording::tr("at most");
    case FilterOperator::Between: return Wording::tr("in range");
    case FilterOperator::InSubnet: return Wording::tr("in network");
    case FilterOperator::NotInSubnet: return Wording::tr("not in network");
    case FilterOperator::Exists: return Wording::tr("exists");
    case FilterOperator::NotExists: return Wording::tr("does not exist");
    }
    Q_UNREACHABLE();
}

QString operandHint(FilterOperator op)
{
    switch (factsOf(op).operands) {
    case OperandCount::None: return {};
    case OperandCount::Two: return Wording::tr("smallest, largest");
    case OperandCount::Many: break;
    }
    switch (op) {
    case FilterOperator::Matches: return Wording::tr("for example svc-*, ad?");
    case FilterOperator::InSubnet:
    case FilterOperator::NotInSubnet: return Wording::tr("for example 10.0.0.0/8");
    default: return Wording::tr("value, or several with commas");
    }
}

} // namespace workbench
