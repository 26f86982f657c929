#!/bin/sh
# Builds the Debian packages connector-workbench and connectorctl into build/packages. Two runs on one commit give the same
# bytes, wherever the checkout lies.
set -eu
cd "$(dirname "$0")/.."

packaging/install-dependencies.sh package
# What the bytes would otherwise depend on: the time, the folder, the user's own flags and mask.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH TZ=UTC LC_ALL=C.UTF-8
umask 022
# Debian's flags: hardened, and -ffile-prefix-map for the folder. Without -g: the packages are stripped.
export DEB_BUILD_MAINT_OPTIONS=hardening=+all DEB_CXXFLAGS_MAINT_STRIP=-g
CXXFLAGS="$(dpkg-buildflags --get CXXFLAGS) $(dpkg-buildflags --get CPPFLAGS)"
LDFLAGS=$(dpkg-buildflags --get LDFLAGS)
export CXXFLAGS LDFLAGS

# From nothing: resources and the changelog of an earlier build would keep the date of its commit.
rm -rf build/package build/packages
cmake -S . -B build/package -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE=-DNDEBUG \
    -DCMAKE_INSTALL_PREFIX=/usr -DWORKBENCH_INSTALL=ON -DWORKBENCH_TESTS=OFF
cmake --build build/package
cpack --config build/package/CPackConfig.cmake -B build/packages
rm -rf build/packages/_CPack_Packages
(cd build/packages && sha256sum -- *.deb)
