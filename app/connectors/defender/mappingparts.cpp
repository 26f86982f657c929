#include "connectors/defender/mappingparts.h"

#include "connectors/defender/countrynames.h"
#include "connectors/defender/eventtime.h"
#include "connectors/defender/mappingaddress.h"
#include "record/jsontext.h"

namespace workbench::defender {

namespace {

std::optional<qint64> timeFrom(const JsonValue &value)
{
    const auto token = value.raw();
    return eventTime(value.isString() ? token.substr(1, token.size() - 2) : token);
}

// The identifier as text: a string as it is, a number as it is written. One that no UTF-8 text can hold stays
// escaped: it still tells one record from another.
QByteArray identifier(const JsonValue &value)
{
    if (auto text = value.text())
        return *std::move(text);
    auto token = value.raw();
    if (value.isString())
        token = token.substr(1, token.size() - 2);
    return value.isString() || value.isNumber() ? QByteArray(token.data(), qsizetype(token.size()))
                                                : QByteArray();
}

} // namespace

RecordIdentity identityOf(const JsonValue &raw, const JsonValue &original, qint64 receiveTime)
{
    RecordIdentity identity{.id = identifier(raw["_id"]), .time = receiveTime};
    if (identity.id.isEmpty())
        identity.id = canonicalSha256(original);
    else
        identity.idFrom = raw["_id"];
    for (const std::string_view name : {"timestamp", "created"}) {
        const JsonValue value = raw[name];
        if (const auto time = timeFrom(value)) {
            identity.time = *time;
            identity.timeFrom = value;
            break;
        }
    }
    return identity;
}

void addEventIdentity(MappingFields &fields, const JsonValue &raw, const RecordIdentity &identity)
{
    fields.addText("event.id", identity.id, identity.idFrom);
    if (identity.idFrom.isMissing())
        fields.addJson("event.id_synthetic", "true");
    const JsonValue created = raw["created"];
    if (const auto time = timeFrom(created))
        fields.addInteger("event.created", *time, created);
    if (identity.timeFrom.isMissing())
        fields.addText("event.time_source", "received");
    else if (identity.timeFrom.node() == created.node() && !created.isMissing())
        fields.addText("event.time_source", "created");
}

void addSourceUser(MappingFields &fields, const JsonValue &name, const JsonValue &id)
{
    fields.copyText("srcip_username", name);
    if (const auto guid = id.text(); guid && isGuid(*guid))
        fields.addText("srcip_usersid", *guid, id);
}

void addUser(MappingFields &fields, const JsonValue &name, const JsonValue &id)
{
    if (const auto text = usableText(name))
        fields.addText("user.name", lowerCase(*text), name);
    if (const auto guid = id.text(); guid && isGuid(*guid))
        fields.addText("user.id", *guid, id);
}

bool addSourceAddress(MappingFields &fields, const JsonValue &from)
{
    const auto text = from.text();
    const auto address = text ? mappedAddress(*text) : std::nullopt;
    if (!address)
        return false;
    fields.addText("srcip", address->text, from);
    fields.addText("srcip_type", address->isPrivate ? "private" : "public", from);
    fields.addText("srcip_version", address->isVersion6 ? "ipv6" : "ipv4", from);
    fields.addText("srcip_host", address->text, from);
    return true;
}

void addCountry(MappingFields &fields, const JsonValue &code)
{
    if (fields.copyText("srcip_geo.countryCode", code))
        fields.addText("srcip_geo.countryName", countryName(*code.text()), code);
}

void addService(MappingFields &fields, const JsonValue &name, const JsonValue &id)
{
    fields.copyText("service.name", name);
    fields.copyInteger("service.id", id);
}

} // namespace workbench::defender
