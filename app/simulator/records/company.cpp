#include "simulator/records/company.h"

#include "simulator/records/dice.h"

#include <algorithm>
#include <array>
#include <utility>

namespace workbench::simulator {

namespace {

using std::string_view;

constexpr std::array<Place, 10> homes{{
    {"FR", "paris", "ile-de-france", "idf", "75001", 48.8534, 2.3488, "Example Telecom", "example telecom",
        "198.51.100", 1},
    {"DE", "berlin", "berlin", "be", "10117", 52.52, 13.405, "Beispielnetz GmbH", "beispielnetz gmbh",
        "203.0.113", 1},
    {"GB", "manchester", "england", "eng", "M1 1AE", 53.4808, -2.2426, "Example Broadband",
        "example.net%2C ltd", "198.51.100", 0},
    {"US", "seattle", "washington", "wa", "98101", 47.6062, -122.3321, "Fictional Fiber Inc",
        "fictional.example%2C inc", "192.0.2", -8},
    {"NL", "delft", "zuid-holland", "zh", "2611", 52.0116, 4.3571, "Voorbeeld Net", "voorbeeld net",
        "203.0.113", 1},
    {"IL", "tel aviv", "tel aviv", "ta", "61000", 32.0853, 34.7818, "Dugma Tikshoret", "dugma", "192.0.2", 2},
    {"JP", "osaka", "osaka", "27", "530-0001", 34.6937, 135.5023, "例示通信", "reiji tsushin", "198.51.100",
        9},
    {"IN", "pune", "maharashtra", "mh", "411001", 18.5204, 73.8567, "Udaharan Net", "udaharan net",
        "203.0.113", 5},
    {"BR", "recife", "pernambuco", "pe", "50010", -8.0476, -34.877, "Exemplo Telecom", "exemplo telecom",
        "192.0.2", -3},
    {"CH", "zürich", "zürich", "zh", "8001", 47.3769, 8.5417, "Beispiel Netz AG", "beispiel netz ag",
        "198.51.100", 1},
}};

constexpr Place elsewhere{"KP", "", "", "", "", 39.0194, 125.738, "Anonymous Relay", "", "203.0.113", 9};

constexpr std::array<Device, 7> usual{{
    {"Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120.0.0.0 "
     "Safari/537.36 "
     "Edg/120.0.2210.91",
        "EDGE", "Microsoft Edge", "Browser", "Browser", "120.0.2210.91", "120", "0", "Windows 11", "Windows",
        "11", "DESKTOP", "windows", "EDGE", "", false},
    {"Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/91.0.4472.124", "CHROME", "Chrome", "Browser",
        "Browser", "91.0.4472.124", "91", "0", "Windows 10", "Windows", "10", "DESKTOP", "windows", "CHROME",
        "000000010000000000000000", false},
    {"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/17.1 "
     "Safari/605.1.15",
        "SAFARI", "Safari", "Browser", "Browser", "17.1", "17", "1", "OS X 10.15 Catalina", "OS X", "10.15",
        "DESKTOP", "mac", "SAFARI", "", false},
    {"Mozilla/5.0 (X11; Linux x86_64; rv:115.0) Gecko/20100101 Firefox/115.0", "FIREFOX", "Firefox",
        "Browser", "Browser", "115.0", "115", "0", "Linux", "Linux", "", "DESKTOP", "linux", "FIREFOX", "",
        false},
    {"Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) "
     "Mobile/15E148",
        "MOBILE_SAFARI", "Mobile Safari", "Browser", "Browser", "17.1", "17", "1", "iOS 17", "iOS", "17",
        "MOBILE", "iphone", "MOBILE_SAFARI", "", false},
    {"Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) Mobile/15E148", "SAFARI", "Mobile Safari", "Browser",
        "Browser", "12.5", "12", "5", "iOS 12", "iOS", "12", "TABLET", "ipad", "SAFARI",
        "000000020000000000000000", false},
    {"Microsoft SkyDriveSync 23.246.1127.0002 ship; Windows NT 10.0 (22631)", "ONEDRIVE_FOR_BUSINESS",
        "OneDrive for Business", "Application", "Desktop application", "23.246", "23", "246", "Windows 11",
        "Windows", "11", "DESKTOP", "windows", "ONEDRIVE_FOR_BUSINESS", "000000000000000000000000", true},
}};

constexpr Device python{"python-requests/2.25.1", "UNKNOWN", "Unknown", "Unknown", "Unknown", "", "", "",
    "Unknown", "Unknown", "", "OTHER", "OTHER", "UNKNOWN", "0000002b0000000000000000", false};

struct Name {
    string_view shown, login;
};

constexpr std::array<Name, 40> names{{
    {"Alex Tester", "alex.tester"},
    {"Dana Admin", "dana.admin"},
    {"Zoë Müller", "zoe.mueller"},
    {"Émile Lefèvre", "emile.lefevre"},
    {"山田 太郎", "taro.yamada"},
    {"أحمد المصري", "ahmed.almasri"},
    {"דנה כהן", "dana.cohen"},
    {"Søren Ågård", "soren.agard"},
    {"Łukasz Żak", "lukasz.zak"},
    {"Ana María Núñez", "ana.nunez"},
    {"Chloe Martin 🌱", "chloe.martin"},
    {"Sean O'Neil", "sean.oneil"},
    {"Priya Kulkarni", "priya.kulkarni"},
    {"Rahul Deshmukh", "rahul.deshmukh"},
    {"João Pereira", "joao.pereira"},
    {"Beatriz Costa", "beatriz.costa"},
    {"Grace Hall", "grace.hall"},
    {"Henry Ward", "henry.ward"},
    {"Lena Vogel", "lena.vogel"},
    {"Jonas Becker", "jonas.becker"},
    {"Sanne de Vries", "sanne.devries"},
    {"Bram Jansen", "bram.jansen"},
    {"佐藤 花子", "hanako.sato"},
    {"Noa Levi", "noa.levi"},
    {"Urs Zürcher", "urs.zuercher"},
    {"Reto Frei", "reto.frei"},
    {"Mia Rossi", "mia.rossi"},
    {"Luca \"Lu\" Bianchi", "luca.bianchi"},
    {"Tess Carter", "tess.carter"},
    {"Omar Haddad", "omar.haddad"},
    {"Ivy Chen", "ivy.chen"},
    {"Max Brandt", "max.brandt"},
    {"Nils Holm", "nils.holm"},
    {"Eva Novák", "eva.novak"},
    {"Iris Papadaki", "iris.papadaki"},
    {"Олена Шевчук", "olena.shevchuk"},
    {"Finn Walsh", "finn.walsh"},
    {"Yara Santos", "yara.santos"},
    {"Kofi Mensah", "kofi.mensah"},
    {"Ruth Adler", "ruth.adler"},
}};

constexpr std::array<string_view, 7> departments{
    "Finance", "Sales", "Engineering", "People", "Legal", "Support", "Operations"};

constexpr std::array<std::pair<int, string_view>, 19> apps{{
    {11161, "Office 365"},
    {20893, "Microsoft Exchange Online"},
    {20892, "Microsoft SharePoint Online"},
    {15600, "Microsoft OneDrive for Business"},
    {28375, "Microsoft Teams"},
    {12260, "Microsoft Azure"},
    {26324, "Microsoft Power BI"},
    {11522, "Yammer"},
    {25275, "Skype for Business"},
    {20595, "Microsoft Cloud App Security"},
    {11599, "Amazon Web Services"},
    {11770, "Google Workspace"},
    {10489, "Box"},
    {11627, "Dropbox"},
    {10980, "Okta"},
    {11114, "Salesforce"},
    {14509, "ServiceNow"},
    {20940, "Active Directory"},
    {30001, "FileDrop"},
}};

std::string hexNumber(std::size_t value)
{
    static constexpr char symbols[] = "0123456789abcdef";
    std::string text;
    for (; value != 0 || text.empty(); value /= 16)
        text.insert(text.begin(), symbols[value % 16]);
    return text;
}

} // namespace

Company::Company(std::uint64_t seed, int people)
    : m_admins(std::max<std::size_t>(1, std::size_t(people) / 15))
{
    Dice tenant(seed, 0, 1);
    m_tenantId = tenant.guid();
    m_clientId = tenant.guid();

    const auto count = std::size_t(std::max(2, people));
    m_people.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        Dice dice(seed, i, 2);
        const Name &name = names[(i + seed) % names.size()];
        const std::string suffix = i < names.size() ? "" : std::to_string(i / names.size() + 1);
        const bool external = i >= m_admins && i % 12 == 11;
        const Place &home = homes[dice.below(homes.size())];
        const std::string last = std::to_string(1 + i % 250);
        m_people.push_back({
            .displayName = std::string(name.shown) + (suffix.empty() ? "" : " " + suffix),
            .login = std::string(name.login) + suffix
                + (external ? "@fabrikam.example" : "@contoso.onmicrosoft.com"),
            .objectId = dice.guid(),
            .staffNumber = std::to_string(100'000'000 + i),
            .groupTag = external ? "000000200000000000000000" : Dice(seed, i % departments.size(), 3).hex(24),
            .department = departments[i % departments.size()],
            .home = &home,
            .device = &usual[dice.below(usual.size())],
            .address = std::string(home.addressBlock) + "." + last,
            .addressV6 =
                "2001:db8:" + hexNumber(std::size_t(&home - homes.data()) + 1) + "::" + hexNumber(i + 16),
            .officeAddress = "10.20." + std::to_string(i / 250 % 250) + "." + last,
            .isAdmin = i < m_admins,
            .isExternal = external,
        });
    }
}

std::span<const Place> places()
{
    return homes;
}

const Place &farAway()
{
    return elsewhere;
}

std::span<const Device> devices()
{
    return usual;
}

const Device &script()
{
    return python;
}

std::string_view appName(int appId)
{
    const auto *const found =
        std::find_if(apps.begin(), apps.end(), [&](const auto &app) { return app.first == appId; });
    return found == apps.end() ? "Unknown" : found->second;
}

} // namespace workbench::simulator
