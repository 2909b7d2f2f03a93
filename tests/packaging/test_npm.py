"""npm's packages: one for each system, and the script that runs its program."""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import tarfile
import tempfile
import unittest
from pathlib import Path

from support import NPM

import formats
from project import NPM_TARGETS

SCRIPT = NPM / "node_modules/fener/fener.js"


def manifest(archive: Path) -> dict:
    with tarfile.open(archive) as files:
        return json.load(files.extractfile("package/package.json"))


def run(script: Path, *words: str, node: tuple[str, ...] = ()) -> subprocess.CompletedProcess:
    return subprocess.run(["node", *node, script, *words], capture_output=True, text=True, check=False)


def end(group: int) -> None:
    """Ends all programs of a session, if some are left."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(group, signal.SIGKILL)


class Systems(unittest.TestCase):
    def setUp(self) -> None:
        stack = contextlib.ExitStack()
        self.addCleanup(stack.close)
        self.folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        for target in NPM_TARGETS:
            formats.npm(b"", target, self.folder)
        self.packages = [manifest(path) for path in self.folder.glob("*.tgz")]

    def test_each_system_has_one_package(self) -> None:
        main = next(package for package in self.packages if package["name"] == "fener")
        others = {package["name"]: package for package in self.packages if package is not main}
        self.assertEqual(set(main["optionalDependencies"]), set(others))
        for system in ["linux x64", "linux arm64", "darwin x64", "darwin arm64", "win32 x64", "win32 arm64"]:
            platform, processor = system.split()
            fitting = [one for one, package in others.items() if platform in package["os"] and processor in package["cpu"]]
            self.assertEqual(len(fitting), 1, system)
            # The script finds the same one.
            place = self.folder / "node_modules" / fitting[0] / others[fitting[0]]["files"][0]
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text('#!/bin/sh\necho "$0"\n')
            place.chmod(0o755)
            script = self.folder / "node_modules/fener/fener.js"
            script.parent.mkdir(exist_ok=True)
            shutil.copy(SCRIPT, script)
            fake = self.folder / "system.js"
            values = {"platform": platform, "arch": processor}
            fake.write_text("".join(f'Object.defineProperty(process, "{key}", {{ value: "{value}" }});' for key, value in values.items()))
            self.assertEqual(run(script, node=("--require", str(fake))).stdout.strip(), str(place), system)
            place.unlink()

    def test_pages_about_fener(self) -> None:
        for package in self.packages:
            self.assertEqual(package["homepage"], "https://fener.test/o/fener")
            self.assertEqual(package["repository"]["url"], "git+https://fener.test/o/fener.git")


class Script(unittest.TestCase):
    def test_it_ends_as_the_program_ends(self) -> None:
        self.assertEqual(run(SCRIPT, "check", "--root", str(NPM / "nowhere")).returncode, 1)
        self.assertEqual(run(SCRIPT, "--version").returncode, 0)

    def test_a_program_that_is_missing_or_cannot_be_run(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / "node_modules"
            shutil.copytree(NPM / "node_modules", copy)
            script = copy / "fener/fener.js"
            program = next((copy / "@fener").glob("*/fener"))
            program.chmod(0o644)
            outcome = run(script, "--version")
            self.assertEqual(outcome.returncode, 2)
            self.assertRegex(outcome.stderr, r"^error: .* cannot be run: .*EACCES\nhelp: install fener again")
            program.unlink()
            outcome = run(script, "--version")
            self.assertEqual(outcome.returncode, 2)
            self.assertRegex(outcome.stderr, r"^error: fener has no program for \S+ on \S+ here\nhelp: install with optional")

    def test_signals_are_passed_on(self) -> None:
        for number in [signal.SIGTERM, signal.SIGINT, signal.SIGHUP]:
            with tempfile.TemporaryDirectory() as folder:
                run(SCRIPT, "init", f"{folder}/road", "--country", "MD", "--languages", "ro")
                # In a session of its own, so that the signal reaches the script alone.
                serve = ["node", SCRIPT, "serve", "--root", f"{folder}/road"]
                script = subprocess.Popen(serve, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True)
                self.addCleanup(end, script.pid)
                self.assertTrue(script.stdout.readline())
                child = Path(f"/proc/{script.pid}/task/{script.pid}/children").read_text().split()
                self.assertEqual(len(child), 1)
                script.send_signal(number)
                script.communicate(timeout=30)
                self.assertEqual(script.returncode, -number)
                self.assertFalse(Path(f"/proc/{child[0]}").exists(), "the preview still runs")
