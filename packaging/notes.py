#!/usr/bin/env python3
"""Prints the notes of a release, from `CHANGELOG.md`, if the tag, `Cargo.toml` and `CHANGELOG.md` agree.

    packaging/notes.py v0.1.0

Otherwise it lists what has to be changed first, and its exit code is 1.
"""

import argparse
import re
import sys

from project import PACKAGE, PLACEHOLDER_HOST, ROOT

CHANGELOG = ROOT / "CHANGELOG.md"
# Pages whose readers type the address of the repository.
PAGES = ["README.md", "SECURITY.md", "docs/install.md"]


def sections(changelog: str) -> list[tuple[str, str]]:
    """The headings of versions with the text below each."""
    parts = re.split(r"^## (.*)\n", changelog, flags=re.MULTILINE)[1:]
    return [(heading.strip(), text.strip()) for heading, text in zip(parts[::2], parts[1::2])]


def of_version(version: str, changelog: str) -> list[str]:
    """The text below each heading of a version, such as `## [0.1.0] - 2026-11-29`."""
    heading = re.compile(rf"\[{re.escape(version)}\] - \d{{4}}-\d\d-\d\d")
    return [text for name, text in sections(changelog) if heading.fullmatch(name)]


def faults(tag: str, package: dict, changelog: str, pages: dict[str, str]) -> list[str]:
    """The reasons why this tag is not to be released, each with what to do."""
    version = package["version"]
    found = []
    if tag != f"v{version}":
        found.append(f"the tag is {tag}, but Cargo.toml has version {version}: the tag must be v{version}")
    notes = of_version(version, changelog)
    if len(notes) != 1 or not notes[0]:
        heading = f"## [{version}] - YYYY-MM-DD"
        found.append(f"CHANGELOG.md has {len(notes)} headings `{heading}`: it needs one, with text below it")
    if any(name == "[Unreleased]" and text for name, text in sections(changelog)):
        found.append(f"CHANGELOG.md has text below [Unreleased]: move it below the heading of {version}")
    if not re.fullmatch(r"https://[^/\s]+/\S+[^/\s]", package.get("repository", "")):
        found.append('Cargo.toml names no address of the repository: add `repository = "https://…"` without a slash at its end')
    maintainer = package.get("metadata", {}).get("deb", {}).get("maintainer", "")
    if not re.fullmatch(r"[^<>]+ <[^<>@\s]+@[^<>@\s]+>", maintainer) or PLACEHOLDER_HOST in maintainer:
        found.append('Cargo.toml names no maintainer for the .deb: add `maintainer = "NAME <ADDRESS>"` below [package.metadata.deb]')
    if unnamed := [name for name, text in pages.items() if "OWNER" in text]:
        found.append(f"{', '.join(unnamed)}: write the owner of the repository instead of OWNER")
    return found


def demand(tag: str) -> None:
    """Ends the program if the tag is not to be released."""
    pages = {name: (ROOT / name).read_text("utf-8") for name in PAGES}
    if found := faults(tag, PACKAGE, CHANGELOG.read_text("utf-8"), pages):
        sys.exit("\n".join(f"error: {fault}" for fault in found))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tag")
    tag = parser.parse_args().tag
    demand(tag)
    sys.stdout.reconfigure(encoding="utf-8")
    print(of_version(PACKAGE["version"], CHANGELOG.read_text("utf-8"))[0])


if __name__ == "__main__":
    main()
