#include "storage/bodysieve.h"

#include <future>

namespace workbench {

namespace {

constexpr size_t worthAThread = 64; // Starting one takes as long as unpacking ten bodies.

void siftPart(std::span<BodySieve::Body> bodies, std::span<const BodyDictionary> dictionaries,
    BodyUnpacker &unpacker, const std::function<bool(QByteArrayView)> &mayMatch)
{
    for (size_t i = 0; i < bodies.size(); ++i) {
        const auto json = unpacker.unpacked(dictionaries[i], bodies[i].packed);
        bodies[i].isKept = !json || mayMatch(*json);
    }
}

} // namespace

void BodySieve::sift(
    std::span<Body> bodies, BodyDecoder &decoder, const std::function<bool(QByteArrayView json)> &mayMatch)
{
    std::vector<BodyDictionary> known;
    known.reserve(bodies.size());
    for (const Body &body : bodies)
        known.push_back(decoder.dictionary(body.dictionary).value_or(nullptr));
    const std::span<const BodyDictionary> dictionaries(known);
    const size_t part = bodies.size() < worthAThread ? 0 : bodies.size() / 2;
    std::future<void> beside;
    if (part > 0)
        beside = std::async(std::launch::async,
            [&] { siftPart(bodies.first(part), dictionaries.first(part), m_beside, mayMatch); });
    siftPart(bodies.subspan(part), dictionaries.subspan(part), m_here, mayMatch);
    if (part > 0)
        beside.wait();
}

} // namespace workbench
