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
    // The filters that drop such a record. `active` are asked together, each other one as though it were
    // active too.
    [[nodiscard]] FilterBits droppedBy(FilterBits matching) const;

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
    void add(const LensTally &later);
    [[nodiscard]] qint64 examined() const { return m_counts.examined; }
    // Of `records` in the scope those added are all, or a fair part.
    [[nodiscard]] LensAnswer answer(qint64 records) const;

private:
    void countFilters(FilterBits drops, bool isAlert, bool isSevere);
    void keepSample(bool isDropped, qint64 eventTime, QByteArrayView json);

    const LensFilters *m_filters;
    size_t m_samples;
    query::RecordDocument m_document;
    LensFilters::Judgement m_judgement;
    LensAnswer m_counts;
};

} // namespace workbench
