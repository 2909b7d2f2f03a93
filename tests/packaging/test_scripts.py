"""Shell scripts that run on macOS, too, use what its bash 3.2 and its BSD tools know."""

import re
import subprocess
import unittest

from support import ROOT

# These install Debian's packages, or need them.
DEBIAN = {"tests/all", "tests/packages", "tests/ports", ".ci/run"}

# What a script must not hold, and the reason.
LATER = {
    r"\b(mapfile|readarray)\b": "bash 4",
    r"\$\{\w+(\[[^]]*\])?(,|\^)": "bash 4: letters are changed with `tr`",
    r"\b(declare|local|typeset) -\w*[An]": "bash 4: maps, references",
    r"\|&|&>>|;;?&|\bcoproc\b|\bwait -n\b|\$EPOCH|\$\{\w+@[A-Z]\}": "bash 4",
    r"\$\{\w+\[[@*]\]\}": "bash 3.2: an empty array counts as not set; positional parameters do not",
    r"\b(readlink|realpath)\b": "not on macOS before 12.3",
    r"\bsha(1|256|512)sum\b": "GNU: `shasum -a 256`",
    r"\bstat -c|\bdate -d|\bsed -[a-z]*i|\bsed -[a-z]*[rz]|\bgrep -\w*P|\bsort -\w*[Vz]": "GNU",
    r"\bxargs\b.* -(d|r)\b|\bcp .*--|\btar .*--(transform|sort|owner|mtime)|\btar x": "GNU",
    r"\bfind\b.*-(printf|readable|quit)\b|(?<![-\w])(nproc|timeout|tac|setsid) |\bhead -n -": "GNU",
}


def scripts() -> list[str]:
    """Every tracked file that begins as a shell script."""
    found = subprocess.run(["git", "-C", ROOT, "grep", "-nE", "^#!.*sh$"], check=True, capture_output=True, text=True)
    return [path for path, line, _ in (one.split(":", 2) for one in found.stdout.splitlines()) if line == "1"]


def faults(text: str) -> list[str]:
    """The lines of a script that macOS does not run, without comments."""
    lines = [re.sub(r"(^|\s)#.*", "", line) for line in text.splitlines()]
    return [f"{number}: {why}" for number, line in enumerate(lines, 1) for later, why in LATER.items() if re.search(later, line)]


class Scripts(unittest.TestCase):
    def test_macos_runs_them(self) -> None:
        portable = [path for path in scripts() if path not in DEBIAN]
        self.assertIn("packaging/release", portable)
        for path in portable:
            self.assertEqual(faults((ROOT / path).read_text("utf-8")), [], path)

    def test_what_is_later_is_found(self) -> None:
        for line in [
            'flags=("--one" "${more[@]}")',
            "mapfile -t files < <(ls)",
            'echo "${name,,}"',
            "local -A seen",
            'readlink -f "$0"',
            "sha256sum --check SHA256SUMS",
            'stat -c %s "$file"',
            "sed -i s/a/b/ file",
            "git archive HEAD | tar x -C folder",
            "find . -printf '%f\\n'",
        ]:
            self.assertEqual(len(faults(line)), 1, line)
        self.assertEqual(faults('# mapfile\nset -- "$@" one\nfind . -type f -exec ls {} +'), [])
