#include "simulator/records/isotime.h"

#include <chrono>

namespace workbench::simulator {

namespace {

void appendPadded(std::string &text, std::int64_t value, std::size_t width)
{
    const std::string digits = std::to_string(value);
    if (digits.size() < width)
        text.append(width - digits.size(), '0');
    text += digits;
}

} // namespace

std::string isoTime(std::int64_t milliseconds, int digits)
{
    using namespace std::chrono;
    const sys_time<std::chrono::milliseconds> moment{std::chrono::milliseconds(milliseconds)};
    const auto day = floor<days>(moment);
    const year_month_day date(day);
    const hh_mm_ss time(moment - day);

    std::string text;
    text.reserve(28);
    appendPadded(text, int(date.year()), 4);
    text += '-';
    appendPadded(text, unsigned(date.month()), 2);
    text += '-';
    appendPadded(text, unsigned(date.day()), 2);
    text += 'T';
    appendPadded(text, time.hours().count(), 2);
    text += ':';
    appendPadded(text, time.minutes().count(), 2);
    text += ':';
    appendPadded(text, time.seconds().count(), 2);
    if (digits > 0) {
        std::string fraction;
        appendPadded(fraction, time.subseconds().count(), 3);
        fraction.resize(std::size_t(digits), '0');
        text += '.' + fraction;
    }
    text += 'Z';
    return text;
}

} // namespace workbench::simulator
