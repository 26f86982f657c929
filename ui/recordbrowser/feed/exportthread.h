#pragma once

#include "export/recordexport.h"

#include <QThread>
#include <functional>
#include <stop_token>

namespace workbench {

// Runs one export with a reader of its own. Started and joined by RecordFeed; both callbacks are called on
// this thread.
class ExportThread : public QThread {
    Q_OBJECT

public:
    struct Report {
        std::function<void(qint64 done, qint64 total)> progressed;
        std::function<void(const Result<qint64> &written)> finished;
    };

    ExportThread(QString storeFile, ExportPlan plan, Report report);
    ~ExportThread() override; // Stops and waits.

    void cancel() { m_stop.request_stop(); }
    [[nodiscard]] const ExportPlan &plan() const { return m_plan; }

protected:
    void run() override;

private:
    const QString m_storeFile;
    const ExportPlan m_plan;
    const Report m_report;
    std::stop_source m_stop;
};

} // namespace workbench
