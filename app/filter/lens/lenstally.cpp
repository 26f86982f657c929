#include "filter/lens/lenstally.h"

#include "filter/filterrules.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace workbench {

namespace {

const std::vector<QByteArray> classPath{"msg_class"};
const std::vector<QByteArray> severityPath{"event", "severity_str"};

QByteArray textAt(query::RecordDocument &record, const std::vector<QByteArray> &path)
{
    QByteArray text;
    record.any(path, query::RecordDocument::Lists::Elements, [&text](const query::Value &value) {
        text = value.text.toByteArray();
        return true;
    });
    return text;
}

void addTo(LensGroup &group, const LensGroup &other)
{
    group.records += other.records;
    group.dropped += other.dropped;
}

void addTo(std::vector<LensSample> &samples, const std::vector<LensSample> &others, size_t most)
{
    samples.insert(samples.end(), others.begin(), others.end());
    std::stable_sort(samples.begin(), samples.end(),
        [](const LensSample &one, const LensSample &other) { return one.eventTime > other.eventTime; });
    samples.resize(std::min(samples.size(), most));
}

} // namespace

LensFilters::LensFilters(const LensRequest &request) : m_active(request.active), m_selected(request.selected)
{
    for (size_t i = 0; i < std::min(request.filters.size(), size_t(mostAttachedFilters)); ++i) {
        const LogFilter &filter = request.filters[i];
        // A filter without a name yet drops as much as it will with one.
        LogFilter named = filter;
        named.name = QStringLiteral("filter");
        const bool isUsable = problemsOf(named).empty();
        m_filters.push_back(isUsable ? std::optional(CompiledFilter(filter)) : std::nullopt);
        m_conditions.push_back(isUsable ? filter.conditions.size() : 0);
        if (isUsable)
            (m_filters.back()->isInclude() ? m_including : m_excluding) |= filterBit(i);
    }
}

void LensFilters::judge(query::RecordDocument &record, Judgement &judgement) const
{
    judgement.held.assign(m_filters.size(), 0);
    for (size_t i = 0; i < m_filters.size(); ++i)
        judgement.held[i] = m_filters[i] ? m_filters[i]->conditionsHeld(record) : 0;
    combine(judgement);
}

void LensFilters::combine(Judgement &judgement) const
{
    judgement.matching = 0;
    for (size_t i = 0; i < m_filters.size(); ++i) {
        const bool isMatching = m_filters[i] && m_filters[i]->matches(judgement.held[i]);
        judgement.matching |= isMatching ? filterBit(i) : 0;
    }
}

FilterBits LensFilters::droppedBy(FilterBits matching) const
{
    const FilterBits together =
        FilterSet::droppedBy(matching, m_including & m_active, m_excluding & m_active);
    const FilterBits others = m_excluding & ~m_active & matching;
    // An including filter more drops what neither it nor the active ones match.
    FilterBits including = 0;
    for (size_t i = 0; i < m_filters.size(); ++i) {
        const FilterBits bit = m_including & ~m_active & filterBit(i);
        including |= bit != 0 && (matching & ((m_including & m_active) | bit)) == 0 ? bit : 0;
    }
    return together | others | including;
}

LensTally::LensTally(const LensFilters &filters, LensHistogram histogram, size_t samples)
    : m_filters(&filters)
    , m_samples(samples)
{
    m_counts.histogram = std::move(histogram);
    m_counts.filters.resize(filters.size());
    for (size_t i = 0; i < filters.size(); ++i) {
        m_counts.filters[i].isUsable = filters.conditions(i) != 0;
        m_counts.filters[i].conditionMatches.resize(filters.conditions(i));
    }
}

void LensTally::add(qint64 eventTime, QByteArrayView json)
{
    if (!m_document.load({json}))
        return;
    m_filters->judge(m_document, m_judgement);
    const Seen seen{.eventTime = eventTime,
        .msgClass = textAt(m_document, classPath),
        .severity = textAt(m_document, severityPath)};
    if (count(seen, m_judgement))
        keepSample(eventTime, json);
}

bool LensTally::count(const Seen &seen, const LensFilters::Judgement &judgement)
{
    const FilterBits drops = m_filters->droppedBy(judgement.matching);
    const bool isAlert = seen.msgClass.endsWith("_alerts");
    countFilters(
        drops, judgement, isAlert, isAlert && (seen.severity == "Medium" || seen.severity == "High"));
    const int selected = m_filters->selected();
    const FilterBits shown = selected < 0 ? m_filters->active() : filterBit(size_t(selected));
    m_isDropped = (drops & shown) != 0;
    const LensGroup one{.records = 1, .dropped = m_isDropped ? 1 : 0};
    addTo(m_counts.byMsgClass[seen.msgClass], one);
    addTo(m_counts.bySeverity[seen.severity], one);
    LensHistogram &histogram = m_counts.histogram;
    if (!histogram.buckets.empty() && seen.eventTime >= histogram.from) {
        const auto bucket = size_t((seen.eventTime - histogram.from) / histogram.width);
        addTo(histogram.buckets[std::min(bucket, histogram.buckets.size() - 1)], one);
    }
    return (m_isDropped ? m_counts.droppedSamples : m_counts.keptSamples).size() < m_samples;
}

void LensTally::keepSample(qint64 eventTime, QByteArrayView json)
{
    (m_isDropped ? m_counts.droppedSamples : m_counts.keptSamples).push_back({eventTime, json.toByteArray()});
}

void LensTally::countFilters(
    FilterBits drops, const LensFilters::Judgement &judgement, bool isAlert, bool isSevere)
{
    ++m_counts.examined;
    const FilterBits active = drops & m_filters->active();
    m_counts.dropped += active != 0 ? 1 : 0;
    m_counts.overlap += std::popcount(active) > 1 ? 1 : 0;
    for (size_t i = 0; i < m_counts.filters.size(); ++i) {
        LensFilter &filter = m_counts.filters[i];
        for (size_t condition = 0; condition < filter.conditionMatches.size(); ++condition)
            filter.conditionMatches[condition] += judgement.held[i] >> condition & 1U;
        if ((drops & filterBit(i)) == 0)
            continue;
        ++filter.drops;
        filter.dropsAlone += (active & ~filterBit(i)) == 0 ? 1 : 0;
        filter.alerts += isAlert ? 1 : 0;
        filter.severeAlerts += isSevere ? 1 : 0;
    }
}

void LensTally::add(const LensTally &later)
{
    const LensAnswer &other = later.m_counts;
    m_counts.examined += other.examined;
    m_counts.dropped += other.dropped;
    m_counts.overlap += other.overlap;
    for (size_t i = 0; i < m_counts.filters.size(); ++i) {
        LensFilter &filter = m_counts.filters[i];
        filter.drops += other.filters[i].drops;
        filter.dropsAlone += other.filters[i].dropsAlone;
        filter.alerts += other.filters[i].alerts;
        filter.severeAlerts += other.filters[i].severeAlerts;
        for (size_t condition = 0; condition < filter.conditionMatches.size(); ++condition)
            filter.conditionMatches[condition] += other.filters[i].conditionMatches[condition];
    }
    for (const auto &[value, group] : other.byMsgClass)
        addTo(m_counts.byMsgClass[value], group);
    for (const auto &[value, group] : other.bySeverity)
        addTo(m_counts.bySeverity[value], group);
    for (size_t i = 0; i < m_counts.histogram.buckets.size(); ++i)
        addTo(m_counts.histogram.buckets[i], other.histogram.buckets[i]);
    addTo(m_counts.droppedSamples, other.droppedSamples, m_samples);
    addTo(m_counts.keptSamples, other.keptSamples, m_samples);
}

LensAnswer LensTally::answer(qint64 records) const
{
    LensAnswer answer = m_counts;
    answer.records = records;
    answer.isEstimate = m_counts.examined < records;
    if (!answer.isEstimate) {
        // Records may have been stored since they were counted.
        answer.records = m_counts.examined;
        return answer;
    }
    const double factor = double(records) / double(std::max<qint64>(m_counts.examined, 1));
    const auto scale = [factor](qint64 &count) { count = qint64(std::llround(double(count) * factor)); };
    const auto scaleGroup = [&scale](LensGroup &group) {
        scale(group.records);
        scale(group.dropped);
    };
    scale(answer.dropped);
    scale(answer.overlap);
    for (LensFilter &filter : answer.filters) {
        for (qint64 *count : {&filter.drops, &filter.dropsAlone, &filter.alerts, &filter.severeAlerts})
            scale(*count);
        std::for_each(filter.conditionMatches.begin(), filter.conditionMatches.end(), scale);
    }
    for (auto &[value, group] : answer.byMsgClass)
        scaleGroup(group);
    for (auto &[value, group] : answer.bySeverity)
        scaleGroup(group);
    std::for_each(answer.histogram.buckets.begin(), answer.histogram.buckets.end(), scaleGroup);
    return answer;
}

} // namespace workbench
