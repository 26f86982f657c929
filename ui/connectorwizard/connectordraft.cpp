#include "ui/connectorwizard/connectordraft.h"

#include <QLatin1String>
#include <algorithm>
#include <array>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

struct TextField {
    QLatin1StringView key;
    QString ConnectorConfig::*member;
};

constexpr std::array textFields{
    TextField{"api_url"_L1, &ConnectorConfig::apiUrl},
    TextField{"auth_url"_L1, &ConnectorConfig::authUrl},
    TextField{"tenant_id"_L1, &ConnectorConfig::tenantId},
    TextField{"client_id"_L1, &ConnectorConfig::clientId},
    TextField{"start_from"_L1, &ConnectorConfig::startFrom},
    TextField{"proxy"_L1, &ConnectorConfig::proxy},
    TextField{"ca_file"_L1, &ConnectorConfig::caFile},
};

QString ConnectorConfig::*memberFor(const QString &key)
{
    const auto found =
        std::find_if(textFields.begin(), textFields.end(), [&key](const auto &f) { return f.key == key; });
    return found == textFields.end() ? nullptr : found->member;
}

} // namespace

QString fieldValue(const ConnectorConfig &config, const QString &key)
{
    if (const auto member = memberFor(key))
        return config.*member;
    if (key == u"interval"_s)
        return QString::number(config.intervalMinutes);
    if (key == u"content_type"_s)
        return config.contentTypes.join(u',');
    return {};
}

bool setFieldValue(ConnectorConfig &config, const QString &key, const QString &value)
{
    if (const auto member = memberFor(key))
        config.*member = value;
    else if (key == u"interval"_s)
        config.intervalMinutes = value.toInt();
    else if (key == u"content_type"_s)
        config.contentTypes = value.split(u',', Qt::SkipEmptyParts);
    else
        return false;
    return true;
}

const ConnectorConfig *duplicateCollector(
    const ConnectorConfig &config, const QList<ConnectorConfig> &connectors)
{
    if (!config.contentTypes.contains(u"activities"_s))
        return nullptr;
    const auto collectsTheSame = [&config](const ConnectorConfig &other) {
        if (other.id == config.id && !config.id.isEmpty())
            return false;
        if (other.tenantId.compare(config.tenantId, Qt::CaseInsensitive) != 0)
            return false;
        const bool isOffice = QString(other.type).remove(u'_').contains(u"office365"_s);
        return isOffice || (other.type == config.type && other.contentTypes.contains(u"activities"_s));
    };
    const auto found = std::find_if(connectors.begin(), connectors.end(), collectsTheSame);
    return found == connectors.end() ? nullptr : &*found;
}

} // namespace workbench
