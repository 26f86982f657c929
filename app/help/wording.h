#pragma once

#include <QCoreApplication>

namespace workbench {

// The context of the words that the help makes itself; its pages are files of their own.
class HelpWording {
    Q_DECLARE_TR_FUNCTIONS(workbench::Help)
};

} // namespace workbench
