#pragma once

#include "base/datadirectory.h"
#include "base/secret.h"
#include "connector/connectorconfig.h"
#include "demo/demosimulator.h"

#include <QTemporaryDir>
#include <memory>

namespace workbench {

// The built-in demo tenant: a simulator in this process, and a connector for it in a temporary data directory
// that goes when this object goes. Lives on the main thread.
class DemoTenant {
public:
    [[nodiscard]] static Result<std::unique_ptr<DemoTenant>> start();

    [[nodiscard]] const ConnectorConfig &connector() const { return m_connector; }
    [[nodiscard]] Secret secret() const { return m_simulator.secret(); }
    [[nodiscard]] DataDirectory data() const { return DataDirectory(m_folder.path()); }

private:
    DemoTenant();

    QTemporaryDir m_folder;
    DemoSimulator m_simulator;
    ConnectorConfig m_connector;
};

} // namespace workbench
