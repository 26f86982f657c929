#pragma once

#include <QObject>
#include <QPointer>
#include <optional>

class QWidget;

namespace workbench {

class RecordFeed;
struct Error;

// Asks what to export and where to, and has the feed write it. GUI thread; owned by the page.
class RecordExporter : public QObject {
    Q_OBJECT

public:
    RecordExporter(RecordFeed *feed, QWidget *window);

    // Opens the dialog; nothing happens while an export runs.
    void ask(qint64 records);
    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void started();
    void progressed(qint64 done, qint64 total);
    // `error` is Cancelled where a person stopped it.
    void finished(const QString &file, qint64 records, const std::optional<workbench::Error> &error);

private:
    void askForFile(bool isCsv, bool hasAllFields);
    void start(const QString &file, bool isCsv, bool hasAllFields);

    RecordFeed *m_feed;
    QWidget *m_window;
};

} // namespace workbench
