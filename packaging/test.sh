#!/bin/sh
# Installs what is missing, builds everything and runs every test, in parallel.
#   --sanitize     with the address and undefined behaviour sanitizers, in build/asan
#   --thread       with the thread sanitizer, in build/tsan
#   --full         also the packages, in a fresh Debian root (root needed)
#   --werror       warnings are errors, as CI builds it
#   further words  go to ctest, for example: packaging/test.sh -R tst_secret
set -eu
cd "$(dirname "$0")/.."

build=build
type=RelWithDebInfo
sanitize=""
werror=OFF
full=OFF
while [ $# -gt 0 ]; do
    case "$1" in
    --sanitize) build=build/asan sanitize=address,undefined type=Debug ;;
    --thread) build=build/tsan sanitize=thread type=Debug ;;
    --werror) werror=ON ;;
    --full) full=ON ;;
    *) break ;;
    esac
    shift
done

if [ "$full" = ON ]; then
    packaging/install-dependencies.sh full
else
    packaging/install-dependencies.sh test
fi
cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE="$type" -DWORKBENCH_SANITIZE="$sanitize" \
    -DWORKBENCH_WERROR="$werror" -DWORKBENCH_TESTS=ON -DWORKBENCH_FULL_TESTS="$full"
cmake --build "$build"
# Qt and the other libraries are not built with the thread sanitizer: what they do themselves is not judged. Tests that kill
# a process fork one, which then starts threads.
export TSAN_OPTIONS="ignore_noninstrumented_modules=1 die_after_fork=0 suppressions=$PWD/tests/tsan.supp ${TSAN_OPTIONS-}"
jobs=$(nproc)
exec ctest --test-dir "$build" --output-on-failure --parallel $((jobs + 1)) --no-tests=error "$@"
