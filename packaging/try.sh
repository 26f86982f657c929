#!/bin/sh
# Installs what is missing, builds, and shows the demo tenant: needs no account, no keychain and no network. Opens
# the window where there is a display; does the same job in the terminal where there is none.
set -eu
cd "$(dirname "$0")/.."

packaging/install-dependencies.sh
mkdir -p build
if ! cmake -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo >build/configure.log 2>&1; then
    cat build/configure.log >&2
    exit 1
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    cmake --build build --target connector-workbench connectorctl defender-simulator >&2
    exec build/bin/connector-workbench --demo "$@"
fi
cmake --build build --target connectorctl defender-simulator >&2
exec build/bin/connectorctl demo "$@"
