"""The files that are installed, each at its place below the prefix."""

import gzip
import os
import subprocess
import tempfile
from pathlib import Path

import sbom
from parts import ROOT, Missing, notices, run

# Where each shell looks for completions, and where Debian's packages have them.
COMPLETIONS = {
    "bash": "share/bash-completion/completions/waymark",
    "zsh": "share/zsh/site-functions/_waymark",
    "fish": "share/fish/vendor_completions.d/waymark.fish",
}
DEBIAN_ZSH = "share/zsh/vendor-completions/_waymark"


def when():
    """The second of the source: its last commit, or SOURCE_DATE_EPOCH. No clock reaches a package."""
    if said := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(said)
    try:
        return int(run("git", "-C", str(ROOT), "log", "-1", "--format=%ct"))
    except (OSError, subprocess.CalledProcessError):
        raise Missing("the sources are no clone of git: say of which second they are with SOURCE_DATE_EPOCH") from None


def packed(data):
    """Compressed, with no name and no time in it."""
    return gzip.compress(data, 9, mtime=0)


def stripped(command):
    """The command without what only a debugger reads."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "waymark"
        subprocess.run(["strip", "--strip-all", "--remove-section=.swift_ast", "-o", copy, command], check=True)
        return copy.read_bytes()


class Tree:
    """What is installed: paths below the prefix, with bytes and modes."""

    def __init__(self, command, manual, version=None):
        self.version = version or run(str(command), "--version").split()[0]
        self.when = when()
        self.files = {}
        own = stripped(command)
        self.add("bin/waymark", own, 0o755)
        pages = sorted(Path(manual).glob("waymark*.1"))
        if not pages:
            raise Missing(f"there is no manual page in {manual}: `make man` writes them")
        for page in pages:
            self.add(f"share/man/man1/{page.name}.gz", packed(page.read_bytes()))
        for shell, place in COMPLETIONS.items():
            script = run(str(command), "--generate-completion-script", shell)
            # It is read by a shell, not run.
            self.add(place, (script.removeprefix("#!/bin/bash\n") + "\n").encode())
        self.add("share/doc/waymark/copyright", notices().encode())
        self.add("share/doc/waymark/CHANGELOG.md.gz", packed((ROOT / "CHANGELOG.md").read_bytes()))
        self.add("share/doc/waymark/waymark.spdx.json", sbom.document(self.version, own, self.when).encode())

    def add(self, path, data, mode=0o644):
        self.files[path] = (data, mode)

    def write(self, folder):
        """Writes all files below a folder."""
        for path, (data, mode) in sorted(self.files.items()):
            place = Path(folder) / path
            place.parent.mkdir(parents=True, exist_ok=True)
            # Another command may be running from that file: a new one takes its name.
            beside = place.with_name(f".{place.name}.new")
            beside.write_bytes(data)
            beside.chmod(mode)
            beside.replace(place)
