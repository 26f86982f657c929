#pragma once

#include "record/interflowrecord.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

// Makes Interflow records out of a few fields, the way a mapping makes them: the columns repeat what the JSON
// says. A test names only the fields it is about.
class InterflowBuilder {
public:
    explicit InterflowBuilder(const QByteArray &sourceId) : m_id(sourceId) { }

    InterflowBuilder &at(qint64 milliseconds)
    {
        m_time = milliseconds;
        return *this;
    }
    // An alert: its class, both its indices, and a list as category.
    InterflowBuilder &alert()
    {
        m_class = "microsoft_defender_for_cloud_apps_alerts";
        m_indices = workbench::Index::WindowsEvents | workbench::Index::Syslog;
        return *this;
    }
    // The path is dotted.
    InterflowBuilder &with(const QString &path, const QJsonValue &value)
    {
        m_fields = inserted(m_fields, path.split(u'.'), value).toObject();
        return *this;
    }
    // JSON of the raw object; by default it holds the id alone.
    InterflowBuilder &raw(const QByteArray &json)
    {
        m_raw = json;
        return *this;
    }

    [[nodiscard]] workbench::MappedRecord build() const
    {
        const bool isAlert = m_class.endsWith("_alerts");
        workbench::MappedRecord mapped{.record = record(m_class, m_indices, "", {}), .derivedAlert = {}};
        if (isAlert) {
            mapped.record.contentHash =
                QCryptographicHash::hash(mapped.record.json, QCryptographicHash::Sha256);
            mapped.derivedAlert = record(m_class, workbench::indexSet(workbench::Index::Alerts), "derived",
                {{QStringLiteral("event_source"), QStringLiteral("microsoft_defender")}});
        }
        return mapped;
    }

private:
    static QJsonValue inserted(const QJsonObject &object, QStringList path, const QJsonValue &value)
    {
        QJsonObject result = object;
        const QString key = path.takeFirst();
        result[key] = path.isEmpty() ? value : inserted(object[key].toObject(), path, value);
        return result;
    }
    static QByteArray text(const QJsonValue &value)
    {
        const QJsonValue first = value.isArray() ? value.toArray().at(0) : value;
        return first.toString().toUtf8();
    }
    [[nodiscard]] QByteArray uuid(const QByteArray &salt) const
    {
        const auto id = QUuid::createUuidV5(QUuid(), m_id + m_class + salt);
        return id.toByteArray(QUuid::WithoutBraces) + QByteArray::number(m_time);
    }
    [[nodiscard]] workbench::InterflowRecord record(const QByteArray &msgClass, workbench::IndexSet indices,
        const QByteArray &salt, QJsonObject json) const
    {
        for (auto it = m_fields.begin(); it != m_fields.end(); ++it)
            json[it.key()] = it.value();
        json[QStringLiteral("msg_class")] = QString::fromUtf8(msgClass);
        json[QStringLiteral("timestamp")] = m_time;
        json[QStringLiteral("stellar_uuid")] = QString::fromUtf8(uuid(salt));
        workbench::InterflowRecord made;
        made.msgClass = msgClass;
        made.indices = indices;
        made.eventTime = m_time;
        made.sourceId = m_id;
        made.stellarUuid = uuid(salt);
        made.user = text(json[QStringLiteral("srcip_username")]);
        made.sourceIp = text(json[QStringLiteral("srcip")]);
        made.country = text(json[QStringLiteral("srcip_geo")].toObject()[QStringLiteral("countryCode")]);
        made.app = text(json[QStringLiteral("service")].toObject()[QStringLiteral("name")]);
        const QJsonObject event = json[QStringLiteral("event")].toObject();
        made.action =
            text(event[msgClass.endsWith("_alerts") ? QStringLiteral("tactic") : QStringLiteral("action")]);
        made.category = text(event[QStringLiteral("category")]);
        made.outcome = text(event[QStringLiteral("outcome")]);
        made.severity = text(event[QStringLiteral("severity_str")]);
        const QByteArray written = QJsonDocument(json).toJson(QJsonDocument::Compact);
        const QByteArray raw = m_raw.isEmpty() ? "{\"_id\":\"" + m_id + "\"}" : m_raw;
        made.json = written.chopped(1) + ",\"microsoft_defender_for_cloud_apps\":" + raw + '}';
        return made;
    }

    QByteArray m_id;
    qint64 m_time = 1'700'000'000'000;
    QByteArray m_class = "microsoft_defender_for_cloud_apps_activities";
    workbench::IndexSet m_indices = workbench::indexSet(workbench::Index::WindowsEvents);
    QJsonObject m_fields;
    QByteArray m_raw;
};
