#include "connectivity/connectivitytest.h"

#include "connectivity/connectivityladder.h"

namespace workbench {

using namespace Qt::StringLiterals;

QString stepStateName(StepState state)
{
    switch (state) {
    case StepState::Passed: return u"passed"_s;
    case StepState::Failed: return u"failed"_s;
    case StepState::Skipped: return u"skipped"_s;
    }
    Q_UNREACHABLE();
}

ConnectivityReport testConnectivity(const ConnectivitySubject &subject, QNetworkAccessManager &network,
    const std::stop_token &stop, const ConnectivityObserver &observer)
{
    return ConnectivityLadder(subject, network, stop, observer).climb();
}

ConnectivityReport testConnectivity(
    const ConnectivitySubject &subject, const std::stop_token &stop, const ConnectivityObserver &observer)
{
    QNetworkAccessManager network;
    return testConnectivity(subject, network, stop, observer);
}

} // namespace workbench
