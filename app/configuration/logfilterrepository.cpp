#include "configuration/logfilterrepository.h"

#include "configuration/wording.h"
#include "connector/fieldrules.h"
#include "filter/filterentry.h"
#include "filter/filterrules.h"

#include <QJsonArray>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

const QString listKey = u"filters"_s;

bool isSameName(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

// Every filter of the file; a file of which one entry is broken is not used at all, since saving would have
// to drop it, and collecting would store what it drops.
Result<std::vector<LogFilter>> filtersIn(const QJsonObject &root, const QString &path)
{
    std::vector<LogFilter> filters;
    const auto list = root.value(listKey);
    if (!list.isArray() && !list.isUndefined())
        return fail(damagedFile(path, ConfigurationWording::tr("The field “filters” is not a list.")));
    const auto entries = list.toArray();
    for (const auto &entry : entries) {
        const auto place = ConfigurationWording::tr("Filter %1").arg(filters.size() + 1);
        auto filter = filterFromJson(entry.toObject(), place);
        if (!filter)
            return fail(damagedFile(path, filter.error()));
        const bool isDouble = std::any_of(filters.cbegin(), filters.cend(), [&](const LogFilter &other) {
            return other.id == filter->id || isSameName(other.name, filter->name);
        });
        if (isDouble)
            return fail(damagedFile(
                path, ConfigurationWording::tr("%1 has the id or the name of an earlier one.").arg(place)));
        filters.push_back(std::move(*filter));
    }
    return filters;
}

// Where the filter stands in the list, or -1.
qsizetype positionOf(const QJsonArray &entries, const QString &id)
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (entries.at(i).toObject().value(u"id"_s) == id)
            return i;
    }
    return -1;
}

Result<void> checkNamesDiffer(const std::vector<LogFilter> &filters)
{
    for (size_t i = 0; i < filters.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            if (isSameName(filters[i].name, filters[j].name))
                return fail(fieldError(u"name"_s, ConfigurationWording::tr("Name"),
                    ConfigurationWording::tr("A log filter named %1 already exists. Choose another name.")
                        .arg(filters[j].name)));
        }
    }
    return {};
}

} // namespace

LogFilterRepository::LogFilterRepository(const DataDirectory &data)
    : m_file(data, data.filtersFile(), u"filters"_s)
    , m_path(data.filtersFile())
{
}

Result<std::vector<LogFilter>> LogFilterRepository::load() const
{
    const auto root = m_file.read();
    if (!root)
        return fail(root.error());
    return filtersIn(*root, m_path);
}

Result<LogFilter> LogFilterRepository::find(const QString &nameOrId) const
{
    const auto filters = load();
    if (!filters)
        return fail(filters.error());
    for (const LogFilter &filter : *filters) {
        if (filter.id == nameOrId || isSameName(filter.name, nameOrId))
            return filter;
    }
    return fail({.kind = ErrorKind::NotFound,
        .detail = ConfigurationWording::tr("There is no log filter %1. See connectorctl filter list.")
                      .arg(echoed(nameOrId)),
        .field = u"filter"_s});
}

Result<std::vector<LogFilter>> LogFilterRepository::attachedTo(const ConnectorConfig &connector) const
{
    std::vector<LogFilter> attached;
    if (connector.logFilters.isEmpty())
        return attached;
    const auto filters = load();
    if (!filters)
        return fail(filters.error());
    for (const QString &id : connector.logFilters) {
        const auto found = std::find_if(
            filters->begin(), filters->end(), [&id](const LogFilter &filter) { return filter.id == id; });
        if (found == filters->end())
            return fail(fieldError(u"log_filters"_s, ConfigurationWording::tr("Log Filters"),
                ConfigurationWording::tr("A log filter of %1 is gone (%2). Choose its log filters again.")
                    .arg(connector.name, id)));
        attached.push_back(*found);
    }
    return attached;
}

Result<void> LogFilterRepository::save(const std::vector<LogFilter> &filters) const
{
    for (const LogFilter &filter : filters) {
        if (const auto checked = checkFilter(filter); !checked)
            return checked;
    }
    return m_file.update([&](QJsonObject &root) -> Result<void> {
        if (const auto read = filtersIn(root, m_path); !read)
            return fail(read.error());
        auto entries = root.value(listKey).toArray();
        for (const LogFilter &filter : filters) {
            const qsizetype position = positionOf(entries, filter.id);
            auto entry = position < 0 ? QJsonObject() : entries.at(position).toObject();
            writeFilter(filter, entry);
            if (position < 0)
                entries.append(entry);
            else
                entries[position] = entry;
        }
        std::vector<LogFilter> after;
        for (const auto &entry : std::as_const(entries))
            after.push_back(filterFromJson(entry.toObject(), {}).value_or(LogFilter()));
        root[listKey] = entries;
        return checkNamesDiffer(after);
    });
}

Result<void> LogFilterRepository::remove(const QStringList &ids) const
{
    return m_file.update([&](QJsonObject &root) -> Result<void> {
        if (const auto read = filtersIn(root, m_path); !read)
            return fail(read.error());
        auto entries = root.value(listKey).toArray();
        for (const QString &id : ids) {
            if (const qsizetype position = positionOf(entries, id); position >= 0)
                entries.removeAt(position);
        }
        root[listKey] = entries;
        return {};
    });
}

} // namespace workbench
