"""What tests/packages has made, and the scripts of `packaging/` as modules."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# A copy of the repository in the state of a release: with an address and a maintainer.
SOURCE = Path(os.environ["SOURCE"])
# The packages of this system.
DIST = Path(os.environ["DIST"])
# A folder into which npm has installed them.
NPM = Path(os.environ["NPM"])
# For each processor of Linux the files of a release, with stand-ins for what is not built here.
RELEASES = [Path(folder) for folder in os.environ["RELEASES"].split()]
# What `packaging/draft` gave to `gh`.
DRAFT = Path(os.environ["DRAFT"])

sys.path.insert(0, str(SOURCE / "packaging"))
