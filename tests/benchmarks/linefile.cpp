#include "benchmarks/linefile.h"

#include "benchmarks/mappedrecords.h"

#include <fcntl.h>
#include <unistd.h>

namespace workbench::bench {

namespace {

constexpr std::size_t portion = 4 * 1024 * 1024;

} // namespace

LineFile::LineFile(const std::string &path) : m_file(::open(path.c_str(), O_RDONLY | O_CLOEXEC))
{
    if (m_file < 0)
        giveUp(QStringLiteral("%1 cannot be read.").arg(QString::fromStdString(path)));
}

LineFile::~LineFile()
{
    ::close(m_file);
}

const std::vector<std::string_view> &LineFile::next(std::size_t count)
{
    m_buffer.erase(0, m_taken);
    std::vector<std::size_t> ends;
    for (std::size_t searched = 0; ends.size() < count;) {
        const std::size_t end = m_buffer.find('\n', searched);
        if (end != std::string::npos) {
            ends.push_back(end);
            searched = end + 1;
            continue;
        }
        searched = m_buffer.size();
        m_buffer.resize(searched + portion);
        const ssize_t got = ::read(m_file, m_buffer.data() + searched, portion);
        m_buffer.resize(searched + std::size_t(std::max<ssize_t>(got, 0)));
        if (got <= 0)
            break;
    }
    m_lines.clear();
    m_taken = 0;
    for (const std::size_t end : ends) {
        m_lines.emplace_back(m_buffer.data() + m_taken, end - m_taken);
        m_taken = end + 1;
    }
    return m_lines;
}

} // namespace workbench::bench
