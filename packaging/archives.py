"""Archives with the same bytes for the same files: sorted names, one date, no owner."""

import gzip
import io
import tarfile
import time
import zipfile
from pathlib import Path

from project import date

# The compression of gzip, Deflate and xz, from 0 to 9: set once, before the first archive.
level = 9

# Path in the archive, content, and whether it is a program.
Files = list[tuple[str, bytes, bool]]


def tar_gz(path: Path, files: Files) -> None:
    raw = io.BytesIO()
    with tarfile.open(fileobj=raw, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name, content, is_program in sorted(files):
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime, entry.mode = len(content), date(), 0o755 if is_program else 0o644
            archive.addfile(entry, io.BytesIO(content))
    path.write_bytes(gzip.compress(raw.getvalue(), level, mtime=0))


def zip_file(path: Path, files: Files) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        # A wheel's list of files comes last.
        for name, content, is_program in sorted(files, key=lambda file: (file[0].endswith("/RECORD"), file[0])):
            entry = zipfile.ZipInfo(name, time.gmtime(max(date(), 315532800))[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = (0o100755 if is_program else 0o100644) << 16
            archive.writestr(entry, content, compresslevel=level)
