#include "ui/recordbrowser/feed/exportthread.h"

namespace workbench {

using namespace Qt::StringLiterals;

ExportThread::ExportThread(QString storeFile, ExportPlan plan, Report report)
    : m_storeFile(std::move(storeFile))
    , m_plan(std::move(plan))
    , m_report(std::move(report))
{
    setObjectName(u"record export"_s);
}

ExportThread::~ExportThread()
{
    cancel();
    wait();
}

void ExportThread::run()
{
    auto reader = RecordReader::open(m_storeFile);
    if (!reader)
        return m_report.finished(fail(reader.error()));
    m_report.finished(exportRecords(*reader, m_plan, m_report.progressed, m_stop.get_token()));
}

} // namespace workbench
