#include "ui/recordbrowser/feed/feeddetail.h"

#include "record/jsonindex.h"
#include "record/jsonlayout.h"
#include "record/jsonscanner.h"
#include "ui/recordbrowser/feed/shownrow.h"
#include "ui/shared/formatting.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordDetail)
};

constexpr size_t deepestNesting = 1000;
constexpr qsizetype longestValue = 4000;

// Lines stay lines; everything else that cannot be seen becomes visible.
QString shownLines(const QByteArray &json)
{
    QStringList lines = QString::fromUtf8(json).split(u'\n');
    for (QString &line : lines)
        line = visibleText(line);
    return lines.join(u'\n');
}

QString shownValue(const QByteArray &json)
{
    return visibleText(QString::fromUtf8(jsonOnOneLine(json)).left(longestValue));
}

// The groups in the order of the Interflow tab, by the first part of a field's name.
QString groupOf(const QString &name)
{
    const QString first = name.section(u'.', 0, 0);
    if (first == u"microsoft_defender_for_cloud_apps")
        return first;
    if (first == u"msg_origin" || first.startsWith(u"engid"_s) || first == u"msgtype_name")
        return Words::tr("Origin");
    static const QStringList record{u"timestamp"_s, u"msg_class"_s, u"tenant_name"_s, u"tenantid"_s,
        u"stellar_uuid"_s, u"stellar_index_id"_s, u"receive_time"_s, u"write_time"_s, u"org_id"_s,
        u"orig_id"_s, u"orig_index"_s, u"locid"_s};
    if (record.contains(first))
        return Words::tr("Record");
    if (first == u"xdr_event" || first == u"stellar" || first.startsWith(u"event_"_s))
        return Words::tr("Alert");
    return Words::tr("Event");
}

int rankOf(const QString &group)
{
    const QStringList order{Words::tr("Record"), Words::tr("Origin"), Words::tr("Event"), Words::tr("Alert")};
    const qsizetype rank = order.indexOf(group);
    return rank < 0 ? int(order.size()) : int(rank);
}

// All leaves of a record as lines; a field that stands several times, as in a list, is one line.
class DetailLines {
public:
    void add(const QString &name, const JsonValue &value)
    {
        if (value.isObject()) {
            for (const auto member : value) {
                const auto raw = member.rawName();
                QString key = QString::fromUtf8(
                    unescapedJsonString(raw).value_or(QByteArray(raw.data(), qsizetype(raw.size()))));
                key.replace(u'\\', u"\\\\"_s).replace(u'.', u"\\."_s);
                if (!key.isEmpty())
                    add(name.isEmpty() ? key : name + u'.' + key, member);
            }
        } else if (value.isArray()) {
            for (const auto element : value)
                add(name, element);
        } else if (value.raw() != "null") {
            addLeaf(name, value);
        }
    }
    [[nodiscard]] std::vector<DetailField> sorted()
    {
        std::stable_sort(m_lines.begin(), m_lines.end(),
            [](const auto &a, const auto &b) { return rankOf(a.group) < rankOf(b.group); });
        return std::move(m_lines);
    }

private:
    void addLeaf(const QString &name, const JsonValue &value)
    {
        const auto raw = value.raw();
        const QString text =
            QString::fromUtf8(value.text().value_or(QByteArray(raw.data(), qsizetype(raw.size()))));
        if (const auto known = m_lineOf.constFind(name); known != m_lineOf.constEnd()) {
            QString &shown = m_lines[*known].text;
            if (shown.size() < longestValue)
                shown += u", "_s + shownText(m_lines[*known].kind, text);
            return;
        }
        const auto field = query::fieldFromName(name);
        auto kind = field ? field->kind : query::FieldKind::Keyword;
        if (kind == query::FieldKind::Keyword && value.isNumber())
            kind = query::FieldKind::Number;
        m_lineOf.insert(name, m_lines.size());
        m_lines.push_back({groupOf(name), visibleText(name), shownText(kind, text), text, kind});
    }
    [[nodiscard]] static QString shownText(query::FieldKind kind, const QString &text)
    {
        bool isNumber = false;
        const qint64 time = kind == query::FieldKind::Time ? text.toLongLong(&isNumber) : 0;
        return isNumber ? shownTimeInFull(time) : visibleText(text.left(longestValue));
    }

    std::vector<DetailField> m_lines;
    QHash<QString, size_t> m_lineOf;
};

QByteArray textAt(JsonValue value, std::initializer_list<std::string_view> path)
{
    for (const auto key : path)
        value = value[key];
    const auto raw = value.raw();
    return value.isString() ? value.text().value_or(QByteArray())
                            : QByteArray(raw.data(), qsizetype(raw.size()));
}

void addMapping(RecordDetail &detail, const QByteArray &json)
{
    const auto lines = defender::explainMapping(json);
    if (!lines) {
        detail.mappingFault = lines.error().detail;
        return;
    }
    for (const auto &line : *lines) {
        detail.mapping.push_back({line.kind, visibleText(QString::fromUtf8(line.field)),
            visibleText(QString::fromUtf8(line.rawField)), shownValue(line.value),
            shownValue(line.rawValue)});
    }
}

} // namespace

Result<RecordDetail> readDetail(RecordReader &reader, const QByteArray &stellarUuid)
{
    RecordDetail detail{.stellarUuid = stellarUuid};
    const auto json = reader.recordJson(stellarUuid);
    if (!json)
        return fail(json.error());
    if (!*json)
        return detail;
    const auto raw = reader.rawBytes(stellarUuid);
    if (!raw)
        return fail(raw.error());
    const auto index = JsonIndex::of(viewOf(**json), deepestNesting);
    if (!index)
        return fail(index.error());
    const JsonValue root = index->root();
    detail.isFound = true;
    detail.key.eventTime = root["timestamp"].integer().value_or(0);
    detail.msgClass = textAt(root, {"msg_class"});
    detail.kind = recordKindOf(detail.msgClass);
    detail.isMappedAlert = !root["orig_id"].isMissing();
    for (const auto *name : {"name", "action"}) {
        if (detail.title.isEmpty())
            detail.title = visibleText(QString::fromUtf8(textAt(root, {"event", name})));
    }
    if (detail.title.isEmpty())
        detail.title = shortMsgClass(detail.msgClass);
    DetailLines lines;
    lines.add({}, root);
    detail.fields = lines.sorted();
    detail.interflow = shownLines(jsonForPeople(**json));
    detail.interflowJson = jsonOnOneLine(**json);
    detail.rawBytes = raw->value_or(QByteArray());
    detail.raw = shownLines(jsonForPeople(detail.rawBytes));
    addMapping(detail, **json);
    return detail;
}

} // namespace workbench
