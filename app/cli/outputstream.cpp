#include "cli/outputstream.h"

#include "cli/output.h"

#include <QString>
#include <cerrno>
#include <cstring>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bytesOfWrite = 64 * 1024;
constexpr qint64 longestWait = 200; // Milliseconds: what was found is shown while the search goes on.

} // namespace

bool OutputStream::write(QByteArrayView bytes)
{
    if (!m_sinceFlush.isValid())
        m_sinceFlush.start();
    m_waiting += bytes;
    if (m_waiting.size() < bytesOfWrite && m_sinceFlush.elapsed() < longestWait)
        return m_open;
    return flush();
}

bool OutputStream::flush()
{
    if (m_open && !m_waiting.isEmpty() && !writeOut(m_waiting)) {
        const int code = errno;
        m_open = false;
        if (code != EPIPE)
            m_failure = Error{.kind = ErrorKind::StorageFailure,
                .cause = code == ENOSPC ? Cause::DiskFull : Cause::None,
                .detail = u"Standard output: %1."_s.arg(QString::fromLocal8Bit(std::strerror(code)))};
    }
    m_waiting.clear();
    m_sinceFlush.start();
    return m_open;
}

} // namespace workbench
