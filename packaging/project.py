"""The name, version and description of every package, read from `Cargo.toml`."""

import os
import re
import subprocess
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = tomllib.loads((ROOT / "Cargo.toml").read_text("utf-8"))["package"]
VERSION = PACKAGE["version"]
SUMMARY = PACKAGE["description"]
# For lists of packages: fewer than 80 letters (Homebrew, Debian).
SHORT_SUMMARY = "Static site generator for multilingual awareness campaigns"
LICENCE = PACKAGE["license"]
LICENCE_FILES = ("LICENSE-APACHE", "LICENSE-MIT")
# Without a slash at its end; packages that are made before there is a repository name none.
REPOSITORY: str | None = PACKAGE.get("repository")
# Debian asks for an address. This host is for examples alone (RFC 2606); a release is refused with it.
PLACEHOLDER_HOST = "example.org"
MAINTAINER = PACKAGE["metadata"].get("deb", {}).get("maintainer", f"Fener <fener@{PLACEHOLDER_HOST}>")

# For each target: npm's platform and processors, Debian's architecture, and the end of a wheel's platform tag. Windows on ARM runs
# programs for x86-64.
TARGETS = {
    "x86_64-unknown-linux-gnu": ("linux", ["x64"], "amd64", "x86_64"),
    "aarch64-unknown-linux-gnu": ("linux", ["arm64"], "arm64", "aarch64"),
    "x86_64-unknown-linux-musl": ("linux", ["x64"], "amd64", "x86_64"),
    "aarch64-unknown-linux-musl": ("linux", ["arm64"], "arm64", "aarch64"),
    "x86_64-pc-windows-msvc": ("win32", ["x64", "arm64"], None, "win_amd64.win_arm64"),
    "x86_64-apple-darwin": ("darwin", ["x64"], None, "macosx_10_12_x86_64"),
    "aarch64-apple-darwin": ("darwin", ["arm64"], None, "macosx_11_0_arm64"),
}
# npm does not know every C library of Linux, so its packages hold the static program, which needs none.
NPM_TARGETS = [target for target in TARGETS if not target.endswith("linux-gnu")]


def date() -> int:
    """The time of every file in a package, in seconds since 1970: the same commit gives the same bytes."""
    if epoch := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(epoch)
    log = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    asked = subprocess.run(log, capture_output=True, text=True, check=False)
    return int(asked.stdout) if asked.returncode == 0 and asked.stdout.strip() else 1577836800  # 2020-01-01


def glibc(binary: bytes) -> tuple[int, int] | None:
    """The newest version of glibc that a program asks for; `None` for a static one."""
    versions = re.findall(rb"GLIBC_(\d+)\.(\d+)", binary)
    return max(((int(major), int(minor)) for major, minor in versions), default=None)
