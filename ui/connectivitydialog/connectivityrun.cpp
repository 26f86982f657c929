#include "ui/connectivitydialog/connectivityrun.h"

#include "base/errorexplanation.h"
#include "collection/lasttest.h"
#include "connectivity/connectivityreporttext.h"
#include "secret/connectorsecret.h"
#include "storage/processlock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QPointer>
#include <QThread>
#include <utility>

namespace workbench {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

// A report of a test that could not begin: all steps are skipped.
ConnectivityReport unclimbed(const ConnectorConfig &connector, const Error &error)
{
    const Explanation explanation = explain(error);
    ConnectivityReport report;
    report.connectorId = connector.id;
    report.connectorName = connector.name;
    for (const QString &id : stepIds())
        report.steps.append(
            {.id = id, .state = StepState::Skipped, .summary = ConnectivityRun::tr("Skipped")});
    report.summary = ConnectivityRun::tr("Failure: %1.").arg(explanation.headline);
    report.explanation = explanation.meaning;
    report.recommendations = explanation.recommendations;
    report.error = error;
    return report;
}

// Threads that were let go. The program must not end under one that still runs.
QList<QPointer<QThread>> &releasedThreads()
{
    static QList<QPointer<QThread>> threads;
    return threads;
}

void endReleasedThreads()
{
    const auto threads = std::exchange(releasedThreads(), {});
    for (const auto &thread : threads) {
        if (!thread)
            continue;
        thread->wait(); // It was asked to stop, and looks several times a second.
        delete thread;
    }
}

} // namespace

// One climb. The object lives on the GUI thread, run() does not. The run deletes it when it has reported; let
// go before that, it deletes itself, at the latest when the program ends.
class ConnectivityThread : public QThread {
    Q_OBJECT

public:
    ConnectivityThread(DataDirectory data, ConnectivitySubject subject, ConnectivityRun::Subject kind)
        : m_data(std::move(data))
        , m_subject(std::move(subject))
        , m_kind(kind)
    {
    }

    void requestStop() { m_stop.request_stop(); }

Q_SIGNALS:
    void stepStarted(const QString &stepId);
    void stepFinished(const workbench::TestStep &step);
    void reported(const workbench::ConnectivityReport &report);

protected:
    void run() override
    {
        const auto report = climb();
        if (m_kind == ConnectivityRun::Subject::Saved && !m_stop.stop_requested()
            && !(report.error && report.error->kind == ErrorKind::Busy)) {
            // The dialog shows the result in any case; the overview only misses the time of the test.
            (void)rememberTest(m_data, report.connectorId,
                {.finishedAt = QDateTime::currentMSecsSinceEpoch(),
                    .isPassed = report.isPassed,
                    .message = report.summary});
        }
        Q_EMIT reported(report);
    }

private:
    [[nodiscard]] ConnectivityReport climb();

    DataDirectory m_data;
    ConnectivitySubject m_subject;
    ConnectivityRun::Subject m_kind;
    std::stop_source m_stop;
};

ConnectivityReport ConnectivityThread::climb()
{
    if (const auto created = m_data.create(); !created)
        return unclimbed(m_subject.connector, created.error());
    const auto lock = ProcessLock::acquire(m_data.lockFile(u"test"_s), u"connector-workbench"_s);
    if (!lock) {
        Error error = lock.error();
        if (error.kind == ErrorKind::Busy)
            error.cause = Cause::TestRunning;
        return unclimbed(m_subject.connector, error);
    }
    const ConnectivityObserver observer{
        .started = [this](const QString &stepId) { Q_EMIT stepStarted(stepId); },
        .finished = [this](const TestStep &step) { Q_EMIT stepFinished(step); }};
    return testConnectivity(m_subject, m_stop.get_token(), observer);
}

ConnectivityRun::ConnectivityRun(const DataDirectory &data, QObject *parent) : QObject(parent), m_data(data)
{
    qRegisterMetaType<TestStep>();
    qRegisterMetaType<ConnectivityReport>();
}

ConnectivityRun::~ConnectivityRun()
{
    release();
}

void ConnectivityRun::start(
    const ConnectorConfig &connector, const Settings &settings, Secret secret, Subject subject)
{
    if (m_isRunning)
        return;
    begin(connector, settings, subject);
    climb(std::move(secret), {});
}

void ConnectivityRun::start(const ConnectorConfig &connector, const Settings &settings, SecretStore &store)
{
    if (m_isRunning)
        return;
    begin(connector, settings, Subject::Saved);
    noteStep(u"secret"_s);
    const qint64 begun = QDateTime::currentMSecsSinceEpoch();
    store.read(secretReferenceOf(connector),
        [run = QPointer(this), generation = m_generation, begun](Result<Secret> secret) {
            if (run && run->m_isRunning && run->m_generation == generation)
                run->climb(std::move(secret), milliseconds(QDateTime::currentMSecsSinceEpoch() - begun));
        });
}

void ConnectivityRun::begin(const ConnectorConfig &connector, const Settings &settings, Subject subject)
{
    m_connector = withNetworkDefaults(connector, settings);
    m_settings = settings;
    m_subject = subject;
    m_isRunning = true;
    m_stepNumber = 0;
    ++m_generation;
    Q_EMIT started(connector.name);
}

void ConnectivityRun::climb(Result<Secret> secret, milliseconds duration)
{
    m_thread = new ConnectivityThread(m_data,
        {.connector = m_connector,
            .secret = std::move(secret),
            .secretDuration = duration,
            .proxyLogin = m_proxyLogin,
            .paceFile = m_data.paceFile(),
            .requestCeiling = m_settings.requestCeiling},
        m_subject);
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    connect(m_thread, &ConnectivityThread::stepStarted, this, &ConnectivityRun::noteStep);
    connect(m_thread, &ConnectivityThread::stepFinished, this, &ConnectivityRun::stepFinished);
    connect(m_thread, &ConnectivityThread::reported, this, &ConnectivityRun::end);
    m_thread->start();
}

void ConnectivityRun::noteStep(const QString &stepId)
{
    m_stepNumber = int(stepIds().indexOf(stepId)) + 1;
    Q_EMIT stepStarted(stepId);
}

void ConnectivityRun::cancel()
{
    if (!m_isRunning)
        return;
    if (m_thread) {
        m_thread->requestStop();
        return;
    }
    // The secret store has not answered yet; its answer will find another generation.
    const auto report = unclimbed(m_connector, {.kind = ErrorKind::Cancelled});
    QMetaObject::invokeMethod(
        this,
        [this, report, generation = m_generation] {
            if (m_isRunning && generation == m_generation)
                end(report);
        },
        Qt::QueuedConnection);
}

void ConnectivityRun::end(const ConnectivityReport &report)
{
    if (m_thread) {
        // It has reported: nothing is left but its return.
        m_thread->wait();
        delete std::exchange(m_thread, nullptr);
    }
    m_isRunning = false;
    m_stepNumber = 0;
    ++m_generation;
    Q_EMIT finished(report);
}

// The thread ends and is deleted by itself; what it still says is not heard.
void ConnectivityRun::release()
{
    if (!m_thread)
        return;
    m_thread->requestStop();
    m_thread->disconnect(this);
    auto &released = releasedThreads();
    released.removeAll(nullptr);
    if (released.isEmpty())
        qAddPostRoutine(endReleasedThreads);
    released.append(std::exchange(m_thread, nullptr));
}

} // namespace workbench

#include "connectivityrun.moc"
