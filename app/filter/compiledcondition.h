#pragma once

#include "filter/logfilter.h"
#include "query/decimal.h"
#include "query/foldedtext.h"
#include "query/ipaddress.h"
#include "query/recorddocument.h"

#include <QByteArray>
#include <optional>
#include <vector>

namespace workbench {

// One condition made ready to be asked of many records. Never changes, so threads may share it.
class CompiledCondition {
public:
    // The condition is valid: see filterrules.h.
    explicit CompiledCondition(const FilterCondition &condition);

    // null, empty text, empty lists and empty objects count as missing; a list fulfils a positive operator if
    // one of its elements does.
    [[nodiscard]] bool holds(query::RecordDocument &record) const;
    // The same where all that the field holds is one text; empty: the record does not have it.
    [[nodiscard]] bool holdsFor(QByteArrayView text) const;
    // Of the field, from the top.
    [[nodiscard]] const std::vector<QByteArray> &path() const { return m_path; }

private:
    struct Operand {
        query::FoldedText text = {};
        std::optional<query::Decimal> number = {}; // Of a time: its milliseconds.
        std::optional<query::IpAddress> address = {};
        std::optional<query::IpNetwork> network = {};
        query::Wildcard pattern = {};
    };

    [[nodiscard]] Operand operandOf(const QString &value) const;
    [[nodiscard]] bool fulfils(const query::Value &value) const;
    [[nodiscard]] bool equals(const query::Value &value) const;
    [[nodiscard]] bool holdsText(const query::Value &value) const;
    [[nodiscard]] bool isInRange(const query::Value &value) const;
    [[nodiscard]] bool isInSubnet(const query::Value &value) const;
    [[nodiscard]] std::optional<query::Decimal> numberOf(const query::Value &value) const;

    std::vector<QByteArray> m_path;
    query::FieldKind m_kind = query::FieldKind::Keyword;
    FilterOperator m_op; // A positive one.
    bool m_isNegated;
    bool m_isCaseSensitive;
    bool m_readsTimes = false; // Texts of records are read as times too.
    std::vector<Operand> m_operands;
};

} // namespace workbench
