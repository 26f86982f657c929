#pragma once

#include "base/secret.h"
#include "connector/connectorconfig.h"
#include "simulator/simulatorserver.h"

namespace workbench {

// The built-in demo tenant: a simulator in this process, and the connector to it. The same tenant at every
// start, so that its records are not collected twice. Lives on the main thread.
class DemoSimulator {
public:
    DemoSimulator(); // Live, with the records of the last hours.
    explicit DemoSimulator(const simulator::Scenario &scenario);

    [[nodiscard]] Result<void> start() { return m_server.start(); }
    // A new connector for it, or an earlier one brought to where the simulator is now.
    [[nodiscard]] ConnectorConfig connector(ConnectorConfig earlier = {}) const;
    [[nodiscard]] Secret secret() const { return m_server.clientSecret(); }

private:
    simulator::SimulatorServer m_server;
};

// Whether a saved connector belongs to the demo tenant.
[[nodiscard]] bool isDemoConnector(const ConnectorConfig &connector);

} // namespace workbench
