#!/bin/sh
# Runs a program on an X display in memory and passes its exit code on: with-display.sh PROGRAM [ARGUMENT…]. The server chooses
# its own number, so that several may run at the same time, and stays as it is when its last program leaves: starting anew it
# would refuse the next.
set -eu

command -v Xvfb >/dev/null || { echo "with-display.sh: Xvfb is not installed" >&2; exit 127; }

folder=$(mktemp -d)
mkfifo "$folder/number"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset 3>"$folder/number" 2>/dev/null &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
trap 'exit 130' INT TERM
read -r number <"$folder/number" || { echo "with-display.sh: Xvfb did not start" >&2; exit 126; }

status=0
DISPLAY=":$number" "$@" || status=$?
exit "$status"
