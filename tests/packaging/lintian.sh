#!/bin/sh
# lintian on the packages: errors and warnings fail, unless the package states why it overrides one.
#
# Usage: lintian.sh PACKAGES
set -eu
lintian --allow-root --fail-on error,warning --tag-display-limit 0 "$1"/*.deb
