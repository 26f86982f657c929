#include "query/fields.h"

#include "query/wording.h"

#include <algorithm>

namespace workbench::query {

using namespace Qt::StringLiterals;

namespace {

constexpr auto vendorObject = "microsoft_defender_for_cloud_apps";
using enum FieldKind;

// Sections 8 and 9 of the mapping's description, and what the mapping says about a record itself.
constexpr KnownField table[] = {
    {"action", Keyword},
    {"alert_time", Time},
    {"anomaly_id", Keyword},
    {"detected_fields", Keyword},
    {"detected_values", Keyword},
    {"device.os", Keyword},
    {"device.type", Keyword},
    {"email.recipient.addresses", Keyword},
    {"email.sender.address", Keyword},
    {"email.subject", Text},
    {"engid", Keyword},
    {"engid_name", Keyword},
    {"event.action", Keyword},
    {"event.category", Keyword},
    {"event.created", Time},
    {"event.description", Text},
    {"event.id", Keyword},
    {"event.id_synthetic", Boolean},
    {"event.name", Text},
    {"event.outcome", Keyword},
    {"event.reason", Text},
    {"event.reference", Keyword},
    {"event.severity_str", Keyword},
    {"event.status", Keyword},
    {"event.tactic", Keyword},
    {"event.threat_list", Keyword},
    {"event.time_source", Keyword},
    {"event.type", Keyword},
    {"event.url", Keyword},
    {"event_score", Number},
    {"event_source", Keyword},
    {"event_status", Keyword},
    {"fidelity", Number},
    {"file.hash.md5", Keyword},
    {"file.hash.sha1", Keyword},
    {"file.hash.sha256", Keyword},
    {"file.name", Text},
    {"file.path", Text},
    {"host.ip", Address},
    {"host.name", Keyword},
    {"host_list", Address},
    {"locid", Keyword},
    {"login_result", Keyword},
    {"msg_class", Keyword},
    {"msg_origin.category", Keyword},
    {"msg_origin.processor.id", Keyword},
    {"msg_origin.processor.name", Keyword},
    {"msg_origin.processor.type", Keyword},
    {"msg_origin.source", Keyword},
    {"msg_origin.vendor", Keyword},
    {"msgtype_name", Keyword},
    {"org_id", Keyword},
    {"orig_id", Keyword},
    {"orig_index", Keyword},
    {"process.executable", Keyword},
    {"receive_time", Time},
    {"rule.category", Keyword},
    {"rule.id", Keyword},
    {"rule.name", Text},
    {"service.id", Number},
    {"service.name", Keyword},
    {"severity", Number},
    {"srcip", Address},
    {"srcip_geo.city", Keyword},
    {"srcip_geo.countryCode", Keyword},
    {"srcip_geo.countryName", Keyword},
    {"srcip_geo.latitude", Number},
    {"srcip_geo.longitude", Number},
    {"srcip_geo.region", Keyword},
    {"srcip_geo_point", Keyword},
    {"srcip_host", Keyword},
    {"srcip_reputation", Keyword},
    {"srcip_type", Keyword},
    {"srcip_username", Keyword},
    {"srcip_usersid", Keyword},
    {"srcip_version", Keyword},
    {"stellar.alert_time", Time},
    {"stellar.status", Keyword},
    {"stellar_index_id", Keyword},
    {"stellar_uuid", Keyword},
    {"tenant_name", Keyword},
    {"tenantid", Keyword},
    {"threat_score", Number},
    {"timestamp", Time},
    {"url", Keyword},
    {"user.full_name", Text},
    {"user.id", Keyword},
    {"user.name", Keyword},
    {"user_agent.name", Keyword},
    {"user_agent.original", Text},
    {"user_agent.version", Keyword},
    {"write_time", Time},
    {"xdr_event.description", Text},
    {"xdr_event.display_name", Text},
    {"xdr_event.framework_version", Keyword},
    {"xdr_event.name", Keyword},
    {"xdr_event.scope", Keyword},
    {"xdr_event.subtype.display_name", Keyword},
    {"xdr_event.subtype.name", Keyword},
    {"xdr_event.tactic.id", Keyword},
    {"xdr_event.tactic.name", Keyword},
    {"xdr_event.tags", Keyword},
    {"xdr_event.technique.id", Keyword},
    {"xdr_event.technique.name", Keyword},
    {"xdr_event.ttps", Keyword},
    {"xdr_event.ttps.tactic.id", Keyword},
    {"xdr_event.ttps.tactic.name", Keyword},
    {"xdr_event.ttps.technique.id", Keyword},
    {"xdr_event.ttps.technique.name", Keyword},
    {"xdr_event.xdr_killchain_stage", Keyword},
    {"xdr_event.xdr_killchain_version", Keyword},
};

// Fields of the vendor's object that are more than text or a number.
constexpr KnownField vendorTable[] = {
    {"microsoft_defender_for_cloud_apps.created", Time},
    {"microsoft_defender_for_cloud_apps.description", Text},
    {"microsoft_defender_for_cloud_apps.device.clientIP", Address},
    {"microsoft_defender_for_cloud_apps.resolveTime", Time},
    {"microsoft_defender_for_cloud_apps.timestamp", Time},
    {"microsoft_defender_for_cloud_apps.title", Text},
    {"microsoft_defender_for_cloud_apps.device.userAgent", Text},
};

qsizetype editDistance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = qsizetype(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype replaced = diagonal + (a[i - 1] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

bool isSubsequence(QStringView part, QStringView whole)
{
    for (const QChar character : whole) {
        if (!part.isEmpty() && part.front() == character)
            part = part.sliced(1);
    }
    return part.isEmpty();
}

// "event_name" and "srcip_country" are how one remembers event.name and srcip_geo.countryCode: only letters
// and digits count, and a name that leaves something out is still a near one.
QString nearestField(const QString &name)
{
    constexpr qsizetype longestName = 100;
    const auto bare = [](const QString &text) { return text.toLower().remove(u'.').remove(u'_'); };
    const QString wanted = bare(name.left(longestName));
    const qsizetype farthest = std::max<qsizetype>(2, wanted.size() / 3);
    QString nearest;
    qsizetype least = farthest + 1;
    for (const auto &field : table) {
        const QString known = QString::fromLatin1(field.name);
        const QString candidate = bare(known);
        qsizetype distance = editDistance(wanted, candidate);
        if (wanted.size() >= 4 && isSubsequence(wanted, candidate))
            distance = std::min(distance, farthest);
        if (distance < least || (distance == least && known.size() < nearest.size())) {
            least = distance;
            nearest = known;
        }
    }
    return nearest;
}

Error unknownField(const QString &name)
{
    const QString nearest = nearestField(name);
    QString sentence = Wording::tr("Unknown field “%1”.").arg(name.left(100));
    if (!nearest.isEmpty())
        sentence = Wording::tr("Unknown field “%1”. Did you mean “%2”?").arg(name.left(100), nearest);
    return {.kind = ErrorKind::InvalidConfiguration, .detail = sentence, .field = u"query"_s};
}

} // namespace

std::span<const KnownField> knownFields()
{
    return table;
}

std::vector<QByteArray> fieldPath(const QString &name)
{
    std::vector<QByteArray> path;
    QString key;
    for (qsizetype i = 0; i <= name.size(); ++i) {
        if (i == name.size() || name[i] == u'.') {
            if (key.isEmpty())
                return {};
            path.push_back(key.toUtf8());
            key.clear();
        } else {
            if (name[i] == u'\\' && i + 1 < name.size())
                ++i;
            key += name[i];
        }
    }
    return path;
}

Result<Field> fieldFromName(const QString &name)
{
    Field field{.name = name, .path = fieldPath(name)};
    if (field.path.empty())
        return fail(unknownField(name));
    QByteArray joined;
    for (const auto &key : field.path)
        joined += (joined.isEmpty() ? "" : ".") + key;
    const auto isNamed = [&](const KnownField &known) { return joined == known.name; };
    if (const auto *found = std::find_if(std::begin(table), std::end(table), isNamed);
        found != std::end(table)) {
        field.kind = found->kind;
        return field;
    }
    if (field.path.front() == vendorObject) {
        const auto *found = std::find_if(std::begin(vendorTable), std::end(vendorTable), isNamed);
        if (found != std::end(vendorTable))
            field.kind = found->kind;
        return field;
    }
    const QByteArray prefix = joined + '.';
    const auto isInside = [&](const KnownField &known) {
        return QByteArrayView(known.name).startsWith(prefix);
    };
    if (std::any_of(std::begin(table), std::end(table), isInside))
        return field;
    return fail(unknownField(name));
}

} // namespace workbench::query
