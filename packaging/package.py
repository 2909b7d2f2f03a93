#!/usr/bin/env python3
"""Makes the packages of one target from a program that is built already.

    packaging/package.py target/dist/fener x86_64-unknown-linux-gnu dist/

Nothing is compiled or fetched, and the same program and commit give the same bytes. Python 3.11 and, for .deb, dpkg-deb.
"""

import argparse
from pathlib import Path

import archives
import formats
from project import NPM_TARGETS, TARGETS


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary", type=Path, help="the program")
    parser.add_argument("target", choices=TARGETS, help="what it was built for")
    parser.add_argument("out", type=Path, help="folder for the packages")
    parser.add_argument("--host", type=Path, help="a fener that runs here and writes the manual pages [default: the program]")
    parser.add_argument("--level", type=int, default=9, choices=range(10), help="compression [default: 9]")
    arguments = parser.parse_args()
    archives.level = arguments.level
    target, out = arguments.target, arguments.out
    out.mkdir(parents=True, exist_ok=True)
    binary = arguments.binary.read_bytes()
    extra = formats.extras((arguments.host or arguments.binary).resolve())
    formats.archive(binary, target, extra, out)
    if target in NPM_TARGETS:
        formats.npm(binary, target, out)
    if target.endswith("linux-gnu") and formats.has_dpkg():
        formats.deb(binary, target, extra, out)
    formats.wheel(binary, target, out)
    for path in sorted(out.iterdir()):
        print(f"{path.stat().st_size:>10}  {path.name}")


if __name__ == "__main__":
    main()
