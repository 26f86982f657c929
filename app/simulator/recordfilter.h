#pragma once

#include <QJsonObject>
#include <QString>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace workbench::simulator {

enum class FilterKind { Time, Whole, Text, Truth };

// A filter that a route knows.
struct FilterName {
    std::string_view name;
    FilterKind kind;
};

// Why a request is refused with the form-validation body.
struct FilterRefusal {
    QString filter, value;
};

struct TimeSpan {
    std::int64_t from = std::numeric_limits<std::int64_t>::min();
    std::int64_t to = std::numeric_limits<std::int64_t>::max(); // Inclusive.
};

// The `filters` of one request: all of its conditions must hold, values in a list are alternatives. Value
// type.
class RecordFilter {
public:
    // `now` is what gte_ndays and lte_ndays count back from. Unknown names are refused, or left out if
    // `ignoreUnknown`.
    [[nodiscard]] std::optional<FilterRefusal> read(
        const QJsonObject &filters, std::vector<FilterName> known, std::int64_t now, bool ignoreUnknown);

    // The least span that covers what the time filter `name` lets through.
    [[nodiscard]] TimeSpan span(std::string_view name) const;
    [[nodiscard]] bool hasTimeBound() const { return !m_times.empty(); }
    [[nodiscard]] bool hasValues() const { return !m_values.empty(); }
    void forget(std::string_view name); // As if that filter had not been given.

    [[nodiscard]] bool acceptsTime(std::string_view name, std::optional<std::int64_t> time) const;
    // `valuesOf` gives the values a record has under a filter's name; nothing: this filter does not narrow.
    using ValuesOf = std::function<std::optional<std::vector<std::string>>(std::string_view name)>;
    [[nodiscard]] bool acceptsValues(const ValuesOf &valuesOf) const;

private:
    struct TimeCondition {
        std::string name;
        std::vector<TimeSpan> spans;
    };
    struct ValueCondition {
        std::string name;
        QString operation;
        std::vector<std::string> values;
    };

    [[nodiscard]] std::optional<FilterRefusal> readTime(
        const QString &name, const QString &operation, const QJsonValue &value, std::int64_t now);
    [[nodiscard]] std::optional<FilterRefusal> readValues(
        const QString &name, FilterKind kind, const QString &operation, const QJsonValue &value);
    [[nodiscard]] static bool holds(const ValueCondition &condition, const std::vector<std::string> &values);

    std::vector<TimeCondition> m_times;
    std::vector<ValueCondition> m_values;
};

} // namespace workbench::simulator
