#!/usr/bin/env python3
"""Tests what the packages bring beside the programs: descriptions, manual pages, completion, the unit. Fails where a tool that
it needs is missing (packaging/install-dependencies.sh full).

Usage: packagefiles.py SOURCE_DIR PROGRAMS_DIR
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

SOURCE = pathlib.Path(sys.argv[1])
PROGRAMS = pathlib.Path(sys.argv[2])
PACKAGING = SOURCE / "packaging"
ENVIRONMENT = {**os.environ, "PATH": f"{PROGRAMS}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
WORST_EXPOSURE = 20  # Tenths, as systemd-analyze takes it.


def run(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, env=ENVIRONMENT, check=False, **options)


def listed(help_text, heading):
    """The words that a help lists below a heading."""
    part = re.search(rf"^{heading}:\n((?:  .*\n|\n(?=  ))+)", help_text, re.M)
    return re.findall(r"^  (\S+)", part.group(1), re.M) if part else []


def helps(program, command=()):
    """The help of a program and of all its commands, by command."""
    text = run(program, *command, "--help").stdout
    found = {command: text}
    for name in listed(text, "Subcommands"):
        found |= helps(program, (*command, name))
    return found


def long_options(text):
    return {option for words in listed(text, "Options") for option in words.split(",") if option.startswith("--")}


class PackageFiles(unittest.TestCase):
    def assert_quiet(self, *command):
        done = run(*command)
        self.assertEqual((done.returncode, done.stdout + done.stderr), (0, ""), command)

    def test_the_desktop_file_should_be_valid(self):
        self.assert_quiet("desktop-file-validate", PACKAGING / "linux/connector-workbench.desktop")

    def test_the_description_for_software_centres_should_be_valid(self):
        done = run("appstreamcli", "validate", "--no-net", next(PACKAGING.glob("linux/*.metainfo.xml")))
        self.assertEqual(done.returncode, 0, done.stdout)

    def test_the_manual_pages_should_be_well_formed(self):
        for page in (PACKAGING / "man").iterdir():
            self.assert_quiet("mandoc", "-T", "lint", "-W", "warning", page)

    def test_the_service_should_be_shut_off(self):
        done = run("systemd-analyze", "security", "--offline=true", f"--threshold={WORST_EXPOSURE}",
                   PACKAGING / "connectorctl.service")
        self.assertEqual(done.returncode, 0, done.stdout[-300:])

    def test_the_scripts_should_be_scripts(self):
        for script in ("postinst", "prerm", "postrm"):
            self.assert_quiet("sh", "-n", PACKAGING / "debian" / script)
            self.assertTrue(os.access(PACKAGING / "debian" / script, os.X_OK))


class ManualPages(unittest.TestCase):
    def check(self, program):
        page = (PACKAGING / f"man/{program}.1").read_text(encoding="utf-8")
        told_options = {"--" + name for name in re.findall(r"Fl \\-([a-z-]+)", page)}
        told_commands = set(re.findall(r"^\.It Ic ([a-z]+)", page, re.M))
        known = helps(program)
        self.assertEqual(told_options, set().union(*map(long_options, known.values())))
        self.assertEqual(told_commands, {command[0] for command in known if command})

    def test_connectorctl_should_be_described_as_it_is(self):
        self.check("connectorctl")

    def test_defender_simulator_should_be_described_as_it_is(self):
        self.check("defender-simulator")

    def test_every_exit_code_should_be_described(self):
        page = (PACKAGING / "man/connectorctl.1").read_text(encoding="utf-8")
        codes = re.findall(r"^  (\d+) ", run("connectorctl", "--help").stdout, re.M)
        self.assertEqual(re.findall(r"^\.It (\d+)$", page, re.M), codes)


class Completion(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.data = os.path.join(cls.folder.name, "data")
        done = run("connectorctl", "--data-dir", cls.data, "add", "--name", "acme two", "--tenant-name", "Acme",
                   "--api-url", "https://acme.us3.portal.cloudappsecurity.com", "--tenant-id",
                   "7c9e6679-7425-40de-944b-e07fc1f90ae7", "--client-id", "0f8fad5b-d9cb-469f-a165-70867728950e",
                   "--content-type", "alerts", "--secret-store", "environment")
        assert done.returncode == 0, done.stderr

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def bash(self, *words):
        script = f"""source /usr/share/bash-completion/bash_completion; source {PACKAGING}/completion/connectorctl.bash
            COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMP_POINT=${{#COMP_LINE}}
            _connectorctl; printf '%s\\n' "${{COMPREPLY[@]}}" """
        return run("bash", "-c", script, "bash", "connectorctl", *words).stdout.replace("\\", "").split("\n")

    def fish(self, *words):
        script = f"source {PACKAGING}/completion/connectorctl.fish; complete --do-complete $argv[1]"
        lines = run("fish", "--no-config", "-c", script, "--", " ".join(("connectorctl", *words))).stdout.replace("\\", "").split("\n")
        return [line.split("\t")[0] for line in lines]

    def zsh(self, *words):
        script = f"""compadd() {{ [[ $1 == -a ]] && print -l -- ${{(P)2}} || print -l -- ${{@:#--}} }}
            _describe() {{ print -l -- ${{${{(P)2}}%%:*}} }}; _files() {{ print FILES }}; _message() {{ }}
            words=("$@") CURRENT=$# PREFIX=$words[-1]; source {PACKAGING}/completion/connectorctl.zsh"""
        lines = run("zsh", "-f", "-c", script, "zsh", "connectorctl", *words).stdout.split("\n")
        return [line for line in lines if line.startswith(words[-1])]

    def test_every_shell_should_complete_what_the_program_knows(self):
        for shell in (self.bash, self.fish, self.zsh):
            with self.subTest(shell.__name__):
                self.assertIn("status", shell("sta"))
                self.assertIn("--metrics-listen", shell("collect", "--m"))
                self.assertNotIn("--metrics-listen", shell("test", "--"))
                self.assertIn("ndjson", shell("records", "--output", "n"))
                self.assertIn("environment", shell("add", "--secret-store", ""))
                self.assertEqual([w for w in shell("--data-dir", self.data, "test", "ac") if w], ["acme two"])
                self.assertIn("acme two", shell("--data-dir", self.data, "records", "--connector", ""))
                self.assertLessEqual({"acme two", "verify"}, set(shell("--data-dir", self.data, "bundle", "")))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
