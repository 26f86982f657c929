"""How quiet the machine was while something was measured."""

import contextlib
import os
import resource
import time

LOUD = 0.25  # Cores used by others above which a figure is not to be trusted.
DRIFT = 0.15  # Change of a fixed small task between before and after.
TICKS = os.sysconf("SC_CLK_TCK")


def busy_of_machine():
    with open("/proc/stat", encoding="ascii") as stat:
        user, nice, system, _idle, _iowait, interrupts, soft, _steal = map(int, stat.readline().split()[1:9])
    return (user + nice + system + interrupts + soft) / TICKS


def busy_of(process):
    try:
        with open(f"/proc/{process}/stat", encoding="ascii") as stat:
            fields = stat.read().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / TICKS


def busy_of_ours(servers):
    own = resource.getrusage(resource.RUSAGE_SELF)
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime
            + sum(busy_of(server) for server in servers))


def small_task():
    best = float("inf")
    for _ in range(9):
        started = time.perf_counter()
        sum(i * i for i in range(300_000))
        best = min(best, time.perf_counter() - started)
    return best


class Noise:
    """Worst of what was seen over all steps of one figure."""

    def __init__(self):
        self.foreign = 0.0
        self.drift = 0.0

    @contextlib.contextmanager
    def watched(self, servers=()):
        before = small_task()
        started, machine, ours = time.perf_counter(), busy_of_machine(), busy_of_ours(servers)
        yield
        seconds = time.perf_counter() - started
        foreign = (busy_of_machine() - machine) - (busy_of_ours(servers) - ours)
        self.foreign = max(self.foreign, foreign / seconds if seconds > 0.2 else 0.0)
        self.drift = max(self.drift, abs(small_task() / before - 1))

    def mark(self):
        if self.foreign > LOUD or self.drift > DRIFT:
            return f"NOISY ({self.foreign:.2f} foreign cores, clock task {self.drift:+.0%})"
        return f"quiet ({self.foreign:.2f} foreign cores)"
