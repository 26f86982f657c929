#include "base/threadpriority.h"

#include <QThread>
#include <algorithm>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace workbench {

void yieldToOtherThreads()
{
#ifdef Q_OS_LINUX
    // Under Linux's usual scheduler the priorities of QThread change nothing; each thread has a nice value.
    constexpr int niceness = 10;
    const auto thread = id_t(gettid());
    setpriority(PRIO_PROCESS, thread, std::max(niceness, getpriority(PRIO_PROCESS, thread)));
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

} // namespace workbench
