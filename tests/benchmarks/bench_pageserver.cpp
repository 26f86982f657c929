// Serves prepared pages of activities on loopback, to the product and to its peers alike, so that making the
// records costs none of them time. Speaks as much of the API as a run needs: a token, and the activities
// route with `created` in the filters and nextQueryFilters in the answer. Prints one line of JSON when it is
// ready, the time it spent on pages when its input is closed.
//   bench_pageserver ACTIVITIES_FILE [COUNT [PAGE_SIZE]]

#include "benchmarks/mappedrecords.h"
#include "benchmarks/tenantrecords.h"
#include "connectors/defender/defenderpage.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <httplib.h>
#include <iostream>
#include <malloc.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace workbench;
using namespace workbench::bench;
using namespace Qt::StringLiterals;

namespace {

struct PageStart {
    qint64 created;
    std::size_t offset;
};

std::string_view mapped(const char *path)
{
    const int file = ::open(path, O_RDONLY | O_CLOEXEC);
    struct stat status { };
    if (file < 0 || ::fstat(file, &status) != 0)
        giveUp(u"%1 cannot be read."_s.arg(QString::fromLocal8Bit(path)));
    const auto size = std::size_t(status.st_size);
    void *const start = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, file, 0);
    ::close(file);
    if (start == MAP_FAILED)
        giveUp(u"The records cannot be mapped into memory."_s);
    return {static_cast<const char *>(start), size};
}

// The activities as pages, found by the moment their first record was saved.
class Pages {
public:
    Pages(std::string_view lines, std::size_t count, std::size_t pageSize) : m_lines(lines)
    {
        std::size_t at = 0;
        std::size_t line = 0;
        for (; at < lines.size() && line < count; ++line) {
            const char *const start = lines.data() + at;
            const auto *const end = static_cast<const char *>(std::memchr(start, '\n', lines.size() - at));
            if (!end)
                break;
            if (line % pageSize == 0)
                m_starts.push_back({createdOf({start, std::size_t(end - start)}), at});
            at += std::size_t(end - start) + 1;
        }
        m_count = line;
        m_end = at;
    }

    [[nodiscard]] std::size_t recordCount() const { return m_count; }

    // The answer for the records saved at `from` or later.
    [[nodiscard]] std::string answerFrom(qint64 from) const
    {
        const auto behind = std::upper_bound(m_starts.begin(), m_starts.end(), from,
            [](qint64 moment, const PageStart &start) { return moment < start.created; });
        const auto page = behind == m_starts.begin() ? 0 : std::size_t(behind - m_starts.begin()) - 1;
        const bool hasNext = page + 1 < m_starts.size();
        const std::size_t begin = m_starts[page].offset;
        const std::size_t end = hasNext ? m_starts[page + 1].offset : m_end;
        std::string answer = R"({"data":[)";
        const std::size_t records = answer.size();
        answer.reserve(end - begin + 256);
        answer.append(m_lines.data() + begin, end - begin - 1);
        for (std::size_t at = answer.find('\n', records); at != std::string::npos; at = answer.find('\n', at))
            answer[at] = ',';
        answer += R"(],"hasNext":)" + std::string(hasNext ? "true" : "false") + R"(,"total":)"
            + std::to_string(m_count);
        if (hasNext)
            answer += R"(,"nextQueryFilters":{"created":{"gte":)" + std::to_string(m_starts[page + 1].created)
                + R"(,"lte":)" + std::to_string(now) + "}}";
        return answer + '}';
    }

private:
    static qint64 createdOf(std::string_view record)
    {
        const auto created = defender::recordTimes(record).created;
        if (!created)
            giveUp(u"A record has no “created”."_s);
        return *created;
    }

    std::string_view m_lines;
    std::vector<PageStart> m_starts;
    std::size_t m_count = 0, m_end = 0;
};

qint64 numberBehind(const std::string &text, const std::string &key)
{
    const std::size_t at = text.find(key);
    return at == std::string::npos ? 0 : std::strtoll(text.c_str() + at + key.size(), nullptr, 10);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2)
        giveUp(u"usage: bench_pageserver ACTIVITIES_FILE [COUNT [PAGE_SIZE]]"_s);
    const Pages pages(
        mapped(argv[1]), argc > 2 ? std::stoull(argv[2]) : SIZE_MAX, argc > 3 ? std::stoull(argv[3]) : 5000);
    std::atomic<qint64> microseconds = 0;
    std::atomic<qint64> answers = 0;

    httplib::Server server;
    server.set_tcp_nodelay(true);
    server.set_keep_alive_max_count(SIZE_MAX);
    server.Post(R"(.*/oauth2/v2\.0/token)", [](const httplib::Request &, httplib::Response &response) {
        response.set_content(
            R"({"token_type":"Bearer","expires_in":3599,"access_token":"bench"})", "application/json");
    });
    server.Post("/api/v1/activities/", [&](const httplib::Request &request, httplib::Response &response) {
        const auto start = std::chrono::steady_clock::now();
        response.body = pages.answerFrom(numberBehind(request.body, "\"gte\":"));
        // Named in full, since httplib would compress plain application/json, at seconds a page.
        response.set_header("Content-Type", "application/json; charset=utf-8");
        const auto time = std::chrono::steady_clock::now() - start;
        microseconds += std::chrono::duration_cast<std::chrono::microseconds>(time).count();
        ++answers;
    });
    const int port = server.bind_to_any_port("127.0.0.1");
    std::thread serving([&server] { server.listen_after_bind(); });
    std::cout << R"({"url":"http://127.0.0.1:)" << port << R"(","records":)" << pages.recordCount() << '}'
              << std::endl;

    std::cin.ignore(std::numeric_limits<std::streamsize>::max());
    server.stop();
    serving.join();
    std::cout << R"({"pages":)" << answers << R"(,"ms_per_page":)"
              << double(microseconds) / 1000 / double(std::max<qint64>(answers, 1)) << '}' << std::endl;
}
