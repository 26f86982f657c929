#include "simulator/records/activity.h"
#include "simulator/records/isotime.h"
#include "simulator/records/jsontext.h"

namespace workbench::simulator {

namespace {

std::string guidOf(const Activity &activity)
{
    const size_t cut = activity.id.rfind('_');
    return cut == std::string::npos ? activity.id.substr(0, 36) : activity.id.substr(cut + 1);
}

// What most successful log-ons consist of.
void writeShortLogin(JsonText &json, const Activity &activity, const Company &company)
{
    json.text("ApplicationId", "00000002-0000-0ff1-ce00-000000000000");
    json.text("ApplicationName", "Office 365 Exchange Online");
    json.text("Call", activity.operation);
    json.text("EventType", "MCASLoginEvent");
    json.text("IpAddress", activity.address);
    json.number("LoginErrorCode", 0);
    json.text("LoginStatus", "Success");
    json.truth("MfaRequired", true);
    json.text("MfaResult", "Success");
    json.text("TenantId", company.tenantId());
    json.text("Upn", activity.person->login);
}

void writeLogin(JsonText &json, const Activity &activity, Dice &dice, const Company &company)
{
    const bool failed = activity.kind->isFailure;
    if (!failed && dice.chance(850))
        return writeShortLogin(json, activity, company);
    const bool multiFactor = !failed && dice.chance(600);
    json.text("ApplicationId",
        failed ? "00000003-0000-0ff1-ce00-000000000000" : "00000002-0000-0ff1-ce00-000000000000");
    json.text("ApplicationName", failed ? "Office 365 SharePoint Online" : "Office 365 Exchange Online");
    json.null("BrowserId");
    json.text("Call", activity.operation);
    json.text("CorrelationId", dice.guid());
    json.null("DataSource");
    json.text("DeviceInfo",
        ";" + std::string(activity.device->systemName) + ";" + std::string(activity.device->name) + ";");
    json.text("DeviceTrustType", "");
    json.text("EventType", "MCASLoginEvent");
    json.text("HomeTenantUserObjectId", activity.person->objectId);
    json.text("IpAddress", activity.address);
    json.truth("IsDeviceCompliantAndManaged", false);
    json.null("IsInteractive");
    json.truth("IsInteractiveComputed", true);
    json.number("LoginErrorCode", failed ? 50126 : 0);
    json.text("LoginStatus", failed ? "Failure" : "Success");
    if (multiFactor)
        json.text("MfaAuthMethod", "PhoneAppNotification");
    else
        json.null("MfaAuthMethod");
    json.null("MfaMaskedDeviceId");
    json.truth("MfaRequired", multiFactor);
    json.null("MfaResult");
    json.null("MfaStatusRaw");
    json.text("MsodsTenantRegionScope", "EU");
    json.text("RequestId", dice.guid());
    json.null("SasStatus");
    json.text("TenantId", company.tenantId());
    json.text("TimeStamp", isoTime(activity.timestamp, 7));
    json.text("Upn", activity.person->login);
    json.truth("UserIsPassthru", false);
    json.text("UserName", "");
    json.text("UserPrincipalObjectID", activity.person->objectId);
    json.text("UserTenantId", company.tenantId());
    json.text("UserTenantMsodsRegionScope", "EU");
}

std::string_view workload(int appId)
{
    switch (appId) {
    case 20893: return "Exchange";
    case 20892: return "SharePoint";
    case 15600: return "OneDrive";
    case 26324: return "PowerBI";
    default: return "AzureActiveDirectory";
    }
}

void writeAudit(JsonText &json, const Activity &activity, Dice &dice, const Company &company)
{
    json.text("CreationTime", isoTime(activity.timestamp, 0));
    json.text("Id", guidOf(activity));
    json.text("Operation", activity.operation);
    json.text("OrganizationId", company.tenantId());
    json.number("RecordType", activity.kind->appId == 20893 ? 50 : 6);
    json.text("Workload", workload(activity.kind->appId));
    json.text("ClientIP",
        activity.address.find(':') == std::string::npos
            ? activity.address
            : "[" + activity.address + "]:" + std::to_string(dice.between(49152, 65535)));
    json.text("UserId", activity.person->login);
    if (isFileWork(*activity.kind)
        && dice.chance(200)) { // The long form, with everything the source application knows.
        json.text("UserKey", "i:0h.f|membership|" + activity.person->objectId.substr(0, 8) + "@live.com");
        json.number("UserType", activity.person->isAdmin ? 2 : 0);
        json.number("Version", 1);
        json.text("CorrelationId", dice.guid());
        json.text("EventSource", workload(activity.kind->appId));
        json.text("ItemType", "File");
        json.text("ListId", dice.guid());
        json.text("ListItemUniqueId", dice.guid());
        json.text("Site", dice.guid());
        json.text("UserAgent", activity.device->agent);
        json.text("WebId", dice.guid());
        json.text("SourceFileExtension", "xlsx");
        json.text("SourceRelativeUrl", "Shared Documents");
    }
    if (isFileWork(*activity.kind)) {
        const std::string site =
            "https://contoso.sharepoint.com/sites/" + std::string(activity.person->department) + "/";
        json.text("SiteUrl", site);
        json.text("SourceFileName", activity.objectName);
        json.text("ObjectId", site + "Shared Documents/" + std::string(activity.objectName));
    } else if (activity.kind->appId == 20893) {
        json.text("MailboxGuid", dice.guid());
        json.text("LogonType", "0");
        json.text("Subject", activity.objectName);
    }
    if (activity.kind->isAdmin) {
        json.text("ResultStatus", "Success");
        json.openList("ModifiedProperties");
        json.open();
        json.text("Name", "Role.DisplayName");
        json.text("NewValue", "\"Security Reader\"");
        json.text("OldValue", "");
        json.close();
        json.closeList();
        json.text("TargetUserOrGroupName", activity.other->login);
    }
}

void writeCmdlet(JsonText &json, const Activity &activity, const Company &company)
{
    json.text("Workload", "Exchange");
    json.text("Operation", activity.operation);
    json.number("RecordType", 1);
    json.text("ResultStatus", "True");
    json.text("ObjectId",
        "EURP001A000\\Microsoft Exchange Hosted Organizations\\contoso.onmicrosoft.com\\"
            + activity.person->login + "\\fwd");
    json.text("UserId", activity.person->login);
    json.text("Id", guidOf(activity));
    json.text("ClientIP", "[" + activity.person->addressV6 + "]:52011");
    json.text("OrganizationId", company.tenantId());
    json.openList("Parameters");
    for (const auto &[name, value] : {std::pair{"ForwardTo", "someone@example.net"}, {"Name", "fwd"}}) {
        json.open();
        json.text("Name", name);
        json.text("Value", value);
        json.close();
    }
    json.closeList();
}

void writeTeams(JsonText &json, const Activity &activity, Dice &dice)
{
    static constexpr std::array<std::string_view, 4> names{
        "Projet “Étoile” ⭐", "Vertrieb Süd", "צוות פיתוח", "Launch 🚀🎉"};
    json.text("Workload", "MicrosoftTeams");
    json.text("Operation", activity.operation);
    json.text("TeamName", names[dice.below(names.size())]);
    json.text("TeamGuid", "19:" + dice.hex(32) + "@thread.skype");
    json.openList("Members");
    json.open();
    json.text("DisplayName", activity.other->displayName);
    json.number("Role", 1);
    json.text("UPN", activity.other->login);
    json.close();
    json.closeList();
    json.text("CreationTime", isoTime(activity.timestamp, 0));
    json.text("UserId", activity.person->login);
}

// Keys that differ only in case, as the source application sends them.
void writeAzure(JsonText &json, const Activity &activity, Dice &dice)
{
    json.number("Level", 4);
    json.text("level", "Information");
    json.text("operationName", activity.operation);
    json.text("resourceId",
        "/SUBSCRIPTIONS/" + dice.guid() + "/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.COMPUTE/VIRTUALMACHINES/VM"
            + std::to_string(dice.below(40)));
    json.text("resultType", "Success");
    json.text("callerIpAddress", activity.address);
    json.text("correlationId", dice.guid());
    json.text("durationMs", "0"); // A number, yet as text.
    json.text("time", isoTime(activity.timestamp, 7));
    json.open("identity");
    json.open("claims");
    json.text("name", activity.person->displayName);
    json.text("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn", activity.person->login);
    json.close();
    json.close();
}

void writeAws(JsonText &json, const Activity &activity, Dice &dice)
{
    json.text("eventVersion", "1.08");
    json.open("userIdentity");
    json.text("type", activity.kind->isFailure ? "Root" : "IAMUser");
    json.text("accountId", "111122223333");
    json.text("userName", activity.person->login);
    json.close();
    json.text("eventTime", isoTime(activity.timestamp, 0));
    json.text("eventSource", "signin.amazonaws.com");
    json.text("eventName", activity.operation);
    json.text("EventName", activity.operation);
    json.text("awsRegion", "eu-west-1");
    json.text("sourceIPAddress", activity.address);
    json.text("userAgent", activity.device->agent);
    if (activity.kind->isFailure)
        json.text("errorMessage", "Failed authentication");
    json.null("requestParameters");
    json.open("responseElements");
    json.text("ConsoleLogin", activity.kind->isFailure ? "Failure" : "Success");
    json.close();
    json.text("eventID", dice.guid());
    json.number("readOnly", 0); // A truth value, yet as a number.
    json.text("recipientAccountId", "111122223333");
}

void writeProxy(JsonText &json, const Activity &activity, Dice &dice)
{
    json.open("proxy");
    json.text("sessionId", "s-" + dice.hex(12));
    json.text("decision", activity.kind->source == 0 ? "verify" : dice.chance(500) ? "block" : "proxy");
    json.text("policy", "Block unmanaged download");
    json.text(
        "requestUrl", "https://contoso.sharepoint.com/sites/finance/" + std::string(activity.objectName));
    json.truth("managedDevice", false);
    json.close();
}

void writeGoogle(JsonText &json, const Activity &activity, Dice &dice)
{
    json.open("id");
    json.text("time", isoTime(activity.timestamp, 3));
    json.text("uniqueQualifier", "-" + std::to_string(dice.next() >> 2)); // Beyond 53 bits, therefore text.
    json.text("applicationName", "drive");
    json.close();
    json.number("sequence", std::int64_t(dice.next() >> 2)); // Beyond 53 bits, and yet a number.
    json.openList("events");
    json.open();
    json.text("type", "acl_change");
    json.text("name", activity.operation);
    json.text("doc_title", activity.objectName);
    json.text("target_user", "partner@example.org");
    json.close();
    json.closeList();
}

void writeApp(JsonText &json, const Activity &activity, Dice &dice)
{
    switch (activity.kind->raw) {
    case RawShape::Box:
        json.text("type", "event");
        json.text("event_id", dice.guid());
        json.text("event_type", activity.operation);
        json.open("source");
        json.text("item_type", "file");
        json.number("item_id", dice.between(1'000'000'000, 9'000'000'000));
        json.text("item_name", activity.objectName);
        json.close();
        json.text("ip_address", activity.address);
        break;
    case RawShape::Salesforce:
        json.text("LoginType", "Remote Access 2.0");
        json.text("Status", "Success");
        json.text("SourceIp", activity.address);
        json.text("LoginTime", isoTime(activity.timestamp, 3));
        json.null("LoginGeoId");
        break;
    case RawShape::ServiceNow:
        json.text("table", "sys_report");
        json.text("sys_id", dice.hex(32));
        json.text("user", activity.person->login);
        break;
    default:
        json.text("actor", activity.person->login);
        json.text("event", activity.operation);
        json.text("client", activity.device->agent);
        json.number("published", activity.timestamp);
        json.decimal("score", double(dice.below(1000)) / 8);
        json.openList("targets");
        json.itemNumber(int(dice.below(10)));
        json.item("app");
        json.closeList();
        break;
    }
}

} // namespace

void writeRawData(JsonText &json, const Activity &activity, Dice &dice, const Company &company)
{
    json.open("rawDataJson");
    switch (activity.kind->raw) {
    case RawShape::Login: writeLogin(json, activity, dice, company); break;
    case RawShape::Audit: writeAudit(json, activity, dice, company); break;
    case RawShape::Cmdlet: writeCmdlet(json, activity, company); break;
    case RawShape::Teams: writeTeams(json, activity, dice); break;
    case RawShape::Azure: writeAzure(json, activity, dice); break;
    case RawShape::Aws: writeAws(json, activity, dice); break;
    case RawShape::Google: writeGoogle(json, activity, dice); break;
    case RawShape::Proxy: writeProxy(json, activity, dice); break;
    case RawShape::Empty: break;
    default: writeApp(json, activity, dice); break;
    }
    json.close();
}

} // namespace workbench::simulator
