#pragma once

#include "filter/lens/lenstally.h"
#include "storage/recordscan.h"

#include <unordered_map>

namespace workbench {

// Puts the stored records of a scan into a tally. A condition on a field that has a column is asked once of
// each text in it, and a record is read only for the others. Short-lived, one object per thread.
class LensScan {
public:
    // All of them live longer.
    LensScan(const LensFilters &filters, RecordScan &scan);

    [[nodiscard]] Result<void> addAll(LensTally &tally, const std::stop_token &stop);

private:
    enum class Answer : std::uint8_t { Unknown, Holds, Fails };

    // A condition, and where its field stands.
    struct Probe {
        const CompiledCondition *condition = nullptr;
        size_t filter = 0;
        std::uint32_t bit = 0; // Among the conditions of its filter.
        std::optional<size_t> column = {};
        bool isClass = false; // msg_class itself.
        std::vector<bool> ofClass = {}; // Answers by class, with isClass.
        std::vector<Answer> ofTerm = {}; // By number of text.
    };

    void addProbes(const LensFilters &filters);
    [[nodiscard]] Result<void> add(const RecordScan::Row &row, LensTally &tally);
    [[nodiscard]] Result<bool> holdsForTerm(Probe &probe, qint64 term);
    [[nodiscard]] Result<QByteArray> severityOf(const RecordScan::Row &row);

    const LensFilters &m_filters;
    RecordScan &m_scan;
    std::vector<Probe> m_probes;
    std::vector<bool> m_needsRecord; // By class: some condition needs more than columns.
    size_t m_mostRemembered = 0; // Texts that each probe remembers its answer of.
    std::optional<size_t> m_severityColumn;
    std::unordered_map<qint64, QByteArray> m_severities;
    LensFilters::Judgement m_judgement;
};

} // namespace workbench
