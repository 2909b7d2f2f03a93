"""What GitHub runs, the image and the installers."""

import re
import tarfile
import unittest

from support import DIST, RELEASES, ROOT

WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))


def jobs(text: str) -> list[str]:
    """The text of each job."""
    return re.split(r"^  \w+:\n", text.split("\njobs:\n")[1], flags=re.MULTILINE)[1:]


class Workflows(unittest.TestCase):
    def test_actions_are_named_by_commit(self) -> None:
        used = [line for path in WORKFLOWS for line in path.read_text("utf-8").splitlines() if "uses:" in line]
        self.assertGreater(len(used), 4)
        for line in used:
            self.assertRegex(line, r"^ +- uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")

    def test_rights_are_those_of_each_job(self) -> None:
        for path in WORKFLOWS:
            text = path.read_text("utf-8")
            self.assertIn("\npermissions: {}\n", text)
            self.assertEqual([job for job in jobs(text) if "\n    permissions:\n" not in job], [])
            writing = [job for job in jobs(text) if ": write\n" in job]
            self.assertTrue(all("needs:" in job for job in writing), "what is built runs without the right to write")

    def test_the_token_is_not_left_in_the_folder(self) -> None:
        for path in WORKFLOWS:
            steps = re.findall(r"- uses: actions/checkout@.*\n((?: {8,}.*\n)*)", path.read_text("utf-8"))
            self.assertTrue(steps)
            self.assertTrue(all("persist-credentials: false" in step for step in steps), steps)


class Image(unittest.TestCase):
    def test_its_files_are_in_the_archive(self) -> None:
        text = (ROOT / "packaging/Containerfile").read_text("utf-8")
        *files, place = re.search(r"^COPY (.*)$", text, re.MULTILINE)[1].split()
        self.assertEqual(place, "/")
        with tarfile.open(next(DIST.glob("*-linux-musl.tar.gz"))) as archive:
            names = {name.split("/", 1)[1]: archive.getmember(name) for name in archive.getnames()}
        self.assertLessEqual(set(files), set(names))
        self.assertEqual(names["fener"].mode, 0o755)


class Installers(unittest.TestCase):
    def test_homebrew_shows_a_short_description(self) -> None:
        formula = (RELEASES[0] / "manifests/homebrew/fener.rb").read_text("utf-8")
        description = re.search(r'^  desc "(.*)"$', formula, re.MULTILINE)[1]
        # `brew audit`: fewer than 80 letters, no article, not the name, no full stop.
        self.assertLess(len(description), 80)
        self.assertNotRegex(description, r"(?i)^(an?|the|fener)\b|\.$")
