#pragma once

#include "storage/bodycodec.h"

#include <functional>
#include <span>
#include <vector>

namespace workbench {

// Looks at many unpacked bodies on two threads: unpacking is most of the work of a search that no index
// answers.
class BodySieve {
public:
    struct Body {
        qint64 dictionary = 0;
        QByteArrayView packed;
        bool isKept = true; // The answer.
    };

    // Answers for every body whether `mayMatch`, which both threads call, keeps it. One that cannot be
    // unpacked is kept: who reads it says what is wrong.
    void sift(std::span<Body> bodies, BodyDecoder &decoder,
        const std::function<bool(QByteArrayView json)> &mayMatch);

private:
    BodyUnpacker m_here, m_beside;
};

} // namespace workbench
