#pragma once

#include "simulator/records/company.h"
#include "simulator/records/dice.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace workbench::simulator {

enum class IdShape { Audit, Hash, TimeAndGuid, Short }; // The four shapes of `_id` that real tenants show.
enum class RawShape {
    Login,
    Audit,
    Cmdlet,
    Teams,
    Azure,
    Aws,
    Google,
    Box,
    Salesforce,
    ServiceNow,
    Proxy,
    Empty,
    App
};
enum class DelayShape { Office, Session, Connector };

// One row of the table of what people do.
struct ActivityKind {
    int weight; // How often, against the others.
    int appId, sourceAppId, source;
    std::int64_t eventType;
    std::string_view eventTypeValue, category, genericType, mainType, severity;
    std::span<const std::string_view> operations;
    IdShape id;
    RawShape raw;
    DelayShape delay;
    bool isAdmin, isFailure;
};

[[nodiscard]] std::span<const ActivityKind> activityKinds();

// True if what is acted on is a file.
[[nodiscard]] constexpr bool isFileWork(const ActivityKind &kind)
{
    return kind.appId == 20892 || kind.appId == 15600 || kind.raw == RawShape::Box
        || kind.raw == RawShape::Google;
}

// The kinds that incidents are made of, as positions in activityKinds().
enum KnownKind : std::uint8_t {
    LoginKind,
    FailedLoginKind,
    DownloadKind,
    InboxRuleKind,
    ConsentKind,
    RoleKind,
    AwsKind,
    BoxKind,
    ShareKind,
    SessionKind,
    AccessKind,
    DirectoryKind,
    MailKind
};

// What one record is about, before it is written: all that filters ask for.
struct Activity {
    std::uint64_t number = 0;
    const ActivityKind *kind = nullptr;
    const Person *person = nullptr;
    const Person *other = nullptr; // Who is shared with, added, …
    const Place *place = nullptr;
    const Device *device = nullptr;
    std::int64_t timestamp = 0, instantiation = 0, created = 0;
    std::string_view operation, objectName;
    std::string address, id;
};

// Makes any record from its number. Keeps nothing but the seed, so a million records cost no memory; may be
// used from any thread.
class ActivityGenerator {
public:
    // `spacing`: one incident for so many activities. `fixedDelay`: every record is saved so many
    // milliseconds late.
    ActivityGenerator(const Company &company, std::uint64_t seed, std::uint64_t spacing,
        std::optional<std::int64_t> fixedDelay);

    [[nodiscard]] std::int64_t delay(std::uint64_t number) const;
    [[nodiscard]] Activity plan(std::uint64_t number, std::int64_t timestamp, std::int64_t created) const;
    [[nodiscard]] std::string json(const Activity &activity) const;

    // The incident a record belongs to and its place in it; nothing for everyday records.
    struct Step {
        std::uint64_t incident;
        std::uint64_t position;
    };
    [[nodiscard]] std::optional<Step> stepAt(std::uint64_t number) const;
    [[nodiscard]] std::uint64_t spacing() const { return m_spacing; }
    [[nodiscard]] std::uint64_t firstOf(std::uint64_t incident) const
    {
        return incident * m_spacing + m_spacing / 2;
    }
    [[nodiscard]] std::uint64_t stepsPerIncident() const;
    [[nodiscard]] const Person &culprit(std::uint64_t incident) const;
    [[nodiscard]] const Company &company() const { return m_company; }
    [[nodiscard]] std::uint64_t seed() const { return m_seed; }

private:
    [[nodiscard]] const ActivityKind &kindOf(std::uint64_t number) const;

    const Company &m_company;
    std::uint64_t m_seed, m_spacing;
    std::optional<std::int64_t> m_fixedDelay;
};

// What the source application recorded; the member `rawDataJson`.
class JsonText;
void writeRawData(JsonText &json, const Activity &activity, Dice &dice, const Company &company);

} // namespace workbench::simulator
