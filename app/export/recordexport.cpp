#include "export/recordexport.h"

#include "export/recordlines.h"
#include "storage/readerfields.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <chrono>

namespace workbench {

using namespace Qt::StringLiterals;
using std::chrono::steady_clock;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordExport)
};

constexpr std::chrono::milliseconds betweenReports{100};
constexpr qsizetype bytesAtOnce = 256 * 1024;
constexpr size_t mostColumns = 16'384; // Of a spreadsheet.

Error notWritten(const QSaveFile &file)
{
    return {
        .kind = ErrorKind::StorageFailure, .cause = Cause::StoreNotWritable, .detail = file.errorString()};
}

// One run of one plan. On the exporting thread.
class Run {
public:
    Run(RecordReader &reader, const ExportPlan &plan, const std::function<void(qint64, qint64)> &progressed,
        std::stop_token stop)
        : m_reader(reader)
        , m_plan(plan)
        , m_progressed(progressed)
        , m_stop(std::move(stop))
        , m_file(plan.file)
    {
    }

    [[nodiscard]] Result<qint64> write();

private:
    [[nodiscard]] Result<std::vector<query::Field>> fields();
    [[nodiscard]] Result<void> eachRecord(const std::function<bool(const StoredRecord &)> &each);
    [[nodiscard]] bool put(const QByteArray &line);
    void report(qint64 done);

    RecordReader &m_reader;
    const ExportPlan &m_plan;
    const std::function<void(qint64, qint64)> &m_progressed;
    std::stop_token m_stop;
    QSaveFile m_file;
    QByteArray m_waiting;
    qint64 m_newest = 0;
    qint64 m_total = 0;
    steady_clock::time_point m_lastReport;
};

// What is stored meanwhile is left out of every reading alike.
Result<void> Run::eachRecord(const std::function<bool(const StoredRecord &)> &each)
{
    return m_reader.read(
        m_plan.filter, RecordOrder::NewestFirst, 0,
        [&](const StoredRecord &record) { return record.seq > m_newest || each(record); }, m_stop);
}

Result<std::vector<query::Field>> Run::fields()
{
    std::vector<query::Field> fields;
    QStringList names = m_plan.fields;
    if (names.isEmpty() && m_plan.format == ExportFormat::Csv) {
        FieldGatherer gatherer(mostColumns);
        const auto read = eachRecord([&](const StoredRecord &record) {
            gatherer.add(record.json);
            return !gatherer.isFull();
        });
        if (!read)
            return fail(read.error());
        if (gatherer.isFull())
            return fail({.kind = ErrorKind::InvalidConfiguration,
                .detail = Words::tr("These records have more fields than a table can have columns. "
                                    "Export JSON lines, or the columns shown.")});
        for (const auto &use : gatherer.sample().fields)
            names += QString::fromUtf8(use.name);
    }
    for (const QString &name : std::as_const(names)) {
        auto field = query::fieldFromName(name);
        if (!field)
            return fail(field.error());
        fields.push_back(std::move(*field));
    }
    return fields;
}

void Run::report(qint64 done)
{
    const auto now = steady_clock::now();
    if (!m_progressed || now - m_lastReport < betweenReports)
        return;
    m_lastReport = now;
    m_progressed(done, std::max(m_total, done));
}

bool Run::put(const QByteArray &line)
{
    m_waiting += line;
    if (m_waiting.size() < bytesAtOnce)
        return true;
    const bool isWritten = m_file.write(m_waiting) == m_waiting.size();
    m_waiting.clear();
    return isWritten;
}

Result<qint64> Run::write()
{
    const auto newest = m_reader.newestSeq();
    const auto total = newest ? m_reader.count(m_plan.filter, m_stop) : newest;
    if (!total)
        return fail(total.error());
    m_newest = *newest;
    m_total = *total;
    auto columns = fields();
    if (!columns)
        return fail(columns.error());
    if (!m_file.open(QIODevice::WriteOnly))
        return fail(notWritten(m_file));
    RecordLines lines(std::move(*columns));
    const bool isCsv = m_plan.format == ExportFormat::Csv;
    bool isWritten = !isCsv || put(lines.csvHeader());
    qint64 done = 0;
    const auto read = isWritten ? eachRecord([&](const StoredRecord &record) {
        isWritten = put(isCsv ? lines.csvLine(record.json) : lines.jsonLine(record.json));
        report(++done);
        return isWritten;
    })
                                : Result<void>();
    if (!read)
        return fail(read.error());
    isWritten = isWritten && m_file.write(m_waiting) == m_waiting.size();
    if (!isWritten || !m_file.commit())
        return fail(notWritten(m_file));
    if (m_progressed)
        m_progressed(done, done);
    return done;
}

} // namespace

Result<qint64> exportRecords(RecordReader &reader, const ExportPlan &plan,
    const std::function<void(qint64 done, qint64 total)> &progressed, std::stop_token stop)
{
    return Run(reader, plan, progressed, std::move(stop)).write();
}

} // namespace workbench
