"""What the window needs around it: the accessibility bus of this session, a tenant and a data directory of its own."""

import contextlib
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import time

PATIENCE = 30  # Seconds until something that has to happen counts as not happening.
PAUSE = 0.05
BUS_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def wait_for(condition, what):
    """What the condition gives as soon as it holds; `what` completes the sentence “There is no …”."""
    end = time.monotonic() + PATIENCE
    while not (found := condition()):
        if time.monotonic() > end:
            raise AssertionError(f"There is no {what() if callable(what) else what}")
        time.sleep(PAUSE)
    return found


@contextlib.contextmanager
def running(*command, **options):
    process = subprocess.Popen(command, **options)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextlib.contextmanager
def accessibility_bus():
    """The bus of screen readers beside the private session bus, which starts nothing by itself."""
    launcher = next((path for path in BUS_LAUNCHERS if os.path.exists(path)), None)
    if launcher is None:
        raise FileNotFoundError("at-spi-bus-launcher: the package at-spi2-core is not installed")
    with running(launcher, "--launch-immediately", stderr=subprocess.DEVNULL):
        subprocess.run(
            ["gdbus", "wait", "--session", "--timeout", str(PATIENCE), "org.a11y.Bus"], check=True)
        yield


@contextlib.contextmanager
def tenant(program):
    """A small tenant on this machine: the addresses and values that its owner would copy from the portal."""
    with running(program, "--records", "240", stdout=subprocess.PIPE, text=True) as simulator:
        with simulator.stdout:
            yield json.loads(simulator.stdout.readline())


@contextlib.contextmanager
def window_program(program):
    """The window on an empty data directory; gives the folder that it may write to."""
    folder = pathlib.Path(tempfile.mkdtemp())
    environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb",
                   "TMPDIR": str(folder)}
    for kind in ("CONFIG", "DATA", "CACHE"):
        environment[f"XDG_{kind}_HOME"] = str(folder / kind.lower())
    try:
        with running(program, "--data-dir", folder / "project", env=environment):
            yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
