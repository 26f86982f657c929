#!/usr/bin/env python3
"""Runs every measurement beside its yardstick and prints one table of targets.

Usage: bench.py --build BUILD_FOLDER [--quick] [--kill-rounds N] [--only NUMBER,NUMBER] [--keep]

Ratios are taken within one run, product and peer one after the other, three rounds, medians, with the spread (largest
less smallest, of the median). Absolute times are shown and gate nothing, except where a target is a time. A step during
which other programs used the processor is marked.
"""

import argparse
import contextlib
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from noise import Noise

HERE = pathlib.Path(__file__).resolve().parent
SCREEN = HERE.parent / "screens" / "screen.json"
SEED = 7  # The shipped dictionary was trained on others.
ROUNDS = 3


def median(values):
    return statistics.median(values)


def spread(values):
    return f"±{(max(values) - min(values)) / median(values) / 2:.0%}" if len(values) > 1 else "1 round"


class Table:
    def __init__(self):
        self.rows = []

    def add(self, number, what, target, measured, met, spread_text, noise, note=""):
        verdict = {True: "met", False: "MISSED", None: "-"}[met]
        self.rows.append((str(number), what, target, measured, spread_text, verdict, noise.mark() if noise else "-"))
        print(f"  {number:>3} {what}: {measured} (target {target}) {spread_text} {verdict}; "
              f"{noise.mark() if noise else ''} {note}", flush=True)

    def print(self):
        heads = ("#", "what", "target", "measured", "spread", "", "machine")
        widths = [max(len(row[i]) for row in [heads, *self.rows]) for i in range(len(heads))]
        for row in [heads, *self.rows]:
            print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())


class Bench:
    def __init__(self, arguments, folder):
        self.bin = pathlib.Path(arguments.build).resolve() / "bin"
        self.folder = folder
        self.quick = arguments.quick
        self.kill_rounds = arguments.kill_rounds or (30 if self.quick else 1000)
        self.only = {int(number) for number in arguments.only.split(",")} if arguments.only else None
        self.table = Table()
        self.small = 200_000
        self.sizes = [200_000] if self.quick else [1_000_000, 5_000_000]
        if arguments.records:
            self.sizes = [int(count) for count in arguments.records.split(",")]
        self.live_records = 100_000 if self.quick else 400_000
        self.peer_records = 30_000 if self.quick else 200_000

    def wants(self, *numbers):
        return self.only is None or bool(self.only.intersection(numbers))

    # Programs

    def program(self, name, *arguments):
        done = subprocess.run([self.bin / name, *map(str, arguments)], stdout=subprocess.PIPE, check=True)
        return json.loads(done.stdout.splitlines()[-1]) if done.stdout.strip() else {}

    @contextlib.contextmanager
    def page_server(self, activities, count, niceness=0):
        server = subprocess.Popen([self.bin / "bench_pageserver", activities, str(count)],
                                  stdin=subprocess.PIPE, stdout=subprocess.PIPE, preexec_fn=lambda: os.nice(niceness))
        try:
            server.url = json.loads(server.stdout.readline())["url"]
            yield server
        finally:
            server.stdin.close()
            server.pages = json.loads(server.stdout.readline() or b"{}")
            server.wait()

    def records(self, count, seed=SEED):
        name = f"{count}.ndjson" if seed == SEED else f"{count}-seed{seed}.ndjson"
        activities, alerts = self.folder / f"activities-{name}", self.folder / f"alerts-{name}"
        if not activities.exists():
            print(f"making {count} records", flush=True)
            self.program("bench_generate", count, seed, activities, alerts)
        return activities, alerts

    def empty(self, name):
        path = self.folder / name
        for old in self.folder.glob(name + "*"):
            old.unlink()
        return path

    def collect(self, activities, count, name, noise, alerts=None):
        store = self.empty(name)
        with self.page_server(activities, count) as server, noise.watched([server.pid]):
            result = self.program("bench_run", server.url, store, *([alerts] if alerts else []))
        if result["records"] != count or result["stored"] != count:
            raise SystemExit(f"{result['stored']} of {count} records are stored")
        return result | server.pages

    # Targets

    def whole_run(self):
        activities, _ = self.records(self.small)
        product, python, shell, noise = [], [], [], Noise()
        for number in range(ROUNDS):
            result = self.collect(activities, self.small, "product.db", noise)
            product.append(result["rate"])
            fifths = " ".join(f"{rate / 1000:.1f}" for rate in result["fifths"])
            print(f"  round {number + 1}: product {result['rate']:,.0f}/s, thousands by fifth {fifths}, storing "
                  f"{result['storing_seconds'] / result['seconds']:.0%} of the time, {result['cpu_us']:.1f} µs of CPU "
                  f"a record, {result['bytes_per_record']:.0f} B a record, {result['rss_peak']:.0f} MB; the server "
                  f"made a page in {result['ms_per_page']:.1f} ms", flush=True)
            with self.page_server(activities, self.peer_records) as server:
                with noise.watched([server.pid]):
                    done = subprocess.run([HERE / "peer.py", server.url, self.empty("peer.db")],
                                          stdout=subprocess.PIPE, check=True)
                python.append(json.loads(done.stdout)["rate"])
                self.empty("peer.db")
                with noise.watched([server.pid]):
                    started = time.perf_counter()
                    done = subprocess.run([HERE / "peer.sh", server.url, self.folder], stdout=subprocess.PIPE,
                                          check=True)
                    seconds = time.perf_counter() - started
                shell.append(int(done.stdout) / seconds)
                self.empty("peer.db")
                self.empty("page.csv")
            print(f"  round {number + 1}: Python {python[-1]:,.0f}/s, curl, jq, sqlite3 {shell[-1]:,.0f}/s", flush=True)
        for name, rates, target in (("Python peer", python, 5), ("curl, jq, sqlite3", shell, 10)):
            ratios = [ours / theirs for ours, theirs in zip(product, rates)]
            self.table.add(1, f"whole run against {name}", f"≥ {target} ×", f"{median(ratios):.1f} ×",
                           median(ratios) >= target, spread(ratios), noise)

    def storing(self):
        activities, _ = self.records(self.small)
        rates, noise = {"product": [], "bulk": [], "floor": []}, Noise()
        for number in range(ROUNDS):
            stores = {kind: self.empty(f"store-{kind}.db") for kind in rates}
            for kind in rates:
                with noise.watched():
                    result = self.program("bench_store", kind, stores[kind], activities, self.small, stores["product"])
                rates[kind].append(result["rate"])
                print(f"  round {number + 1}: {kind} {result['rate']:,.0f}/s, {result['bytes_per_record']:.0f} B a "
                      f"record (mapping before it {result['mapping_us']:.1f} µs a record)", flush=True)
        for kind in rates:
            self.empty(f"store-{kind}.db")
        for name, kind, target in (("bulk insert", "bulk", 0.9), ("the floor", "floor", 0.35)):
            ratios = [ours / theirs for ours, theirs in zip(rates["product"], rates[kind])]
            self.table.add(2, f"storing pages against {name}", f"≥ {target}", f"{median(ratios):.2f}",
                           median(ratios) >= target, spread(ratios), noise)

    def stores(self):
        """One whole run of each size; the stores are what readers are measured on."""
        runs = {}
        for count in self.sizes:
            activities, alerts = self.records(count)
            noise = Noise()
            result = self.collect(activities, count, f"records-{count}.db", noise, alerts)
            runs[count] = result | {"noise": noise}
            print(f"  {count} records: {result['rate']:,.0f}/s, storing alone "
                  f"{' '.join(f'{rate / 1000:.1f}' for rate in result['storing_rates'])} thousand/s for each "
                  f"{result['portion']:,}, RSS {' '.join(f'{mb:.0f}' for mb in result['rss'])} MB, "
                  f"{result['bytes_per_record']:.0f} B a record; {noise.mark()}", flush=True)
        return runs

    def decay(self, runs):
        largest = runs[max(runs)]
        rates = largest["storing_rates"]
        what = f"insert rate, last {largest['portion']:,} of {largest['records']:,} against the first"
        self.table.add(3, what, "≥ 0.5", f"{rates[-1] / rates[0]:.2f}", rates[-1] / rates[0] >= 0.5, "1 round",
                       largest["noise"])
        peak = largest["rss_peak"]
        self.table.add(10, f"peak RSS of the collector at {largest['records']:,}", "≤ 250 MB", f"{peak:.0f} MB",
                       peak <= 250, "1 round", largest["noise"])
        growth = largest["rss"][-1] / largest["rss"][0]
        self.table.add(10, f"RSS at {largest['records']:,} ÷ at {largest['portion']:,}", "≤ 1.1", f"{growth:.2f}",
                       growth <= 1.1, "1 round", largest["noise"])

    def disk(self, runs):
        for count, run in runs.items():
            activities, _ = self.records(count)
            noise = Noise()
            with noise.watched():
                done = subprocess.run(f"zstd -3 -q -c '{activities}' | wc -c", shell=True, stdout=subprocess.PIPE,
                                      check=True)
            ratio = run["bytes"] / int(done.stdout)
            self.table.add(4, f"bytes on disk against zstd -3, {count:,}", "≤ 2.2", f"{ratio:.2f}", ratio <= 2.2,
                           "exact", noise)

    def pages(self, count):
        store, noise = self.folder / f"records-{count}.db", Noise()
        with noise.watched():
            rounds = [self.program("bench_read", "pages", store)["pages"] for _ in range(ROUNDS)]
        for cases in zip(*rounds):
            print(f"    {cases[0]['filter']}: first {median([c['first_ms'] for c in cases]):.2f} ms, again "
                  f"{median([c['page_ms'] for c in cases]):.2f} ms (p99 {median([c['page_p99_ms'] for c in cases]):.2f}),"
                  f" SQL {median([c['sql_ms'] for c in cases]):.2f} ms", flush=True)
        for indexed, what, targets in ((True, "filter by class, index or time", ("≤ 16 ms", "≤ 8 ×")),
                                       (False, "search in a column without index", ("-", "≤ 8 ×"))):
            chosen = [[case for case in cases if case["indexed"] == indexed] for cases in rounds]
            worst = [max(case["first_ms"] for case in cases) for cases in chosen]
            self.table.add(5, f"{what}: first rows, worst, {count:,}", targets[0], f"{median(worst):.1f} ms",
                           median(worst) <= 16 if indexed else None, spread(worst), noise)
            ratios = [max(case["page_ms"] / case["sql_ms"] for case in cases) for cases in chosen]
            self.table.add(5, f"{what}: against the raw query, worst, {count:,}", targets[1],
                           f"{median(ratios):.1f} ×", median(ratios) <= 8, spread(ratios), noise)

    def counts(self, count):
        store, noise = self.folder / f"records-{count}.db", Noise()
        with noise.watched():
            rounds = [self.program("bench_read", "counts", store)["counts"] for _ in range(ROUNDS)]
        worst = [max(case["count_ms"] for case in cases) for cases in rounds]
        slowest = max(case["sql_ms"] for case in rounds[0])
        self.table.add(7, f"counts by class and hours, worst, {count:,}", "≤ 1 ms", f"{median(worst):.2f} ms",
                       median(worst) <= 1, spread(worst), noise, f"count(*) takes up to {slowest:.0f} ms")

    def ripgrep(self, words, activities):
        # The product finds words in any case, so this does too.
        started = time.perf_counter()
        subprocess.run(["rg", "--count", "--fixed-strings", "--ignore-case", words, activities],
                       stdout=subprocess.PIPE, check=False)
        return time.perf_counter() - started

    def searches(self, count):
        store, (activities, _), noise = self.folder / f"records-{count}.db", self.records(count), Noise()
        words, parts, bodies = [], [], []
        for _ in range(ROUNDS):
            with noise.watched():
                found = self.program("bench_read", "word", store)
                word, part = found["word"], found["part"]
                words.append(self.ripgrep(word["word"], activities) * 1000 / word["search_ms"])
                parts.append(self.ripgrep(part["part"], activities) * 1000 / part["search_ms"])
            with noise.watched():
                body = self.program("bench_read", "substring", store)
                ripgrep = self.ripgrep(body["part"], activities)
                bodies.append(ripgrep / body["seconds"])
        print(f"    “{word['word']}”: {word['rows']} rows in {word['search_ms']:.3f} ms; “*{part['part']}*”: "
              f"{part['rows']} rows in {part['search_ms']:.2f} ms; “*{body['part']}*” in {body['field']}: {body['rows']} "
              f"rows in {body['seconds']:.2f} s; ripgrep {ripgrep:.2f} s", flush=True)
        self.table.add(8, f"rare word against ripgrep, {count:,}", "≥ 1000 ×", f"{median(words):,.0f} ×",
                       median(words) >= 1000, spread(words), noise)
        self.table.add(8, f"part of a word against ripgrep, {count:,}", "≥ 0.9 ×", f"{median(parts):,.0f} ×",
                       median(parts) >= 0.9, spread(parts), noise)
        self.table.add(8, f"substring of a field only in the bodies, against ripgrep, {count:,}", "≥ 0.9 ×",
                       f"{median(bodies):.2f} ×", median(bodies) >= 0.9, spread(bodies), noise)

    def kills(self):
        noise = Noise()
        environment = os.environ | {"WORKBENCH_KILL_ROUNDS": str(self.kill_rounds), "QT_HASH_SEED": "0", "TZ": "UTC"}
        for name, what in (("tst_storekill", "a writer"), ("tst_killedcollector", "a collector")):
            with noise.watched():
                done = subprocess.run([self.bin / name], env=environment, stdout=subprocess.PIPE, check=False)
            if done.returncode != 0:
                print(done.stdout.decode(errors="replace"), flush=True)
            self.table.add(11, f"kill -9 of {what}, {self.kill_rounds} rounds", "none lost or doubled",
                           "none" if done.returncode == 0 else "FAILED", done.returncode == 0, "-", noise)

    def opening(self, count):
        store, noise = self.folder / f"records-{count}.db", Noise()
        with noise.watched():
            rounds = [self.program("bench_read", "open", store) for _ in range(2 * ROUNDS + 1)]
        for key, what in (("reader_ms", "reading"), ("first_page_ms", "reading, with the first page"),
                          ("writer_ms", "writing, with its check")):
            times = [round[key] for round in rounds]
            self.table.add(12, f"open a store of {count:,} for {what}", "≤ 100 ms", f"{median(times):.1f} ms",
                           median(times) <= 100, spread(times), noise)

    def lens(self, count):
        store, noise = self.folder / f"records-{count}.db", Noise()
        with noise.watched():
            rounds = [self.program("bench_lens", store)["lens"] for _ in range(ROUNDS)]
        for cases in zip(*rounds):
            name, times = cases[0]["filter"], [case["first_ms"] for case in cases]
            exact = [case["exact_ms"] for case in cases]
            print(f"    {name}: drops {cases[0]['dropped']:,} of {cases[0]['records']:,}, estimated "
                  f"{cases[0]['estimated']:,}; next estimate {median([case['next_ms'] for case in cases]):.1f} ms, exact "
                  f"{median(exact):.0f} ms", flush=True)
            self.table.add(13, f"lens on {name}: first answer, {count:,}", "≤ 250 ms", f"{median(times):.0f} ms",
                           median(times) <= 250, spread(times), noise)
            ratios = [case["plain_ms"] / case["exact_ms"] for case in cases]
            self.table.add(13, f"lens on {name}: exact, against the collector's code on one thread, {count:,}", "-",
                           f"{median(ratios):.1f} ×", None, spread(ratios), noise)

    # The window

    def window(self, *arguments):
        environment = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={SCREEN}", "QT_LOGGING_RULES": "default.warning=false",
                                    "LC_ALL": "C.UTF-8", "TZ": "UTC"}
        done = subprocess.run([self.bin / "bench_window", *map(str, arguments)], stdout=subprocess.PIPE, check=True,
                              env=environment)
        return json.loads(done.stdout.splitlines()[-1])

    def print_responsiveness(self, gui):
        delays, events = gui["delays"], gui["events"]
        print(f"    event loop: {delays['count']:,} questions, p50 {delays['p50']:.1f}, p95 {delays['p95']:.1f}, p99 "
              f"{delays['p99']:.1f}, p99.9 {delays['p999']:.1f}, worst {delays['max']:.1f} ms, {gui['late']:,} over 16 ms; "
              f"CPU of {events['count']:,} events: p99.9 {events['p999']:.1f}, most {events['max']:.1f} ms", flush=True)
        for event in gui["costliest"][:3]:
            print(f"      {event['what']}: {event['cpu_ms']:.1f} ms of CPU, {event['wall_ms']:.1f} ms in all", flush=True)
        for stall in sorted(gui["stalls"], key=lambda stall: -stall["ms"])[:5]:
            print(f"      stall of {stall['ms']:.0f} ms at {stall['place'] or 'no event'}", flush=True)

    def window_waits(self, count):
        store, noise, rounds = self.folder / f"records-{count}.db", Noise(), []
        for _ in range(ROUNDS):
            with noise.watched():
                rounds.append(self.window("read", store))
        frames = {name: [result["waits"][name]["p50"] / result["repaint_ms"] for result in rounds]
                  for name in ("filter", "bars", "search", "jump", "page")}
        for name, ratios in frames.items():
            waits = [result["waits"][name] for result in rounds]
            print(f"    {name}: median {median([w['p50'] for w in waits]):.1f} ms, worst "
                  f"{median([w['max'] for w in waits]):.1f} ms, {median(ratios):.1f} × a repaint of the page", flush=True)
        print(f"    a repaint {median([r['repaint_ms'] for r in rounds]):.1f} ms, "
              f"{median([r['blank'] for r in rounds]):.0%} of all paintings with rows not read yet", flush=True)
        self.print_responsiveness(rounds[-1]["gui"])
        if self.wants(5):
            times = [result["waits"]["filter"]["p50"] for result in rounds]
            self.table.add(5, f"filter by class to painted rows, median, {count:,}", "-", f"{median(times):.1f} ms", None,
                           spread(times), noise, f"{median(frames['filter']):.1f} × a repaint")
        if self.wants(6):
            ratios = [r["reader"]["offset"]["p50"] / r["reader"]["jump"]["p99"] for r in rounds]
            alike = {name: median([r["reader"]["offset"][name] / r["reader"]["jump"][name] for r in rounds])
                     for name in ("p50", "p99")}
            self.table.add(6, f"jump to any row, p99, against OFFSET, {count:,}", "≥ 50 × at 5,000,000",
                           f"{median(ratios):.1f} ×", median(ratios) >= 50 if count >= 5_000_000 else None,
                           spread(ratios), noise, f"p50 against p50 {alike['p50']:.0f} ×, p99 against p99 {alike['p99']:.0f} ×")
        if self.wants(12):
            times = [result["open_ms"] for result in rounds]
            self.table.add(12, f"open a store of {count:,}, to painted rows", "≤ 100 ms", f"{median(times):.0f} ms",
                           median(times) <= 100, spread(times), noise)

    def window_live(self, count):
        activities, _ = self.records(self.live_records, seed=SEED + 1)
        store, noise = self.empty("window.db"), Noise()
        shutil.copy(self.folder / f"records-{count}.db", store)
        # It stands for a computer elsewhere, so it must not take the processor from the window.
        with self.page_server(activities, self.live_records, niceness=10) as server, noise.watched([server.pid]):
            result = self.window("live", store, server.url, 60)
        self.empty("window.db")
        print(f"    collected {result['stored']:,} at {result['rate']:,.0f}/s beside the window; "
              + "; ".join(f"{name} to painted rows: median {result[name]['p50']:.0f} ms, worst {result[name]['max']:.0f} ms"
                          for name in ("filter", "search", "jump") if name in result)
              + f"; {result['blank']:.0%} of all paintings with rows not read yet", flush=True)
        gui, what = result["gui"], f"while collecting {result['rate'] / 1000:.0f} thousand/s at {count:,}"
        self.print_responsiveness(gui)
        if self.wants(9):
            for name, target, value, limit, unit in (
                    ("event latency p99.9", "< 16 ms", gui["delays"]["p999"], 16, " ms"),
                    ("most CPU of one event", "≤ 16 ms", gui["events"]["max"], 16, " ms"),
                    ("stalls over 50 ms", "0", len(gui["stalls"]), 0.5, "")):
                self.table.add(9, f"{name} {what}", target, f"{value:.3g}{unit}", value < limit, "1 round", noise)
        if self.wants(10):
            rss = result["memory"]["rss"]
            self.table.add(10, f"RSS of window and collector {what}", "≤ 500 MB", f"{rss:.0f} MB", rss <= 500, "1 round",
                           noise)

    def window_starts(self, count):
        """From the start of the process to the painted main window, without records and with a store."""
        noise = Noise()
        for name, store in (("no records", None), (f"{count:,} records", self.folder / f"records-{count}.db")):
            starts, ratios, memory = [], [], {}
            for _ in range(ROUNDS):
                with tempfile.TemporaryDirectory(dir=self.folder) as data, noise.watched():
                    if store:
                        os.symlink(store, pathlib.Path(data) / "records.db")
                    result = self.window("start", time.monotonic_ns(), data)
                    bare = self.window("bare", time.monotonic_ns())
                starts.append(result["start_ms"])
                ratios.append(result["start_ms"] / bare["start_ms"])
                memory = {key: result[key] for key in ("idle", "browsing") if key in result}
            self.table.add(12, f"start to painted window, {name}", "-", f"{median(starts):.0f} ms", None, spread(starts),
                           noise, f"{median(ratios):.1f} × an empty window")
            for key, use in memory.items():
                self.table.add(10, f"RSS of the window, {name}, {key}", "≤ 250 MB", f"{use['rss']:.0f} MB",
                               use["rss"] <= 250, "1 round", noise, f"PSS {use['pss']:.0f} MB")

    def run(self):
        if self.wants(1):
            self.whole_run()
        if self.wants(2):
            self.storing()
        if self.wants(3, 4, 5, 6, 7, 8, 9, 10, 12, 13):
            runs = self.stores()
            if self.wants(3, 10):
                self.decay(runs)
            if self.wants(4):
                self.disk(runs)
            for count in self.sizes:
                for number, measure in ((5, self.pages), (7, self.counts), (8, self.searches), (12, self.opening),
                                        (13, self.lens)):
                    if self.wants(number):
                        measure(count)
                for numbers, measure in (((5, 6, 12), self.window_waits), ((9, 10), self.window_live),
                                         ((10, 12), self.window_starts)):
                    if self.wants(*numbers):
                        measure(count)
        if self.wants(11):
            self.kills()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", required=True, help="folder the programs were built in")
    parser.add_argument("--quick", action="store_true", help="200 thousand records, peers on a part of them")
    parser.add_argument("--records", help="sizes of the stores, for example 1000000 or 1000000,5000000")
    parser.add_argument("--kill-rounds", type=int, help="rounds of kill -9 (default 1000, quick 30)")
    parser.add_argument("--only", help="numbers of targets, for example 2,5")
    parser.add_argument("--keep", action="store_true", help="keep records and stores for the next run")
    arguments = parser.parse_args()
    if arguments.keep:
        folder = pathlib.Path(arguments.build).resolve() / "bench-data"
        folder.mkdir(exist_ok=True)
    else:
        folder = pathlib.Path(tempfile.mkdtemp(prefix="bench-data-", dir=arguments.build))
    bench = Bench(arguments, folder)
    try:
        bench.run()
    finally:
        if not arguments.keep:
            shutil.rmtree(folder)
        print()
        if arguments.quick:
            print("Quick run: 200 thousand records instead of 1 and 5 million, peers on "
                  f"{bench.peer_records:,} of them, decay from the first quarter to the last.")
        bench.table.print()
    return 1 if any(row[5] == "MISSED" for row in bench.table.rows) else 0


if __name__ == "__main__":
    sys.exit(main())
