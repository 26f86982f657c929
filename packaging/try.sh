#!/bin/sh
# Installs what is missing, builds, and shows the demo tenant: needs no account, no keychain and no network.
set -eu
cd "$(dirname "$0")/.."

packaging/install-dependencies.sh
mkdir -p build
if ! cmake -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo >build/configure.log 2>&1; then
    cat build/configure.log >&2
    exit 1
fi
cmake --build build --target connectorctl defender-simulator >&2
exec build/bin/connectorctl demo "$@"
