#pragma once

#include <QCoreApplication>

namespace workbench {

// The context of the sentences of this folder for translators.
class ConnectivityWording {
    Q_DECLARE_TR_FUNCTIONS(workbench::Connectivity)
};

} // namespace workbench
