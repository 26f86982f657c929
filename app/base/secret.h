#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>
#include <string_view>

class QJsonValue;
class QTextStream;

namespace workbench {

// A client secret or an access token: a string that cannot be printed, streamed or put into JSON, and that is
// wiped when it goes. Copies are deep and wiped on their own. Reading it takes the word reveal(), so that
// every place that does can be found.
class Secret {
public:
    Secret() = default;
    // Takes the text over and wipes the original where it is not shared.
    explicit Secret(QByteArray &&text);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    // From a text field. The caller clears the field; the QString itself is wiped where it is not shared.
    [[nodiscard]] static Secret fromString(QString &&text);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    // Valid while this object lives and is unchanged. Never store, log or format what it shows.
    [[nodiscard]] std::string_view reveal() const { return {m_text.constData(), size_t(m_text.size())}; }

    bool operator==(const Secret &other) const;

private:
    void wipe() noexcept;

    QByteArray m_text; // Never shared: every constructor detaches.
};

QDebug operator<<(QDebug, const Secret &) = delete;
QTextStream &operator<<(QTextStream &, const Secret &) = delete;
std::ostream &operator<<(std::ostream &, const Secret &) = delete;

// Overwrites the bytes so that the compiler cannot leave it out. Does nothing if the data are shared.
void wipe(QByteArray &bytes) noexcept;
void wipe(QString &text) noexcept;

} // namespace workbench
