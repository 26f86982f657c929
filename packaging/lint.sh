#!/bin/sh
# Formatting and clang-tidy over the whole tree, both kept at zero. Needs clang-format and clang-tidy.
set -eu
cd "$(dirname "$0")/.."

packaging/install-dependencies.sh
git ls-files '*.cpp' '*.h' | xargs clang-format --dry-run -Werror
cmake -S . -B build/lint -G Ninja -DCMAKE_BUILD_TYPE=Debug -DWORKBENCH_TESTS=OFF -DWORKBENCH_PCH=OFF >/dev/null
# The generated sources that others include must exist before the checks can read them.
cmake --build build/lint >/dev/null
git ls-files 'app/*.cpp' | xargs -P "$(nproc)" -n 4 clang-tidy -p build/lint --quiet
