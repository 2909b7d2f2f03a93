"""Checks the Markdown of other projects as texts of a campaign, and writes a row of `docs/standards.md`.

    python3 tests/tools/corpora.py FENER FOLDER…

A text passes if Fener reads and checks it without a bug (`bug in fener`): findings about its links, HTML or headings
are right. The folders are checkouts, for example of github.com/tldr-pages/tldr; they are too large for this repository. With
SNAPSHOTS=overwrite it writes `tests/standards/corpora.md`.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

STANDARDS = pathlib.Path(__file__).resolve().parent.parent / "standards"
# Fener's bound for one file, in bytes.
LARGEST = 2_000_000
BATCH = 2_000


def texts(folders):
    for folder in folders:
        for file in sorted(pathlib.Path(folder).rglob("*.md")):
            if not file.is_file() or file.is_symlink() or file.stat().st_size > LARGEST - 100:
                continue
            text = file.read_bytes().decode("utf-8", "replace").lstrip("\ufeff")
            # Front matter of others has keys that Fener does not know.
            if text.startswith("---\n") and "\n---\n" in text[4:]:
                text = text[4:].split("\n---\n", 1)[1]
            yield str(file), f"---\ntitle: A text\n---\n{text}"


def check(fener, batch):
    """The files of a batch that Fener cannot process."""
    with tempfile.TemporaryDirectory() as temporary:
        root = pathlib.Path(temporary) / "campaign"
        subprocess.run([fener, "init", root, "--country", "MD", "--languages", "en"], check=True, stdout=subprocess.DEVNULL)
        (root / "content/corpus").mkdir()
        (root / "content/corpus/en.md").write_text("---\ntitle: Corpus\n---\n")
        for number, (_, text) in enumerate(batch):
            folder = root / f"content/corpus/text-{number}"
            folder.mkdir()
            (folder / "en.md").write_text(text, "utf-8")
        run = subprocess.run([fener, "check", "--format", "json"], cwd=root, capture_output=True, check=False)
        if run.returncode not in (0, 1):
            raise SystemExit(f"exit {run.returncode}: {run.stderr[-2000:]}")
        findings = json.loads(run.stdout)["findings"]
        numbers = [one["file"].split("text-")[1].split("/")[0] for one in findings if "bug in fener" in one["message"]]
        return [batch[int(number)][0] for number in numbers]


def main(fener, *folders):
    fener = pathlib.Path(fener).resolve()
    everything = list(texts(folders))
    wrong = []
    for start in range(0, len(everything), BATCH):
        wrong += check(fener, everything[start:start + BATCH])
    print("\n".join(wrong))
    passed = len(everything) - len(set(wrong))
    row = f"| Texts of other projects, read without a bug | 5,924 of 5,924 | {passed} of {len(everything)} |\n"
    print(row, end="")
    if os.environ.get("SNAPSHOTS") == "overwrite":
        (STANDARDS / "corpora.md").write_text(row)
    sys.exit(bool(wrong) or not everything)


main(*sys.argv[1:])
