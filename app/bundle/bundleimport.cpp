#include "bundle/bundleimport.h"

#include "bundle/wording.h"
#include "configuration/connectorentry.h"
#include "configuration/connectorrepository.h"
#include "configuration/logfilterrepository.h"
#include "configuration/validation.h"
#include "connector/fieldrules.h"
#include "connectors/catalogue.h"
#include "filter/filterentry.h"
#include "filter/filterrules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonObject> objectIn(const std::vector<BundleFile> &files, const QString &name)
{
    const auto file =
        std::find_if(files.begin(), files.end(), [&](const BundleFile &each) { return each.name == name; });
    if (file == files.end())
        return fail(badBundle(BundleWording::tr("%1 is missing.").arg(name)));
    const auto document = QJsonDocument::fromJson(file->bytes);
    if (!document.isObject())
        return fail(badBundle(BundleWording::tr("%1 is no JSON object.").arg(name)));
    return document.object();
}

Result<std::vector<LogFilter>> filtersIn(const QJsonObject &root)
{
    std::vector<LogFilter> filters;
    const auto entries = root.value(u"filters"_s).toArray();
    for (const auto &entry : entries) {
        auto filter =
            filterFromJson(entry.toObject(), BundleWording::tr("Log filter %1").arg(filters.size() + 1));
        if (!filter)
            return fail(badBundle(filter.error()));
        if (const auto checked = checkFilter(*filter); !checked)
            return fail(checked.error());
        filters.push_back(std::move(*filter));
    }
    return filters;
}

bool isSameButForId(LogFilter one, const LogFilter &other)
{
    one.id = other.id;
    return one == other;
}

Result<void> checkNameIsFree(const DataDirectory &data, const ConnectorConfig &connector)
{
    const auto other = ConnectorRepository(data).find(connector.name);
    if (other)
        return fail(fieldError(u"name"_s, BundleWording::tr("Name"),
            BundleWording::tr("A connector named %1 already exists. Remove or deploy that one instead.")
                .arg(other->name)));
    return other.error().kind == ErrorKind::NotFound ? Result<void>() : fail(other.error());
}

// The filter's id where the connector is deployed; `added` are those that are not there yet.
Result<QString> idThere(LogFilter filter, const std::vector<LogFilter> &there, std::vector<LogFilter> &added)
{
    bool isIdTaken = false;
    for (const LogFilter &other : there) {
        if (isSameButForId(filter, other))
            return other.id;
        if (other.name.compare(filter.name, Qt::CaseInsensitive) == 0)
            return fail(fieldError(u"log_filters"_s, BundleWording::tr("Log Filters"),
                BundleWording::tr("Another log filter named %1 already exists. Rename or remove that one.")
                    .arg(other.name)));
        isIdTaken = isIdTaken || other.id == filter.id;
    }
    if (isIdTaken)
        filter.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    added.push_back(filter);
    return filter.id;
}

} // namespace

Result<BundledConnector> bundledConnector(const std::vector<BundleFile> &files, qint64 now)
{
    const auto entry = objectIn(files, u"connector.json"_s);
    if (!entry)
        return fail(entry.error());
    auto connector = connectorFromEntry(*entry, u"connector.json"_s);
    if (!connector)
        return fail(badBundle(connector.error()));
    const ConnectorType *type = connectorType(connector->type);
    if (type == nullptr)
        return fail(badBundle(BundleWording::tr("this program does not know the connector's type.")));
    // Of this machine, and nobody else's to say.
    connector->caFile.clear();
    connector->keychainBackend.clear();
    connector->secretStored = false;
    connector->createdAt = now;
    if (connector->secretStore == SecretStoreKind::Session)
        connector->secretStore = SecretStoreKind::Keychain;
    const ConnectorConfig saved = *connector;
    auto checked = validateConnector(*connector, *type, now, &saved);
    if (!checked)
        return fail(checked.error());
    const auto root = objectIn(files, u"log-filters.json"_s);
    if (!root)
        return fail(root.error());
    auto filters = filtersIn(*root);
    if (!filters)
        return fail(filters.error());
    return BundledConnector{.connector = std::move(*checked), .filters = std::move(*filters)};
}

Result<ConnectorConfig> prepareImport(const DataDirectory &data, const BundledConnector &bundled)
{
    ConnectorConfig connector = bundled.connector;
    if (const auto free = checkNameIsFree(data, connector); !free)
        return fail(free.error());
    const ConnectorRepository repository(data);
    if (QUuid::fromString(connector.id).isNull() || repository.find(connector.id))
        connector.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const LogFilterRepository filterRepository(data);
    const auto there = filterRepository.load();
    if (!there)
        return fail(there.error());
    std::vector<LogFilter> added;
    connector.logFilters.clear();
    for (const LogFilter &filter : bundled.filters) {
        const auto id = idThere(filter, *there, added);
        if (!id)
            return fail(id.error());
        connector.logFilters.append(*id);
    }
    if (const auto saved = filterRepository.save(added); !saved)
        return fail(saved.error());
    return connector;
}

} // namespace workbench
