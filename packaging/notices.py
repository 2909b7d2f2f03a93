"""`THIRD-PARTY.txt`: the licences of all that is in the program, whose authors ask that they come with it."""

import re
import sys
from collections import defaultdict
from functools import cache

from crates import Crate, compiled
from project import ROOT

NAMES = re.compile(r"(licen[cs]e|copying|copyright|notice|unlicense)", re.IGNORECASE)
# Of alternatives the first one is taken of which the crate holds the text, else the first one.
PREFERRED = ["MIT", "Apache-2.0", "Unicode-3.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Zlib", "BSL-1.0", "CC0-1.0", "Unlicense"]
# Words that only one licence has.
SIGNS = {
    "MIT": "Permission is hereby granted, free of charge, to any person obtaining a copy of this software",
    "Apache-2.0": "http://www.apache.org/licenses/",
    "LGPL": "GNU LESSER GENERAL PUBLIC LICENSE",
    "GPL": "GNU GENERAL PUBLIC LICENSE",
    "Unlicense": "This is free and unencumbered software released into the public domain",
    "Zlib": "warranty. In no event will the authors be held liable for any damages",
    "BSL-1.0": "Boost Software License",
    "BSD": "Redistributions in binary form must reproduce",
    "CC0-1.0": "CC0 1.0 Universal",
}
# Parts of the program that are no crates: the part, its licence, its authors.
OTHER = [
    ("The standard library of Rust", "MIT", "The Rust Project contributors"),
    ("musl, in the static programs for Linux", "MIT", "2005-2020 Rich Felker, et al."),
    ("libphonenumber's metadata, in data/countries.tsv", "Apache-2.0", "The Libphonenumber Authors"),
]
FONT = "themes/fener/fonts/OFL.txt"


def sign(text: str) -> str | None:
    """The licence of a text that holds one."""
    text = " ".join(text.split())
    found = [licence for licence, words in SIGNS.items() if words in text]
    return found[0] if len(found) == 1 else None


def standard(licence: str, name: str, authors: str) -> str:
    """The text of a licence for a crate that holds none."""
    if licence == "MIT":
        return re.sub(r"Copyright \(c\) .*", f"Copyright (c) {authors}", (ROOT / "LICENSE-MIT").read_text("utf-8")).strip()
    if licence == "Apache-2.0":
        return f"Copyright {authors}\n\n" + (ROOT / "LICENSE-APACHE").read_text("utf-8").strip()
    return sys.exit(f"error: {name} has no file with its licence, and packaging/notices.py has no text of {licence}")


def taken(expression: str, present: set[str | None]) -> list[str]:
    """The licences under which a crate is used (SPDX), if it holds the texts `present`."""
    rank = lambda one: (one not in present, PREFERRED.index(one) if one in PREFERRED else len(PREFERRED), one)
    terms = expression.split(" AND ")
    assert len(terms) == 1 or all(" OR " not in term or term.startswith("(") for term in terms), expression
    return [min(term.strip("()").split(" OR "), key=rank) for term in terms]


def texts_of(crate: Crate) -> tuple[list[str], list[str]]:
    """The licences that are taken, and their texts."""
    # Crates of C libraries hold the licence of those in a folder below.
    files = sorted(path for path in crate.folder.rglob("*") if path.is_file() and NAMES.match(path.name))
    files = [path for path in files if path.suffix not in (".rs", ".c", ".h", ".html")]
    texts = {path: path.read_text("utf-8", errors="replace").replace("\r\n", "\n").strip() for path in files}
    own = {sign(text) for path, text in texts.items() if path.parent == crate.folder}
    licences = taken(crate.licence, own)
    # Texts of alternatives that are not taken are left out. A family: BSD of BSD-3-Clause.
    family = lambda licence: licence.split("-")[0]
    alternatives = {family(one) for one in re.split(r" OR | AND |[()]+", crate.licence)} - {family(one) for one in licences}
    is_left_out = lambda path, text: path.parent == crate.folder and (licence := sign(text)) and family(licence) in alternatives
    kept = {path: text for path, text in texts.items() if not is_left_out(path, text)}
    missing = []
    if not any(path.parent == crate.folder for path in kept):
        authors = ", ".join(crate.authors) or f"the authors of {crate.name}"
        missing = [standard(licence, crate.name, authors) for licence in licences]
    return licences, [*missing, *kept.values()]


@cache
def notices() -> bytes:
    texts: dict[str, list[str]] = defaultdict(list)
    lines = ["Fener contains these parts, each under the licence that stands beside it. The texts follow.", ""]
    lines += [f"{part}: {licence}" for part, licence, _ in OTHER]
    lines += ["The font of share cards, Noto Sans: OFL-1.1", ""]
    for part, licence, authors in OTHER:
        texts[standard(licence, part, authors)].append(part)
    texts[(ROOT / FONT).read_text("utf-8").strip()].append("The font of share cards, Noto Sans")
    _, crates = compiled()
    for crate in (one for one in crates if one.targets):
        licences, kept = texts_of(crate)
        name = f"{crate.name} {crate.version}"
        choice = " AND ".join(licences)
        lines.append(f"{name}: {choice}" + (f" (of: {crate.licence})" if choice != crate.licence else ""))
        for text in kept:
            texts[text].append(name)
    for text, names in sorted(texts.items(), key=lambda entry: entry[1]):
        lines += ["", "-" * 80, ", ".join(dict.fromkeys(names)), "", text]
    return ("\n".join(lines) + "\n").encode()
