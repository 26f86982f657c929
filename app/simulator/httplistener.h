#pragma once

#include "base/result.h"
#include "simulator/exchange.h"

#include <functional>
#include <memory>
#include <string>

namespace workbench::simulator {

// Listens on loopback, turns bytes into requests and answers into bytes, and can cut, drip and reset a body.
// Owns the threads that do so; the handler is called from any of them, several at a time. stop() ends within
// a second, whatever is under way.
class HttpListener {
public:
    using Handler = std::function<Answer(const Request &)>;

    HttpListener();
    ~HttpListener();

    // Port 0 takes a free one. Unreachable if the port is taken, InvalidConfiguration for certificates that
    // cannot be used.
    [[nodiscard]] Result<void> start(
        int port, const std::string &certificateFile, const std::string &keyFile, Handler handler);
    void stop();
    [[nodiscard]] int port() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace workbench::simulator
