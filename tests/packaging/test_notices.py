"""The licences that come with the program."""

import tempfile
import unittest
from pathlib import Path

from support import ROOT

import notices
from crates import Crate, compiled

MIT = (ROOT / "LICENSE-MIT").read_text("utf-8")
APACHE = (ROOT / "LICENSE-APACHE").read_text("utf-8")
GPL = "GNU GENERAL PUBLIC LICENSE\nVersion 2, June 1991\nThe GNU Lesser General Public License is another one.\n"
BSD = "Redistribution and use are permitted.\nRedistributions in binary form must reproduce this notice.\n"


class Licences(unittest.TestCase):
    def check(self, expression: str, files: dict[str, str], licences: list[str], texts: list[str]) -> None:
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                path = Path(folder) / name
                path.parent.mkdir(exist_ok=True)
                path.write_text(text, "utf-8")
            crate = Crate("one", "1.0.0", expression, "", ["Ada", "Bo"], Path(folder), None)
            found, kept = notices.texts_of(crate)
        self.assertEqual((found, kept), (licences, [text.strip() for text in texts]))

    def test_one_of_alternatives(self) -> None:
        self.check("MIT OR Apache-2.0", {"LICENSE-MIT": MIT, "LICENSE-APACHE": APACHE}, ["MIT"], [MIT])
        self.check("Apache-2.0 OR GPL-2.0-only", {"LICENSE-APACHE": APACHE, "LICENSE-GPLv2": GPL}, ["Apache-2.0"], [APACHE])
        # The text that is there decides.
        self.check("MIT OR Apache-2.0", {"LICENSE-APACHE": APACHE}, ["Apache-2.0"], [APACHE])

    def test_all_of_several(self) -> None:
        files = {"LICENSE-MIT": MIT, "LICENSE-APACHE": APACHE, "LICENSE-BSD": BSD}
        self.check("(MIT OR Apache-2.0) AND BSD-3-Clause", files, ["MIT", "BSD-3-Clause"], [BSD, MIT])
        files = {"LICENSE-MIT": MIT, "LICENSE-IJG": "A text that is not known.\n"}
        self.check("(MIT OR Apache-2.0) AND IJG", files, ["MIT", "IJG"], [files["LICENSE-IJG"], MIT])

    def test_a_crate_without_a_text(self) -> None:
        standard = MIT.replace("2026 The Fener contributors", "Ada, Bo")
        self.assertNotEqual(standard, MIT)
        self.check("MIT OR LGPL-2.1-or-later", {}, ["MIT"], [standard])
        # A library in a folder below has its own.
        self.check("MIT", {"vendor/COPYING": BSD}, ["MIT"], [standard, BSD])
        with self.assertRaises(SystemExit):
            self.check("MPL-2.0", {}, [], [])

    def test_the_program(self) -> None:
        text = notices.notices().decode()
        self.assertNotIn("GNU GENERAL PUBLIC LICENSE\n", text)
        self.assertIn("SIL OPEN FONT LICENSE", text)
        for part in ["Project Nayuki", "Rich Felker", "The Rust Project", "The Libphonenumber Authors"]:
            self.assertIn(part, text)
        # Every crate of a program is above a text.
        above = {name for line in text.splitlines() if ": " not in line for name in line.split(", ")}
        names = {f"{crate.name} {crate.version}" for crate in compiled()[1] if crate.targets}
        self.assertLessEqual(names, above)
