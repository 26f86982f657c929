#pragma once

#include <QString>
#include <QThread>
#include <stop_token>

namespace workbench::bench {

// Collects all that a page server has into a store, as fast as it goes, on a thread of its own: what runs
// beside the window in the product. Lives on the GUI thread.
class WindowCollector : public QThread {
    Q_OBJECT

public:
    WindowCollector(QString url, QString storeFile);
    ~WindowCollector() override; // Stops and joins.

Q_SIGNALS:
    void recordsStored(int count);

protected:
    void run() override;

private:
    QString m_url, m_storeFile;
    std::stop_source m_stop;
};

} // namespace workbench::bench
