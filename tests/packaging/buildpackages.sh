#!/bin/sh
# Builds the packages of the last commit from a fresh checkout. With WORKBENCH_SECOND_BUILD=1 builds them once more in a folder of
# another name, and compares the bytes; without it says that nothing was compared, since a second build takes as long again.
#
# Usage: buildpackages.sh SOURCE WORK PACKAGES     the packages are put into PACKAGES
set -eu
source=$1
mkdir -p "$2"
work=$(cd "$2" && pwd)
packages=$3

# build FOLDER [VARIABLE=VALUE]: the packages are then in FOLDER/build/packages.
build() {
    folder=$1
    shift
    rm -rf "$folder"
    git clone --quiet --shared "$source" "$folder"
    env "$@" "$folder/packaging/package.sh" >"$folder.log" 2>&1 || {
        tail -n 40 "$folder.log"
        exit 1
    }
    (cd "$folder/build/packages" && sha256sum -- *.deb) >"$folder.sums"
}

build "$work/one"
rm -rf "$packages"
cp -r "$work/one/build/packages" "$packages"
cat "$work/one.sums"
if [ "${WORKBENCH_SECOND_BUILD:-}" = 1 ]; then
    # Without the compiler cache: it would only show that one compiler's run is the same as itself.
    build "$work/another-and-longer-name" CCACHE_DISABLE=1
    if ! cmp "$work/one.sums" "$work/another-and-longer-name.sums"; then
        cat "$work/another-and-longer-name.sums"
        exit 1
    fi
    echo "two builds, the same bytes"
else
    echo "NOT COMPARED with a second build; WORKBENCH_SECOND_BUILD=1 does."
fi
rm -rf "$work"
