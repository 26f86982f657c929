#pragma once

#include "connectors/defender/defendermapping.h"
#include "record/jsonindex.h"
#include "record/jsonscanner.h"

#include <simdjson.h>

namespace workbench::testlib {

inline constexpr qint64 receiveTime = 1751000065000;

inline defender::MappingConstants constants()
{
    return {.connectorId = QStringLiteral("c-01"),
        .connectorName = QStringLiteral("Prod"),
        .tenantName = QStringLiteral("Contoso"),
        .tenantId = QStringLiteral("t-01")};
}

inline Result<MappedRecord> activity(const QByteArray &raw)
{
    return defender::mapActivity(viewOf(raw), constants(), receiveTime);
}

inline Result<MappedRecord> alert(const QByteArray &raw)
{
    return defender::mapAlert(viewOf(raw), constants(), receiveTime);
}

// A field of an Interflow object as JSON; empty: it has none.
inline QByteArray field(const QByteArray &json, const QByteArray &dottedName)
{
    const auto index = JsonIndex::of(viewOf(json), 600);
    if (!index)
        return "not JSON";
    JsonValue value = index->root();
    for (const QByteArray &name : dottedName.split('.'))
        value = value[viewOf(name)];
    return QByteArray(value.raw().data(), qsizetype(value.raw().size()));
}

// True if every value of the text can be reached by the reader that the rest of the product uses.
inline bool isReadable(const QByteArray &json)
{
    simdjson::ondemand::parser parser;
    const simdjson::padded_string padded(json.constData(), size_t(json.size()));
    simdjson::ondemand::document document;
    if (parser.iterate(padded).get(document))
        return false;
    simdjson::ondemand::object object;
    if (document.get_object().get(object))
        return false;
    for (auto member : object) {
        std::string_view raw;
        simdjson::ondemand::value value;
        if (member.value().get(value) || simdjson::to_json_string(value).get(raw))
            return false;
    }
    return true;
}

} // namespace workbench::testlib
