"""What is delivered, packed once for all tests."""

import functools
import os
import re
import shutil
import subprocess
import sys
import unittest
from pathlib import Path

from bare_root import ROOT, WORK

PACKAGING = ROOT / "Sources/Packaging"
sys.path.insert(0, str(PACKAGING))

COMMAND = Path(os.environ.get("WAYMARK", ROOT / ".build/release/waymark"))
MANUAL = Path(os.environ.get("MANUAL", ROOT / ".build/man"))
DIST = WORK / "dist"


def package(kind, output, *options):
    subprocess.run(
        [sys.executable, PACKAGING / "package.py", kind, "--command", COMMAND, "--manual", MANUAL, "--output", output, *options],
        check=True, stdout=subprocess.DEVNULL)


@functools.cache
def dist():
    """The folder with the archive, the package and their digests."""
    shutil.rmtree(DIST, ignore_errors=True)
    package("dist", DIST)
    # What takes half a minute to pack for a download takes seconds so.
    package("deb", DIST, "--compression", "gzip")
    return DIST


def only(pattern, folder=None):
    found = list((folder or dist()).glob(pattern))
    assert len(found) == 1, f"{pattern}: {found}"
    return found[0]


@functools.cache
def version():
    return subprocess.run([COMMAND, "--version"], capture_output=True, text=True, check=True).stdout.split()[0]


def digests(folder=None):
    """The digests of what lies there, by name."""
    lines = ((folder or dist()) / "SHA256SUMS").read_text().splitlines()
    return {name: digest for digest, name in (line.split("  ", 1) for line in lines)}


def block(document, heading, number=0):
    """The shell lines that a document shows below a heading."""
    text = (ROOT / document).read_text(encoding="utf-8")
    part = re.split(rf"^#+ {re.escape(heading)}$", text, flags=re.M)[1]
    return re.findall(r"^```(?:sh)?\n(.*?)^```$", part, flags=re.M | re.S)[number]


class DeliveryTest(unittest.TestCase):
    maxDiff = None

    def tells(self, text):
        """Prints a figure beside the test's name."""
        print(f"  {text}", flush=True)
