"""The README as packages show it: with absolute links and pictures, because the folders beside it are not there."""

import re

from project import REPOSITORY, ROOT, VERSION

# A picture, or a link in Markdown; a target with a colon is absolute, or an example of Fener's own links.
PICTURE = re.compile(r'<img src="(?!\w+:)([^"]+)"([^>]*)>')
LINK = re.compile(r"\[([^]]+)\]\((?!#)([^):\s]+)\)")


def readme(repository: str | None = REPOSITORY) -> bytes:
    """Links lead to the files of this version; without an address of the repository, pictures and targets are left out."""
    text = (ROOT / "README.md").read_text("utf-8")
    if repository:
        text = PICTURE.sub(rf'<img src="{repository}/raw/v{VERSION}/\1"\2>', text)
        return LINK.sub(rf"[\1]({repository}/blob/v{VERSION}/\2)", text).encode()
    # An empty line stays where the pictures were.
    text = re.sub(rf"(^{PICTURE.pattern}\n)+\n*", "", text, flags=re.MULTILINE)
    return LINK.sub(r"\1", text).encode()
