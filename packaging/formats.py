"""The packages of one target: archive, wheel, npm packages, .deb."""

import base64
import gzip
import hashlib
import json
import os
import shutil
import subprocess
import tempfile
import textwrap
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import archives
from archives import Files, tar_gz, zip_file
from notices import notices
from project import (
    LICENCE,
    LICENCE_FILES,
    MAINTAINER,
    NPM_TARGETS,
    PACKAGE,
    REPOSITORY,
    ROOT,
    SHORT_SUMMARY,
    SUMMARY,
    TARGETS,
    VERSION,
    date,
    glibc,
)
from readme import readme


def read(name: str) -> bytes:
    return (ROOT / name).read_bytes()


def licences(folder: str) -> Files:
    """Fener's own licences, and those of its crates."""
    own = [(f"{folder}/{name}", read(name), False) for name in LICENCE_FILES]
    return [*own, (f"{folder}/THIRD-PARTY.txt", notices(), False)]


def extras(fener: Path) -> Files:
    """The manual pages, and the completions of shells, as the program itself writes them."""
    with tempfile.TemporaryDirectory() as folder:
        day = os.environ | {"SOURCE_DATE_EPOCH": str(date())}
        subprocess.run([fener, "man", folder], check=True, env=day)
        pages = [(f"man/{page.name}", page.read_bytes(), False) for page in Path(folder).iterdir()]
    names = {"bash": "fener.bash", "zsh": "_fener", "fish": "fener.fish", "powershell": "_fener.ps1"}
    scripts = [
        (f"completions/{name}", subprocess.run([fener, "completions", shell], check=True, capture_output=True).stdout, False)
        for shell, name in names.items()
    ]
    return pages + scripts


def archive(binary: bytes, target: str, extra: Files, out: Path) -> None:
    """`fener-0.1.0-TARGET.tar.gz`, for Windows `.zip`: also what `cargo binstall` and the installers fetch."""
    name = f"fener-{VERSION}-{target}"
    program = "fener.exe" if "windows" in target else "fener"
    texts = [("README.md", readme(), False), ("CHANGELOG.md", read("CHANGELOG.md"), False)]
    files = [(program, binary, True), *texts, *extra]
    files = [(f"{name}/{path}", content, is_program) for path, content, is_program in files] + licences(name)
    if "windows" in target:
        zip_file(out / f"{name}.zip", files)
    else:
        tar_gz(out / f"{name}.tar.gz", files)


def addresses() -> dict[str, str]:
    """Pages about Fener, as far as the repository has an address."""
    if not REPOSITORY:
        return {}
    return {"Homepage": REPOSITORY, "Source": REPOSITORY, "Changelog": f"{REPOSITORY}/blob/v{VERSION}/CHANGELOG.md"}


def wheel(binary: bytes, target: str, out: Path) -> None:
    """A wheel with the program as its script (PyPA, binary distribution format, 1.0)."""
    platform = TARGETS[target][3]
    if "linux" in target:
        version = glibc(binary)
        static = f"manylinux_2_17_{platform}.musllinux_1_1_{platform}"
        platform = f"manylinux_{version[0]}_{max(version[1], 17)}_{platform}" if version else static
    tag = f"py3-none-{platform}"
    info, data = f"fener-{VERSION}.dist-info", f"fener-{VERSION}.data"
    tags = [f"Tag: py3-none-{one}" for one in platform.split(".")]
    metadata = [
        "Metadata-Version: 2.4",
        "Name: fener",
        f"Version: {VERSION}",
        f"Summary: {SUMMARY}",
        f"Keywords: {','.join(PACKAGE['keywords'])}",
        f"License-Expression: {LICENCE}",
        *(f"License-File: {name}" for name in (*LICENCE_FILES, "THIRD-PARTY.txt")),
        "Requires-Python: >=3.8",
        *(f"Project-URL: {name}, {address}" for name, address in addresses().items()),
        "Description-Content-Type: text/markdown",
    ]
    text = lambda lines: ("\n".join(lines) + "\n").encode()
    program = "fener.exe" if "windows" in target else "fener"
    files = [
        (f"{data}/scripts/{program}", binary, True),
        (f"{info}/METADATA", text(metadata) + b"\n" + readme(), False),
        (f"{info}/WHEEL", text(["Wheel-Version: 1.0", "Generator: fener", "Root-Is-Purelib: false", *tags]), False),
        *licences(f"{info}/licenses"),
    ]
    digest = lambda content: base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
    record = [f"{name},sha256={digest(content)},{len(content)}" for name, content, _ in sorted(files)]
    files.append((f"{info}/RECORD", text([*record, f"{info}/RECORD,,"]), False))
    zip_file(out / f"fener-{VERSION}-{tag}.whl", files)


def npm_name(target: str) -> str:
    system, processors, _, _ = TARGETS[target]
    return f"{system}-{processors[0]}"


def npm(binary: bytes, target: str, out: Path) -> None:
    """The npm package with the program of one system, and the package `fener` that chooses among them."""
    system, processors, _, _ = TARGETS[target]
    common = {"version": VERSION, "description": SUMMARY, "license": LICENCE}
    if REPOSITORY:
        common |= {"homepage": REPOSITORY, "repository": {"type": "git", "url": f"git+{REPOSITORY}.git"}}
    program = "fener.exe" if system == "win32" else "fener"
    own = {"name": f"@fener/{npm_name(target)}", **common, "os": [system], "cpu": processors, "files": [program]}
    main = {
        "name": "fener",
        **common,
        "keywords": PACKAGE["keywords"],
        "bin": {"fener": "fener.js"},
        "files": ["fener.js"],
        "engines": {"node": ">=16"},
        "optionalDependencies": {f"@fener/{npm_name(one)}": VERSION for one in NPM_TARGETS},
    }
    text = lambda value: (json.dumps(value, indent=2, ensure_ascii=False) + "\n").encode()
    tar_gz(
        out / f"fener-{npm_name(target)}-{VERSION}.tgz",
        [("package/package.json", text(own), False), (f"package/{program}", binary, True), *licences("package")],
    )
    script = read("packaging/fener.js")
    tar_gz(
        out / f"fener-{VERSION}.tgz",
        [
            ("package/package.json", text(main), False),
            ("package/fener.js", script, True),
            ("package/README.md", readme(), False),
            *licences("package"),
        ],
    )


def deb_copyright() -> bytes:
    """Debian's form of licences (DEP-5). Its systems have the text of Apache's; those of all crates are in a file of their own."""
    title, owner, *mit = (ROOT / "LICENSE-MIT").read_text("utf-8").strip().split("\n\n")
    indented = lambda text: "\n".join(f" {line}".rstrip() or " ." for line in text.splitlines())
    lines = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
        "Upstream-Name: fener",
        *([f"Source: {REPOSITORY}"] if REPOSITORY else []),
        "Comment: THIRD-PARTY.txt.gz in this folder holds the licences of the crates and of the font.",
        "",
        "Files: *",
        f"Copyright: {owner.removeprefix('Copyright (c) ')}",
        "License: Expat or Apache-2.0",
        "",
        "License: Expat",
        indented("\n\n".join(mit)),
        "",
        "License: Apache-2.0",
        " On Debian systems, the Apache License, Version 2.0, is in",
        " /usr/share/common-licenses/Apache-2.0.",
    ]
    return ("\n".join(lines) + "\n").encode()


def deb_changelog() -> bytes:
    """Debian's form of a change log (Debian policy 4.4) with one entry."""
    when = format_datetime(datetime.fromtimestamp(date(), UTC))
    entry = "  * Release. CHANGELOG.md.gz in this folder lists what has changed."
    return f"fener ({VERSION}) unstable; urgency=medium\n\n{entry}\n\n -- {MAINTAINER}  {when}\n".encode()


def deb(binary: bytes, target: str, extra: Files, out: Path) -> None:
    """A package for Debian and Ubuntu (Debian policy 4.7)."""
    architecture = TARGETS[target][2]
    version = glibc(binary)
    places = {
        "fener.bash": "usr/share/bash-completion/completions/fener",
        "_fener": "usr/share/zsh/vendor-completions/_fener",
        "fener.fish": "usr/share/fish/vendor_completions.d/fener.fish",
    }
    zipped = lambda content: gzip.compress(content, 9, mtime=0)
    documents = {
        "copyright": deb_copyright(),
        # Debian's own form; what has changed is in the file beside it.
        "changelog.gz": zipped(deb_changelog()),
        "CHANGELOG.md.gz": zipped(read("CHANGELOG.md")),
        "THIRD-PARTY.txt.gz": zipped(notices()),
    }
    files = [("usr/bin/fener", binary, True)]
    files += [(f"usr/share/doc/fener/{name}", content, False) for name, content in documents.items()]
    for path, content, _ in extra:
        folder, name = path.split("/")
        if folder == "man":
            files.append((f"usr/share/man/man1/{name}.gz", zipped(content), False))
        elif name in places:
            files.append((places[name], content, False))
    control = [
        "Package: fener",
        f"Version: {VERSION}",
        f"Architecture: {architecture}",
        f"Maintainer: {MAINTAINER}",
        f"Installed-Size: {sum(len(content) for _, content, _ in files) // 1024}",
        *([f"Depends: libc6 (>= {version[0]}.{version[1]})"] if version else []),
        "Suggests: chromium, fonts-noto-core, fontconfig",
        "Section: web",
        "Priority: optional",
        *([f"Homepage: {REPOSITORY}"] if REPOSITORY else []),
        f"Description: {SHORT_SUMMARY}",
        *textwrap.wrap(f"{SUMMARY}.", 78, initial_indent=" ", subsequent_indent=" "),
    ]
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "root"
        files.append(("DEBIAN/control", ("\n".join(control) + "\n").encode(), False))
        for name, content, is_program in files:
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            path.chmod(0o755 if is_program else 0o644)
        for path in [root, *root.rglob("*")]:
            if path.is_dir():
                path.chmod(0o755)
            os.utime(path, (date(), date()))
        package = out / f"fener_{VERSION}_{architecture}.deb"
        compression = ["-Zxz", f"-z{archives.level}"] if archives.level else ["-Znone"]
        build = ["dpkg-deb", "--build", "--root-owner-group", *compression, str(root), str(package)]
        subprocess.run(build, check=True, stdout=subprocess.DEVNULL, env=os.environ | {"SOURCE_DATE_EPOCH": str(date())})


def has_dpkg() -> bool:
    return shutil.which("dpkg-deb") is not None
