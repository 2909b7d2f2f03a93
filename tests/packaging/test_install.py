"""The steps of the README and the manual name files and commands that a release has."""

import re
import tomllib
import unittest

from support import ROOT

from project import TARGETS, VERSION

PAGES = {name: (ROOT / name).read_text("utf-8") for name in ["README.md", "docs/install.md"]}
CARGO = tomllib.loads((ROOT / "Cargo.toml").read_text("utf-8"))["package"]


def archive(target: str) -> str:
    return f"fener-{VERSION}-{target}.{'zip' if 'windows' in target else 'tar.gz'}"


class Install(unittest.TestCase):
    def test_files_are_those_of_the_release(self) -> None:
        debs = {f"fener_{VERSION}_{architecture}.deb" for _, _, architecture, _ in TARGETS.values() if architecture}
        files = {archive(target) for target in TARGETS} | debs | {f"fener-{VERSION}-setup.exe"}
        named = {page: set(re.findall(r"fener[-_]\d+\.[\w.-]*\w", text)) for page, text in PAGES.items()}
        for page, names in named.items():
            self.assertTrue(names, page)
            self.assertLessEqual(names, files, page)
        self.assertEqual(named["docs/install.md"], files, "a file without its computer")

    def test_each_way_ends_with_a_program_that_is_found(self) -> None:
        for page, text in PAGES.items():
            self.assertIn("new terminal", text, page)
            self.assertEqual("pipx install" in text, "pipx ensurepath" in text, page)
            self.assertIn("not signed", text.replace("**", ""), page)
        for words in ["xattr -d com.apple.quarantine fener", "Unknown publisher", "SHA256SUMS", "--prefix ~/.local", "certutil -hashfile"]:
            self.assertIn(words, PAGES["docs/install.md"])

    def test_binstall(self) -> None:
        """It needs the repository, because a crate of that name on crates.io would be another program."""
        for page in [*PAGES, "docs/releasing.md"]:
            commands = re.findall(r"cargo binstall [^`\n]+", (ROOT / page).read_text("utf-8"))
            self.assertTrue(commands, page)
            self.assertEqual([one for one in commands if not re.fullmatch(r"cargo binstall fener --git https://github\.com/[\w-]+/fener", one)], [])
        own = CARGO["metadata"]["binstall"]
        self.assertEqual(own["disabled-strategies"], ["quick-install", "compile"])
        for target in TARGETS:
            form = (own | own["overrides"].get(target, {}))["pkg-fmt"]
            words = {"repo": "R", "version": VERSION, "target": target, "archive-suffix": {"tgz": ".tar.gz", "zip": ".zip"}[form]}
            address = re.sub(r"\{ ([\w-]+) \}", lambda word: words[word[1]], own["pkg-url"])
            self.assertEqual(address, f"R/releases/download/v{VERSION}/{archive(target)}")
