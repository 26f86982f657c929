#include "simulator/records/activity.h"

#include <array>

namespace workbench::simulator {

namespace {

using std::string_view;

constexpr std::array<string_view, 4> logins{
    "OAuth2:Token", "OAuth2:Authorize", "Login:login", "SAML2:processRequest"};
constexpr std::array<string_view, 5> downloads{
    "FileDownloaded", "FileAccessed", "FileSyncDownloadedFull", "FileModified", "FileUploaded"};
constexpr std::array<string_view, 4> drives{"FilePreviewed", "FileAccessed", "FileModified", "FileRecycled"};
constexpr std::array<string_view, 2> rules{"New-InboxRule", "Set-InboxRule"};
constexpr std::array<string_view, 4> mail{"MailItemsAccessed", "Send", "MoveToDeletedItems", "SoftDelete"};
constexpr std::array<string_view, 4> teams{
    "MemberAdded", "MessageSent", "ChannelAdded", "TeamsSessionStarted"};
constexpr std::array<string_view, 3> consents{
    "Consent to application.", "Add OAuth2PermissionGrant.", "Add delegated permission grant."};
constexpr std::array<string_view, 4> roles{
    "Add member to role.", "Add user.", "Update user.", "Delete user."};
constexpr std::array<string_view, 3> aws{"ConsoleLogin", "AssumeRole", "PutBucketPolicy"};
constexpr std::array<string_view, 3> azure{"Microsoft.Compute/virtualMachines/write",
    "Microsoft.Storage/storageAccounts/listKeys/action", "Microsoft.Network/networkSecurityGroups/write"};
constexpr std::array<string_view, 2> google{"change_user_access", "change_document_visibility"};
constexpr std::array<string_view, 3> box{"DOWNLOAD", "UPLOAD", "ITEM_SHARED_CREATE"};
constexpr std::array<string_view, 1> login{"Login"};
constexpr std::array<string_view, 1> logout{"Logout"};
constexpr std::array<string_view, 2> table{"delete", "update"};
constexpr std::array<string_view, 2> session{"Download", "Cut/Copy item"};
constexpr std::array<string_view, 1> access{"Log on"};
constexpr std::array<string_view, 2> alertStatus{"CloseAlert", "MarkAlertRead"};
constexpr std::array<string_view, 2> reports{"ViewReport", "ExportReport"};
constexpr std::array<string_view, 2> directory{"LDAP query", "Interactive logon"};
constexpr std::array<string_view, 1> discovery{"Discovered traffic"};

constexpr string_view basic = "ENUM_ACTIVITY_GENERIC_TYPE_BASIC";
constexpr string_view admin = "ENUM_ACTIVITY_GENERIC_TYPE_ADMIN";
constexpr string_view logOn = "ENUM_ACTIVITY_GENERIC_TYPE_LOGIN";
constexpr string_view failed = "ENUM_ACTIVITY_GENERIC_TYPE_FAILED_LOGIN";
constexpr string_view download = "ENUM_ACTIVITY_GENERIC_TYPE_DOWNLOAD";
constexpr string_view share = "ENUM_ACTIVITY_GENERIC_TYPE_SHARE";

using enum IdShape;

// The first rows in the order of KnownKind.
constexpr std::array<ActivityKind, 29> kinds{{
    {140, 20893, 11161, 2, 2293760, "EVENT_AAD_LOGIN", "EVENT_CATEGORY_LOGIN", logOn, "login", "INFO", logins,
        Hash, RawShape::Login, DelayShape::Office, false, false},
    {35, 11161, 11161, 2, 2293761, "EVENT_AAD_LOGIN_FAILED", "EVENT_CATEGORY_FAILED_LOGIN", failed,
        "failedLogin", "INFO", logins, Hash, RawShape::Login, DelayShape::Office, false, true},
    {150, 20892, 20892, 2, 233472, "EVENT_O365_SHAREPOINT_FILE_DOWNLOADED", "EVENT_CATEGORY_DOWNLOAD_FILE",
        download, "download", "INFO", downloads, Audit, RawShape::Audit, DelayShape::Office, false, false},
    {6, 20893, 20893, 2, 917504, "EVENT_EXCHANGE_NEW_INBOX_RULE", "EVENT_CATEGORY_CREATE_RULE", admin,
        "basic", "MEDIUM", rules, Audit, RawShape::Cmdlet, DelayShape::Office, true, false},
    {8, 11161, 11161, 2, 2293776, "EVENT_AAD_CONSENT", "EVENT_CATEGORY_CONSENT_TO_APPLICATION", admin,
        "basic", "INFO", consents, Audit, RawShape::Audit, DelayShape::Office, true, false},
    {14, 11161, 11161, 2, 2293777, "EVENT_AAD_ROLE_CHANGE", "EVENT_CATEGORY_CREATE_USER", admin, "basic",
        "MEDIUM", roles, Audit, RawShape::Audit, DelayShape::Office, true, false},
    {25, 11599, 11599, 2, 589825, "EVENT_AWS_CONSOLE_LOGIN", "EVENT_CATEGORY_LOGIN", logOn, "login", "INFO",
        aws, Audit, RawShape::Aws, DelayShape::Connector, true, false},
    {22, 10489, 10489, 2, 327681, "EVENT_BOX_DOWNLOAD", "EVENT_CATEGORY_DOWNLOAD_FILE", download, "download",
        "INFO", box, Short, RawShape::Box, DelayShape::Connector, false, false},
    {60, 11770, 11770, 2, 786433, "EVENT_GOOGLE_DRIVE_CHANGE_ACL", "EVENT_CATEGORY_SHARE", share, "basic",
        "INFO", google, Audit, RawShape::Google, DelayShape::Connector, false, false},
    {24, 20892, 20892, 1, 229377, "EVENT_ADALLOM_SESSION_BLOCK", "EVENT_CATEGORY_DOWNLOAD_FILE", download,
        "download", "MEDIUM", session, Hash, RawShape::Proxy, DelayShape::Session, false, false},
    {12, 11161, 11161, 0, 131073, "EVENT_ADALLOM_LOGIN_ACCESS_POLICY", "EVENT_CATEGORY_LOGIN", logOn, "login",
        "HIGH", access, Hash, RawShape::Proxy, DelayShape::Session, false, false},
    {10, 20940, 20940, 2, 2621441, "EVENT_ACTIVE_DIRECTORY_GENERIC", "EVENT_CATEGORY_UNSPECIFIED", basic,
        "basic", "INFO", directory, Hash, RawShape::App, DelayShape::Connector, false, false},
    {120, 20893, 20893, 2, 917505, "EVENT_EXCHANGE_MAILBOX", "EVENT_CATEGORY_VIEW_MESSAGE", basic, "basic",
        "INFO", mail, Audit, RawShape::Audit, DelayShape::Office, false, false},
    {100, 15600, 11161, 2, 233580, "EVENT_O365_ONEDRIVE_GENERIC", "EVENT_CATEGORY_UNSPECIFIED", basic,
        "basic", "INFO", drives, Audit, RawShape::Audit, DelayShape::Office, false, false},
    {80, 28375, 28375, 2, 2490368, "EVENT_O365_TEAMS_GENERIC", "EVENT_CATEGORY_UNSPECIFIED", basic, "basic",
        "INFO", teams, Hash, RawShape::Teams, DelayShape::Office, false, false},
    {22, 12260, 12260, 2, 655361, "EVENT_AZURE_WRITE", "EVENT_CATEGORY_UPDATE_RESOURCE", admin, "basic",
        "INFO", azure, Hash, RawShape::Azure, DelayShape::Connector, true, false},
    {16, 11114, 11114, 2, 720897, "EVENT_SALESFORCE_LOGIN", "EVENT_CATEGORY_LOGIN", logOn, "login", "INFO",
        login, TimeAndGuid, RawShape::Salesforce, DelayShape::Connector, false, false},
    {60, 14509, 14509, 2, 851969, "EVENT_SERVICENOW_DELETE_OBJECT", "EVENT_CATEGORY_DELETE_OBJECT", basic,
        "basic", "INFO", table, Hash, RawShape::ServiceNow, DelayShape::Connector, false, false},
    {16, 20595, 20595, 3, 1048577, "EVENT_ADALLOM_ALERT_STATUS", "EVENT_CATEGORY_UNSPECIFIED", admin, "basic",
        "INFO", alertStatus, Hash, RawShape::Empty, DelayShape::Session, true, false},
    {20, 26324, 26324, 2, 2555904, "EVENT_POWER_BI_VIEW_REPORT", "EVENT_CATEGORY_VIEW_REPORT", basic, "basic",
        "INFO", reports, Audit, RawShape::Audit, DelayShape::Office, false, false},
    {8, 11627, 11627, 2, 393217, "EVENT_DROPBOX_LOGIN", "EVENT_CATEGORY_LOGIN", logOn, "login", "INFO", login,
        Short, RawShape::App, DelayShape::Connector, false, false},
    {12, 10980, 10980, 2, 458753, "EVENT_OKTA_LOGIN", "EVENT_CATEGORY_LOGIN", logOn, "login", "INFO", login,
        TimeAndGuid, RawShape::App, DelayShape::Connector, false, false},
    {6, 10980, 10980, 2, 458754, "EVENT_OKTA_LOGOUT", "EVENT_CATEGORY_LOGOUT", basic, "basic", "INFO", logout,
        TimeAndGuid, RawShape::App, DelayShape::Connector, false, false},
    {6, 11522, 11161, 2, 262145, "EVENT_YAMMER_GENERIC", "EVENT_CATEGORY_UNSPECIFIED", basic, "basic", "INFO",
        login, Audit, RawShape::Audit, DelayShape::Office, false, false},
    {6, 25275, 11161, 2, 294913, "EVENT_SKYPE_GENERIC", "EVENT_CATEGORY_UNSPECIFIED", basic, "basic", "INFO",
        login, Audit, RawShape::Audit, DelayShape::Office, false, false},
    {3, 11161, 11161, 2, 2293778, "EVENT_AAD_DELETE_USER", "EVENT_CATEGORY_DELETE_USER", admin, "basic",
        "INFO", roles, Audit, RawShape::Audit, DelayShape::Office, true, false},
    {30, 30001, 20595, 5, 1114113, "EVENT_DISCOVERY_TRAFFIC", "EVENT_CATEGORY_UNSPECIFIED", basic, "basic",
        "INFO", discovery, Short, RawShape::Empty, DelayShape::Connector, false, false},
    {25, 30001, 20595, 6, 1114114, "EVENT_MDATP_TRAFFIC", "EVENT_CATEGORY_UNSPECIFIED", basic, "basic",
        "INFO", discovery, Hash, RawShape::Empty, DelayShape::Connector, false, false},
    {3, 11599, 11599, 2, 589826, "EVENT_AWS_CONSOLE_LOGIN", "EVENT_CATEGORY_FAILED_LOGIN", failed,
        "failedLogin", "LOW", aws, Audit, RawShape::Aws, DelayShape::Connector, false, true},
}};

} // namespace

std::span<const ActivityKind> activityKinds()
{
    return kinds;
}

} // namespace workbench::simulator
