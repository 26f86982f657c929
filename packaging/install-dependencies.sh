#!/bin/sh
# Installs the Debian packages that building and testing ("test"), packaging ("package"), the whole test run ("full") or
# measuring ("bench") need, where they are missing, and says so first. Asks for sudo when not root.
set -eu

build_packages="g++ cmake ninja-build pkg-config qt6-base-dev qt6-svg-dev qtkeychain-qt6-dev libsqlite3-dev libsimdjson-dev \
libzstd-dev libzip-dev libexpected-dev libcpp-httplib-dev libcli11-dev libssl-dev python3 qt6-l10n-tools"
test_packages="at-spi2-core dbus gnome-keyring libsecret-1-0 openssl python3-dbus python3-gi python3-pyatspi procps xvfb"
package_packages="dpkg-dev file git gzip"
full_packages="appstream bash-completion debootstrap desktop-file-utils fish lintian mandoc systemd systemd-container util-linux zsh"
bench_packages="curl jq ripgrep sqlite3 zstd"

packages="$build_packages"
[ "${1:-}" = "test" ] && packages="$packages $test_packages"
[ "${1:-}" = "package" ] && packages="$packages $package_packages"
[ "${1:-}" = "full" ] && packages="$packages $test_packages $package_packages $full_packages"
[ "${1:-}" = "bench" ] && packages="$packages $bench_packages"

missing=""
for package in $packages; do
    state=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = "installed" ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
    echo "These packages are missing, and this is not a Debian or Ubuntu system with apt-get:$missing" >&2
    exit 1
fi
as_root=""
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        echo "Run this as root once, or install these packages yourself:$missing" >&2
        exit 1
    fi
    as_root="sudo"
fi
echo "Installing with apt-get:$missing" >&2
$as_root apt-get update -q >&2
# shellcheck disable=SC2086 # A list of names.
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing >&2
