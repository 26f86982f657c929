#include "storage/readerfields.h"

#include "record/jsonindex.h"
#include "record/jsonscanner.h"

namespace workbench {

namespace {

constexpr size_t deepestNesting = 1000;

struct Leaf {
    QByteArray name;
    JsonValue value;
};

QByteArray keyOf(const JsonValue &member)
{
    const auto raw = member.rawName();
    QByteArray key = unescapedJsonString(raw).value_or(QByteArray(raw.data(), qsizetype(raw.size())));
    return key.replace('\\', "\\\\").replace('.', "\\.");
}

// Empty texts, lists and objects and null count as missing, as they do for queries.
void addLeaves(const QByteArray &name, const JsonValue &value, std::vector<Leaf> &leaves)
{
    if (value.isObject()) {
        for (const auto member : value) {
            const QByteArray key = keyOf(member);
            if (!key.isEmpty())
                addLeaves(name.isEmpty() ? key : name + '.' + key, member, leaves);
        }
    } else if (value.isArray()) {
        for (const auto element : value)
            addLeaves(name, element, leaves);
    } else if (value.raw() != "null" && value.raw() != "\"\"") {
        leaves.push_back({name, value});
    }
}

} // namespace

void FieldGatherer::add(QByteArrayView json)
{
    const auto index = JsonIndex::of(viewOf(json), deepestNesting);
    if (!index || !index->root().isObject())
        return;
    ++m_records;
    std::vector<Leaf> leaves;
    addLeaves({}, index->root(), leaves);
    std::set<QByteArray> seen;
    for (const auto &leaf : leaves) {
        if (m_uses.size() >= m_mostFields && !m_uses.contains(leaf.name)) {
            m_isFull = true;
            continue;
        }
        if (!seen.insert(leaf.name).second)
            continue;
        Use &use = m_uses[leaf.name];
        ++use.records;
        use.numbers += leaf.value.isNumber() ? 1 : 0;
        use.booleans += leaf.value.isTrue() || leaf.value.isFalse() ? 1 : 0;
    }
}

FieldSample FieldGatherer::sample() const
{
    FieldSample sample{.records = m_records, .fields = {}};
    for (const auto &[name, use] : m_uses) {
        const auto known = query::fieldFromName(QString::fromUtf8(name));
        if (!known) // No query could name it.
            continue;
        auto kind = known->kind;
        if (kind == query::FieldKind::Keyword && use.numbers == use.records)
            kind = query::FieldKind::Number;
        else if (kind == query::FieldKind::Keyword && use.booleans == use.records)
            kind = query::FieldKind::Boolean;
        sample.fields.push_back({name, kind, use.records});
    }
    return sample;
}

} // namespace workbench
