#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace workbench::bench {

// A file of records, one a line, read in portions: what is read counts as this program's memory only while
// it is in use.
class LineFile {
public:
    explicit LineFile(const std::string &path);
    ~LineFile();
    LineFile(const LineFile &) = delete;
    LineFile &operator=(const LineFile &) = delete;

    // Up to `count` lines; valid until the next call. Empty: the end.
    [[nodiscard]] const std::vector<std::string_view> &next(std::size_t count);

private:
    int m_file = -1;
    std::string m_buffer;
    std::size_t m_taken = 0; // Of the buffer, by the last call.
    std::vector<std::string_view> m_lines;
};

} // namespace workbench::bench
