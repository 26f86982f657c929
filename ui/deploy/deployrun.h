#pragma once

#include "base/datadirectory.h"
#include "base/error.h"
#include "ui/deploy/deployfacts.h"

#include <QObject>
#include <functional>
#include <memory>
#include <stop_token>

namespace workbench {

class DeploySheet;
class DeployThread;

// Measures, and saves bundles and texts, on threads of its own. Lives on the GUI thread and waits there only
// when it goes, for work that was told to stop (some milliseconds).
class DeployRun : public QObject {
    Q_OBJECT

public:
    explicit DeployRun(const DataDirectory &data, QObject *parent = nullptr);
    ~DeployRun() override;

    // Does what the sheet asks for and shows it there, as long as both live.
    void serve(DeploySheet &sheet);

    // measured() or failed() follows; a request before that is forgotten.
    void measure(const DeployRequest &request);
    // saved() or saveFailed() follows; nothing happens while something is being saved.
    void exportBundle(const QString &path, const DeployFacts &facts);
    void saveText(const QString &path, const QByteArray &text);
    // saveFailed() with ErrorKind::Cancelled follows; the file that was there stays.
    void cancelSaving();

Q_SIGNALS:
    void measured(const workbench::DeployFacts &facts);
    void failed(const workbench::Error &error);
    void saved(const QString &path, qint64 bytes);
    void saveFailed(const workbench::Error &error);

private:
    using Work = std::function<void(DeployThread &thread, std::stop_token stop)>;
    DeployThread *begin(Work work);
    void save(Work work);

    DataDirectory m_data;
    DeployThread *m_measuring = nullptr; // Its answer is waited for.
    DeployThread *m_saving = nullptr;
    QList<DeployThread *> m_threads; // All that have not ended.
};

} // namespace workbench
