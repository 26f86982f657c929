#pragma once

#include <QObject>
#include <QString>
#include <functional>

namespace workbench {

// What is known about the service that keeps the keychain: QtKeychain says neither who answered nor whether
// it is locked.
struct KeychainService {
    enum class State { Unknown, Absent, Locked, Unlocked };

    State state = State::Unknown;
    QString name =
        {}; // "gnome-keyring", "kwallet", "macos-keychain", "windows-credentials", …; empty: not known.
};

// Asks the session bus without waiting; the answer comes through the event loop, at once where there is no
// bus to ask. It does not come if `context` goes first. Main thread.
void lookAtKeychainService(QObject *context, const std::function<void(KeychainService)> &answer);

} // namespace workbench
