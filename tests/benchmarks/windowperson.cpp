#include "benchmarks/windowperson.h"

namespace workbench::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto betweenSteps = 16ms;
// In steps.
constexpr int perLetter = 4, perJump = 30;

} // namespace

WindowPerson::WindowPerson(WindowHands &hands, QList<QByteArray> msgClasses, QStringList queries)
    : m_hands(hands)
    , m_msgClasses(std::move(msgClasses))
    , m_queries(std::move(queries))
{
    m_msgClasses.append(QByteArray()); // Every class.
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(betweenSteps);
    connect(&m_timer, &QTimer::timeout, this, &WindowPerson::act);
    connect(&m_hands, &WindowHands::shown, this, &WindowPerson::note);
}

void WindowPerson::stop()
{
    m_timer.stop();
    if (m_hands.isWaiting())
        note(m_hands.waited()); // At least.
}

void WindowPerson::note(double milliseconds)
{
    m_waits[m_what].add(std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::duration<double, std::milli>(milliseconds)));
}

void WindowPerson::begin(const QString &what, WindowHands::Wait wait)
{
    m_what = what;
    m_hands.begin(wait);
}

void WindowPerson::act()
{
    ++m_step;
    if (m_step % perJump == 0 && !m_hands.isWaiting()) {
        begin(u"jump"_s, WindowHands::Wait::SameResult);
        m_hands.jump(double(m_step * 37 % 1000) / 1000);
    } else {
        m_hands.turnWheel(1);
    }
    if (m_step % perLetter == 0)
        type();
}

// Another filter, then a query letter by letter; it is run, and then all records are shown again. A filter
// in between would take away what is typed.
void WindowPerson::type()
{
    const QString &query = m_queries[m_query % m_queries.size()];
    if (m_letter > 0 && m_letter <= query.size()) {
        m_hands.type(query[m_letter++ - 1]);
        return;
    }
    if (m_hands.isWaiting())
        return;
    if (m_letter == 0) {
        begin(u"filter"_s, WindowHands::Wait::OtherResult);
        m_hands.filter(m_msgClasses[m_filter++ % m_msgClasses.size()]);
        ++m_letter;
    } else if (m_letter++ == query.size() + 1) {
        begin(u"search"_s, WindowHands::Wait::OtherResult);
        m_hands.search();
    } else {
        m_hands.clearQuery();
        begin(u"search"_s, WindowHands::Wait::OtherResult);
        m_hands.search();
        m_letter = 0;
        ++m_query;
    }
}

} // namespace workbench::bench
