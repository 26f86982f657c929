#include "simulator/records/activity.h"

#include "simulator/records/alert.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace workbench::simulator {

namespace {

constexpr std::int64_t second = 1000;
constexpr std::int64_t minute = 60 * second;
constexpr std::int64_t hour = 60 * minute;

constexpr std::array<std::string_view, 14> objects{
    "budget 2024.xlsx",
    "salaries – été.xlsx",
    "roadmap.docx",
    "Überblick_Q3.pptx",
    "plan 🚀.pdf",
    "תקציב שנתי.xlsx",
    "عقد الشركة.docx",
    "議事録.docx",
    "minutes \"final\" v2.docx",
    "photo.jpg",
    "invoice.pdf.exe",
    "Отчёт.xlsx",
    "notes\ttabbed.txt",
    "a&b <draft>.html",
};

constexpr std::uint64_t kindPurpose = 4, planPurpose = 5, culpritPurpose = 6, delayPurpose = 7;

std::string idText(const ActivityKind &kind, std::int64_t timestamp, Dice &dice)
{
    switch (kind.id) {
    case IdShape::Audit:
        return std::to_string(Company::tenantNumber) + "_" + std::to_string(kind.appId) + "_" + dice.guid();
    case IdShape::Hash: return dice.hex(64);
    case IdShape::TimeAndGuid: return std::to_string(timestamp) + "_" + dice.guid();
    case IdShape::Short: return "AV" + dice.hex(18);
    }
    return {};
}

std::string addressOf(const Activity &activity, Dice &dice)
{
    const Person &person = *activity.person;
    if (activity.place == &farAway())
        return "203.0.113." + std::to_string(dice.between(251, 254));
    if (activity.place != person.home)
        return std::string(activity.place->addressBlock) + ".250";
    const size_t choice = dice.below(10);
    return choice == 0 ? person.addressV6 : choice < 4 ? person.officeAddress : person.address;
}

} // namespace

ActivityGenerator::ActivityGenerator(
    const Company &company, std::uint64_t seed, std::uint64_t spacing, std::optional<std::int64_t> fixedDelay)
    : m_company(company)
    , m_seed(seed)
    , m_spacing(std::max<std::uint64_t>(1, spacing))
    , m_fixedDelay(fixedDelay)
{
}

std::uint64_t ActivityGenerator::stepsPerIncident() const
{
    return std::clamp<std::uint64_t>(m_spacing / 2, 1, 4);
}

std::optional<ActivityGenerator::Step> ActivityGenerator::stepAt(std::uint64_t number) const
{
    const std::uint64_t incident = number / m_spacing;
    const std::uint64_t first = firstOf(incident);
    if (number < first || number >= first + stepsPerIncident() || !alertKind(m_seed, incident).activity)
        return std::nullopt;
    return Step{.incident = incident, .position = number - first};
}

const Person &ActivityGenerator::culprit(std::uint64_t incident) const
{
    return m_company.person(Dice(m_seed, incident, culpritPurpose).below(m_company.size()));
}

const ActivityKind &ActivityGenerator::kindOf(std::uint64_t number) const
{
    const auto kinds = activityKinds();
    if (const auto step = stepAt(number))
        return kinds[*alertKind(m_seed, step->incident).activity];

    static const int total = std::accumulate(
        kinds.begin(), kinds.end(), 0, [](int sum, const ActivityKind &kind) { return sum + kind.weight; });
    auto drawn = int(Dice(m_seed, number, kindPurpose).below(std::size_t(total)));
    for (const ActivityKind &kind : kinds) {
        if (drawn < kind.weight)
            return kind;
        drawn -= kind.weight;
    }
    return kinds.front();
}

// The delays that were observed (section 12, item 21 of the fact sheet). What belongs to an incident comes in
// time for its alert.
std::int64_t ActivityGenerator::delay(std::uint64_t number) const
{
    if (m_fixedDelay)
        return *m_fixedDelay;
    const DelayShape shape = kindOf(number).delay;
    Dice dice(m_seed, number, delayPurpose);
    if (shape == DelayShape::Session)
        return 900;
    const auto rare = stepAt(number) ? 999 : dice.below(1000);
    if (rare < 4)
        return 26 * hour + dice.between(0, minute);
    if (rare < 16)
        return hour + dice.between(0, minute);
    if (rare < 50)
        return 10 * minute + dice.between(0, minute);
    return shape == DelayShape::Connector ? 12 * second : dice.between(170 * second, 340 * second);
}

Activity ActivityGenerator::plan(std::uint64_t number, std::int64_t timestamp, std::int64_t created) const
{
    Dice dice(m_seed, number, planPurpose);
    Activity activity;
    activity.number = number;
    activity.kind = &kindOf(number);
    activity.timestamp = timestamp;
    activity.created = created;
    activity.instantiation = std::max(timestamp, created - dice.between(10, 3000));

    const auto step = stepAt(number);
    // Few people do most of the work: the smaller of two draws.
    const size_t drawn = std::min(dice.below(m_company.size()), dice.below(m_company.size()));
    activity.person = step       ? &culprit(step->incident)
        : activity.kind->isAdmin ? &m_company.admin(drawn)
                                 : &m_company.person(drawn);
    activity.other = &m_company.person(dice.below(m_company.size()));
    activity.place = activity.person->home;
    activity.device = activity.person->device;
    if ((step && step->position % 2 == 1) || dice.chance(2)) {
        activity.place = &farAway();
        activity.device = &script();
    } else if (dice.chance(30)) {
        activity.place = &places()[dice.below(places().size())];
    }
    activity.operation = step ? activity.kind->operations.front()
                              : activity.kind->operations[dice.below(activity.kind->operations.size())];
    activity.objectName = objects[dice.below(objects.size())];
    activity.address = addressOf(activity, dice);
    activity.id = idText(*activity.kind, timestamp, dice);
    return activity;
}

} // namespace workbench::simulator
