#pragma once

#include "storage/recordreader.h"
#include "ui/recordbrowser/widgets/histogramview.h"
#include "ui/recordbrowser/widgets/timerange.h"

#include <QJsonObject>

namespace workbench {

// What a person looks for: each part can be seen and taken away on its own. Plain value.
struct RecordSearch {
    static constexpr IndexSet everyIndex = Index::WindowsEvents | Index::Syslog | indexSet(Index::Alerts);

    IndexSet indices = everyIndex;
    QString connectorId; // Empty: all connectors.
    QList<QByteArray> msgClasses; // Empty: all.
    TimeRange range;
    std::optional<HistogramView::Span> brush; // Inside the range.
    QString query;

    bool operator==(const RecordSearch &) const = default;

    // How many limits there are beside the time.
    [[nodiscard]] int limits() const;
    // Without any limit, over all times.
    [[nodiscard]] RecordSearch cleared() const;
    // For the store, at the moment `now`; an invalid query is left out.
    [[nodiscard]] RecordFilter filter(qint64 now) const;
};

[[nodiscard]] QJsonObject toJson(const RecordSearch &search);
[[nodiscard]] RecordSearch recordSearchFromJson(const QJsonObject &json);

} // namespace workbench
