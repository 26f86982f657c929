#include "base/jsonfields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <cmath>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

class Wording {
    Q_DECLARE_TR_FUNCTIONS(workbench::JsonFields)
};

} // namespace

void JsonFields::refuse(const QString &key, const QString &expected)
{
    if (!m_problem)
        m_problem = Wording::tr("%1, field “%2”: %3").arg(m_place, key, expected);
}

void JsonFields::take(const QString &key, QString &target, Presence presence)
{
    const auto value = m_object.value(key);
    if (value.isString())
        target = value.toString();
    else if (!value.isUndefined())
        refuse(key, Wording::tr("a text is expected."));
    if (presence == Presence::Required && target.isEmpty())
        refuse(key, Wording::tr("it is missing or empty."));
}

void JsonFields::take(const QString &key, QStringList &target)
{
    const auto value = m_object.value(key);
    if (value.isUndefined())
        return;
    if (!value.isArray())
        return refuse(key, Wording::tr("a list of texts is expected."));
    target.clear();
    const auto items = value.toArray();
    for (const auto &item : items) {
        if (!item.isString())
            return refuse(key, Wording::tr("a list of texts is expected."));
        target.append(item.toString());
    }
}

void JsonFields::take(const QString &key, bool &target)
{
    const auto value = m_object.value(key);
    if (value.isBool())
        target = value.toBool();
    else if (!value.isUndefined())
        refuse(key, Wording::tr("true or false is expected."));
}

void JsonFields::takeNumber(const QString &key, qint64 &target, qint64 minimum, qint64 maximum)
{
    const auto value = m_object.value(key);
    if (value.isUndefined())
        return;
    const double number = value.toDouble(std::nan(""));
    if (std::isnan(number) || number != std::floor(number) || number < double(minimum)
        || number > double(maximum))
        return refuse(key,
            Wording::tr("a whole number from %1 to %2 is expected.")
                .arg(QString::number(minimum), QString::number(maximum)));
    target = qint64(number);
}

} // namespace workbench
