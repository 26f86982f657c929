#!/bin/sh
# Draws every screen and state of the window into a folder: light, dark, and light at 200 %. Needs no display.
#   packaging/screenshots.sh FOLDER [NAME…]
set -eu
[ $# -ge 1 ] || { echo "usage: packaging/screenshots.sh FOLDER [NAME...]" >&2; exit 2; }
mkdir -p "$1"
folder=$(cd "$1" && pwd)
shift
cd "$(dirname "$0")/.."

packaging/install-dependencies.sh test
mkdir -p build
if ! cmake -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DWORKBENCH_TESTS=ON >build/configure.log 2>&1; then
    cat build/configure.log >&2
    exit 1
fi
cmake --build build --target workbench-pictures >&2

draw() {
    QT_QPA_PLATFORM="offscreen:configfile=$PWD/tests/screens/screen.json" LC_ALL=C.UTF-8 TZ=UTC WORKBENCH_PICTURE_THEME="$1" QT_SCALE_FACTOR="$2" \
        build/bin/workbench-pictures "$folder" $names
}
names="$*"
draw light 1
draw dark 1
draw light 2
echo "The pictures are in $folder." >&2
