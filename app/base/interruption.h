#pragma once

#include <functional>
#include <memory>

namespace workbench {

// Turns signals that ask the program to end into a call on the main thread's event loop while it lives;
// afterwards they do what they did before. SIGHUP that was ignored from the start stays ignored (nohup). A
// second signal ends the program at once with 130. At most one object at a time, on the main thread.
class Interruption {
public:
    // SIGINT and SIGTERM; with a window also SIGHUP, the end of its session.
    enum class Signals { OfPrograms, OfWindows };

    explicit Interruption(std::function<void()> interrupted, Signals signals = Signals::OfPrograms);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace workbench
