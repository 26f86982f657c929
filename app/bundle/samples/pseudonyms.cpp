#include "bundle/samples/pseudonyms.h"

#include "bundle/samples/plainwords.h"
#include "query/ipaddress.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUuid>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestName = 3; // Shorter ones are in every text.

bool isMail(const QString &text)
{
    static const QRegularExpression mail(u"^[^@\\s]+@[^@\\s]+$"_s);
    return mail.match(text).hasMatch();
}

bool isTime(const QString &text)
{
    static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|[+-]\\d\\d:?\\d\\d)?$"_s);
    return time.match(text).hasMatch();
}

bool isGuid(const QString &text)
{
    return !QUuid::fromString(text).isNull();
}

// Keys under which an object of the API names one person.
const QStringList &nameKeys()
{
    static const QStringList keys{u"userName"_s, u"displayName"_s, u"name"_s, u"label"_s, u"id"_s, u"pa"_s,
        u"upn"_s, u"userPrincipalName"_s, u"email"_s, u"full_name"_s};
    return keys;
}

// The texts by which an object that is about one person names that person; empty for any other object.
QStringList namesIn(const QJsonObject &object)
{
    QStringList names;
    for (const QString &key : nameKeys()) {
        QJsonValue value = object.value(key);
        if (value.isObject()) // {"id": {"id": "ann@contoso.example", …}}
            value = value.toObject().value(key);
        if (value.isString() && !value.toString().isEmpty())
            names.append(value.toString());
    }
    const bool hasMail = std::any_of(names.cbegin(), names.cend(), isMail);
    return hasMail ? names : QStringList();
}

// The person that a record is about, as our own fields name it.
QStringList actorOf(const QJsonObject &record)
{
    const QJsonObject user = record.value(u"user"_s).toObject();
    QStringList names;
    for (const QJsonValue &value : {record.value(u"srcip_username"_s), record.value(u"srcip_usersid"_s),
             user.value(u"name"_s), user.value(u"full_name"_s), user.value(u"id"_s)}) {
        if (!value.toString().isEmpty())
            names.append(value.toString());
    }
    return names;
}

QString guidOf(qsizetype number, const QString &group)
{
    return u"00000000-0000-4000-%1-%2"_s.arg(group, QString::number(number, 16).rightJustified(12, u'0'));
}

} // namespace

void Pseudonyms::learn(const QJsonObject &record)
{
    learnTogether(actorOf(record));
    learnValue(record);
}

void Pseudonyms::learnValue(const QJsonValue &value)
{
    if (value.isString() && isMail(value.toString()))
        static_cast<void>(personOf(value.toString()));
    if (value.isArray()) {
        const auto elements = value.toArray();
        for (const auto &element : elements)
            learnValue(element);
    }
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    learnTogether(namesIn(object));
    for (const auto &member : object)
        learnValue(member);
}

void Pseudonyms::learnTogether(const QStringList &names)
{
    if (names.isEmpty())
        return;
    const size_t first = rootOf(personOf(names.first()));
    for (const QString &name : names)
        m_parents[rootOf(personOf(name))] = first;
}

size_t Pseudonyms::personOf(const QString &name)
{
    const QString folded = name.toCaseFolded();
    const auto known = m_persons.constFind(folded);
    if (known != m_persons.cend())
        return *known;
    const size_t person = m_parents.size();
    m_parents.push_back(person);
    m_persons.insert(folded, person);
    return person;
}

size_t Pseudonyms::rootOf(size_t person) const
{
    while (m_parents[person] != person)
        person = m_parents[person];
    return person;
}

qsizetype Pseudonyms::numberOf(size_t person)
{
    const size_t root = rootOf(person);
    if (!m_numbers.contains(root))
        m_numbers.insert(root, m_numbers.size() + 1);
    return m_numbers.value(root);
}

qsizetype Pseudonyms::tokenOf(const QString &kind, const QString &text)
{
    auto &tokens = m_tokens[kind];
    if (!tokens.contains(text))
        tokens.insert(text, tokens.size() + 1);
    return tokens.value(text);
}

QJsonObject Pseudonyms::replaced(const QJsonObject &record)
{
    return replacedObject(record, {});
}

QJsonObject Pseudonyms::replacedObject(const QJsonObject &object, const QString &path)
{
    QJsonObject result;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString memberPath = path.isEmpty() ? member.key() : path + u'.' + member.key();
        result.insert(replacedKey(member.key()), replacedValue(member.value(), memberPath));
    }
    return result;
}

QJsonValue Pseudonyms::replacedValue(const QJsonValue &value, const QString &path)
{
    switch (value.type()) {
    case QJsonValue::Object: return replacedObject(value.toObject(), path);
    case QJsonValue::Array: {
        QJsonArray elements;
        const auto before = value.toArray();
        for (const auto &element : before)
            elements.append(replacedValue(element, path));
        return elements;
    }
    case QJsonValue::String: return replacedText(value.toString(), path);
    case QJsonValue::Double:
        if (isPlainNumber(path))
            return value;
        return tokenOf(u"number"_s, QString::number(value.toDouble(), 'g', 17));
    default: return value;
    }
}

QString Pseudonyms::replacedText(const QString &text, const QString &path)
{
    if (text.isEmpty() || isTime(text))
        return text;
    const auto person = m_persons.constFind(text.toCaseFolded());
    const auto address = query::IpAddress::parse(text.toUtf8());
    if (person != m_persons.cend())
        return personText(*person, text);
    if (address) {
        const qsizetype number = tokenOf(u"address"_s, text);
        // Ranges that belong to nobody: RFC 2544 and RFC 3849.
        return text.contains(u':') ? u"2001:db8::%1"_s.arg(number, 0, 16)
                                   : u"198.18.%1.%2"_s.arg(number / 256 % 256).arg(number % 256);
    }
    if (isGuid(text))
        return guidOf(tokenOf(u"id"_s, text.toCaseFolded()), u"9000"_s);
    if (isPlainWord(path) && !namesSomebody(text))
        return text;
    return u"value %1"_s.arg(tokenOf(u"text"_s, text));
}

QString Pseudonyms::replacedKey(const QString &key)
{
    static const QRegularExpression plain(u"^(_?[A-Za-z][A-Za-z_]{0,39}[0-9]{0,3}|[0-9]{1,3})$"_s);
    if (plain.match(key).hasMatch() && !m_persons.contains(key.toCaseFolded()))
        return key;
    return u"key %1"_s.arg(tokenOf(u"key"_s, key));
}

QString Pseudonyms::personText(size_t person, const QString &text)
{
    const qsizetype number = numberOf(person);
    if (isMail(text))
        return u"person%1@example.invalid"_s.arg(number);
    return isGuid(text) ? guidOf(number, u"8000"_s) : u"Person %1"_s.arg(number);
}

bool Pseudonyms::namesSomebody(const QString &text) const
{
    const QString folded = text.toCaseFolded();
    if (folded.contains(u'@'))
        return true;
    for (auto name = m_persons.cbegin(); name != m_persons.cend(); ++name) {
        if (name.key().size() >= shortestName && folded.contains(name.key()))
            return true;
    }
    return false;
}

} // namespace workbench
