#include "query/parser.h"
#include "record/jsonindex.h"
#include "record/jsonscanner.h"
#include "ui/recordbrowser/feed/feeddetail.h"
#include "ui/recordbrowser/feed/shownrow.h"

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t deepestNesting = 1000;
constexpr size_t mostRelated = 100;
constexpr IndexSet rawAlertIndices = Index::WindowsEvents | Index::Syslog;

// What a record says about itself and its relatives.
struct Origin {
    QString connectorId;
    QByteArray msgClass;
    QByteArray sourceId;
    bool isMappedAlert = false;
    QByteArrayList activities; // Their raw ids.
};

QByteArray textOf(const JsonValue &value)
{
    const auto raw = value.raw();
    return value.isString() ? value.text().value_or(QByteArray())
                            : QByteArray(raw.data(), qsizetype(raw.size()));
}

std::optional<Origin> originOf(const QByteArray &json)
{
    const auto index = JsonIndex::of(viewOf(json), deepestNesting);
    if (!index)
        return std::nullopt;
    const JsonValue root = index->root();
    Origin origin{.connectorId = QString::fromUtf8(textOf(root["msg_origin"]["processor"]["id"])),
        .msgClass = textOf(root["msg_class"]),
        .sourceId = textOf(root["event"]["id"]),
        .isMappedAlert = !root["orig_id"].isMissing(),
        .activities = {}};
    for (const auto audit : root["microsoft_defender_for_cloud_apps"]["audits"]) {
        const QByteArray id = textOf(audit.isObject() ? audit["_id"] : audit);
        if (!id.isEmpty() && !origin.activities.contains(id))
            origin.activities += id;
    }
    return origin;
}

// Collects the relatives of one record.
class Relatives {
public:
    Relatives(RecordReader &reader, const QByteArray &stellarUuid)
        : m_reader(reader)
        , m_format({u"timestamp"_s, u"event.action"_s, u"srcip_username"_s}, TimeStyle::DayAndClock)
    {
        m_found.stellarUuid = stellarUuid;
    }

    // False: not in the store.
    [[nodiscard]] Result<bool> add(Relation relation, const Origin &origin, const QByteArray &msgClass,
        IndexSet indices, const QByteArray &id)
    {
        const auto key = m_reader.findSource(origin.connectorId, msgClass, indices, id);
        if (!key)
            return fail(key.error());
        if (!*key)
            return false;
        const auto json = m_reader.recordJson(**key);
        if (!json)
            return fail(json.error());
        if (!*json)
            return false;
        m_found.records.push_back({relation, m_format.shown({(*key)->seq, (*key)->eventTime, **json})});
        return true;
    }
    [[nodiscard]] Result<void> addActivities(const Origin &alert, const std::stop_token &stop)
    {
        const QByteArray msgClass = alert.msgClass.chopped(qstrlen("alerts")) + "activities";
        for (const auto &id : alert.activities) {
            if (stop.stop_requested())
                return fail({.kind = ErrorKind::Cancelled});
            if (m_found.records.size() >= mostRelated) {
                m_found.isCut = true;
                return {};
            }
            const auto added = add(Relation::Activity, alert, msgClass, indexSet(Index::WindowsEvents), id);
            if (!added)
                return fail(added.error());
            m_found.notStored += *added ? 0 : 1;
        }
        return {};
    }
    [[nodiscard]] Result<void> addAlertsOf(const Origin &activity, std::stop_token stop)
    {
        QString id = QString::fromUtf8(activity.sourceId);
        id.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
        const auto query = query::parse(u"microsoft_defender_for_cloud_apps.audits:\"%1\""_s.arg(id));
        if (!query)
            return {}; // An id longer than any query.
        RecordFilter filter;
        filter.indices = indexSet(Index::Alerts);
        filter.connectorIds = {activity.connectorId};
        filter.query = *query;
        return m_reader.read(
            filter, RecordOrder::NewestFirst, qint64(mostRelated) + 1,
            [&](const StoredRecord &record) {
                m_found.isCut = m_found.records.size() >= mostRelated;
                if (!m_found.isCut)
                    m_found.records.push_back({Relation::Alert, m_format.shown(record)});
                return !m_found.isCut;
            },
            std::move(stop));
    }
    [[nodiscard]] RelatedRecords found() { return std::move(m_found); }

private:
    RecordReader &m_reader;
    RowFormat m_format;
    RelatedRecords m_found;
};

} // namespace

Result<RelatedRecords> readRelated(RecordReader &reader, const QByteArray &stellarUuid, std::stop_token stop)
{
    Relatives relatives(reader, stellarUuid);
    const auto json = reader.recordJson(stellarUuid);
    if (!json)
        return fail(json.error());
    const auto origin = *json ? originOf(**json) : std::nullopt;
    if (!origin || origin->sourceId.isEmpty())
        return relatives.found();
    if (recordKindOf(origin->msgClass) != RecordKind::Alert) {
        if (const auto added = relatives.addAlertsOf(*origin, std::move(stop)); !added)
            return fail(added.error());
        return relatives.found();
    }
    const auto other = relatives.add(origin->isMappedAlert ? Relation::RawAlert : Relation::MappedAlert,
        *origin, origin->msgClass, origin->isMappedAlert ? rawAlertIndices : indexSet(Index::Alerts),
        origin->sourceId);
    if (!other)
        return fail(other.error());
    if (const auto added = relatives.addActivities(*origin, stop); !added)
        return fail(added.error());
    return relatives.found();
}

} // namespace workbench
