#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "connectivity/connectivityreport.h"
#include "connector/connectorconfig.h"
#include "http/networkconfiguration.h"
#include "http/requestpace.h"

#include <QNetworkAccessManager>
#include <functional>
#include <stop_token>

namespace workbench {

// What is tested. The secret was asked for before, where keychains can be asked (the main thread); how that
// went is the first step of the report.
struct ConnectivitySubject {
    ConnectorConfig connector = {};
    Result<Secret> secret;
    std::chrono::milliseconds secretDuration{};
    Result<ProxyLogin> proxyLogin = {}; // Asked for likewise; a failure is one of the way to the host.
    QString paceFile = {}; // DataDirectory::paceFile(): the reads are counted like all others.
    int requestCeiling = RequestPace::defaultCeiling;
};

// Told of each step as it begins and ends, on the thread of the test. Both may be unset.
struct ConnectivityObserver {
    std::function<void(const QString &stepId)> started;
    std::function<void(const TestStep &step)> finished;
};

// Climbs the ladder secret, host name, connection, TLS, token, permissions, one record of each content type;
// the last ones go further than a test of authentication and connectivity needs. The first failure ends it
// and what follows is skipped, but a 403 on one content type does not hide the other's result. At most six
// requests. A stop ends it within 100 ms.
//
// Runs on a thread that may wait, with the network given, which belongs to that thread and gets the
// connector's CA file and proxy. The caller holds the lock that lets only one test run at a time for a data
// directory.
[[nodiscard]] ConnectivityReport testConnectivity(const ConnectivitySubject &subject,
    QNetworkAccessManager &network, const std::stop_token &stop, const ConnectivityObserver &observer = {});
// The same with a network of its own.
[[nodiscard]] ConnectivityReport testConnectivity(const ConnectivitySubject &subject,
    const std::stop_token &stop, const ConnectivityObserver &observer = {});

} // namespace workbench
