"""The bill of materials lists the crates of the program."""

import json
import unittest

from support import RELEASES


class Bill(unittest.TestCase):
    def setUp(self) -> None:
        self.bill = json.loads(next(RELEASES[0].glob("*.cdx.json")).read_text("utf-8"))
        self.names = {component["name"] for component in self.bill["components"]}

    def test_the_format(self) -> None:
        self.assertEqual((self.bill["bomFormat"], self.bill["specVersion"]), ("CycloneDX", "1.6"))

    def test_crates(self) -> None:
        self.assertLessEqual({"clap", "icu", "tera", "webp"}, self.names)
        self.assertFalse({"proptest", "trycmd", "divan"} & self.names, "crates of tests alone")
        for component in self.bill["components"]:
            self.assertRegex(component["hashes"][0]["content"], "^[0-9a-f]{64}$", component)
            self.assertTrue(component["licenses"][0]["expression"], component)

    def test_references(self) -> None:
        references = [component["bom-ref"] for component in self.bill["components"]]
        self.assertEqual(len(references), len(set(references)))
        self.assertGreater(len(references), 200)
        known = {*references, self.bill["metadata"]["component"]["bom-ref"]}
        for entry in self.bill["dependencies"]:
            self.assertIn(entry["ref"], known)
            self.assertLessEqual(set(entry["dependsOn"]), known)
