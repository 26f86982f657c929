#!/bin/sh
# Starts connector-workbench with the demo tenant on a screen in memory, waits for its window and for the first records, and
# ends it. Run by freshroot.sh in the fresh root, as an ordinary user.
set -eu
folder=$(mktemp -d)
# Xvfb says on descriptor 3 which display it got, once it is ready.
mkfifo "$folder/display"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$folder/display" 2>"$folder/xvfb.log" &
screen=$!
read -r display <"$folder/display"
# TMPDIR: a window that is ended by a signal leaves its socket in the folder for temporary files; the next start takes it over.
export DISPLAY=":$display" XDG_RUNTIME_DIR="$folder" TMPDIR="$folder"
connector-workbench --version
connector-workbench --data-dir "$folder/data" --demo 2>"$folder/window.log" &
window=$!

tries=0
until xwininfo -root -tree | grep -q '"[^"]*Connector Workbench"' && [ -s "$folder/data/records.db" ]; do
    kill -0 "$window" 2>/dev/null || { cat "$folder/window.log"; exit 1; }
    tries=$((tries + 1))
    [ "$tries" -lt 60 ] || { echo "no window after a minute"; xwininfo -root -tree; cat "$folder/window.log"; exit 1; }
    sleep 1
done
size=$(xwininfo -root -tree | grep '"[^"]*Connector Workbench"' | sed -nE 's/.* ([0-9]+x[0-9]+)\+.*/\1/p' | head -n 1)
kill -TERM "$window" "$screen"
wait "$window" "$screen" 2>/dev/null || true
cat "$folder/window.log"
rm -rf "$folder"
# What the screen and the font library keep for themselves is not ours.
rmdir /tmp/.X11-unix
rm -rf "$HOME/.cache/fontconfig"
find "$HOME/.cache" -type d -empty -delete 2>/dev/null || true
echo "a window of $size"
