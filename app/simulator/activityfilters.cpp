#include "simulator/activitystore.h"

namespace workbench::simulator {

namespace {

std::vector<std::string> one(auto &&value)
{
    return {std::string(value)};
}

std::string afterAt(const std::string &login)
{
    return login.substr(login.find('@') + 1);
}

} // namespace

const std::vector<FilterName> &ActivityStore::filterNames()
{
    using enum FilterKind;
    static const std::vector<FilterName> names{
        {"date", Time},
        {"created", Time},
        {"service", Whole},
        {"instance", Text},
        {"activity.id", Text},
        {"activity.type", Truth},
        {"activity.eventActionType", Text},
        {"activity.eventType", Text},
        {"actionType", Text},
        {"activity.actionType", Text},
        {"activity.impersonated", Truth},
        {"activity.takenAction", Text},
        {"activity.alertId", Text},
        {"activityObject", Text},
        {"source", Whole},
        {"policy", Text},
        {"user.username", Text},
        {"user.domain", Text},
        {"user.orgUnit", Text},
        {"user.tags", Text},
        {"entity", Text},
        {"ip.address", Text},
        {"ip.category", Whole},
        {"ip.tags", Text},
        {"userAgent.tags", Text},
        {"device.tags", Text},
        {"location.country", Text},
        {"location.organizations", Text},
        {"device.type", Text},
        {"userAgent.userAgent", Text},
        {"fileSelector", Text},
        {"fileId", Text},
        {"office365url", Text},
        {"fileLabels", Text},
        {"text", Text},
    };
    return names;
}

std::optional<std::vector<std::string>> ActivityStore::valuesOf(
    std::string_view name, Reference reference) const
{
    if (name == "activity.id")
        return one(idOf(reference));
    if (name == "text")
        return one(bytesOf(reference));
    if ((reference & 0x8000'0000) != 0) {
        std::vector<std::string> found;
        for (const auto &[known, value] : m_extras[reference & 0x7fff'ffff].values)
            if (known == name)
                found.push_back(value);
        return found;
    }
    const Activity activity = generated(reference);
    const ActivityKind &kind = *activity.kind;
    if (name == "service")
        return one(std::to_string(kind.appId));
    if (name == "source")
        return one(std::to_string(kind.source));
    if (name == "activity.type")
        return one(kind.isAdmin ? "true" : "false");
    if (name == "activity.eventType" || name == "activity.eventActionType")
        return one(kind.category);
    if (name == "actionType" || name == "activity.actionType")
        return one(std::to_string(kind.appId) + ":" + std::string(kind.eventTypeValue) + ":"
            + std::string(activity.operation));
    if (name == "user.username")
        return one(activity.person->login);
    if (name == "user.domain")
        return one(afterAt(activity.person->login));
    if (name == "user.tags")
        return one(activity.person->groupTag);
    if (name == "ip.address")
        return one(activity.address);
    if (name == "location.country")
        return one(activity.place->country);
    if (name == "device.type")
        return one(activity.device->deviceType);
    if (name == "userAgent.userAgent")
        return one(activity.device->agent);
    return std::nullopt;
}

} // namespace workbench::simulator
