#pragma once

#include "storage/readerpages.h"

#include <map>
#include <set>

namespace workbench {

// Gathers which fields stand in records and of what kind they are. Value type, one thread.
class FieldGatherer {
public:
    // Objects whose keys are ids would make a field of each: beyond `mostFields` no new ones are taken.
    explicit FieldGatherer(size_t mostFields) : m_mostFields(mostFields) { }

    // A record that is no JSON object is left out.
    void add(QByteArrayView json);
    // By name.
    [[nodiscard]] FieldSample sample() const;
    // True once a field was left out.
    [[nodiscard]] bool isFull() const { return m_isFull; }

private:
    struct Use {
        qint64 records = 0;
        qint64 numbers = 0, booleans = 0;
    };

    size_t m_mostFields;
    bool m_isFull = false;
    qint64 m_records = 0;
    std::map<QByteArray, Use> m_uses;
};

} // namespace workbench
