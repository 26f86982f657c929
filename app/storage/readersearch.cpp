#include "storage/readersearch.h"

#include "storage/readerstate.h"
#include "storage/readertext.h"
#include "storage/schema.h"

#include <algorithm>
#include <limits>

namespace workbench {

using query::Comparison;
using query::Condition;
using query::Node;

namespace {

constexpr ReaderColumn columns[] = {
    {"srcip_username", "usr", false},
    {"srcip", "ip", false},
    {"srcip_geo.countryCode", "country", false},
    {"service.name", "app", false},
    {"event.action", "action", true},
    {"event.category", "category", true},
    {"event.outcome", "outcome", false},
    {"event.severity_str", "sev", false},
};

// Reading a list and sorting it beats walking the time index while it holds less than this part of all rows.
constexpr qint64 fewRowsShare = 16;
constexpr size_t mostIdsInSql = 100;

QByteArray dotted(const query::Field &field)
{
    QByteArray name;
    for (const auto &key : field.path)
        name += (name.isEmpty() ? "" : ".") + key;
    return name;
}

// Times are in every row, so that SQL alone decides.
Condition timeCondition(const Comparison &comparison, const QByteArray &column)
{
    const auto compared = [&](const char *sign, qint64 moment) {
        return column + sign + QByteArray::number(moment);
    };
    if (comparison.kind == Comparison::Kind::Exists)
        return Condition::exact("1");
    if (comparison.kind == Comparison::Kind::Equals && comparison.moment)
        return Condition::exact('(' + compared("=", *comparison.moment) + ')');
    if (comparison.kind != Comparison::Kind::Range)
        return Condition::undecided();
    QByteArrayList parts;
    if (const auto &lower = comparison.lower)
        parts += compared(lower->inclusive ? ">=" : ">", lower->moment.value_or(0));
    if (const auto &upper = comparison.upper)
        parts += compared(upper->inclusive ? "<=" : "<", upper->moment.value_or(0));
    return Condition::exact('(' + parts.join(" AND ") + ')');
}

// The digits behind the UUID are the event time; see schema.h.
Condition uuidCondition(const Comparison &comparison)
{
    constexpr qsizetype uuidLength = 36;
    bool ok = false;
    const QByteArray text = comparison.written.toUtf8();
    const qint64 moment = text.size() > uuidLength ? text.mid(uuidLength).toLongLong(&ok) : 0;
    if (comparison.kind != Comparison::Kind::Equals || !ok)
        return Condition::undecided();
    return {
        "(r.ts=" + QByteArray::number(moment) + " AND r.uid=" + QByteArray::number(schema::uidOf(text)) + ')',
        "0"};
}

QByteArray idList(
    const std::vector<ReaderSearch::Class> &classes, bool (*wanted)(const ReaderSearch::Class &))
{
    QByteArrayList ids;
    for (const auto &one : classes) {
        if (wanted(one))
            ids += QByteArray::number(one.id);
    }
    return ids.join(',');
}

bool accepts(
    const RecordFilter &filter, const QString &connector, const QByteArray &msgClass, IndexSet indices)
{
    return (filter.indices == 0 || (filter.indices & indices) != 0)
        && (filter.msgClasses.isEmpty() || filter.msgClasses.contains(msgClass))
        && (filter.connectorIds.isEmpty() || filter.connectorIds.contains(connector));
}

} // namespace

std::span<const ReaderColumn> readerColumns()
{
    return columns;
}

const ReaderColumn *readerColumn(const query::Field &field)
{
    const QByteArray name = dotted(field);
    const auto *found = std::find_if(
        std::begin(columns), std::end(columns), [&](const auto &column) { return name == column.field; });
    return found == std::end(columns) ? nullptr : found;
}

Result<void> ReaderSearch::prepare(const RecordFilter &filter)
{
    m_since = filter.since.value_or(std::numeric_limits<qint64>::min());
    m_until = filter.until.value_or(std::numeric_limits<qint64>::max());
    m_expression = filter.query;
    if (const auto read = readClasses(filter); !read || isEmpty() || !m_expression)
        return read;
    m_prefilter.emplace(*m_expression);
    m_textLists.resize(size_t(m_expression->textCount()), 0);
    m_textSizes.resize(size_t(m_expression->textCount()), 0);
    const auto newest = readNumber(m_database, "SELECT max(seq) FROM r");
    if (!newest)
        return fail(newest.error());
    if (const auto found = findTexts(m_expression->root()); !found)
        return found;
    m_textsUpTo = *newest;
    auto condition =
        query::conditionOf(m_expression->root(), [this](const Node &leaf) { return leafCondition(leaf); });
    if (!condition)
        return fail(condition.error());
    m_condition = std::move(*condition);
    return chooseFewRows();
}

Result<void> ReaderSearch::prepareAgain(const RecordFilter &filter, ReaderSearch &earlier)
{
    m_textLists = earlier.m_textLists;
    m_textsUpTo = earlier.m_textsUpTo;
    for (const qint64 list : m_textLists)
        adopt(list, earlier);
    return prepare(filter);
}

void ReaderSearch::adopt(qint64 list, ReaderSearch &earlier)
{
    if (std::erase(earlier.m_ownLists, list) > 0)
        m_ownLists.push_back(list);
}

Result<void> ReaderSearch::readClasses(const RecordFilter &filter)
{
    auto statement =
        m_database.prepare("SELECT id, connector, msg_class, indices, content_type FROM cls ORDER BY id");
    if (!statement)
        return fail(statement.error());
    return statement->forEachRow([&] {
        Class one{
            statement->integer(0), statement->bytes(2).toByteArray(), statement->bytes(4) != "activities"};
        if (accepts(filter, statement->text(1), one.msgClass, IndexSet(statement->integer(3))))
            m_classes.push_back(std::move(one));
        else
            m_allClasses = false;
    });
}

Result<void> ReaderSearch::findTexts(const Node &node)
{
    for (const auto &child : node.children) {
        if (const auto found = findTexts(child); !found)
            return found;
    }
    if (node.kind != Node::Kind::Text)
        return {};
    qint64 &list = m_textLists[size_t(node.textNumber)];
    if (list == 0)
        list = newList();
    const auto size = ReaderText(m_database, m_lists, m_textsUpTo).find(node.freeText, list);
    if (!size)
        return fail(size.error());
    m_textSizes[size_t(node.textNumber)] = *size;
    return {};
}

Result<void> ReaderSearch::chooseFewRows()
{
    const Node &root = m_expression->root();
    qint64 least = std::numeric_limits<qint64>::max();
    qint64 leastList = 0;
    const auto consider = [&](const Node &node) {
        if (node.kind == Node::Kind::Text && m_textSizes[size_t(node.textNumber)] < least) {
            least = m_textSizes[size_t(node.textNumber)];
            leastList = m_textLists[size_t(node.textNumber)];
        }
    };
    consider(root);
    if (root.kind == Node::Kind::And)
        std::for_each(root.children.begin(), root.children.end(), consider);
    if (leastList != 0 && least < m_textsUpTo / fewRowsShare)
        m_fewRows = leastList;
    return {};
}

Result<Condition> ReaderSearch::leafCondition(const Node &leaf)
{
    if (leaf.kind == Node::Kind::Text)
        return Condition::exact("EXISTS(SELECT 1 FROM temp.hit WHERE list="
            + QByteArray::number(m_textLists[size_t(leaf.textNumber)]) + " AND id=r.seq)");
    const Comparison &comparison = leaf.comparison;
    if (const auto *column = readerColumn(comparison.field))
        return columnCondition(comparison, column->column, column->maySummarise);
    const QByteArray name = dotted(comparison.field);
    if (name == "msg_class")
        return classFieldCondition(comparison);
    if (name == "timestamp")
        return timeCondition(comparison, "r.ts");
    if (name == "receive_time")
        return timeCondition(comparison, "r.received");
    if (name == "write_time")
        return timeCondition(comparison, "(r.received+r.written)");
    if (name == "stellar_uuid")
        return uuidCondition(comparison);
    return Condition::undecided();
}

Condition ReaderSearch::classFieldCondition(const Comparison &comparison) const
{
    QByteArrayList ids;
    for (const auto &one : m_classes) {
        if (comparison.matches({query::Scalar::Type::String, one.msgClass}))
            ids += QByteArray::number(one.id);
    }
    return Condition::exact(ids.isEmpty() ? QByteArray("0") : "r.cls IN (" + ids.join(',') + ')');
}

Result<Condition> ReaderSearch::columnCondition(
    const Comparison &comparison, const QByteArray &column, bool maySummarise)
{
    auto condition = termCondition(comparison, column);
    const QByteArray summarised = idList(m_classes, [](const Class &one) { return one.isSummarised; });
    if (!condition || !maySummarise || summarised.isEmpty())
        return condition;
    const QByteArray inside = "r.cls IN (" + summarised + ')';
    return Condition{'(' + inside + " OR " + condition->possible + ')',
        "(NOT " + inside + " AND " + condition->certain + ')'};
}

// A row holds numbers of texts: the condition is asked of every text once and becomes a list of numbers.
Result<Condition> ReaderSearch::termCondition(const Comparison &comparison, const QByteArray &column)
{
    const QByteArray name = "r." + column;
    if (comparison.kind == Comparison::Kind::Exists)
        return Condition::exact('(' + name + " IS NOT NULL)");
    auto statement = m_database.prepare("SELECT id, text FROM term");
    if (!statement)
        return fail(statement.error());
    QByteArrayList ids;
    qint64 list = 0;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        if (!comparison.matches({query::Scalar::Type::String, statement->bytes(1)}))
            continue;
        if (list == 0)
            ids += QByteArray::number(statement->integer(0));
        if (list == 0 && size_t(ids.size()) < mostIdsInSql)
            continue;
        if (list == 0)
            list = newList();
        else
            ids = {QByteArray::number(statement->integer(0))};
        for (const auto &id : std::as_const(ids)) {
            if (const auto added = m_lists.add(list, id.toLongLong()); !added)
                return fail(added.error());
        }
    }
    if (list != 0)
        return Condition::exact(
            "EXISTS(SELECT 1 FROM temp.hit WHERE list=" + QByteArray::number(list) + " AND id=" + name + ')');
    return Condition::exact(
        ids.isEmpty() ? QByteArray("0") : "ifnull(" + name + " IN (" + ids.join(',') + "), 0)");
}

QByteArray ReaderSearch::classCondition() const
{
    if (m_allClasses)
        return "1";
    return "r.cls IN (" + idList(m_classes, [](const Class &) { return true; }) + ')';
}

QByteArray ReaderSearch::rowCondition(const QByteArray &expression) const
{
    QByteArrayList parts{classCondition(), expression};
    if (m_since != std::numeric_limits<qint64>::min())
        parts += "r.ts>=" + QByteArray::number(m_since);
    if (m_until != std::numeric_limits<qint64>::max())
        parts += "r.ts<=" + QByteArray::number(m_until);
    if (m_fewRows != 0)
        parts += "r.seq IN (SELECT id FROM temp.hit WHERE list=" + QByteArray::number(m_fewRows) + ')';
    return parts.join(" AND ");
}

Result<bool> ReaderSearch::holdsText(const Node &textNode, qint64 seq)
{
    return m_lists.contains(m_textLists[size_t(textNode.textNumber)], seq);
}

qint64 ReaderSearch::newList()
{
    m_ownLists.push_back(m_lists.newList());
    return m_ownLists.back();
}

} // namespace workbench
