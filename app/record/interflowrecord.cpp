#include "record/interflowrecord.h"

namespace workbench {

QByteArray indexName(Index index)
{
    switch (index) {
    case Index::WindowsEvents: return QByteArrayLiteral("windows_events");
    case Index::Syslog: return QByteArrayLiteral("syslog");
    case Index::Alerts: return QByteArrayLiteral("alerts");
    }
    Q_UNREACHABLE();
}

std::optional<Index> indexFromName(QByteArrayView name)
{
    for (const Index index : {Index::WindowsEvents, Index::Syslog, Index::Alerts}) {
        if (name == indexName(index))
            return index;
    }
    return std::nullopt;
}

} // namespace workbench
