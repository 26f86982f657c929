#include "base/secret.h"

#include <cstring>
#include <utility>

namespace workbench {

namespace {

void overwrite(void *data, size_t size) noexcept
{
    // A volatile store is the portable way to keep the compiler from dropping a "dead" memset.
    auto *bytes = static_cast<volatile unsigned char *>(data);
    for (size_t i = 0; i < size; ++i)
        bytes[i] = 0;
}

} // namespace

void wipe(QByteArray &bytes) noexcept
{
    if (!bytes.isEmpty() && bytes.isDetached())
        overwrite(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

void wipe(QString &text) noexcept
{
    if (!text.isEmpty() && text.isDetached())
        overwrite(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

Secret::Secret(QByteArray &&text) : m_text(text.constData(), text.size())
{
    workbench::wipe(text);
}

Secret::Secret(const Secret &other) : m_text(other.m_text.constData(), other.m_text.size()) { }

Secret::Secret(Secret &&other) noexcept : m_text(std::exchange(other.m_text, {})) { }

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_text = QByteArray(other.m_text.constData(), other.m_text.size());
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_text = std::exchange(other.m_text, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

Secret Secret::fromString(QString &&text)
{
    QByteArray bytes = text.toUtf8();
    workbench::wipe(text);
    return Secret(std::move(bytes));
}

bool Secret::operator==(const Secret &other) const
{
    return m_text == other.m_text;
}

void Secret::wipe() noexcept
{
    workbench::wipe(m_text);
}

} // namespace workbench
