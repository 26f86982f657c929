#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace workbench::simulator {

// A request as the routes see it.
struct Request {
    std::string method, path, target, body, authorization, contentType;
    std::multimap<std::string, std::string> parameters; // Of the query, and of the body if that is a form.

    [[nodiscard]] std::string parameter(const std::string &name) const
    {
        const auto found = parameters.find(name);
        return found == parameters.end() ? std::string() : found->second;
    }
};

// How an answer goes over the wire.
enum class Delivery { Whole, Reset, Close, Hang, Truncate, Drip, Endless };

struct Answer {
    int status = 200;
    std::string body = {};
    std::string contentType = "application/json";
    std::vector<std::pair<std::string, std::string>> headers = {};

    Delivery delivery = Delivery::Whole;
    int bytes = 0; // Truncate: where; Drip: how many at once.
    int pauseMilliseconds = 0; // Drip: between two.
    int holdMilliseconds = 0; // Before anything is sent.
    bool mayCompress = false;
    bool mustCompress = false; // Even if the client did not ask.
};

[[nodiscard]] inline Answer detail(int status, const std::string &text)
{
    return {.status = status, .body = R"({"detail":")" + text + R"("})"};
}

} // namespace workbench::simulator
