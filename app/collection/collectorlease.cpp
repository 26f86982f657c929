#include "collection/collectorlease.h"

#include "storage/storederror.h"

#include <QCoreApplication>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDetail = 500; // Of an error; the note of a lock has no room for a whole page.

// Names, since another version may count its states otherwise. Whoever has a lease is in one of these.
struct NamedKind {
    CollectorState::Kind kind;
    QLatin1StringView name;
};
constexpr NamedKind namedKinds[] = {
    {CollectorState::Kind::Starting, "starting"_L1},
    {CollectorState::Kind::Collecting, "collecting"_L1},
    {CollectorState::Kind::Waiting, "waiting"_L1},
    {CollectorState::Kind::Retrying, "retrying"_L1},
    {CollectorState::Kind::NeedsAttention, "needs_attention"_L1},
};

QString fileOf(const DataDirectory &data, const QString &connectorId)
{
    return data.lockFile(u"collect-"_s + connectorId);
}

std::optional<CollectorActivity> activityFrom(const QJsonObject &object)
{
    const QString name = object.value(u"state"_s).toString();
    const auto *named = std::ranges::find(namedKinds, name, &NamedKind::name);
    if (named == std::end(namedKinds))
        return {};
    CollectorActivity activity{.state = {.kind = named->kind, .until = object.value(u"until"_s).toInteger()},
        .storedNow = object.value(u"stored"_s).toInt()};
    if (const QJsonObject error = object.value(u"error"_s).toObject(); !error.isEmpty())
        activity.state.error = errorFrom(error);
    return activity;
}

} // namespace

Result<CollectorLease> CollectorLease::acquire(const DataDirectory &data, const QString &connectorId)
{
    auto lock = ProcessLock::acquire(fileOf(data, connectorId), QCoreApplication::applicationName());
    if (!lock)
        return fail(lock.error());
    return CollectorLease(std::move(*lock));
}

std::optional<LeaseHolder> CollectorLease::holder(const DataDirectory &data, const QString &connectorId)
{
    const auto process = ProcessLock::holder(fileOf(data, connectorId));
    if (!process)
        return {};
    return LeaseHolder{.process = *process, .activity = activityFrom(process->activity)};
}

void CollectorLease::enter(const CollectorState &state)
{
    m_activity = {.state = state, .storedNow = 0};
    tell();
}

void CollectorLease::addStored(int records)
{
    m_activity.storedNow += records;
    tell();
}

void CollectorLease::tell()
{
    const CollectorState &state = m_activity.state;
    const auto *named = std::ranges::find(namedKinds, state.kind, &NamedKind::kind);
    if (named == std::end(namedKinds))
        return;
    QJsonObject object{
        {u"state"_s, named->name}, {u"until"_s, state.until}, {u"stored"_s, m_activity.storedNow}};
    if (state.error) {
        Error error = *state.error;
        error.detail.truncate(longestDetail);
        object.insert(u"error"_s, errorObject(error));
    }
    m_lock.tell(object);
}

} // namespace workbench
