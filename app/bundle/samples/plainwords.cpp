#include "bundle/samples/plainwords.h"

#include <QSet>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> &plainWordPaths()
{
    static const QSet<QString> paths{
        u"action"_s,
        u"device.os"_s,
        u"device.type"_s,
        u"event.action"_s,
        u"event.category"_s,
        u"event.outcome"_s,
        u"event.severity_str"_s,
        u"event.status"_s,
        u"event.tactic"_s,
        u"event.threat_list"_s,
        u"event.time_source"_s,
        u"event.type"_s,
        u"event_source"_s,
        u"event_status"_s,
        u"login_result"_s,
        u"msg_class"_s,
        u"msg_origin.category"_s,
        u"msg_origin.processor.name"_s,
        u"msg_origin.processor.type"_s,
        u"msg_origin.source"_s,
        u"msg_origin.vendor"_s,
        u"orig_index"_s,
        u"rule.category"_s,
        u"service.name"_s,
        u"srcip_geo.countryCode"_s,
        u"srcip_geo.countryName"_s,
        u"srcip_reputation"_s,
        u"srcip_type"_s,
        u"srcip_version"_s,
        u"stellar.status"_s,
        u"stellar_index_id"_s,
        u"user_agent.name"_s,
        u"user_agent.version"_s,
        u"xdr_event.framework_version"_s,
        u"xdr_event.scope"_s,
        u"xdr_event.tactic.id"_s,
        u"xdr_event.tactic.name"_s,
        u"xdr_event.tags"_s,
        u"xdr_event.technique.id"_s,
        u"xdr_event.technique.name"_s,
        u"xdr_event.ttps.tactic.id"_s,
        u"xdr_event.ttps.tactic.name"_s,
        u"xdr_event.ttps.technique.id"_s,
        u"xdr_event.ttps.technique.name"_s,
        u"xdr_event.xdr_killchain_stage"_s,
        u"xdr_event.xdr_killchain_version"_s,
    };
    return paths;
}

// Below the vendor's own object.
const QSet<QString> &plainVendorPaths()
{
    static const QSet<QString> paths{
        u"appName"_s,
        u"classifications"_s,
        u"description_id"_s,
        u"device.countryCode"_s,
        u"entities.policyType"_s,
        u"entities.type"_s,
        u"eventTypeName"_s,
        u"eventTypeValue"_s,
        u"evidence.title.template"_s,
        u"genericEventType"_s,
        u"location.countryCode"_s,
        u"mainInfo.prettyOperationName"_s,
        u"mainInfo.rawOperationName"_s,
        u"mainInfo.type"_s,
        u"policy.policyType"_s,
        u"severity"_s,
        u"threatScoreReasoning.template"_s,
        u"userAgent.browser"_s,
        u"userAgent.deviceType"_s,
        u"userAgent.family"_s,
        u"userAgent.major"_s,
        u"userAgent.minor"_s,
        u"userAgent.name"_s,
        u"userAgent.operatingSystem.family"_s,
        u"userAgent.operatingSystem.name"_s,
        u"userAgent.operatingSystem.version"_s,
        u"userAgent.os"_s,
        u"userAgent.type"_s,
        u"userAgent.typeName"_s,
        u"userAgent.version"_s,
    };
    return paths;
}

const QString vendorPrefix = u"microsoft_defender_for_cloud_apps."_s;

} // namespace

bool isPlainWord(const QString &path)
{
    if (path.startsWith(vendorPrefix))
        return plainVendorPaths().contains(path.sliced(vendorPrefix.size()));
    return plainWordPaths().contains(path);
}

bool isPlainNumber(const QString &path)
{
    static const QSet<QString> apps{u"appId"_s, u"saasId"_s, u"srcAppId"_s};
    const QString key = path.sliced(path.lastIndexOf(u'.') + 1);
    if (path == u"service.id"_s || apps.contains(key))
        return true;
    const bool isId = key == u"id"_s || key == u"uid"_s || key.endsWith(u"Id"_s) || key.endsWith(u"ID"_s)
        || key.endsWith(u"_id"_s);
    return !isId && key != u"latitude"_s && key != u"longitude"_s;
}

} // namespace workbench
