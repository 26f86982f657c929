#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

namespace workbench::bench {

// Seconds since it was made or started again.
class Stopwatch {
public:
    void restart() { m_start = std::chrono::steady_clock::now(); }
    [[nodiscard]] double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

// Milliseconds of one call, repeated: enough for medians and tails.
struct Timings {
    std::vector<double> milliseconds;

    template<typename Work> static Timings of(int repetitions, const Work &work)
    {
        Timings timings;
        for (int i = 0; i < repetitions; ++i) {
            const Stopwatch watch;
            work();
            timings.milliseconds.push_back(watch.seconds() * 1000);
        }
        std::sort(timings.milliseconds.begin(), timings.milliseconds.end());
        return timings;
    }

    [[nodiscard]] double quantile(double share) const
    {
        return milliseconds[std::size_t(share * double(milliseconds.size() - 1))];
    }
    [[nodiscard]] double median() const { return quantile(0.5); }
};

// The largest memory this process ever had, in MB.
inline double peakMemory()
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        if (word != "VmHWM:")
            continue;
        double kilobytes = 0;
        status >> kilobytes;
        return kilobytes / 1024;
    }
    return 0;
}

// Results go to the program that runs the measurements, one line of JSON.
inline void report(const QJsonObject &result)
{
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
}

} // namespace workbench::bench
