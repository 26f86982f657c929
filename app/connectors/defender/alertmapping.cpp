#include "connectors/defender/alertmapping.h"

#include "connectors/defender/alerttactics.h"
#include "connectors/defender/mappingaddress.h"
#include "record/jsonscanner.h"
#include "record/jsontext.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace workbench::defender {

namespace {

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

bool isOfType(const JsonValue &entity, std::initializer_list<std::string_view> types)
{
    const auto type = entity["type"].text();
    return type && std::find(types.begin(), types.end(), viewOf(*type)) != types.end();
}

bool isSource(const JsonValue &entity)
{
    return entity["entityRole"].text() == "Source";
}

// The first entity of a type; one in the role Source comes first.
JsonValue entityOf(const JsonValue &raw, std::initializer_list<std::string_view> types)
{
    JsonValue first;
    for (const JsonValue entity : raw["entities"]) {
        if (!isOfType(entity, types))
            continue;
        if (isSource(entity))
            return entity;
        if (first.isMissing())
            first = entity;
    }
    return first;
}

// The name of an account: principal name, else mail address, else label.
JsonValue accountName(const JsonValue &account)
{
    for (const JsonValue name : {account["pa"], account["em"], account["label"]}) {
        if (isUsableText(name))
            return name;
    }
    return {};
}

// The person an alert is about. Source comes first, then one with a name that can be searched for: the same
// person often comes twice, as an account with all names and as a user with a label alone.
JsonValue personOf(const JsonValue &raw)
{
    JsonValue best;
    int bestRank = -1;
    for (const JsonValue entity : raw["entities"]) {
        if (!isOfType(entity, {"account", "user"}) || accountName(entity).isMissing())
            continue;
        const bool isNamed = isUsableText(entity["pa"]) || isUsableText(entity["em"]);
        const int rank = (isSource(entity) ? 2 : 0) + (isNamed ? 1 : 0);
        if (rank > bestRank) {
            best = entity;
            bestRank = rank;
        }
    }
    return best;
}

// The text of an address entity that is one: `id`, else `label`.
JsonValue addressOf(const JsonValue &entity)
{
    for (const JsonValue value : {entity["id"], entity["label"]}) {
        const auto text = value.text();
        if (text && mappedAddress(*text))
            return value;
    }
    return {};
}

void addAddresses(const JsonValue &raw, MappingFields &fields)
{
    JsonValue first;
    QByteArrayList all;
    for (const JsonValue entity : raw["entities"]) {
        const JsonValue value = isOfType(entity, {"ip"}) ? addressOf(entity) : JsonValue();
        if (value.isMissing())
            continue;
        all += mappedAddress(*value.text())->text;
        fields.noteUsed(value);
        if (first.isMissing())
            first = value;
    }
    addSourceAddress(fields, first);
    fields.addTexts("host_list", all, first);
}

// Text from a string or from a number as it is written.
void copyName(std::string_view name, const JsonValue &from, MappingFields &fields)
{
    if (from.isNumber())
        fields.addText(name, bytes(from.raw()), from);
    else
        fields.copyText(name, from);
}

struct Severity {
    std::string_view name;
    int number;
};

// By the numbers of `severityValue`, of which 3 is the lowest. The scores fall into the bands Minor, Major,
// Critical, Notice.
constexpr std::array<Severity, 4> severities{
    {{"Low", 30}, {"Medium", 55}, {"High", 80}, {"Informational", 10}}};

template<typename Table> auto entryOf(const Table &table, const JsonValue &value) -> decltype(table.data())
{
    const auto number = value.integer();
    return number && *number >= 0 && size_t(*number) < table.size() ? &table[size_t(*number)] : nullptr;
}

// By the numbers of `stories`; there is no 6.
constexpr std::array<std::string_view, 9> stories{"THREAT_DETECTION", "PRIVILEGED_ACCOUNT_MONITORING",
    "COMPLIANCE", "DLP", "DISCOVERY", "SHARING_CONTROL", std::string_view(), "ACCESS_CONTROL",
    "CONFIGURATION_MONITORING"};

void addStories(const JsonValue &from, MappingFields &fields)
{
    QByteArrayList names;
    for (const JsonValue value : from) {
        const auto *name = entryOf(stories, value);
        if (name && !name->empty() && !names.contains(bytes(*name)))
            names += bytes(*name);
    }
    fields.addTexts("event.category", names, from);
}

void addTactics(const JsonValue &intent, MappingFields &fields)
{
    QByteArrayList names;
    for (const Tactic *tactic : tacticsOf(intent))
        names += bytes(tactic->name);
    fields.addTexts("event.tactic", names, intent);
}

// "Open, unread", "True positive, archived"; each half only where its number is known.
void addStatus(const JsonValue &raw, MappingFields &fields)
{
    static constexpr std::array<std::string_view, 6> resolutions{
        "Open", "Dismissed", "Resolved", "False positive", "Benign", "True positive"};
    static constexpr std::array<std::string_view, 3> readStates{"unread", "read", "archived"};
    const JsonValue resolutionFrom = raw["resolutionStatusValue"];
    const JsonValue readFrom = raw["statusValue"];
    const auto *resolution = entryOf(resolutions, resolutionFrom);
    const auto *readState = entryOf(readStates, readFrom);
    if (resolution && readState)
        fields.addText(
            "event.status", bytes(*resolution) + ", " + bytes(*readState), resolutionFrom, readFrom);
    else if (resolution)
        fields.addText("event.status", bytes(*resolution), resolutionFrom);
    else if (readState)
        fields.addText(
            "event.status", bytes(readState->substr(0, 1)).toUpper() + bytes(readState->substr(1)), readFrom);
}

// Only an https address may ever be opened from a record.
void addUrl(const JsonValue &from, MappingFields &fields)
{
    const auto text = from.text();
    if (text && text->first(std::min<qsizetype>(text->size(), 8)).toLower() == "https://")
        fields.addText("event.url", *text, from);
}

void addEvent(const JsonValue &raw, const RecordIdentity &identity, MappingFields &fields)
{
    addEventIdentity(fields, raw, identity);
    fields.copyText("event.name", raw["title"]);
    addStories(raw["stories"], fields);
    addTactics(raw["intent"], fields);
    fields.copyText("event.description", raw["description"]);
    if (const auto *severity = entryOf(severities, raw["severityValue"]))
        fields.addText("event.severity_str", bytes(severity->name), raw["severityValue"]);
    addStatus(raw, fields);
    addUrl(raw["URL"], fields);
}

void addRule(const JsonValue &raw, MappingFields &fields)
{
    JsonValue rule = entityOf(raw, {"policyRule", "policy"});
    if (rule.isMissing())
        rule = raw["policy"];
    fields.copyText("rule.name", rule["label"]);
    copyName("rule.id", rule["id"], fields);
    fields.copyText("rule.category", rule["policyType"]);
}

void appendPair(std::string &json, std::string_view name, std::string_view id, std::string_view meaning)
{
    appendJsonString(json, name);
    json += ":{\"id\":";
    appendJsonString(json, id);
    if (!meaning.empty()) {
        json += ",\"name\":";
        appendJsonString(json, meaning);
    }
    json += '}';
}

// One entry for each tactic and each technique. Which belongs to which is known only where there is one
// tactic.
std::string ttps(const std::vector<const Tactic *> &tactics, const QByteArrayList &techniques)
{
    std::string json;
    if (techniques.isEmpty() || tactics.size() > 1) {
        for (const Tactic *tactic : tactics) {
            json += json.empty() ? "[{" : ",{";
            appendPair(json, "tactic", tactic->id, tactic->name);
            json += '}';
        }
    }
    for (const QByteArray &technique : techniques) {
        json += json.empty() ? "[{" : ",{";
        if (tactics.size() == 1) {
            appendPair(json, "tactic", tactics[0]->id, tactics[0]->name);
            json += ',';
        }
        appendPair(json, "technique", viewOf(technique), {});
        json += '}';
    }
    return json.empty() ? json : json + ']';
}

void addXdrEvent(const JsonValue &raw, MappingFields &fields)
{
    const QByteArray product("Microsoft Defender for Cloud Apps");
    const JsonValue title = raw["title"];
    const JsonValue description = raw["description"];
    const JsonValue intent = raw["intent"];
    const auto tactics = tacticsOf(intent);
    const auto techniques = techniquesIn(description.text().value_or(QByteArray()));
    QByteArray name("microsoft_defender_for_cloud_apps");
    if (!tactics.empty())
        name += '-' + bytes(tactics[0]->name).toLower().replace(' ', '_');
    if (!techniques.isEmpty())
        name += '-' + QByteArray(techniques[0]).toLower().replace('.', '_');
    fields.addText("xdr_event.name", name, intent, description);
    const auto titleText = usableText(title);
    fields.addText("xdr_event.display_name", titleText ? product + ": " + *titleText : product, title);
    fields.copyText("xdr_event.description", description);
    if (!tactics.empty()) {
        fields.addText("xdr_event.tactic.id", bytes(tactics[0]->id), intent);
        fields.addText("xdr_event.tactic.name", bytes(tactics[0]->name), intent);
    }
    if (!techniques.isEmpty())
        fields.addText("xdr_event.technique.id", techniques[0], description);
    fields.addJson("xdr_event.ttps", ttps(tactics, techniques), intent, description);
    fields.addTexts("xdr_event.tags", {product});
    if (!tactics.empty())
        fields.addText("xdr_event.xdr_killchain_stage", bytes(tactics[0]->stage), intent);
}

} // namespace

void mapAlertFields(const JsonValue &raw, const RecordIdentity &identity, MappingFields &fields)
{
    const JsonValue person = personOf(raw);
    const JsonValue name = accountName(person);
    const JsonValue service = entityOf(raw, {"service"});
    const JsonValue country = entityOf(raw, {"country"});
    addAddresses(raw, fields);
    addSourceUser(fields, name, person["id"]);
    addCountry(fields, isUsableText(country["id"]) ? country["id"] : country["label"]);
    addUser(fields, name, person["id"]);
    addService(fields, service["label"], service["id"]);
    fields.copyText("host.name", entityOf(raw, {"device"})["label"]);
    fields.copyText("file.name", entityOf(raw, {"file"})["label"]);
    addRule(raw, fields);
    if (const auto *severity = entryOf(severities, raw["severityValue"]))
        fields.addInteger("severity", severity->number, raw["severityValue"]);
    addEvent(raw, identity, fields);
}

void addDerivedFields(const JsonValue &raw, const RecordIdentity &identity, MappingFields &fields)
{
    fields.addText("orig_id", identity.id, identity.idFrom);
    fields.addText("orig_index", "syslog");
    fields.addText("event_source", "microsoft_defender");
    fields.addText("event_status", "New");
    if (const auto *severity = entryOf(severities, raw["severityValue"]))
        fields.addInteger("event_score", severity->number, raw["severityValue"]);
    fields.addText("stellar.status", "New");
    addXdrEvent(raw, fields);
}

} // namespace workbench::defender
