"""The folders that tests/packages has made, and the scripts of `packaging/` as modules."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# A copy of the repository in the state of a release: with an address and a maintainer.
SOURCE = Path(os.environ.get("SOURCE", ROOT))
sys.path.insert(0, str(SOURCE / "packaging"))
