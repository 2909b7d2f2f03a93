"""The packages of one target: archive, wheel, npm packages, .deb."""

import base64
import gzip
import hashlib
import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import archives
from archives import Files, tar_gz, zip_file
from notices import notices
from project import LICENCE, LICENCE_FILES, MAIN_TARGETS, PACKAGE, ROOT, SUMMARY, TARGETS, VERSION, date, glibc


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
    texts = ["README.md", "CHANGELOG.md"]
    files = [(program, binary, True), *((text, read(text), False) for text in texts), *extra]
    files = [(f"{name}/{path}", content, is_program) for path, content, is_program in files] + licences(name)
    if "windows" in target:
        zip_file(out / f"{name}.zip", files)
    else:
        tar_gz(out / f"{name}.tar.gz", files)


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
        "Description-Content-Type: text/markdown",
    ]
    text = lambda lines: ("\n".join(lines) + "\n").encode()
    program = "fener.exe" if "windows" in target else "fener"
    files = [
        (f"{data}/scripts/{program}", binary, True),
        (f"{info}/METADATA", text(metadata) + b"\n" + read("README.md"), False),
        (f"{info}/WHEEL", text(["Wheel-Version: 1.0", "Generator: fener", "Root-Is-Purelib: false", *tags]), False),
        *licences(f"{info}/licenses"),
    ]
    digest = lambda content: base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
    record = [f"{name},sha256={digest(content)},{len(content)}" for name, content, _ in sorted(files)]
    files.append((f"{info}/RECORD", text([*record, f"{info}/RECORD,,"]), False))
    zip_file(out / f"fener-{VERSION}-{tag}.whl", files)


def npm_name(target: str) -> str:
    system, processor, _, _ = TARGETS[target]
    return f"@fener/{system}-{processor}"


def npm(binary: bytes, target: str, out: Path) -> None:
    """The npm package with the program of one system, and the package `fener` that chooses among them."""
    system, processor, _, _ = TARGETS[target]
    common = {"version": VERSION, "description": SUMMARY, "license": LICENCE}
    program = "fener.exe" if system == "win32" else "fener"
    own = {"name": npm_name(target), **common, "os": [system], "cpu": [processor], "files": [program]}
    main = {
        "name": "fener",
        **common,
        "keywords": PACKAGE["keywords"],
        "bin": {"fener": "fener.js"},
        "files": ["fener.js"],
        "engines": {"node": ">=16"},
        "optionalDependencies": {npm_name(one): VERSION for one in MAIN_TARGETS},
    }
    text = lambda value: (json.dumps(value, indent=2, ensure_ascii=False) + "\n").encode()
    tar_gz(
        out / f"fener-{system}-{processor}-{VERSION}.tgz",
        [("package/package.json", text(own), False), (f"package/{program}", binary, True), *licences("package")],
    )
    script = read("packaging/fener.js")
    tar_gz(
        out / f"fener-{VERSION}.tgz",
        [
            ("package/package.json", text(main), False),
            ("package/fener.js", script, True),
            ("package/README.md", read("README.md"), False),
            *licences("package"),
        ],
    )


def deb(binary: bytes, target: str, extra: Files, out: Path) -> None:
    """A package for Debian and Ubuntu (Debian policy 4.7)."""
    architecture = TARGETS[target][2]
    version = glibc(binary)
    places = {
        "fener.bash": "usr/share/bash-completion/completions/fener",
        "_fener": "usr/share/zsh/vendor-completions/_fener",
        "fener.fish": "usr/share/fish/vendor_completions.d/fener.fish",
    }
    copyright_text = b"\n\n".join(content for _, content, _ in licences(""))
    files = [
        ("usr/bin/fener", binary, True),
        ("usr/share/doc/fener/copyright", f"Fener. {LICENCE}.\n\n".encode() + copyright_text, False),
        ("usr/share/doc/fener/changelog.gz", gzip.compress(read("CHANGELOG.md"), 9, mtime=0), False),
    ]
    for path, content, _ in extra:
        folder, name = path.split("/")
        if folder == "man":
            files.append((f"usr/share/man/man1/{name}.gz", gzip.compress(content, 9, mtime=0), False))
        elif name in places:
            files.append((places[name], content, False))
    control = [
        "Package: fener",
        f"Version: {VERSION}",
        f"Architecture: {architecture}",
        "Maintainer: The authors of Fener",
        f"Installed-Size: {sum(len(content) for _, content, _ in files) // 1024}",
        *([f"Depends: libc6 (>= {version[0]}.{version[1]})"] if version else []),
        "Suggests: chromium, fonts-noto-core, fontconfig",
        "Section: web",
        "Priority: optional",
        f"Description: {SUMMARY.split(',')[0]}",
        f" {SUMMARY}.",
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
        build = ["dpkg-deb", "--build", "--root-owner-group", "-Zxz", f"-z{archives.level}", str(root), str(package)]
        subprocess.run(build, check=True, stdout=subprocess.DEVNULL, env=os.environ | {"SOURCE_DATE_EPOCH": str(date())})


def has_dpkg() -> bool:
    return shutil.which("dpkg-deb") is not None
