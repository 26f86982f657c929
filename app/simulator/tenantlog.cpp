#include "simulator/tenant.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace workbench::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestBody = 64 * 1024;

} // namespace

QString Tenant::violationOf(const Request &request, const Target &target) const
{
    QByteArray address = QByteArray::fromStdString(request.target);
    const std::string_view secret = clientSecret().reveal();
    if (address.contains(QByteArrayView(secret.data(), qsizetype(secret.size())))
        || QByteArray::fromPercentEncoding(address.replace('+', ' '))
               .contains(QByteArrayView(secret.data(), qsizetype(secret.size()))))
        return u"secret_in_url"_s;
    // Query parameters only: the token route takes its form into the same list.
    const bool hasToken = std::any_of(request.parameters.begin(), request.parameters.end(),
        [&](const auto &parameter) { return m_tokens.isToken(parameter.second); });
    if (hasToken || address.contains("access_token="))
        return u"token_in_url"_s;
    if (target.name == u"write")
        return u"write_route"_s;
    return {};
}

// What was sent, without what must not be kept.
QJsonValue Tenant::scrubbed(const QJsonObject &body) const
{
    QJsonObject clean = body;
    for (const auto key : {"client_secret"_L1, "client_assertion"_L1, "access_token"_L1})
        if (clean.contains(key))
            clean.insert(key, u"[removed]"_s);
    const QByteArray text = QJsonDocument(clean).toJson(QJsonDocument::Compact);
    const std::string_view secret = clientSecret().reveal();
    if (text.contains(QByteArrayView(secret.data(), qsizetype(secret.size()))) || text.contains("eyJ"))
        return u"[removed]"_s;
    return text.size() > longestBody ? QJsonValue(u"[%1 bytes]"_s.arg(text.size())) : QJsonValue(clean);
}

void Tenant::log(const Request &request, const Target &target, const Answer &answer)
{
    const auto body = parametersOf(request);
    const QString violation = violationOf(request, target);
    const bool isDelivered = answer.delivery != Delivery::Reset && answer.delivery != Delivery::Close
        && answer.delivery != Delivery::Hang;
    const bool showsPath = violation.isEmpty() || violation == u"write_route";
    m_log.add({.time = m_clock.service(),
        .route = target.name,
        .method = QString::fromStdString(request.method),
        .path = showsPath ? QString::fromStdString(request.path) : u"[removed]"_s,
        .body = body ? scrubbed(*body) : QJsonValue(u"[malformed]"_s),
        .status = isDelivered ? answer.status : 0,
        .violation = violation});
}

QByteArray Tenant::truth(bool withIds) const
{
    const std::lock_guard guard(m_lock);
    const std::int64_t now = m_clock.records();
    QJsonArray alerts;
    for (const auto &alert : m_alerts.visibleVersions(now))
        alerts.append(
            QJsonObject{{u"id"_s, QString::fromStdString(alert.id)}, {u"version"_s, alert.version}});
    QJsonArray activities;
    if (withIds)
        for (const std::string &id : m_activities.visibleIds(now))
            activities.append(QString::fromStdString(id));
    const QJsonObject counts{
        {u"activities"_s, qint64(m_activities.visibleCount(now))}, {u"alerts"_s, alerts.size()}};
    return QJsonDocument(QJsonObject{{u"now"_s, qint64(now)}, {u"counts"_s, counts},
                             {u"activities"_s, activities}, {u"alerts"_s, alerts}})
        .toJson(QJsonDocument::Compact);
}

QByteArray Tenant::requests() const
{
    const std::lock_guard guard(m_lock);
    return m_log.json();
}

} // namespace workbench::simulator
