#include "simulator/requestlog.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace workbench::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostEntries = 20'000;

} // namespace

void RequestLog::add(const Entry &entry)
{
    QJsonObject object{{u"time"_s, qint64(entry.time)}, {u"route"_s, entry.route},
        {u"method"_s, entry.method}, {u"path"_s, entry.path}, {u"status"_s, entry.status},
        {u"body"_s, entry.body}};
    if (!entry.violation.isEmpty()) {
        object.insert(u"violation"_s, entry.violation);
        ++m_violations;
    }
    ++m_count;
    m_entries.push_back(object);
    if (m_entries.size() > mostEntries)
        m_entries.pop_front();
}

QByteArray RequestLog::json() const
{
    QJsonArray requests, violations;
    for (const QJsonObject &entry : m_entries) {
        requests.append(entry);
        if (entry.contains("violation"_L1))
            violations.append(entry);
    }
    return QJsonDocument(QJsonObject{{u"count"_s, m_count}, {u"requests"_s, requests},
                             {u"violation_count"_s, m_violations}, {u"violations"_s, violations}})
        .toJson(QJsonDocument::Compact);
}

} // namespace workbench::simulator
