#!/bin/sh
# Installs what is missing, builds, and measures engine and window beside yardsticks of the same run; ends with one table.
#   --quick            200 thousand records, in under five minutes; without it 1 and 5 million, which takes about an hour
#                      and 30 GB of disk
#   --only 1,2         only these targets
#   --records N,N      stores of these sizes instead
#   --kill-rounds N    rounds of kill -9 (1000; quick 30)
#   --keep             keeps records and stores in build/bench-data for the next run
# Leave the machine alone meanwhile: steps during which something else ran are marked.
set -eu
cd "$(dirname "$0")/.."

packaging/install-dependencies.sh bench
mkdir -p build
if ! cmake -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DWORKBENCH_TESTS=ON -DWORKBENCH_BENCHMARKS=ON -DWORKBENCH_WATCHDOG=ON \
    >build/configure.log 2>&1; then
    cat build/configure.log >&2
    exit 1
fi
cmake --build build --target bench_generate bench_pageserver bench_run bench_store bench_read bench_window \
    tst_storekill tst_killedcollector >&2
exec python3 tests/benchmarks/bench.py --build build "$@"
