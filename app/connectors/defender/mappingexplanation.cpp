#include "connectors/defender/mappingrecord.h"

#include "record/jsonscanner.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_set>

namespace workbench::defender {

namespace {

struct ExplanationText {
    Q_DECLARE_TR_FUNCTIONS(workbench::DefenderMapping)
};

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

// A member's name as part of a dotted path; a dot inside it is written "\.".
QByteArray pathPart(const JsonValue &member)
{
    return unescapedJsonString(member.rawName()).value_or(bytes(member.rawName())).replace('.', "\\.");
}

QByteArray childPath(
    const QByteArray &path, const JsonValue &parent, const JsonValue &child, qsizetype position)
{
    if (parent.isArray())
        return path + '[' + QByteArray::number(position) + ']';
    return path.isEmpty() ? pathPart(child) : path + '.' + pathPart(child);
}

// The path from `root` down to a value inside it.
QByteArray pathOf(const JsonValue &root, const JsonValue &wanted)
{
    QByteArray path;
    JsonValue at = root;
    while (!at.isMissing() && at.node() != wanted.node()) {
        JsonValue next;
        qsizetype position = 0;
        for (const JsonValue child : at) {
            if (child.contains(wanted)) {
                next = child;
                path = childPath(path, at, child, position);
                break;
            }
            ++position;
        }
        at = next;
    }
    return path;
}

// True if two values mean the same: the same bytes, or strings of the same text.
bool isSame(const JsonValue &a, const JsonValue &b)
{
    return a.raw() == b.raw() || (a.isString() && b.isString() && a.text() && a.text() == b.text());
}

// Goes through one stored record. Used only inside explainMapping().
class Explanation {
public:
    Explanation(const JsonValue &raw, const MappingFields &fields) : m_raw(raw), m_fields(fields)
    {
        for (const auto &field : fields.fields()) {
            for (const JsonValue &from : {field.from, field.alsoFrom}) {
                if (!from.isMissing())
                    m_used.insert(from.node());
            }
        }
        for (const JsonValue &value : fields.alsoUsed())
            m_used.insert(value.node());
    }

    // The fields of the stored object, lists as one; `path` is that of `object`.
    void explainFields(const JsonValue &object, const QByteArray &path)
    {
        for (const JsonValue member : object) {
            const QByteArray field = childPath(path, object, member, 0);
            if (field == QByteArrayView(rawMember.data(), qsizetype(rawMember.size())))
                continue;
            if (member.isObject())
                explainFields(member, field);
            else
                explainField(field, member);
        }
    }

    // What no field was made from. Objects are gone into, and lists of objects; other lists count as one
    // value.
    void explainRest(const JsonValue &container, const QByteArray &path)
    {
        qsizetype position = 0;
        for (const JsonValue child : container) {
            const QByteArray childsPath = childPath(path, container, child, position++);
            if (hasObjects(child))
                explainRest(child, childsPath);
            else if (!m_used.contains(child.node()))
                m_lines.push_back({.kind = MappingLine::Kind::KeptRaw,
                    .field = childsPath,
                    .rawField = childsPath,
                    .value = bytes(child.raw()),
                    .rawValue = bytes(child.raw())});
        }
    }

    [[nodiscard]] std::vector<MappingLine> takeLines() { return std::move(m_lines); }

private:
    [[nodiscard]] static bool hasObjects(const JsonValue &value)
    {
        if (value.isObject())
            return value.begin() != value.end();
        return value.isArray() && std::any_of(value.begin(), value.end(), [](const JsonValue &element) {
            return element.isObject();
        });
    }

    void explainField(const QByteArray &name, const JsonValue &value)
    {
        MappingLine line{.kind = MappingLine::Kind::Added,
            .field = name,
            .rawField = {},
            .value = bytes(value.raw()),
            .rawValue = {}};
        const auto &fields = m_fields.fields();
        const auto field =
            std::find_if(fields.begin(), fields.end(), [&name](const MappingFields::Field &candidate) {
                return name == QByteArrayView(candidate.name.data(), qsizetype(candidate.name.size()));
            });
        std::vector<JsonValue> sources;
        if (field != fields.end()) {
            for (const JsonValue &from : {field->from, field->alsoFrom}) {
                if (!from.isMissing())
                    sources.push_back(from);
            }
        }
        if (!sources.empty()) {
            const bool isCopy = sources.size() == 1 && isSame(value, sources[0]);
            line.kind = isCopy ? MappingLine::Kind::Copied : MappingLine::Kind::Changed;
            line.rawField = pathOf(m_raw, sources[0]);
            line.rawValue = bytes(sources[0].raw());
        }
        if (sources.size() == 2) {
            line.rawField += ", " + pathOf(m_raw, sources[1]);
            line.rawValue = '[' + line.rawValue + ',' + bytes(sources[1].raw()) + ']';
        }
        m_lines.push_back(line);
    }

    JsonValue m_raw;
    const MappingFields &m_fields;
    std::unordered_set<std::uint32_t> m_used;
    std::vector<MappingLine> m_lines;
};

MappedKind kindOf(const JsonValue &stored)
{
    if (stored["msg_class"].text() != alertsClass)
        return MappedKind::Activity;
    return stored["orig_index"].isMissing() ? MappedKind::RawAlert : MappedKind::DerivedAlert;
}

} // namespace

Result<std::vector<MappingLine>> explainMapping(const QByteArray &interflowJson)
{
    const auto index = JsonIndex::of(viewOf(interflowJson), maximumNesting + 8);
    if (!index)
        return fail(index.error());
    const JsonValue stored = index->root();
    const JsonValue raw = stored[rawMember];
    if (!raw.isObject()) {
        return fail({.kind = ErrorKind::BadReply,
            .cause = Cause::MalformedReply,
            .detail = ExplanationText::tr("The record holds no raw record of Defender for Cloud Apps.")});
    }
    MappingFields fields;
    const auto identity = identityOf(raw, raw, stored["timestamp"].integer().value_or(0));
    mapRecordFields(kindOf(stored), raw, identity, fields);
    Explanation explanation(raw, fields);
    explanation.explainFields(stored, {});
    explanation.explainRest(raw, {});
    return explanation.takeLines();
}

} // namespace workbench::defender
