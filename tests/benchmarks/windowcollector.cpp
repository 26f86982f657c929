#include "benchmarks/windowcollector.h"

#include "base/threadpriority.h"
#include "benchmarks/benchconnector.h"

namespace workbench::bench {

using namespace Qt::StringLiterals;

WindowCollector::WindowCollector(QString url, QString storeFile)
    : m_url(std::move(url))
    , m_storeFile(std::move(storeFile))
{
}

WindowCollector::~WindowCollector()
{
    m_stop.request_stop();
    wait();
}

void WindowCollector::run()
{
    yieldToOtherThreads(); // As collectors do.
    ConnectorConfig connector = connectorOf(m_url);
    connector.id = u"5d0a7c52-0000-4000-8000-0000000be4c5"_s; // The other one has read everything.
    connector.name = u"Second"_s;
    auto store = expected(RecordStore::open(m_storeFile));
    QNetworkAccessManager network;
    HttpClient http(network, nullptr, m_stop.get_token());
    RetryPolicy retry = noRetries();
    const Secret secret("bench");
    const auto clock = [] { return now; };
    const auto source = expected(
        makeSource({.connector = connector, .secret = secret, .http = http, .retry = retry, .clock = clock}));
    Collector collector(*source, store, connector, clock, m_stop.get_token());
    connect(
        &collector, &Collector::recordsStored, this, &WindowCollector::recordsStored, Qt::DirectConnection);
    const auto runs = collector.collectOnce();
    if (!m_stop.stop_requested() && (runs.size() != 1 || runs.front().error))
        giveUp(u"The run beside the window failed."_s);
}

} // namespace workbench::bench
