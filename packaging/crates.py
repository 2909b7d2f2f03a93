"""The crates of the programs, and those that only run while a program is compiled, as cargo resolves them for each target."""

import json
import subprocess
import tomllib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from project import ROOT, TARGETS


@dataclass
class Crate:
    name: str
    version: str
    licence: str
    description: str
    authors: list[str]
    folder: Path
    # SHA-256 of its archive; none of Fener itself.
    checksum: str | None
    # Names with versions of the crates that it is built with, for any target.
    uses: set[str] = field(default_factory=set)
    # The targets whose program holds it. None for build scripts, macros and what only these use.
    targets: set[str] = field(default_factory=set)

    @property
    def purl(self) -> str:
        return purl(self.name, self.version)


def purl(name: str, version: str) -> str:
    return f"pkg:cargo/{name}@{version}"


def resolve(target: str) -> dict:
    command = ["cargo", "metadata", "--format-version", "1", "--locked", "--filter-platform", target]
    return json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout)


@cache
def compiled() -> tuple[Crate, list[Crate]]:
    """Fener and its crates: not those of tests, benchmarks and features that are off, nor of systems that are no target."""
    lock = tomllib.loads((ROOT / "Cargo.lock").read_text("utf-8"))["package"]
    checksums = {(package["name"], package["version"]): package.get("checksum") for package in lock}
    crates: dict[str, Crate] = {}
    with ThreadPoolExecutor() as pool:
        resolved = list(pool.map(resolve, TARGETS))
    for target, metadata in zip(TARGETS, resolved):
        packages = {package["id"]: package for package in metadata["packages"]}
        nodes = {node["id"]: node["deps"] for node in metadata["resolve"]["nodes"]}
        root = metadata["resolve"]["root"]

        def is_macro(identifier: str) -> bool:
            return any("proc-macro" in one["kind"] for one in packages[identifier]["targets"])

        def reached(kinds: set[str | None]) -> set[str]:
            """Fener and what it reaches over dependencies of these kinds. Macros, which run in the compiler, are of kind `build`."""
            found, open_ids = {root}, [root]
            while open_ids:
                for one in nodes[open_ids.pop()]:
                    of = {"build"} if is_macro(one["pkg"]) else {kind["kind"] for kind in one["dep_kinds"]} - {"dev"}
                    if of & kinds and one["pkg"] not in found:
                        found.add(one["pkg"])
                        open_ids.append(one["pkg"])
            return found

        in_program, all_ids = reached({None}), reached({None, "build"})
        for identifier in all_ids:
            package = packages[identifier]
            name, version = package["name"], package["version"]
            crate = crates.setdefault(
                purl(name, version),
                Crate(
                    name,
                    version,
                    # Older crates separate alternatives with `/`.
                    (package["license"] or "").replace("/", " OR "),
                    " ".join((package["description"] or "").split()),
                    package["authors"],
                    Path(package["manifest_path"]).parent,
                    checksums[name, version],
                ),
            )
            used = (one["pkg"] for one in nodes[identifier] if any(kind["kind"] != "dev" for kind in one["dep_kinds"]))
            crate.uses |= {purl(packages[one]["name"], packages[one]["version"]) for one in used}
            if identifier in in_program:
                crate.targets.add(target)
    fener = crates.pop(purl(packages[root]["name"], packages[root]["version"]))
    return fener, [crates[one] for one in sorted(crates)]
