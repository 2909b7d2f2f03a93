"""What package indexes and Debian show."""

import gzip
import io
import re
import subprocess
import tarfile
import unittest
import zipfile

from support import DIST, SOURCE

import readme
from project import VERSION

REPOSITORY = "https://fener.test/o/fener"


def relative(text: str) -> list[str]:
    """The links and pictures that are not absolute, outside of code."""
    text = re.sub(r"```.*?```|`[^`\n]*`", "", text, flags=re.DOTALL)
    return [target for target in re.findall(r'\]\(([^)]*)\)|(?:src|href)="([^"]*)"', text) if ":" not in "".join(target)]


class Readme(unittest.TestCase):
    def test_links_and_pictures_are_absolute(self) -> None:
        wheel = zipfile.ZipFile(next(DIST.glob("*.whl")))
        metadata = wheel.read(f"fener-{VERSION}.dist-info/METADATA").decode()
        with tarfile.open(DIST / f"fener-{VERSION}.tgz") as archive:
            npm = archive.extractfile("package/README.md").read().decode()
        for text in [metadata, npm]:
            self.assertEqual(relative(text), [])
            self.assertIn(f'src="{REPOSITORY}/raw/v{VERSION}/docs/pictures/wide.webp"', text)
            self.assertIn(f"({REPOSITORY}/blob/v{VERSION}/docs/first-hour.md)", text)
        for name in ["Homepage", "Source", "Changelog"]:
            self.assertRegex(metadata, rf"(?m)^Project-URL: {name}, {REPOSITORY}")

    def test_every_target_is_a_file(self) -> None:
        text = readme.readme(REPOSITORY).decode()
        targets = re.findall(rf"{REPOSITORY}/(?:raw|blob)/v{re.escape(VERSION)}/([^)\"#]+)", text)
        self.assertGreater(len(targets), 15)
        self.assertEqual([target for target in targets if not (SOURCE / target).is_file()], [])

    def test_without_a_repository(self) -> None:
        text = readme.readme(None).decode()
        self.assertEqual(relative(text), [])
        self.assertNotIn("<img", text)
        self.assertIn("the first hour", text)
        # Examples of Fener's own links stay.
        self.assertIn("[Help now](helpline:emergency)", text)
        self.assertIn("[](list:helplines)", text)


class Debian(unittest.TestCase):
    """As lintian asks for it."""

    def setUp(self) -> None:
        package = next(DIST.glob("*.deb"))
        show = lambda *words: subprocess.run(["dpkg-deb", *words], check=True, capture_output=True).stdout
        self.control = show("--field", package).decode()
        files = tarfile.open(fileobj=io.BytesIO(show("--fsys-tarfile", package)))
        self.read = lambda name: files.extractfile(f"./usr/share/doc/fener/{name}").read()

    def test_control(self) -> None:
        self.assertRegex(self.control, r"(?m)^Maintainer: [^<>\n]+ <[^<>@\s]+@[^<>@\s]+>$")
        self.assertIn(f"\nHomepage: {REPOSITORY}\n", self.control)
        synopsis, *description = self.control.split("\nDescription: ")[1].splitlines()
        self.assertLess(len(synopsis), 80)
        self.assertTrue(description)
        self.assertTrue(all(line.startswith(" ") and len(line) <= 80 for line in description), description)

    def test_change_log(self) -> None:
        text = gzip.decompress(self.read("changelog.gz")).decode()
        entry = rf"fener \({re.escape(VERSION)}\) \S+; urgency=\S+\n\n(  \* .*\n)+\n -- .+ <\S+@\S+>  \w{{3}}, \d\d \w{{3}} \d{{4}} [\d:]{{8}} \+0000\n"
        self.assertRegex(text, rf"\A{entry}\Z")

    def test_licences(self) -> None:
        text = self.read("copyright").decode()
        self.assertIn("/usr/share/common-licenses/Apache-2.0", text)
        self.assertIn("Permission is hereby granted", text)
        for whole in ["TERMS AND CONDITIONS FOR USE", "GNU GENERAL PUBLIC LICENSE"]:
            self.assertNotIn(whole, text)
        self.assertIn(b"SIL OPEN FONT LICENSE", gzip.decompress(self.read("THIRD-PARTY.txt.gz")))
