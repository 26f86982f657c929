#!/bin/sh
# Runs a program in a private D-Bus session with a real, unlocked secret service and its own home folder, and passes its exit
# code on: with-keyring.sh PROGRAM [ARGUMENT…]. Several may run at the same time.
set -eu

for tool in dbus-run-session gnome-keyring-daemon gdbus; do
    command -v "$tool" >/dev/null || { echo "with-keyring.sh: $tool is not installed" >&2; exit 127; }
done

if [ "${1-}" = --in-session ]; then
    shift
    exec 2>&3 3>&-
    printf 'test' | gnome-keyring-daemon --unlock --foreground --components=secrets >/dev/null 2>&1 &
    keyring=$!
    status=0
    if gdbus wait --session --timeout 20 org.freedesktop.secrets; then
        "$@" || status=$?
    else
        echo "with-keyring.sh: the secret service did not start" >&2
        status=126
    fi
    kill "$keyring" 2>/dev/null || true
    wait "$keyring" 2>/dev/null || true
    exit "$status"
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 130' INT TERM
mkdir -m 0700 "$folder/home" "$folder/run"

# No service folders: the bus starts nothing by itself, above all no window that asks for a password.
cat >"$folder/bus.conf" <<END
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$folder/run</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END

unset DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL SSH_AUTH_SOCK DBUS_SESSION_BUS_ADDRESS
export HOME="$folder/home"
export XDG_DATA_HOME="$HOME/data" XDG_CONFIG_HOME="$HOME/config" XDG_CACHE_HOME="$HOME/cache" XDG_RUNTIME_DIR="$folder/run"

# The bus itself complains about limits of containers; what the program says goes past it.
status=0
dbus-run-session --config-file="$folder/bus.conf" -- "$0" --in-session "$@" 3>&2 2>/dev/null || status=$?
exit "$status"
