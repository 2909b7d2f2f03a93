"""A release has one version, one set of notes, and every file."""

import json
import re
import subprocess
import sys
import tempfile
import tomllib
import unittest
from pathlib import Path

from support import DRAFT, RELEASES, ROOT, SOURCE

import notes

VERSION = tomllib.loads((ROOT / "Cargo.toml").read_text("utf-8"))["package"]["version"]
PACKAGE = {
    "version": "1.2.0",
    "repository": "https://code.test/o/fener",
    "metadata": {"deb": {"maintainer": "O <o@code.test>"}},
}
CHANGELOG = "# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-01-31\n\n- New.\n\n### Fixed\n\n- Old.\n\n## [1.1.0] - 2025-01-31\n\n- First.\n"


class Version(unittest.TestCase):
    def check(self, fault: str, tag: str = "v1.2.0", changelog: str = CHANGELOG, page: str = "", **package: object) -> None:
        """Expects this fault alone; none if it is empty."""
        found = notes.faults(tag, PACKAGE | package, changelog, {"README.md": page})
        self.assertEqual(len(found), 1 if fault else 0, found)
        self.assertIn(fault, "".join(found))

    def test_all_agree(self) -> None:
        self.check("")

    def test_another_tag(self) -> None:
        for tag in ["v1.2.1", "1.2.0", "v1.2.0-rc.1", ""]:
            self.check("the tag must be v1.2.0", tag=tag)

    def test_one_heading(self) -> None:
        self.check("has 0 headings", changelog=CHANGELOG.replace("[1.2.0]", "[1.2.1]"))
        self.check("has 0 headings", changelog=CHANGELOG.replace("## [1.2.0] - 2026-01-31", "## [1.2.0]"))
        self.check("has 2 headings", changelog=CHANGELOG.replace("[1.1.0]", "[1.2.0]"))
        self.check("with text below it", changelog="## [1.2.0] - 2026-01-31\n\n## [1.1.0] - 2025-01-31\n\n- First.\n")

    def test_nothing_is_left_for_later(self) -> None:
        self.check("below [Unreleased]", changelog=CHANGELOG.replace("[Unreleased]\n", "[Unreleased]\n\n- Newer.\n"))

    def test_the_address(self) -> None:
        for address in ["", "https://code.test/o/fener/", "o/fener", "https://code.test"]:
            self.check("address of the repository", repository=address)

    def test_the_maintainer(self) -> None:
        for maintainer in ["", "Fener <fener@example.org>", "O", "<o@code.test>"]:
            self.check("maintainer", metadata={"deb": {"maintainer": maintainer}})
        self.check("maintainer", metadata={})

    def test_the_owner(self) -> None:
        self.check("instead of OWNER", page="`brew install OWNER/tap/fener`")
        self.check("", page="`brew install o/tap/fener`")

    def test_the_notes(self) -> None:
        self.assertEqual(notes.of_version("1.2.0", CHANGELOG), ["- New.\n\n### Fixed\n\n- Old."])
        self.assertEqual(notes.of_version("1.2", CHANGELOG), [])

    def test_this_version_has_one_heading(self) -> None:
        self.assertEqual(len(notes.of_version(VERSION, (ROOT / "CHANGELOG.md").read_text("utf-8"))), 1)

    def test_finish_refuses_another_tag(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            finish = [sys.executable, SOURCE / "packaging/finish.py", folder, "v0.0.9"]
            outcome = subprocess.run(finish, capture_output=True, text=True, check=False)
            self.assertEqual(outcome.returncode, 1)
            self.assertIn(f"the tag must be v{VERSION}", outcome.stderr)
            self.assertEqual(list(Path(folder).iterdir()), [])


class Files(unittest.TestCase):
    def test_the_draft_has_every_file_and_no_folder(self) -> None:
        arguments = DRAFT.read_text("utf-8").split("\n")
        self.assertEqual(arguments[:4], ["release", "create", f"v{VERSION}", "--draft"])
        files = {argument for argument in arguments if argument.startswith("dist/")}
        expected = {str(path.relative_to(SOURCE)) for path in (SOURCE / "dist").rglob("*") if path.is_file()}
        self.assertEqual(files, expected)
        self.assertLessEqual({"dist/SHA256SUMS", "dist/manifests/homebrew/fener.rb"}, files)
        text = (DRAFT.parent / "notes").read_text("utf-8")
        self.assertEqual([text.strip()], notes.of_version(VERSION, (SOURCE / "CHANGELOG.md").read_text("utf-8")))

    def test_manifests_name_the_archives_by_checksum(self) -> None:
        self.assertEqual(len(RELEASES), 2)
        for folder in RELEASES:
            sums = dict(reversed(line.split("  ")) for line in (folder / "SHA256SUMS").read_text().splitlines())
            manifests = {path.name: path.read_text("utf-8") for path in (folder / "manifests").glob("*/*")}
            self.assertEqual(len(manifests), 5, sorted(manifests))
            json.loads(manifests["fener.json"])
            named = set()
            for name, text in manifests.items():
                self.assertNotIn("$", text.replace("$schema", ""), name)
                archives = r"(https://fener\.test/o/fener/releases/download/\S+?\.(?:tar\.gz|zip)).*?([0-9a-f]{64})"
                for url, checksum in re.findall(archives, text, re.DOTALL):
                    self.assertEqual(sums[url.rsplit("/")[-1]], checksum, (name, url))
                    named.add(url.rsplit("/")[-1])
            self.assertEqual(len(named), 5, named)
