#pragma once

namespace workbench {

// Asks the service that keeps the keychain to unlock it, which lets that service ask for its password. Does
// not wait and has no answer: lookAtKeychainService() tells what came of it. Nothing happens where the system
// unlocks by itself. Main thread.
void askToUnlockKeychain();

} // namespace workbench
