#pragma once

#include <functional>
#include <memory>

namespace workbench {

// Turns SIGINT and SIGTERM into a call on the main thread's event loop while it lives; afterwards the signals
// do what they did before. A second signal ends the program at once with 130. At most one object at a time,
// on the main thread.
class Interruption {
public:
    explicit Interruption(std::function<void()> interrupted);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace workbench
