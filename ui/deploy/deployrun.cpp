#include "ui/deploy/deployrun.h"

#include "bundle/bundle.h"
#include "forecast/connectorload.h"
#include "ui/deploy/deploysheet.h"

#include <QSaveFile>
#include <QThread>

namespace workbench {

using namespace Qt::StringLiterals;

// One piece of work. The object lives on the GUI thread and is owned by DeployRun; run() does not.
class DeployThread : public QThread {
    Q_OBJECT

public:
    using Work = std::function<void(DeployThread &thread, std::stop_token stop)>;

    explicit DeployThread(Work work) : m_work(std::move(work)) { }
    void requestStop() { m_stop.request_stop(); }

Q_SIGNALS:
    void measured(const workbench::DeployFacts &facts);
    void saved(const QString &path, qint64 bytes);
    void failed(const workbench::Error &error);

protected:
    void run() override { m_work(*this, m_stop.get_token()); }

private:
    Work m_work;
    std::stop_source m_stop;
};

namespace {

Result<DeployFacts> readFacts(
    const DataDirectory &data, const DeployRequest &request, const std::stop_token &stop)
{
    auto load = measureConnector(data, request.connector, stop);
    if (!load)
        return fail(load.error());
    auto files = bundleFiles(data,
        {.connector = request.connector,
            .testReport = request.testReport,
            .load = *load,
            .requestCeiling = request.requestCeiling},
        stop);
    if (!files)
        return fail(files.error());
    return DeployFacts{.request = request,
        .load = std::move(*load),
        .test = lastTest(data, request.connector.id),
        .files = std::move(*files)};
}

Result<qint64> writeText(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return text.size();
    return fail({.kind = ErrorKind::StorageFailure,
        .cause = Cause::StoreNotWritable,
        .detail = u"%1: %2"_s.arg(path, file.errorString())});
}

} // namespace

DeployRun::DeployRun(const DataDirectory &data, QObject *parent) : QObject(parent), m_data(data)
{
    qRegisterMetaType<DeployFacts>();
    qRegisterMetaType<Error>();
}

DeployRun::~DeployRun()
{
    for (DeployThread *thread : std::as_const(m_threads)) {
        thread->disconnect(this);
        thread->requestStop();
    }
    for (DeployThread *thread : std::as_const(m_threads)) {
        thread->wait();
        delete thread;
    }
}

void DeployRun::serve(DeploySheet &sheet)
{
    connect(&sheet, &DeploySheet::measureRequested, this, &DeployRun::measure);
    connect(&sheet, &DeploySheet::exportRequested, this, &DeployRun::exportBundle);
    connect(&sheet, &DeploySheet::textSaveRequested, this, &DeployRun::saveText);
    connect(&sheet, &DeploySheet::cancelRequested, this, &DeployRun::cancelSaving);
    connect(this, &DeployRun::measured, &sheet, &DeploySheet::setFacts);
    connect(this, &DeployRun::failed, &sheet, &DeploySheet::setFailure);
    connect(this, &DeployRun::saved, &sheet, &DeploySheet::showSaved);
    connect(this, &DeployRun::saveFailed, &sheet, &DeploySheet::showSaveFailure);
}

DeployThread *DeployRun::begin(Work work)
{
    auto *thread = new DeployThread(std::move(work));
    m_threads.append(thread);
    connect(thread, &QThread::finished, this, [this, thread] {
        m_threads.removeOne(thread);
        m_measuring = m_measuring == thread ? nullptr : m_measuring;
        m_saving = m_saving == thread ? nullptr : m_saving;
        thread->deleteLater();
    });
    return thread;
}

void DeployRun::measure(const DeployRequest &request)
{
    if (m_measuring != nullptr)
        m_measuring->requestStop();
    m_measuring = begin([data = m_data, request](DeployThread &thread, const std::stop_token &stop) {
        const auto facts = readFacts(data, request, stop);
        if (facts)
            Q_EMIT thread.measured(*facts);
        else
            Q_EMIT thread.failed(facts.error());
    });
    DeployThread *thread = m_measuring;
    connect(thread, &DeployThread::measured, this, [this, thread](const DeployFacts &facts) {
        if (thread == m_measuring)
            Q_EMIT measured(facts);
    });
    connect(thread, &DeployThread::failed, this, [this, thread](const Error &error) {
        if (thread == m_measuring)
            Q_EMIT failed(error);
    });
    thread->start();
}

void DeployRun::save(Work work)
{
    if (m_saving != nullptr)
        return;
    m_saving = begin(std::move(work));
    connect(m_saving, &DeployThread::saved, this, &DeployRun::saved);
    connect(m_saving, &DeployThread::failed, this, &DeployRun::saveFailed);
    m_saving->start();
}

void DeployRun::exportBundle(const QString &path, const DeployFacts &facts)
{
    save([data = m_data, path, facts](DeployThread &thread, const std::stop_token &stop) {
        // Read again: a test may have passed since the sheet was opened.
        const auto files = bundleFiles(data,
            {.connector = facts.request.connector,
                .testReport = facts.request.testReport,
                .load = facts.load,
                .requestCeiling = facts.request.requestCeiling},
            stop);
        const auto bytes =
            files.and_then([&](const std::vector<BundleFile> &each) { return saveBundle(path, each); });
        if (bytes)
            Q_EMIT thread.saved(path, *bytes);
        else
            Q_EMIT thread.failed(bytes.error());
    });
}

void DeployRun::saveText(const QString &path, const QByteArray &text)
{
    save([path, text](DeployThread &thread, const std::stop_token &) {
        const auto bytes = writeText(path, text);
        if (bytes)
            Q_EMIT thread.saved(path, *bytes);
        else
            Q_EMIT thread.failed(bytes.error());
    });
}

void DeployRun::cancelSaving()
{
    if (m_saving != nullptr)
        m_saving->requestStop();
}

} // namespace workbench

#include "deployrun.moc"
