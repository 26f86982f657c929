#include "bundle/samples/samplerecords.h"

#include "connectors/defender/defendermapping.h"
#include "query/fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <map>
#include <set>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

struct FieldOrigin {
    std::set<QString> from, how;
};
using FieldOrigins = std::map<QString, FieldOrigin>;

QString howName(defender::MappingLine::Kind kind)
{
    switch (kind) {
    case defender::MappingLine::Kind::Copied: return u"copied"_s;
    case defender::MappingLine::Kind::Changed: return u"changed"_s;
    case defender::MappingLine::Kind::Added: return u"added"_s;
    case defender::MappingLine::Kind::KeptRaw: return {}; // Stays below the vendor's name only.
    }
    return {};
}

QString kindName(query::FieldKind kind)
{
    switch (kind) {
    case query::FieldKind::Keyword: return u"keyword"_s;
    case query::FieldKind::Text: return u"text"_s;
    case query::FieldKind::Number: return u"number"_s;
    case query::FieldKind::Time: return u"time"_s;
    case query::FieldKind::Address: return u"ip"_s;
    case query::FieldKind::Boolean: return u"boolean"_s;
    }
    return {};
}

// A raw path without positions in lists; empty where a key of it may be anything.
QString plainPath(const QByteArray &path)
{
    static const QRegularExpression position(u"\\[\\d+\\]"_s);
    static const QRegularExpression plain(u"^[A-Za-z0-9_.\\[\\]]+$"_s);
    QString text = QString::fromUtf8(path);
    text.replace(position, u"[]"_s);
    return plain.match(text).hasMatch() ? text : QString();
}

void addRecord(const QByteArray &record, const QSet<QString> &known, FieldOrigins &origins)
{
    const auto lines = defender::explainMapping(record);
    if (!lines)
        return; // A record of a kind that cannot be explained says nothing about the mapping.
    for (const defender::MappingLine &line : *lines) {
        const QString field = QString::fromUtf8(line.field);
        if (howName(line.kind).isEmpty() || !known.contains(field))
            continue;
        FieldOrigin &origin = origins[field];
        origin.how.insert(howName(line.kind));
        if (const QString from = plainPath(line.rawField); !from.isEmpty())
            origin.from.insert(from);
    }
}

QJsonArray listOf(const std::set<QString> &texts)
{
    QJsonArray list;
    for (const QString &text : texts)
        list.append(text);
    return list;
}

QJsonArray originsJson(const FieldOrigins &origins)
{
    QJsonArray fields;
    for (const auto &[field, origin] : origins)
        fields.append(QJsonObject{
            {u"field"_s, field}, {u"from"_s, listOf(origin.from)}, {u"how"_s, listOf(origin.how)}});
    return fields;
}

} // namespace

QByteArray mappingJson(const QByteArrayList &records)
{
    QSet<QString> known;
    QJsonArray fields;
    for (const query::KnownField &field : query::knownFields()) {
        known.insert(QString::fromLatin1(field.name));
        fields.append(
            QJsonObject{{u"name"_s, QString::fromLatin1(field.name)}, {u"kind"_s, kindName(field.kind)}});
    }
    // A mapped alert says which raw record it was made from.
    std::map<std::pair<QString, bool>, FieldOrigins> classes;
    for (const QByteArray &record : records) {
        const QJsonObject object = QJsonDocument::fromJson(record).object();
        addRecord(
            record, known, classes[{object.value(u"msg_class"_s).toString(), object.contains(u"orig_id"_s)}]);
    }
    QJsonArray mapped;
    for (const auto &[kind, origins] : classes)
        mapped.append(QJsonObject{{u"msg_class"_s, kind.first},
            {u"record"_s, kind.second ? u"mapped alert"_s : u"raw"_s}, {u"fields"_s, originsJson(origins)}});
    return QJsonDocument(QJsonObject{{u"mapped"_s, mapped}, {u"fields"_s, fields}}).toJson();
}

} // namespace workbench
