#include "connectors/defender/activitymapping.h"

#include "record/jsonscanner.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace workbench::defender {

namespace {

bool isAddressOfPerson(const JsonValue &value)
{
    return value.isString() && value.raw().find('@') != std::string_view::npos && isUsableText(value);
}

// Who did it: the first place that names somebody. In failed log-ons `user` has no name.
JsonValue userName(const JsonValue &raw)
{
    if (const JsonValue name = raw["user"]["userName"]; isUsableText(name))
        return name;
    for (const JsonValue entity : raw["entityData"]) {
        if (const JsonValue id = entity["id"]["id"]; isAddressOfPerson(id))
            return id;
    }
    if (const JsonValue id = raw["resolvedActor"]["id"]; isAddressOfPerson(id))
        return id;
    for (const JsonValue name :
        {raw["failedUserData"]["userName"], raw["rawDataJson"]["UserId"], raw["rawDataJson"]["Upn"]}) {
        if (isUsableText(name))
            return name;
    }
    return {};
}

JsonValue fullName(const JsonValue &raw)
{
    if (const JsonValue name = raw["resolvedActor"]["name"]; isUsableText(name))
        return name;
    for (const JsonValue entity : raw["entityData"]) {
        if (const JsonValue name = entity["displayName"]; isUsableText(name))
            return name;
    }
    return {};
}

// A coordinate as it came, if it is a number within the limit; else nothing.
std::string_view coordinate(const JsonValue &value, double limit)
{
    const auto token = value.raw();
    double number = 0;
    if (!value.isNumber())
        return {};
    const auto [last, error] = std::from_chars(token.data(), token.data() + token.size(), number);
    return error == std::errc() && number >= -limit && number <= limit ? token : std::string_view();
}

void addPlace(const JsonValue &location, MappingFields &fields)
{
    addCountry(fields, location["countryCode"]);
    fields.copyText("srcip_geo.region", location["region"]);
    fields.copyText("srcip_geo.city", location["city"]);
    const JsonValue latitudeFrom = location["latitude"];
    const JsonValue longitudeFrom = location["longitude"];
    const auto latitude = coordinate(latitudeFrom, 90);
    const auto longitude = coordinate(longitudeFrom, 180);
    fields.addJson("srcip_geo.latitude", latitude, latitudeFrom);
    fields.addJson("srcip_geo.longitude", longitude, longitudeFrom);
    if (!latitude.empty() && !longitude.empty()) {
        const auto point = std::string(latitude).append(",").append(longitude);
        fields.addText("srcip_geo_point", QByteArrayView(point), latitudeFrom, longitudeFrom);
    }
}

bool isLogOn(const JsonValue &raw)
{
    const auto type = raw["mainInfo"]["type"].text();
    const auto category = raw["eventTypeName"].text();
    return type == "login" || type == "failedLogin" || category == "EVENT_CATEGORY_LOGIN"
        || category == "EVENT_CATEGORY_FAILED_LOGIN";
}

// "success", "failure", or nothing where the record does not say.
QByteArrayView outcome(const JsonValue &isSuccess)
{
    const auto text = isSuccess.text();
    if (isSuccess.isTrue() || text == "true")
        return "success";
    return isSuccess.isFalse() || text == "false" ? QByteArrayView("failure") : QByteArrayView();
}

// The taken action, of the allow-or-block kind only: `action` has that meaning in Interflow.
void addTakenAction(const JsonValue &raw, MappingFields &fields)
{
    static constexpr std::array known{"allow", "block", "proxy", "bypassproxy", "encrypt", "decrypt",
        "verified", "encryptionfailed", "protect", "verify"};
    for (const JsonValue action : {raw["takenAction"], raw["mainInfo"]["takenAction"]}) {
        const auto text = action.text();
        if (text && std::find(known.begin(), known.end(), lowerCase(*text)) != known.end()) {
            fields.addText("action", *text, action);
            return;
        }
    }
}

// True if "file" is one of the words of an object's type, as in "File" or "OneDrive File", not in "Profile".
bool isFile(const JsonValue &object)
{
    const auto type = object["serviceObjectType"].text();
    return type && lowerCase(*type).split(' ').contains("file");
}

// The last part of a path or of an address; the whole where it has no parts.
QByteArray lastPart(const QByteArray &path)
{
    return path.mid(std::max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

void addFile(const JsonValue &raw, MappingFields &fields)
{
    const JsonValue audit = raw["rawDataJson"];
    for (const JsonValue object : raw["mainInfo"]["eventObjects"]) {
        const JsonValue nameFrom = object["name"];
        const auto name = isFile(object) ? usableText(nameFrom) : std::nullopt;
        if (!name)
            continue;
        const QByteArray last = lastPart(*name);
        fields.addText("file.name", last, nameFrom);
        if (last != *name)
            fields.addText("file.path", *name, nameFrom);
        else
            fields.copyText("file.path", audit["ObjectId"]);
        return;
    }
    // The audit record's ObjectId is a file only where the record says so: it may as well be a mailbox rule.
    const JsonValue path = audit["ObjectId"];
    if (fields.copyText("file.name", audit["SourceFileName"])) {
        fields.copyText("file.path", path);
    } else if (const auto text = path.text(); text && audit["ItemType"].text() == "File") {
        fields.addText("file.name", lastPart(*text), path);
        fields.copyText("file.path", path);
    }
}

void addCategory(const JsonValue &typeName, MappingFields &fields)
{
    auto text = usableText(typeName);
    if (!text)
        return;
    static constexpr char prefix[] = "EVENT_CATEGORY_";
    if (text->startsWith(prefix))
        text->remove(0, qsizetype(std::size(prefix)) - 1);
    fields.addText("event.category", lowerCase(*text), typeName);
}

void addEvent(const JsonValue &raw, const RecordIdentity &identity, MappingFields &fields)
{
    const JsonValue main = raw["mainInfo"];
    addEventIdentity(fields, raw, identity);
    if (!fields.copyText("event.action", main["rawOperationName"]))
        fields.copyText("event.action", raw["eventTypeValue"]);
    addCategory(raw["eventTypeName"], fields);
    if (!fields.copyText("event.type", main["type"]))
        fields.copyText("event.type", raw["genericEventType"]);
    const JsonValue isSuccess = main["activityResult"]["isSuccess"];
    fields.addText("event.outcome", outcome(isSuccess), isSuccess);
    fields.copyText("event.reason", main["activityResult"]["message"]);
    fields.copyText("event.description", raw["description"]);
    fields.copyText("event.severity_str", raw["severity"]);
    fields.copyText("event.reference", raw["rawDataJson"]["Id"]);
}

} // namespace

void mapActivityFields(const JsonValue &raw, const RecordIdentity &identity, MappingFields &fields)
{
    const JsonValue device = raw["device"];
    const JsonValue agent = raw["userAgent"];
    const JsonValue name = userName(raw);
    const JsonValue actor = raw["resolvedActor"]["id"];
    const JsonValue isSuccess = raw["mainInfo"]["activityResult"]["isSuccess"];
    addSourceAddress(fields, device["clientIP"]);
    addSourceUser(fields, name, actor);
    addPlace(raw["location"], fields);
    if (isLogOn(raw))
        fields.addText("login_result", outcome(isSuccess), isSuccess);
    addTakenAction(raw, fields);
    addUser(fields, name, actor);
    fields.copyText("user.full_name", fullName(raw));
    addService(fields, raw["appName"], raw["appId"]);
    fields.copyText("user_agent.original", device["userAgent"]);
    fields.copyText("user_agent.name", agent["name"]);
    fields.copyText("user_agent.version", agent["version"]);
    fields.copyText("device.type", agent["deviceType"]);
    fields.copyText("device.os", agent["operatingSystem"]["name"]);
    addFile(raw, fields);
    addEvent(raw, identity, fields);
}

} // namespace workbench::defender
