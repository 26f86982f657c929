#include "ui/recordbrowser/page/recordexporter.h"

#include "ui/recordbrowser/page/exportdialog.h"
#include "ui/recordbrowser/recordfeed.h"

#include <QDateTime>
#include <QFileDialog>

namespace workbench {

using namespace Qt::StringLiterals;

RecordExporter::RecordExporter(RecordFeed *feed, QWidget *window)
    : QObject(window)
    , m_feed(feed)
    , m_window(window)
{
    connect(feed, &RecordFeed::exportProgressed, this, &RecordExporter::progressed);
    connect(feed, &RecordFeed::exportFinished, this, &RecordExporter::finished);
}

bool RecordExporter::isRunning() const
{
    return m_feed->isExporting();
}

void RecordExporter::cancel()
{
    m_feed->cancelExport();
}

void RecordExporter::ask(qint64 records)
{
    if (isRunning() || records == 0)
        return;
    auto *dialog = new ExportDialog(records, m_feed->columns(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        askForFile(
            dialog->format() == ExportDialog::Format::Csv, dialog->fields() == ExportDialog::Fields::All);
    });
    dialog->open();
}

void RecordExporter::askForFile(bool isCsv, bool hasAllFields)
{
    const QString suffix = isCsv ? u"csv"_s : u"jsonl"_s;
    const QString day = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd"_s);
    auto *dialog = new QFileDialog(m_window, tr("Export records"));
    dialog->setObjectName(u"exportFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(isCsv ? tr("CSV (*.csv)") : tr("JSON lines (*.jsonl)"));
    dialog->selectFile(u"records-%1.%2"_s.arg(day, suffix));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, isCsv, hasAllFields](const QString &file) { start(file, isCsv, hasAllFields); });
    dialog->open();
}

void RecordExporter::start(const QString &file, bool isCsv, bool hasAllFields)
{
    ExportPlan plan;
    plan.file = file;
    plan.format = isCsv ? ExportFormat::Csv : ExportFormat::JsonLines;
    if (!hasAllFields)
        plan.fields = m_feed->columns();
    plan.filter = m_feed->filter();
    if (m_feed->startExport(std::move(plan)))
        Q_EMIT started();
}

} // namespace workbench
