"""The archive: one folder with everything, the same bytes from the same source."""

import gzip
import io
import platform
import tarfile

MACHINES = {"amd64": "x86_64", "arm64": "aarch64"}


def system():
    """What the command runs on, as names of archives say it: `linux-x86_64`."""
    machine = platform.machine().lower()
    return f"{platform.system().lower()}-{MACHINES.get(machine, machine)}"


def name(tree):
    return f"waymark-{tree.version}-{system()}"


def write(tree, folder):
    """Writes the archive into a folder; returns its path."""
    words = io.BytesIO()
    top = name(tree)
    with tarfile.open(fileobj=words, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        folders = {top}
        for path in tree.files:
            parts = path.split("/")[:-1]
            folders |= {"/".join([top, *parts[: number + 1]]) for number in range(len(parts))}
        entries = {path: None for path in folders} | {f"{top}/{path}": file for path, file in tree.files.items()}
        for path in sorted(entries):
            entry = tarfile.TarInfo(path)
            entry.mtime = tree.when
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = "root"
            if entries[path] is None:
                entry.type, entry.mode = tarfile.DIRTYPE, 0o755
                archive.addfile(entry)
            else:
                data, entry.mode = entries[path]
                entry.size = len(data)
                archive.addfile(entry, io.BytesIO(data))
    place = folder / f"{top}.tar.gz"
    place.write_bytes(gzip.compress(words.getvalue(), 6, mtime=0))
    return place
