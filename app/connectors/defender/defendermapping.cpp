#include "connectors/defender/defendermapping.h"

#include "connectors/defender/activitymapping.h"
#include "connectors/defender/alertmapping.h"
#include "connectors/defender/mappingrecord.h"
#include "record/jsonscanner.h"
#include "record/jsontext.h"
#include "record/searchtext.h"

#include <QCoreApplication>
#include <QUuid>

namespace workbench::defender {

namespace {

struct MappingText {
    Q_DECLARE_TR_FUNCTIONS(workbench::DefenderMapping)
};

// A raw record that has been looked through. Where its UTF-8 was broken, `text` is a repaired copy.
struct RawRecord {
    std::string_view bytes; // As it came.
    QByteArray repaired; // Empty: not needed.
    JsonIndex originalIndex;
    JsonIndex repairedIndex; // Empty unless repaired.

    [[nodiscard]] bool isRepaired() const { return !repaired.isEmpty(); }
    [[nodiscard]] JsonValue original() const { return originalIndex.root(); }
    [[nodiscard]] JsonValue value() const
    {
        return isRepaired() ? repairedIndex.root() : originalIndex.root();
    }
    [[nodiscard]] std::string_view text() const { return isRepaired() ? viewOf(repaired) : bytes; }
};

Result<RawRecord> rawRecord(std::string_view bytes)
{
    const auto refused = [](const QString &detail) {
        return fail({.kind = ErrorKind::BadReply, .cause = Cause::MalformedReply, .detail = detail});
    };
    if (bytes.size() > maximumRecordSize)
        return refused(MappingText::tr("The record is larger than 16 MiB."));
    auto index = JsonIndex::of(bytes, maximumNesting);
    if (!index)
        return fail(index.error());
    RawRecord record{.bytes = bytes, .repaired = {}, .originalIndex = std::move(*index), .repairedIndex = {}};
    if (!record.original().isObject())
        return refused(MappingText::tr("The record is not a JSON object."));
    if (isValidUtf8(bytes))
        return record;
    record.repaired = repairedUtf8(bytes);
    auto repairedIndex = JsonIndex::of(viewOf(record.repaired), maximumNesting);
    if (!repairedIndex)
        return fail(repairedIndex.error());
    record.repairedIndex = std::move(*repairedIndex);
    return record;
}

// Lower-case letters and digits of a name, all else one dash: "Prod (EU)" gives "prod-eu".
QByteArray slug(const QString &name)
{
    QByteArray slug;
    for (const char byte : name.toUtf8().toLower()) {
        if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9'))
            slug += byte;
        else if (!slug.isEmpty() && !slug.endsWith('-'))
            slug += '-';
    }
    return slug.endsWith('-') ? slug.chopped(1) : slug;
}

const char *messageClass(MappedKind kind)
{
    return kind == MappedKind::Activity ? activitiesClass : alertsClass;
}

// The same for the same record of the same connector, whenever it is collected; followed by the event's time.
QByteArray stellarUuid(MappedKind kind, const MappingConstants &constants, const RecordIdentity &identity)
{
    static const QUuid ourNamespace(
        0x6f0c3f0e, 0x2a55, 0x4c1d, 0x9b, 0x7e, 0x51, 0xd2, 0x84, 0x0a, 0x6e, 0x33);
    QByteArray name = constants.connectorId.toUtf8() + '\n' + messageClass(kind);
    if (kind == MappedKind::DerivedAlert)
        name += "#alert";
    name += '\n' + identity.id;
    return QUuid::createUuidV5(ourNamespace, name).toByteArray(QUuid::WithoutBraces)
        + QByteArray::number(identity.time);
}

void addConstants(
    MappedKind kind, const MappingConstants &constants, const RecordIdentity &identity, MappingFields &fields)
{
    const QByteArray connectorSlug = slug(constants.connectorName);
    QByteArray engine("microsoft_defender_for_cloud_apps");
    if (!connectorSlug.isEmpty())
        engine += '_' + connectorSlug;
    fields.addText("msg_class", messageClass(kind));
    fields.addText("msg_origin.source", "microsoft_defender");
    fields.addText("msg_origin.vendor", "microsoft_defender_for_cloud_apps");
    fields.addText("msg_origin.category", "saas");
    fields.addText("msg_origin.processor.id", constants.connectorId.toUtf8());
    fields.addText("msg_origin.processor.name", "microsoft_defender");
    fields.addText("msg_origin.processor.type", "log_collector");
    fields.addText("tenant_name", constants.tenantName.toUtf8());
    fields.addText("tenantid", constants.tenantId.toUtf8());
    fields.addText("engid", engine);
    fields.addText("engid_name", engine);
    fields.addText("stellar_uuid", stellarUuid(kind, constants, identity));
}

// At most 200 characters, none of them cut in the middle.
QByteArray shortTitle(const QByteArray &text)
{
    constexpr int most = 200;
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool startsCharacter = (static_cast<unsigned char>(text[i]) & 0xc0) != 0x80;
        if (startsCharacter && count++ == most)
            return text.first(i);
    }
    return text;
}

IndexSet indicesOf(MappedKind kind)
{
    switch (kind) {
    case MappedKind::Activity: return indexSet(Index::WindowsEvents);
    case MappedKind::RawAlert: return Index::WindowsEvents | Index::Syslog;
    case MappedKind::DerivedAlert: return indexSet(Index::Alerts);
    }
    Q_UNREACHABLE();
}

InterflowRecord interflowRecord(
    MappedKind kind, const RawRecord &raw, const MappingConstants &constants, const RecordIdentity &identity)
{
    MappingFields fields;
    addConstants(kind, constants, identity, fields);
    mapRecordFields(kind, raw.value(), identity, fields);
    InterflowRecord record;
    record.msgClass = messageClass(kind);
    record.indices = indicesOf(kind);
    record.eventTime = identity.time;
    record.sourceId = identity.id;
    record.stellarUuid = fields.text("stellar_uuid");
    record.user = fields.text("srcip_username");
    record.sourceIp = fields.text("srcip");
    record.country = fields.text("srcip_geo.countryCode");
    record.app = fields.text("service.name");
    record.action = fields.text(kind == MappedKind::Activity ? "event.action" : "event.tactic");
    record.category = fields.text("event.category");
    record.outcome = fields.text("event.outcome");
    record.severity = fields.text("event.severity_str");
    const QByteArray name = fields.text("event.name");
    record.title = shortTitle(name.isEmpty() ? fields.text("event.description") : name);
    record.json = fields.toJson(rawMember, raw.text());
    record.searchText = searchText(record.json);
    if (raw.isRepaired())
        record.originalBytes = QByteArray(raw.bytes.data(), qsizetype(raw.bytes.size()));
    return record;
}

} // namespace

void mapRecordFields(
    MappedKind kind, const JsonValue &raw, const RecordIdentity &identity, MappingFields &fields)
{
    fields.addInteger("timestamp", identity.time, identity.timeFrom);
    if (kind == MappedKind::Activity)
        mapActivityFields(raw, identity, fields);
    else
        mapAlertFields(raw, identity, fields);
    if (kind == MappedKind::DerivedAlert)
        addDerivedFields(raw, identity, fields);
}

Result<MappedRecord> mapActivity(std::string_view raw, const MappingConstants &constants, qint64 receiveTime)
{
    const auto record = rawRecord(raw);
    if (!record)
        return fail(record.error());
    const auto identity = identityOf(record->value(), record->original(), receiveTime);
    return MappedRecord{interflowRecord(MappedKind::Activity, *record, constants, identity), std::nullopt};
}

Result<MappedRecord> mapAlert(std::string_view raw, const MappingConstants &constants, qint64 receiveTime)
{
    const auto record = rawRecord(raw);
    if (!record)
        return fail(record.error());
    const auto identity = identityOf(record->value(), record->original(), receiveTime);
    MappedRecord mapped{interflowRecord(MappedKind::RawAlert, *record, constants, identity),
        interflowRecord(MappedKind::DerivedAlert, *record, constants, identity)};
    mapped.record.contentHash = canonicalSha256(record->original());
    mapped.derivedAlert->contentHash = mapped.record.contentHash;
    return mapped;
}

} // namespace workbench::defender
