#pragma once

#include "query/expression.h"

#include <QByteArray>
#include <functional>
#include <initializer_list>
#include <memory>

namespace workbench::query {

// What stands at a path in a record: a scalar, or an object or list that is shown as JSON.
struct Value {
    enum class Type { String, Number, Boolean, Object, Array };
    Type type = Type::String;
    QByteArrayView text; // A scalar without quotes and escapes. Valid inside the callback only.
    QByteArrayView json; // As it stands in the record.
};

// One record's JSON, read field by field without building a tree. One object per thread, used for many
// records: its memory is that of the largest.
class RecordDocument {
public:
    RecordDocument();
    RecordDocument(RecordDocument &&) noexcept;
    RecordDocument &operator=(RecordDocument &&) noexcept;
    ~RecordDocument();

    // The parts, one after the other, are the record. False if they are no JSON object.
    [[nodiscard]] bool load(std::initializer_list<QByteArrayView> parts);
    [[nodiscard]] QByteArrayView json() const;

    enum class Lists { Whole, Elements };
    // Calls `each` for every value at the path until it returns true, and returns whether one did. Lists on
    // the way are entered; one at the end too with Elements. null is no value. Keys are compared exactly; one
    // that stands twice is read twice.
    bool any(
        const std::vector<QByteArray> &path, Lists lists, const std::function<bool(const Value &)> &each);
    // The last member of the record, byte for byte; empty if there is none.
    [[nodiscard]] QByteArray lastMember();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace workbench::query
