#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <limits>
#include <optional>

namespace workbench {

// Takes typed fields out of a JSON object and remembers the first that is not what it should be. Fields that
// are not there leave the target as it is, unless they are required.
class JsonFields {
public:
    enum class Presence { Optional, Required };

    // `place` names the object in the error: "connector 2".
    JsonFields(const QJsonObject &object, const QString &place) : m_object(object), m_place(place) { }

    void take(const QString &key, QString &target, Presence presence = Presence::Optional);
    void take(const QString &key, QStringList &target);
    void take(const QString &key, bool &target);
    void takeNumber(const QString &key, qint64 &target, qint64 minimum, qint64 maximum);

    // For a value that has the right type and still cannot be used.
    void refuse(const QString &key, const QString &expected);
    // A sentence that names the place, the field and what is expected there; nothing if all was well.
    [[nodiscard]] std::optional<QString> problem() const { return m_problem; }

private:
    QJsonObject m_object;
    QString m_place;
    std::optional<QString> m_problem;
};

} // namespace workbench
