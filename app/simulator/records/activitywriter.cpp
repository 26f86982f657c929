#include "simulator/records/activity.h"
#include "simulator/records/isotime.h"
#include "simulator/records/jsontext.h"

namespace workbench::simulator {

namespace {

constexpr std::uint64_t writePurpose = 8;

// Signed, so that half of them are negative.
std::int32_t linkOf(const Person &person)
{
    std::uint32_t sum = 2166136261U; // FNV-1a: the same everywhere, which std::hash is not.
    for (const char c : person.objectId)
        sum = (sum ^ static_cast<unsigned char>(c)) * 16777619U;
    return static_cast<std::int32_t>(sum);
}

bool hasDevice(const Activity &activity)
{
    return activity.kind->raw != RawShape::ServiceNow && activity.kind->source < 5
        && activity.kind->raw != RawShape::Google;
}

bool isAdminPlace(const Activity &activity)
{
    return activity.place != &farAway() && activity.address.starts_with("10.");
}

void writeHead(JsonText &json, const Activity &activity, Dice &dice, const Company &company)
{
    const ActivityKind &kind = *activity.kind;
    json.text("_id", activity.id);
    json.number("tenantId", Company::tenantNumber);
    json.text("aadTenantId", company.tenantId());
    json.number("appId", kind.appId);
    json.number("saasId", kind.appId);
    json.number("timestamp", activity.timestamp);
    json.number("timestampRaw", activity.timestamp);
    json.number("instantiation", activity.instantiation);
    json.number("instantiationRaw", activity.instantiation);
    json.number("created", activity.created);
    json.number("createdRaw", activity.created);
    json.number("eventType", kind.eventType);
    json.text("eventTypeValue", kind.eventTypeValue);
    json.open("eventRouting");
    json.truth("scubaUnpacker", kind.sourceAppId != 11161);
    json.truth("lograbber", true);
    json.truth("dispersed", true);
    json.truth("auditing", true);
    json.close();
    json.open("lograbberService");
    if (kind.sourceAppId == 11161) {
        json.truth("o365EventGrabber", true);
        json.truth("gediEvent", true);
    } else {
        json.truth("scubaUnpacker", true);
    }
    json.close();
    if (dice.chance(20))
        json.text("previewField" + std::to_string(dice.below(3)), "not documented");
}

void writeLocation(JsonText &json, const Activity &activity, Dice &dice)
{
    const Place &place = *activity.place;
    json.open("location");
    json.text("countryCode", place.country);
    if (!place.city.empty()) {
        json.text("city", place.city);
        if (dice.chance(900))
            json.text("postalCode", place.postalCode);
        json.text("region", place.region);
        if (dice.chance(700))
            json.text("regionCode", place.regionCode);
    }
    json.decimal("longitude", place.longitude);
    json.decimal("latitude", place.latitude);
    json.text("organizationSearchable", place.organization);
    if (!place.carrier.empty())
        json.text("carrier", place.carrier);
    const bool away = &place == &farAway();
    json.truth("anonymousProxy", away);
    json.truth("isSatelliteProvider", dice.chance(3));
    json.number("category", away ? 3 : isAdminPlace(activity) ? 1 : 0);
    if (away)
        json.text("categoryValue", dice.chance(300) ? "CLOUD_PROXY_NETWORK_IP" : "RISKY");
    else if (isAdminPlace(activity))
        json.text("categoryValue", "CORPORATE");
    else if (dice.chance(100))
        json.null("categoryValue");
    else
        json.text("categoryValue", "NONE");
    if (away) {
        json.openList("ipTags");
        json.item("000000030000000000000000");
        json.closeList();
    }
    json.close();
}

void writeUserAgent(JsonText &json, const Device &device)
{
    json.open("userAgent");
    if (!device.version.empty()) {
        json.text("major", device.major);
        json.text("minor", device.minor);
    }
    json.text("family", device.family);
    json.text("name", device.name);
    json.open("operatingSystem");
    json.text("name", device.systemName);
    json.text("family", device.systemFamily);
    if (!device.systemVersion.empty())
        json.text("version", device.systemVersion);
    json.close();
    json.text("type", device.type);
    json.text("typeName", device.typeName);
    if (!device.version.empty())
        json.text("version", device.version);
    json.text("deviceType", device.deviceType);
    json.truth("nativeBrowser", device.native);
    json.text("os", device.os);
    json.text("browser", device.browser);
    if (!device.tag.empty()) {
        json.openList("tags");
        json.item(device.tag);
        json.closeList();
    }
    json.close();
}

void writeWhoAndWhere(JsonText &json, const Activity &activity, Dice &dice)
{
    if (hasDevice(activity)) {
        json.open("device");
        json.text("clientIP", activity.address);
        json.text("userAgent", activity.device->agent);
        json.text("countryCode", activity.place->country);
        json.close();
        json.open("internals");
        json.openList("otherIPs");
        json.item(activity.address);
        if (dice.chance(50))
            json.item(activity.person->officeAddress);
        json.closeList();
        json.close();
        writeLocation(json, activity, dice);
    }
    const bool namesMissing = activity.kind->isFailure && activity.kind->raw == RawShape::Login;
    if (activity.kind->raw != RawShape::ServiceNow) {
        json.open("user");
        if (!namesMissing)
            json.text("userName", activity.person->login);
        json.openList("userTags");
        json.item(activity.person->groupTag);
        json.closeList();
        json.close();
    }
    if (namesMissing) {
        json.open("failedUserData");
        json.text("userName", activity.person->login);
        json.close();
    }
    if (hasDevice(activity))
        writeUserAgent(json, *activity.device);
}

struct EventObject {
    int type, role;
    std::string_view name, id = {}, value = {}, serviceType = {};
};

void writeObject(JsonText &json, const EventObject &object)
{
    json.open();
    json.number("objType", object.type);
    json.number("role", object.role);
    json.openList("tags");
    json.closeList();
    json.text("name", object.name);
    if (!object.id.empty())
        json.text("id", object.id);
    if (!object.value.empty())
        json.text("value", object.value);
    if (!object.serviceType.empty())
        json.text("serviceObjectType", object.serviceType);
    json.close();
}

// The acting account, once by its login and once by its object id, with the signed 32-bit `link` of the real
// records.
void writeActor(JsonText &json, const Person &person, int type, std::string_view id)
{
    json.open();
    json.number("objType", type);
    json.number("role", 5);
    json.openList("tags");
    if (type == 23)
        json.item(person.groupTag);
    json.closeList();
    json.text("name", person.displayName);
    json.number("instanceId", 0);
    json.truth("resolved", true);
    json.number("saasId", 11161);
    json.text("id", id);
    json.number("link", linkOf(person));
    json.truth("governable", type == 23);
    json.close();
}

void writeMainInfo(JsonText &json, const Activity &activity, Dice &dice)
{
    const ActivityKind &kind = *activity.kind;
    json.open("mainInfo");
    json.openList("eventObjects");
    if (kind.raw == RawShape::Login) {
        writeObject(json,
            {.type = 6,
                .role = 1,
                .name = appName(kind.appId),
                .id = "00000002-0000-0ff1-ce00-000000000000"});
        const std::string request = dice.guid();
        writeObject(json, {.type = 7, .role = 3, .name = "Request ID", .id = request});
        writeObject(json, {.type = 7, .role = 3, .name = "Pass-through authentication", .value = "false"});
        writeObject(
            json, {.type = 2, .role = 2, .name = activity.person->login, .id = activity.person->objectId});
    } else if (isFileWork(kind)) {
        const std::string file = "https://contoso.sharepoint.com/sites/"
            + std::string(activity.person->department) + "/Shared Documents/"
            + std::string(activity.objectName);
        const std::string guid = dice.guid();
        writeObject(json, {.type = 1, .role = 3, .name = file, .id = guid, .serviceType = "File"});
    }
    if (kind.isFailure || dice.chance(80)) {
        writeActor(json, *activity.person, activity.person->isExternal ? 22 : 21, activity.person->login);
        writeActor(json, *activity.person, 23, activity.person->objectId);
    }
    json.closeList();
    json.text("rawOperationName", activity.operation);
    json.text("prettyOperationName", activity.operation);
    if (kind.raw == RawShape::Login || kind.raw == RawShape::Aws) {
        json.open("activityResult");
        json.truth("isSuccess", !kind.isFailure);
        if (kind.isFailure)
            json.text("message", "Error validating credentials due to invalid username or password.");
        json.close();
    }
    json.text("type", kind.mainType);
    json.close();
}

void writeCollected(JsonText &json, const Activity &activity, Dice &dice)
{
    json.open("collected");
    switch (activity.kind->raw) {
    case RawShape::Login:
        json.open("aadLogins");
        json.number("routingTime", activity.timestamp + 1500);
        json.text("enqueueTime", isoTime(activity.timestamp + 900, 7));
        json.number("MCAS_Router", activity.timestamp + 2000);
        json.text("correlationId", dice.guid());
        json.close();
        break;
    case RawShape::Audit:
    case RawShape::Cmdlet:
        json.open("o365");
        json.text(
            "blobCreated", isoTime(activity.timestamp + (activity.created - activity.timestamp) / 2, 7));
        json.text("blobId",
            "20231116000900000000001$20231116001000000000001$audit$Audit$emea000"
                + std::to_string(dice.below(9)));
        if (activity.kind->raw == RawShape::Cmdlet)
            json.text("commandParameters", "-ForwardTo someone@example.net -Name fwd");
        json.close();
        break;
    default: break;
    }
    json.close();
}

// Here all numbers are text, unlike in mainInfo.
void writeResolvedActor(JsonText &json, const Person &person)
{
    json.open("resolvedActor");
    json.text("id", person.objectId);
    json.text("saasId", "11161");
    json.text("instanceId", "0");
    json.openList("tags");
    json.item(person.groupTag);
    json.closeList();
    json.text("objType", "23");
    json.text("name", person.displayName);
    json.text("role", "4");
    json.truth("resolved", true);
    if (!person.isExternal)
        json.truth("governable", true);
    json.close();
    if (!person.isExternal)
        return;
    json.open("resolvedActorAccount");
    json.text("id", person.login);
    json.text("saasId", "11161");
    json.text("instanceId", "0");
    json.openList("tags");
    json.closeList();
    json.text("name", person.displayName);
    json.text("role", "5");
    json.truth("resolved", true);
    json.close();
}

void writeEntity(JsonText &json, std::string_view key, const Person &person, std::string_view id)
{
    json.open(key);
    json.text("displayName", person.displayName);
    json.open("id");
    json.text("id", id);
    json.number("saas", 11161);
    json.number("inst", 0);
    json.close();
    json.truth("resolved", true);
    json.close();
}

std::string descriptionOf(const Activity &activity)
{
    const ActivityKind &kind = *activity.kind;
    if (kind.isFailure)
        return "Failed log on (Failure message: Error validating credentials due to invalid username or "
               "password.)";
    if (kind.mainType == "login")
        return kind.source == 0 ? "Log on (access policy)" : "Log on";
    if (kind.source == 1)
        return "Download file: file " + std::string(activity.objectName) + " (blocked)";
    if (isFileWork(kind))
        return std::string(activity.operation) + ": file " + std::string(activity.objectName);
    return std::string(activity.operation);
}

void writeTail(JsonText &json, const Activity &activity)
{
    const ActivityKind &kind = *activity.kind;
    json.text("uid", activity.id);
    json.text("appName", appName(kind.appId));
    json.text("eventTypeName", kind.category);
    json.openList("classifications");
    if (kind.mainType == "login")
        json.item("access");
    json.closeList();
    json.text("description_id",
        kind.isFailure ? "EVENT_DESCRIPTION_FAILED_LOGIN" : "EVENT_DESCRIPTION_BASIC_EVENT");
    json.open("description_metadata");
    json.text("target_object", isFileWork(kind) ? activity.objectName : std::string_view());
    json.text("operation_name", activity.operation);
    if (kind.isFailure) {
        json.text("event_category", "Failed log on");
        json.text(
            "activity_result_message", "Error validating credentials due to invalid username or password.");
    }
    json.text("colon", isFileWork(kind) ? ": " : "");
    json.text("dash", "");
    json.close();
    json.text("description", descriptionOf(activity));
    json.text("genericEventType", kind.genericType);
    json.text("severity", kind.severity);
}

} // namespace

std::string ActivityGenerator::json(const Activity &activity) const
{
    Dice dice(m_seed, activity.number, writePurpose);
    JsonText json;
    json.open();
    writeHead(json, activity, dice, m_company);
    writeWhoAndWhere(json, activity, dice);
    writeMainInfo(json, activity, dice);
    json.number("confidenceLevel", activity.kind->raw == RawShape::Login ? 20 : 30);
    json.number("source", activity.kind->source);
    json.number("srcAppId", activity.kind->sourceAppId);
    writeCollected(json, activity, dice);
    writeRawData(json, activity, dice, m_company);
    if (activity.kind->raw != RawShape::ServiceNow)
        writeResolvedActor(json, *activity.person);
    json.open("entityData");
    if (activity.kind->raw != RawShape::ServiceNow) {
        writeEntity(json, "0", *activity.person, activity.person->login);
        json.null("1");
        if (activity.number % 4 == 0)
            writeEntity(json, "2", *activity.person, activity.person->objectId);
    }
    json.close();
    writeTail(json, activity);
    json.close();
    return json.take();
}

} // namespace workbench::simulator
