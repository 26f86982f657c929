#include "simulator/records/alert.h"

#include "simulator/records/isotime.h"
#include "simulator/records/jsontext.h"

#include <algorithm>
#include <array>

namespace workbench::simulator {

namespace {

constexpr std::array<int, 1> threat{0}, compliance{2}, leak{3}, found{4}, sharing{5}, entry{7}, setup{8};
constexpr std::array<int, 2> threatAndLeak{0, 3}, threatAndPrivileged{0, 1};
constexpr std::array<int, 0> none{};
constexpr std::array<int, 1> unknown{0}, preAttack{1}, initial{2}, execution{9}, moving{8}, control{12},
    evasion{5};
constexpr std::array<int, 2> takeOver{2, 3}, exfiltration{10, 11}, escalation{3, 4}, credentials{6, 7};
constexpr std::array<int, 1> impact{13};

constexpr std::array<AlertKind, 19> kinds{{
    {"Mass download by a single user (custom)",
        "Activity policy 'Mass download by a single user (custom)' was triggered by '%'", "AUDIT", 15728641,
        threat, exfiltration, 2, DownloadKind, 20892, false},
    {"Impossible travel",
        "<p>The user % performed an impossible travel activity.</p><br>Initial access: T1078 &amp; more",
        "ANOMALY_DETECTION", 15859716, threat, takeOver, 1, LoginKind, 11161, true},
    {"Suspicious inbox forwarding",
        "A suspicious inbox forwarding rule was set on the mailbox of %. __siteIcon__", "ANOMALY_DETECTION",
        15859725, threatAndLeak, exfiltration, 2, InboxRuleKind, 20893, true},
    {"Logon from a risky IP address", "Activity policy 'Logon from a risky IP address' was triggered by '%'",
        "AUDIT", 15728641, threat, initial, 3, AwsKind, 11599, false},
    {"Block unmanaged download", "Session policy 'Block unmanaged download' was triggered by '%'", "SESSION",
        15728641, entry, none, 1, SessionKind, 20892, false},
    {"Misleading publisher name for an OAuth app",
        "App 'Micr0soft Sync' has a publisher name with foreign letters that resemble Latin letters",
        "APP_PERMISSION_ANOMALY", 15859730, threat, unknown, 2, ConsentKind, 11161, false},
    {"Malware detection", "Malware was detected in 'invoice.pdf.exe' owned by %", "MALWARE", 15728650,
        threatAndLeak, execution, 2, BoxKind, 10489, false},
    {"Shared with personal domain",
        "File policy 'Shared with personal domain' __siteIcon__ was matched by 'roadmap'", "FILE", 15728642,
        sharing, none, 0, ShareKind, 11770, false},
    {"Unusual administrative activity (by user)",
        "<p>The user % performed more than 30 administrative activities in a single session.</p>",
        "ANOMALY_DETECTION", 15859721, threatAndPrivileged, escalation, 1, RoleKind, 11161, true},
    {"Multiple failed login attempts", "<p>The user % failed to log on 40 times within 5 minutes.</p>",
        "ANOMALY_DETECTION", 15859717, threat, credentials, 1, FailedLoginKind, 11161, true},
    {"Unusual file deletion activity (by user)",
        "<p>The user % deleted more than 150 files in a single session.</p>", "ANOMALY_DETECTION", 15859722,
        threat, impact, 1, DownloadKind, 15600, true},
    {"New high volume app", "A new high volume app, 'FileDrop', was discovered", "NEW_SERVICE", 15728644,
        found, none, 0, std::nullopt, 30001, false},
    {"System alert: connector error", "The app connector for ServiceNow reported an error", "", 15794178,
        setup, none, 0, std::nullopt, 14509, false},
    {"Honeytoken activity", "% performed interactive logon to DC01 with a honeytoken account.",
        "ANOMALY_DETECTION", 15795464, threat, moving, 1, DirectoryKind, 20940, true},
    {"Access from unmanaged device", "Access policy 'Access from unmanaged device' was triggered by '%'",
        "ACCESS", 15728641, entry, preAttack, 0, AccessKind, 11161, false},
    {"Risky sign-in: unfamiliar features", "Risky sign-in of % at medium risk", "ANOMALY_DETECTION", 15795457,
        threat, initial, 2, LoginKind, 11161, false},
    {"Data egress to an app that is not sanctioned", "Unusual upload to 'FileDrop' was detected",
        "ANOMALY_DISCOVERY", 15728646, found, control, 1, std::nullopt, 30001, true},
    {"App with permission to read all mail", "An app asked for the permission to read all mail of %",
        "APP_PERMISSION", 15728648, compliance, evasion, 1, ConsentKind, 11161, false},
    {"Mail sent to a competitor", "Inline policy 'Mail sent to a competitor' was triggered by '%'", "INLINE",
        15728641, leak, exfiltration, 0, MailKind, 20893, false},
}};

std::string filled(std::string_view text, const std::string &name)
{
    std::string result(text);
    if (const auto at = result.find('%'); at != std::string::npos)
        result.replace(at, 1, name);
    return result;
}

std::string policyId(const AlertKind &kind)
{
    return Dice(std::uint64_t(kind.idValue), kind.title.size(), 9).hex(24);
}

void writePolicyMembers(JsonText &json, const AlertKind &kind)
{
    json.text("type", "policyRule");
    json.text("label", kind.title);
    json.text("id", policyId(kind));
    json.text("policyType", kind.policyType);
}

void writeEntity(JsonText &json, std::string_view type, std::string_view label, std::string_view id)
{
    json.text("type", type);
    json.text("label", label);
    json.text("id", id);
}

void writeWho(JsonText &json, const Alert &alert)
{
    const Person &person = *alert.person;
    const bool onPremises = alert.kind->activity == DirectoryKind;
    json.open();
    writeEntity(json, "account", person.displayName, person.objectId);
    json.number("saas", alert.kind->appId);
    json.number("inst", 0);
    json.text("pa", person.login);
    if (person.isExternal)
        json.text("em", person.login);
    json.number("entityType", 2);
    if (onPremises)
        json.text("entityRole", "Source");
    json.close();
    json.open();
    writeEntity(json, "user", person.login, person.login);
    json.close();
    if (!onPremises)
        return;
    for (const auto &[name, role] : {std::pair{"CLIENT7", "Source"}, {"DC01", "Related"}}) {
        json.open();
        writeEntity(json, "device", name, name);
        json.text("entityRole", role);
        json.close();
    }
    json.open();
    writeEntity(json, "groupTag", "Honeytoken accounts", person.groupTag);
    json.close();
}

void writeEntities(JsonText &json, const Alert &alert)
{
    const AlertKind &kind = *alert.kind;
    json.openList("entities");
    if (!kind.policyType.empty()) {
        json.open();
        writePolicyMembers(json, kind);
        json.close();
    }
    const bool discovered = kind.appId == 30001;
    json.open();
    json.text("type", discovered ? "discovery_service" : "service");
    json.text("label", appName(kind.appId));
    json.number("id", kind.appId);
    json.close();
    if (discovered) {
        json.open();
        writeEntity(json, "discovery_stream", "Win10 Endpoint Users", "5a0c0000000000000000d15c");
        json.close();
    }
    if (kind.activity) {
        json.open();
        writeEntity(json, "ip", alert.person->address, alert.person->address);
        if (!kind.isLate)
            json.truth("triggeredAlert", true);
        json.close();
        json.open();
        writeEntity(json, "country", alert.person->home->country, alert.person->home->country);
        json.close();
        writeWho(json, alert);
    }
    if (kind.policyType == "MALWARE" || kind.policyType == "FILE") {
        json.open();
        writeEntity(json, "file", "invoice.pdf.exe", "b!" + policyId(kind) + "|" + alert.id);
        json.close();
    }
    for (int i = 0; i < alert.addedEntities; ++i) {
        const std::string address = "192.0.2." + std::to_string(200 + i);
        json.open();
        writeEntity(json, "ip", address, address);
        json.close();
    }
    json.closeList();
}

void writeNumbers(JsonText &json, std::string_view key, std::span<const int> numbers)
{
    json.openList(key);
    for (const int number : numbers)
        json.itemNumber(number);
    json.closeList();
}

void writeReasons(JsonText &json, const Alert &alert)
{
    json.number("threatScore", 20 + int(alert.incident % 70));
    json.openList("threatScoreReasoning");
    json.open();
    json.text("template", "UEBA_ALERTS_TENANT_USAGE_EVIDENCE");
    json.open("parameters");
    json.number("usage", 1);
    json.number("userPercent", 12);
    json.close();
    json.close();
    json.closeList();
    json.openList("evidence");
    for (const char *const name : {"ANUBIS_ADMIN_USER_FEATURE", "ALERTS_MITRE_TACTIC"}) {
        json.open();
        json.open("title");
        json.text("template", name);
        json.open("parameters");
        json.text("app", appName(alert.kind->appId));
        json.close();
        json.close();
        json.close();
    }
    json.closeList();
    json.truth("isPreview", alert.incident % 2 == 0);
}

void writeState(JsonText &json, const Alert &alert)
{
    json.number("severityValue", alert.severity);
    json.number("statusValue", alert.status);
    // Missing while nobody has decided on it, as in the oldest real sample.
    if (alert.resolution != 0 || alert.kind->policyType != "FILE")
        json.number("resolutionStatusValue", alert.resolution);
    if (alert.resolved)
        json.text("resolveTime", isoTime(*alert.resolved, 3));
    if (!alert.handledBy.empty())
        json.text("handledByUser", alert.handledBy);
    else if (alert.incident % 3 == 0)
        json.null("handledByUser");
    if (!alert.comment.empty())
        json.text("comment", alert.comment);
    else if (alert.incident % 3 == 0)
        json.null("comment");
}

} // namespace

std::span<const AlertKind> alertKinds()
{
    return kinds;
}

const AlertKind &alertKind(std::uint64_t seed, std::uint64_t incident)
{
    return kinds[(incident + seed) % kinds.size()];
}

void Alert::apply(AlertChange change, std::int64_t moment, const Company &company)
{
    const auto close = [&](int value) {
        resolution = value;
        status = 2;
        resolved = moment;
        handledBy = company.admin(incident).login;
    };
    switch (change) {
    case AlertChange::Read: status = std::max(status, 1); break;
    case AlertChange::Unread: status = 0; break;
    case AlertChange::Dismiss: close(1); break;
    case AlertChange::Resolve: close(2); break;
    case AlertChange::CloseFalsePositive: close(3); break;
    case AlertChange::CloseBenign: close(4); break;
    case AlertChange::CloseTruePositive: close(5); break;
    case AlertChange::Reopen:
        resolution = 0;
        status = 1;
        resolved.reset();
        break;
    case AlertChange::Comment:
        comment = "seen, " + std::to_string(version) + ". look – prüfen";
        handledBy = company.admin(incident).login;
        break;
    // 3 is informational and the least of all.
    case AlertChange::RaiseSeverity: severity = severity == 3 ? 0 : severity == 2 ? 1 : severity + 1; break;
    case AlertChange::AddEntity: ++addedEntities; break;
    case AlertChange::Reraise: timestamp = moment; break;
    }
    ++version;
}

std::string alertJson(const Alert &alert, const ActivityGenerator &generator)
{
    const AlertKind &kind = *alert.kind;
    JsonText json;
    json.open();
    json.text("_id", alert.id);
    json.number("timestamp", alert.timestamp);
    writeEntities(json, alert);
    json.text("title", kind.title);
    json.text("description",
        filled(kind.description, alert.person->displayName + " (" + alert.person->login + ")"));
    writeNumbers(json, "stories", kind.stories);
    if (!kind.intent.empty())
        writeNumbers(json, "intent", kind.intent);
    if (alert.incident % 4 != 0)
        json.truth("isMarkdown", kind.isLate);
    if (kind.policyType == "FILE" || kind.policyType == "ANOMALY_DETECTION") {
        json.open("policy");
        writePolicyMembers(json, kind);
        json.close();
    }
    json.text("contextId", generator.company().tenantId());
    json.truth("isSystemAlert", kind.policyType.empty());
    json.number("idValue", kind.idValue);
    writeState(json, alert);
    json.text("URL", "https://contoso.portal.cloudappsecurity.com/#/alerts/" + alert.id);
    if (kind.isLate)
        writeReasons(json, alert);
    if (!alert.audits.empty()) {
        json.openList("audits");
        for (const std::string &audit : alert.audits)
            json.item(audit);
        json.closeList();
    }
    if (kind.policyType.empty())
        json.raw("descriptionTemplate",
            R"({"template":"LOGRABBER_SYSTEM_ALERT_MESSAGE_BASE","parameters":{"LOGRABBER_SYSTEM_ALERT_MESSAGE_BASE":)"
            R"({"functionObject":{"parameters":{"appName":"ServiceNow"}}}}})");
    json.close();
    return json.take();
}

} // namespace workbench::simulator
