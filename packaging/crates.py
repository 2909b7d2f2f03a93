"""The crates that are compiled into the program, as cargo resolves them."""

import json
import subprocess
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from project import ROOT


@dataclass
class Crate:
    name: str
    version: str
    licence: str
    description: str
    folder: Path
    # SHA-256 of its archive; none of Fener itself.
    checksum: str | None
    # Names with versions of the crates that it is built with.
    uses: list[str]

    @property
    def purl(self) -> str:
        return f"pkg:cargo/{self.name}@{self.version}"


@cache
def compiled() -> tuple[Crate, list[Crate]]:
    """Fener and its crates: not those of tests, benchmarks and features that are off."""
    command = ["cargo", "metadata", "--format-version", "1", "--locked"]
    metadata = json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout)
    packages = {package["id"]: package for package in metadata["packages"]}
    nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}
    lock = tomllib.loads((ROOT / "Cargo.lock").read_text("utf-8"))["package"]
    checksums = {(package["name"], package["version"]): package.get("checksum") for package in lock}

    def uses(identifier: str) -> list[str]:
        dependencies = nodes[identifier]["deps"]
        return [one["pkg"] for one in dependencies if any(kind["kind"] != "dev" for kind in one["dep_kinds"])]

    def crate(identifier: str) -> Crate:
        package = packages[identifier]
        name, version = package["name"], package["version"]
        used = {f"pkg:cargo/{packages[one]['name']}@{packages[one]['version']}" for one in uses(identifier)}
        return Crate(
            name,
            version,
            # Older crates separate alternatives with `/`.
            (package["license"] or "").replace("/", " OR "),
            " ".join((package["description"] or "").split()),
            Path(package["manifest_path"]).parent,
            checksums[name, version],
            sorted(used),
        )

    root = metadata["resolve"]["root"]
    found, open_ids = {root}, [root]
    while open_ids:
        new = [one for one in uses(open_ids.pop()) if one not in found]
        found.update(new)
        open_ids.extend(new)
    crates = sorted((crate(one) for one in found - {root}), key=lambda one: one.purl)
    return crate(root), crates
