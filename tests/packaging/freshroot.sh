#!/bin/sh
# Installs the packages into a fresh Debian root, starts each program there, lets systemd run the service there, removes
# everything and looks for what is left behind.
#
# Usage: freshroot.sh PACKAGES WORK     the folder with both packages, and one that may be filled with some 1.5 GB
#
# Needs root, for the root is one of another system. Where that cannot be, WORKBENCH_SKIP_FRESH_ROOT=1 leaves it out; nothing
# else does: what could not be tried has failed.
set -eu

fail() {
    echo "freshroot: $*" >&2
    exit 1
}

if [ "${WORKBENCH_SKIP_FRESH_ROOT:-}" = 1 ]; then
    echo "freshroot: NOT RUN, as WORKBENCH_SKIP_FRESH_ROOT=1 asks: nobody knows whether the packages install."
    exit 77
fi
[ "$(id -u)" -eq 0 ] || fail "needs root; WORKBENCH_SKIP_FRESH_ROOT=1 leaves it out"
here=$(cd "$(dirname "$0")" && pwd)
packages=$(cd "$1" && pwd)
mkdir -p "$2"
work=$(cd "$2" && pwd)
root=$work/root
window_package=$(echo "$packages"/connector-workbench_*.deb)
headless_package=$(echo "$packages"/connectorctl_*.deb)
for package in "$window_package" "$headless_package"; do
    [ -f "$package" ] || fail "there is no $package"
done

# Runs a command in the root, with a /proc and a list of processes of its own: whatever it starts ends with it.
in_root() {
    unshare --mount --pid --fork --kill-child --mount-proc="$root/proc" \
        chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}
as_user() {
    in_root setpriv --reuid=tester --regid=tester --clear-groups env HOME=/home/tester "$@"
}
install_needs() {
    in_root apt-get install -y -q --no-install-recommends "$@" >>"$work/apt.log" 2>&1 || fail "cannot install $* ($work/apt.log)"
}
# Everything that a package could leave: files with their owners, modes and contents, users and groups with them.
snapshot() {
    in_root find / -xdev \( -path /proc -o -path /var/lib/dpkg -o -path /var/lib/apt -o -path /var/cache/apt \
        -o -path /var/cache/debconf -o -path /var/cache/ldconfig -o -path /var/log -o -path /root/packages -o -name '*-' \) \
        -prune -o -printf '%p %y %m %u:%g %l\n' | sort
    in_root find /etc /home /var/lib /var/tmp /tmp -xdev \( -path /var/lib/dpkg -o -path /var/lib/apt -o -name '*-' \) -prune \
        -o -type f -exec md5sum {} + | sort
}
purge_and_compare() {
    in_root apt-get purge -y -q "$@" >>"$work/apt.log" 2>&1 || fail "cannot remove $* ($work/apt.log)"
    in_root dpkg-query --list "$@" 2>/dev/null | grep -q '^[a-z]' && fail "dpkg still knows $*"
    snapshot >"$work/after"
    diff "$work/before" "$work/after" >"$work/left" || fail "left behind: $(cat "$work/left")"
    echo "freshroot: $* removed, nothing is left behind"
}

# The root: of this release, from where this machine's own apt gets Debian.
# shellcheck source=/dev/null
release=$(. /etc/os-release && echo "$VERSION_CODENAME")
# shellcheck disable=SC2016 # apt and dpkg fill these in themselves, here and below.
sources=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT) $(ORIGIN)' 'Created-By: Packages' |
    sed -n 's/ Debian$//p' | sort -u)
mirror=$(echo "$sources" | sed -n "s/ $release main$//p" | head -n 1)
[ -n "$mirror" ] || fail "apt knows no source of Debian $release"
rm -rf "$root"
debootstrap --variant=minbase "$release" "$root" "$mirror" >"$work/debootstrap.log" 2>&1 ||
    fail "debootstrap failed ($work/debootstrap.log)"
echo "$sources" | sed 's/^/deb /' >"$root/etc/apt/sources.list"
cp /etc/resolv.conf /etc/hosts "$root/etc/"
cp /etc/apt/apt.conf.d/*proxy* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
mkdir "$root/root/packages"
cp "$window_package" "$headless_package" "$root/root/packages/"
in_root apt-get update -q >>"$work/apt.log" 2>&1 || fail "apt-get update failed ($work/apt.log)"
in_root useradd --create-home tester

# connectorctl on a system without a desktop and without systemd.
in_root apt-get satisfy -y -q --no-install-recommends "$(dpkg-deb --field "$headless_package" Depends)" >>"$work/apt.log" 2>&1 ||
    fail "what connectorctl depends on cannot be installed ($work/apt.log)"
# shellcheck disable=SC2016
if in_root dpkg-query --show --showformat='${Package}\n' | grep -E '^(libx11|libxcb|libwayland|libqt6(gui|widgets))'; then
    fail "connectorctl brings a graphical system"
fi
snapshot >"$work/before"
install_needs "/root/packages/${headless_package##*/}"
as_user connectorctl --version | grep -E '^connectorctl [0-9.]+ \(commit [0-9a-f]+' || fail "connectorctl does not say its version"
as_user connectorctl demo >"$work/demo.txt" || fail "connectorctl demo failed ($work/demo.txt)"
grep -q microsoft_defender_for_cloud_apps_alerts "$work/demo.txt" || fail "the demo stored no alerts ($work/demo.txt)"
as_user sh -c 'defender-simulator --records 10 >/tmp/ready & sleep 2; kill -TERM $!; wait $!; grep -q client_secret /tmp/ready; rm /tmp/ready' ||
    fail "defender-simulator does not start"
echo "freshroot: connectorctl and defender-simulator run without a graphical system and without systemd"
purge_and_compare connectorctl

# Both, on a system with X and systemd.
in_root apt-get satisfy -y -q --no-install-recommends "$(dpkg-deb --field "$window_package" Depends)" >>"$work/apt.log" 2>&1 ||
    fail "what connector-workbench depends on cannot be installed ($work/apt.log)"
install_needs systemd systemd-sysv dbus xvfb xauth x11-utils
snapshot >"$work/before"
install_needs "/root/packages/${window_package##*/}" "/root/packages/${headless_package##*/}"
cp "$here/startwindow.sh" "$root/tmp/"
as_user sh /tmp/startwindow.sh >"$work/window.txt" 2>&1 || fail "connector-workbench does not start: $(cat "$work/window.txt")"
rm "$root/tmp/startwindow.sh"
echo "freshroot: connector-workbench shows its window and the demo tenant: $(tail -n 1 "$work/window.txt")"

# The service, in a copy of the root that systemd boots as it does a machine.
rm -rf "$work/result"
mkdir "$work/result"
cp "$here/runservice.sh" "$work/result/"
timeout 300 systemd-nspawn --quiet --directory="$root" --ephemeral --boot --keep-unit --register=no --console=read-only \
    --bind="$work/result:/result" --link-journal=no systemd.run=/result/runservice.sh systemd.run_success_action=exit \
    systemd.run_failure_action=exit </dev/null >"$work/boot.log" 2>&1 || true
grep -qx passed "$work/result/outcome" 2>/dev/null ||
    fail "the service does not do what it should: $(tail -n 30 "$work/result/log" 2>/dev/null || tail -n 30 "$work/boot.log")"
echo "freshroot: connectorctl.service ran under systemd: $(grep -c '^ok ' "$work/result/log") checks passed"

purge_and_compare connector-workbench connectorctl
rm -rf "$root"
echo "freshroot: passed"
