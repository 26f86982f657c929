#include "filter/lens/lensscan.h"

#include <algorithm>

namespace workbench {

namespace {

constexpr size_t answersRemembered = 16 * 1024 * 1024; // Bytes, of all probes together.

} // namespace

LensScan::LensScan(const LensFilters &filters, RecordScan &scan)
    : m_filters(filters)
    , m_scan(scan)
    , m_severityColumn(RecordScan::columnOf({"event", "severity_str"}))
{
    addProbes(filters);
    m_mostRemembered = answersRemembered / std::max<size_t>(1, m_probes.size());
    for (size_t i = 0; i < scan.classes().size(); ++i) {
        m_needsRecord.push_back(std::any_of(m_probes.begin(), m_probes.end(), [&](const Probe &probe) {
            return !probe.isClass && (!probe.column || !scan.isWhole(*probe.column, i));
        }));
    }
}

void LensScan::addProbes(const LensFilters &filters)
{
    for (size_t i = 0; i < filters.size(); ++i) {
        if (!filters.filter(i))
            continue;
        const auto &conditions = filters.filter(i)->conditions();
        for (size_t position = 0; position < conditions.size(); ++position) {
            const auto &path = conditions[position].path();
            Probe probe{.condition = &conditions[position],
                .filter = i,
                .bit = 1U << position,
                .column = RecordScan::columnOf(path),
                .isClass = path.size() == 1 && path.front() == "msg_class"};
            for (const RecordScan::Class &one : m_scan.classes())
                probe.ofClass.push_back(conditions[position].holdsFor(one.msgClass));
            m_probes.push_back(std::move(probe));
        }
    }
}

Result<void> LensScan::addAll(LensTally &tally, const std::stop_token &stop)
{
    std::optional<Error> error;
    const auto read = m_scan.read(
        [&](const RecordScan::Row &row) {
            const auto added = add(row, tally);
            if (!added)
                error = added.error();
            return !error;
        },
        stop);
    return error ? Result<void>(fail(*error)) : read;
}

Result<void> LensScan::add(const RecordScan::Row &row, LensTally &tally)
{
    query::RecordDocument *record = nullptr;
    if (m_needsRecord[row.recordClass]) {
        const auto read = m_scan.record(row);
        if (!read || !*read)
            return read ? Result<void>() : fail(read.error());
        record = *read;
    }
    m_judgement.held.assign(m_filters.size(), 0);
    for (Probe &probe : m_probes) {
        bool holds = false;
        if (probe.isClass) {
            holds = probe.ofClass[row.recordClass];
        } else if (probe.column && m_scan.isWhole(*probe.column, row.recordClass)) {
            const auto answer = holdsForTerm(probe, row.terms[*probe.column]);
            if (!answer)
                return fail(answer.error());
            holds = *answer;
        } else {
            holds = probe.condition->holds(*record);
        }
        m_judgement.held[probe.filter] |= holds ? probe.bit : 0U;
    }
    m_filters.combine(m_judgement);
    const auto severity = severityOf(row);
    if (!severity)
        return fail(severity.error());
    const QByteArray &msgClass = m_scan.classes()[row.recordClass].msgClass;
    if (!tally.count({row.eventTime, msgClass, *severity}, m_judgement))
        return {};
    const auto sample = record ? Result<query::RecordDocument *>(record) : m_scan.record(row);
    if (sample && *sample)
        tally.keepSample(row.eventTime, (*sample)->json());
    return sample ? Result<void>() : fail(sample.error());
}

Result<bool> LensScan::holdsForTerm(Probe &probe, qint64 term)
{
    const auto number = size_t(term);
    const bool isRemembered = number < m_mostRemembered;
    if (isRemembered && number < probe.ofTerm.size() && probe.ofTerm[number] != Answer::Unknown)
        return probe.ofTerm[number] == Answer::Holds;
    const auto text = term == 0 ? Result<QByteArray>(QByteArray()) : m_scan.text(term);
    if (!text)
        return fail(text.error());
    const bool holds = probe.condition->holdsFor(*text);
    if (isRemembered) {
        if (number >= probe.ofTerm.size())
            probe.ofTerm.resize(std::min(m_mostRemembered, std::max<size_t>(1024, 2 * (number + 1))));
        probe.ofTerm[number] = holds ? Answer::Holds : Answer::Fails;
    }
    return holds;
}

Result<QByteArray> LensScan::severityOf(const RecordScan::Row &row)
{
    const qint64 term = m_severityColumn ? row.terms[*m_severityColumn] : 0;
    if (term == 0)
        return QByteArray();
    const auto known = m_severities.find(term);
    if (known != m_severities.end())
        return known->second;
    const auto text = m_scan.text(term);
    if (text)
        m_severities.emplace(term, *text);
    return text;
}

} // namespace workbench
