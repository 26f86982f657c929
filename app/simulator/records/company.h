#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace workbench::simulator {

// Where somebody works from.
struct Place {
    std::string_view country, city, region, regionCode, postalCode;
    double latitude, longitude;
    std::string_view organization, carrier; // The carrier may be percent-encoded, as real records have it.
    std::string_view addressBlock; // First three parts of an IPv4 address, all from documentation ranges.
    int hoursFromUtc;
};

struct Device {
    std::string_view agent, family, name, type, typeName, version, major, minor;
    std::string_view systemName, systemFamily, systemVersion, deviceType, os, browser, tag;
    bool native;
};

struct Person {
    std::string displayName, login, objectId, staffNumber, groupTag;
    std::string_view department;
    const Place *home;
    const Device *device;
    std::string address, addressV6, officeAddress;
    bool isAdmin, isExternal;
};

// The believable company whose records the tenant holds: people with a home, a department and their usual
// device. Made once from the seed; never changes, so that any thread may read it.
class Company {
public:
    Company(std::uint64_t seed, int people);

    [[nodiscard]] const Person &person(std::size_t number) const
    {
        return m_people[number % m_people.size()];
    }
    [[nodiscard]] const Person &admin(std::size_t number) const { return m_people[number % m_admins]; }
    [[nodiscard]] std::size_t size() const { return m_people.size(); }

    [[nodiscard]] const std::string &tenantId() const { return m_tenantId; }
    [[nodiscard]] const std::string &clientId() const { return m_clientId; }
    [[nodiscard]] static std::string_view domain() { return "contoso.onmicrosoft.com"; }
    static constexpr std::int64_t tenantNumber = 10000001; // Internal to Defender for Cloud Apps.
    void setTenantId(const std::string &tenantId) { m_tenantId = tenantId; }

private:
    std::vector<Person> m_people;
    std::size_t m_admins;
    std::string m_tenantId, m_clientId;
};

[[nodiscard]] std::span<const Place> places();
[[nodiscard]] const Place &farAway(); // Nobody lives here: for what ought to be noticed.
[[nodiscard]] std::span<const Device> devices();
[[nodiscard]] const Device &script(); // No browser: for what ought to be noticed.

// The name of section "App ids" of the fact sheet; "Unknown" for others.
[[nodiscard]] std::string_view appName(int appId);

} // namespace workbench::simulator
