"""The bill of materials lists the crates of the program."""

import json
import unittest

from support import RELEASES


def targets(component: dict) -> list[str]:
    return [one["value"] for one in component.get("properties", []) if one["name"] == "fener:target"]


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

    def test_scopes(self) -> None:
        """What runs while the program is compiled is not in it; a crate of one system is in the program of that one."""
        components = {component["name"]: component for component in self.bill["components"]}
        for name, scope in {
            "clap": "required",
            "regex-lite": "required",
            "win32console": "optional",
            "inotify": "optional",
            "cc": "excluded",
            "syn": "excluded",
            "serde_derive": "excluded",
        }.items():
            self.assertEqual(components[name]["scope"], scope, name)
        self.assertEqual(targets(components["win32console"]), ["x86_64-pc-windows-msvc"])
        self.assertEqual(len(targets(components["inotify"])), 4)
        self.assertEqual(targets(components["clap"]), [])
        for other in ["redox_syscall", "wasm-bindgen", "js-sys", "r-efi", "hermit-abi", "kqueue"]:
            self.assertNotIn(other, components, "a system that is no target")

    def test_references(self) -> None:
        references = [component["bom-ref"] for component in self.bill["components"]]
        self.assertEqual(len(references), len(set(references)))
        self.assertGreater(len(references), 200)
        known = {*references, self.bill["metadata"]["component"]["bom-ref"]}
        for entry in self.bill["dependencies"]:
            self.assertIn(entry["ref"], known)
            self.assertLessEqual(set(entry["dependsOn"]), known)
