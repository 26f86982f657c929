#pragma once

#include <QCoreApplication>

namespace workbench {

// The context of the sentences of this folder for translators.
class BundleWording {
    Q_DECLARE_TR_FUNCTIONS(workbench::Bundle)
};

} // namespace workbench
