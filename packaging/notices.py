"""`THIRD-PARTY.txt`: the licences of all crates, whose authors ask that they come with the program."""

import re
from collections import defaultdict

from crates import compiled

NAMES = re.compile(r"(licen[cs]e|copying|copyright|notice|unlicense)", re.IGNORECASE)


def notices() -> bytes:
    texts: dict[str, list[str]] = defaultdict(list)
    _, crates = compiled()
    for crate in crates:
        # Crates of C libraries hold the licence of those in a folder below.
        files = sorted(path for path in crate.folder.rglob("*") if path.is_file() and NAMES.match(path.name))
        files = [path for path in files if path.suffix not in (".rs", ".c", ".h", ".html")]
        for path in files:
            text = path.read_text("utf-8", errors="replace").replace("\r\n", "\n").strip()
            texts[text].append(f"{crate.name} {crate.version}")
    lines = ["Fener contains these crates, each under the licence that stands beside it:", ""]
    lines += [f"{crate.name} {crate.version}: {crate.licence}" for crate in crates]
    for text, names in sorted(texts.items(), key=lambda entry: entry[1]):
        lines += ["", "-" * 80, ", ".join(dict.fromkeys(names)), "", text]
    return ("\n".join(lines) + "\n").encode()
