#pragma once

#include "storage/recordreader.h"

#include <array>
#include <memory>

namespace workbench {

// Walks over a filter's records by what stands in their columns, and reads a record itself only where that is
// asked for. Belongs to the reader that made it, which must outlive it, and its thread.
class RecordScan {
public:
    struct Class {
        QByteArray msgClass;
        bool isSummarised = false; // Some columns show only part of their field.
    };
    static constexpr size_t columnCount = 8;
    struct Row {
        qint64 seq = 0;
        qint64 eventTime = 0; // Milliseconds.
        qint64 received = 0, written = 0; // For record().
        size_t recordClass = 0; // In classes().
        std::array<qint64, columnCount> terms = {}; // Numbers of texts; 0: the record has no such value.
    };

    RecordScan(RecordScan &&) noexcept;
    RecordScan &operator=(RecordScan &&) noexcept;
    ~RecordScan();

    // The column that holds the field at a path; nothing: none does.
    [[nodiscard]] static std::optional<size_t> columnOf(const std::vector<QByteArray> &path);
    [[nodiscard]] const std::vector<Class> &classes() const;
    // True if the column says all that the field of such records holds.
    [[nodiscard]] bool isWhole(size_t column, size_t recordClass) const;
    [[nodiscard]] Result<QByteArray> text(qint64 term);

    // Calls `each` for every record from the newest on until it returns false or a stop is requested.
    [[nodiscard]] Result<void> read(const std::function<bool(const Row &)> &each, std::stop_token stop = {});
    // The whole record, valid until the next call; null: it was deleted meanwhile.
    [[nodiscard]] Result<query::RecordDocument *> record(const Row &row);

private:
    friend class RecordReader;
    struct Private;
    explicit RecordScan(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace workbench
