#include "ui/recordbrowser/feed/feedfigures.h"

#include "ui/shared/formatting.h"

#include <map>

namespace workbench {

namespace {

constexpr qint64 valueSample = 100'000;
constexpr qint64 completionSample = 20'000; // Has to answer while a person types.
constexpr int keptCompletions = 5000;
constexpr qint64 fieldSample = 2000;

} // namespace

Result<ShownHistogram> FeedFigures::histogram(FeedStore &store, const FeedSetupPointer &setup, qint64 from,
    qint64 width, int buckets, std::stop_token stop)
{
    ShownHistogram answer{.generation = setup->generation, .from = from, .width = width, .series = {}};
    const auto reader = store.reader();
    if (!reader)
        return fail(reader.error());
    if (!*reader)
        return answer;
    auto series = (*reader)->histogram(setup->filter, from, width, buckets, std::move(stop));
    if (!series)
        return fail(series.error());
    answer.series = std::move(*series);
    return answer;
}

Result<ChipCounts> FeedFigures::chips(FeedStore &store, const FeedSetupPointer &setup, std::stop_token stop)
{
    ChipCounts answer{.generation = setup->generation, .chips = {}};
    const auto reader = store.reader();
    if (!reader)
        return fail(reader.error());
    if (!*reader)
        return answer;
    const auto kinds = (*reader)->kinds();
    if (!kinds)
        return fail(kinds.error());
    std::map<QByteArray, qint64> counts;
    for (const auto &kind : *kinds)
        counts[kind.msgClass] = 0;
    RecordFilter filter = setup->filter;
    filter.msgClasses.clear();
    if (filter.query) {
        const auto groups = (*reader)->countBy(filter, "msg_class", stop);
        if (!groups)
            return fail(groups.error());
        for (const auto &group : *groups)
            counts[group.value] = group.count;
    } else {
        // One by one: each is a sum over the hourly counters.
        for (auto &[msgClass, count] : counts) {
            filter.msgClasses = {msgClass};
            const auto counted = (*reader)->count(filter, stop);
            if (!counted)
                return fail(counted.error());
            count = *counted;
        }
    }
    for (const auto &[msgClass, count] : counts)
        answer.chips.push_back({msgClass, recordKindOf(msgClass), count});
    return answer;
}

ShownTopValues FeedFigures::shown(const FeedSetup &setup, const QString &field, TopValues values)
{
    ShownTopValues answer{.generation = setup.generation,
        .field = field,
        .prefix = {},
        .values = {},
        .distinct = values.distinct,
        .records = values.records,
        .isExact = values.isExact};
    for (const auto &value : values.values) {
        const QString text = QString::fromUtf8(value.value);
        answer.values.push_back({visibleText(text), text, text.isEmpty(), value.count});
    }
    return answer;
}

Result<ShownTopValues> FeedFigures::topValues(
    FeedStore &store, const FeedSetupPointer &setup, const QString &field, int count, std::stop_token stop)
{
    const auto reader = store.reader();
    if (!reader)
        return fail(reader.error());
    if (!*reader)
        return shown(*setup, field, {});
    auto values =
        (*reader)->topValues(setup->filter, field.toUtf8(), count, valueSample, {}, std::move(stop));
    if (!values)
        return fail(values.error());
    return shown(*setup, field, std::move(*values));
}

Result<ShownTopValues> FeedFigures::completions(FeedStore &store, const FeedSetupPointer &setup,
    const QString &field, const QString &prefix, int count, std::stop_token stop)
{
    const auto reader = store.reader();
    if (!reader)
        return fail(reader.error());
    RecordFilter filter = setup->filter;
    filter.query = nullptr;
    if (filter != m_completionFilter) {
        m_completions.clear();
        m_completionFilter = filter;
    }
    if (*reader && !m_completions.contains(field)) {
        auto values = (*reader)->topValues(
            filter, field.toUtf8(), keptCompletions, completionSample, {}, std::move(stop));
        if (!values)
            return fail(values.error());
        m_completions.insert(field, std::move(*values));
    }
    TopValues fitting = m_completions.value(field);
    std::erase_if(fitting.values, [&](const ValueCount &value) {
        return value.value.isEmpty()
            || !QString::fromUtf8(value.value).startsWith(prefix, Qt::CaseInsensitive);
    });
    fitting.distinct = qint64(fitting.values.size());
    if (fitting.values.size() > size_t(count))
        fitting.values.resize(size_t(count));
    auto answer = shown(*setup, field, std::move(fitting));
    answer.prefix = prefix;
    return answer;
}

Result<ShownFields> FeedFigures::fields(FeedStore &store, const FeedSetupPointer &setup, std::stop_token stop)
{
    const auto reader = store.reader();
    if (!reader)
        return fail(reader.error());
    ShownFields answer{.generation = setup->generation, .sample = 0, .fields = {}};
    std::map<QString, ShownField> fields;
    for (const auto &known : query::knownFields()) {
        const QString name = QString::fromLatin1(known.name);
        fields[name] = {name, known.kind, 0};
    }
    if (*reader) {
        const auto sample = (*reader)->fieldNames(setup->filter, fieldSample, std::move(stop));
        if (!sample)
            return fail(sample.error());
        answer.sample = sample->records;
        for (const auto &use : sample->fields) {
            const QString name = QString::fromUtf8(use.name);
            fields[name] = {name, use.kind, use.records};
        }
    }
    for (auto &[name, field] : fields)
        answer.fields.push_back(std::move(field));
    return answer;
}

} // namespace workbench
