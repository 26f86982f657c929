#pragma once

#include "storage/readerpages.h"

#include <map>
#include <set>

namespace workbench {

// Gathers which fields stand in records and of what kind they are. Value type, one thread.
class FieldGatherer {
public:
    // A record that is no JSON object is left out.
    void add(QByteArrayView json);
    // By name.
    [[nodiscard]] FieldSample sample() const;

private:
    struct Use {
        qint64 records = 0;
        qint64 numbers = 0, booleans = 0;
    };

    qint64 m_records = 0;
    std::map<QByteArray, Use> m_uses;
};

} // namespace workbench
