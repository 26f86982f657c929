#pragma once

#include "filter/lens/lensanswer.h"
#include "query/recorddocument.h"

#include <memory>
#include <vector>

namespace workbench {

// The filters of a request made ready to be asked of many records. Never changes, so threads share it.
class LensFilters {
public:
    explicit LensFilters(const LensRequest &request);

    struct Judgement {
        FilterBits matching = 0;
        std::vector<std::uint32_t> held; // Conditions of each filter.
    };
    void judge(query::RecordDocument &record, Judgement &judgement) const;
    // Sets `matching` from `held`.
    void combine(Judgement &judgement) const;
    // The filters that drop such a record. `active` are asked together, each other one as though it were
    // active too.
    [[nodiscard]] FilterBits droppedBy(FilterBits matching) const;
    // Null: it cannot be used.
    [[nodiscard]] const CompiledFilter *filter(size_t position) const
    {
        return m_filters[position] ? &*m_filters[position] : nullptr;
    }

    [[nodiscard]] FilterBits active() const { return m_active; }
    [[nodiscard]] int selected() const { return m_selected; }
    [[nodiscard]] size_t size() const { return m_filters.size(); }
    // Conditions of a filter; 0: it cannot be used.
    [[nodiscard]] size_t conditions(size_t filter) const { return m_conditions[filter]; }

private:
    std::vector<std::optional<CompiledFilter>> m_filters;
    std::vector<size_t> m_conditions;
    FilterBits m_active = 0;
    FilterBits m_including = 0;
    FilterBits m_excluding = 0;
    int m_selected = -1;
};

// Counts what filters would drop. One object per thread; those of several threads are added up.
class LensTally {
public:
    // `histogram` with empty buckets of the right number; `samples`: how many of each sort are kept.
    LensTally(const LensFilters &filters, LensHistogram histogram, size_t samples);

    // Newest first, for the samples to be the newest.
    void add(qint64 eventTime, QByteArrayView json);
    // What has been found out about a record already.
    struct Seen {
        qint64 eventTime = 0;
        QByteArray msgClass, severity;
    };
    // True if the record is wanted as a sample: keepSample() then follows.
    [[nodiscard]] bool count(const Seen &seen, const LensFilters::Judgement &judgement);
    void keepSample(qint64 eventTime, QByteArrayView json); // Of the record counted last.
    void add(const LensTally &later);
    [[nodiscard]] qint64 examined() const { return m_counts.examined; }
    // Of `records` in the scope those added are all, or a fair part.
    [[nodiscard]] LensAnswer answer(qint64 records) const;

private:
    void countFilters(FilterBits drops, const LensFilters::Judgement &judgement, bool isAlert, bool isSevere);

    const LensFilters *m_filters;
    size_t m_samples;
    query::RecordDocument m_document;
    LensFilters::Judgement m_judgement;
    bool m_isDropped = false; // The record counted last.
    LensAnswer m_counts;
};

} // namespace workbench
