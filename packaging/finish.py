#!/usr/bin/env python3
"""Completes a release in the folder that holds the packages of all targets.

    packaging/finish.py dist/ v0.1.0

Writes the bill of materials, `SHA256SUMS`, and the manifests of Homebrew, Scoop and winget, which name the archives by
address and checksum. The address is that of the repository in `Cargo.toml`; the archives are expected in its release of this tag.
A tag that does not fit `Cargo.toml` and `CHANGELOG.md` is refused.
"""

import argparse
import hashlib
from datetime import UTC, datetime
from pathlib import Path
from string import Template

import notes
import sbom
from project import LICENCE, REPOSITORY, ROOT, SHORT_SUMMARY, SUMMARY, VERSION, date

# Where each manifest goes.
MANIFESTS = {
    "fener.rb": "homebrew/fener.rb",
    "scoop.json": "scoop/fener.json",
    "winget-version.yaml": "winget/Fener.Fener.yaml",
    "winget-installer.yaml": "winget/Fener.Fener.installer.yaml",
    "winget-locale.yaml": "winget/Fener.Fener.locale.en-US.yaml",
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("tag", help="the tag of the release")
    arguments = parser.parse_args()
    notes.demand(arguments.tag)
    folder = arguments.folder
    (folder / f"fener-{VERSION}.cdx.json").write_bytes(sbom.bill())
    checksum = lambda path: hashlib.sha256(path.read_bytes()).hexdigest()
    packages = sorted(path for path in folder.iterdir() if path.is_file() and path.name != "SHA256SUMS")
    sums = {path.name: checksum(path) for path in packages}
    (folder / "SHA256SUMS").write_text("".join(f"{value}  {name}\n" for name, value in sums.items()), "utf-8")

    words = {
        "version": VERSION,
        "summary": SUMMARY,
        "short_summary": SHORT_SUMMARY,
        "licence": LICENCE,
        "repository": REPOSITORY,
        "downloads": f"{REPOSITORY}/releases/download/{arguments.tag}",
    }
    for target, name in {
        "linux_x64": "x86_64-unknown-linux-gnu.tar.gz",
        "linux_arm64": "aarch64-unknown-linux-gnu.tar.gz",
        "macos_x64": "x86_64-apple-darwin.tar.gz",
        "macos_arm64": "aarch64-apple-darwin.tar.gz",
        "windows_x64": "x86_64-pc-windows-msvc.zip",
    }.items():
        # A target that was not built has no checksum; its manifests are left out.
        if value := sums.get(f"fener-{VERSION}-{name}"):
            words[target] = value
    for template, name in MANIFESTS.items():
        text = Template((ROOT / "packaging/manifests" / template).read_text("utf-8"))
        missing = sorted(set(text.get_identifiers()) - set(words))
        if missing:
            print(f"without {name}: {', '.join(missing)} is not built")
            continue
        path = folder / "manifests" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.substitute(words), "utf-8")
    print(f"{len(sums)} files, each with a checksum, of {datetime.fromtimestamp(date(), UTC):%Y-%m-%d}")


if __name__ == "__main__":
    main()
