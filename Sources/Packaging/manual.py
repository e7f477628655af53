"""Writes the manual pages, one for each command: `manual.py GENERATOR COMMAND FOLDER`.

The generator of swift-argument-parser writes what the commands say of themselves; here its pages get names by which `man` finds
them, and what groff and mandoc complain of goes.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from datetime import datetime, timezone
from pathlib import Path

sys.dont_write_bytecode = True

from tree import when  # noqa: E402


def hyphenated(text):
    """`waymark.import.csv` and `waymark import csv` as the name of a page: `waymark-import-csv`."""
    return re.sub(r"[. ]", "-", text)


def mended(page):
    """A page as `man`, `whatis` and `apropos` read it."""
    typed = re.search(r'^\.Nm "?(waymark[a-z ]*)"?$', page, flags=re.M)[1]
    page = re.sub(r"^\.Nm$", f'.Nm "{typed}"', page, flags=re.M)
    page = page.replace(f'.Nm "{typed}"\n.Nd', f".Nm {hyphenated(typed)}\n.Nd")
    page = re.sub(r"^\.Xr (waymark[a-z.]*) ", lambda found: f".Xr {hyphenated(found[1])} ", page, flags=re.M)
    page = re.sub(r"^\.Dt (\S+) ", lambda found: f".Dt {hyphenated(found[1])} ", page, flags=re.M)
    return re.sub(r"^$\n", ".Pp\n", page.strip() + "\n", flags=re.M)


def main(generator, command, folder):
    day = datetime.fromtimestamp(when(), timezone.utc).strftime("%Y-%m-%d")
    folder = Path(folder)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as raw:
        subprocess.run([generator, command, "--multi-page", "--date", day, "--output-directory", raw], check=True)
        for page in sorted(Path(raw).glob("*.1")):
            (folder / f"{hyphenated(page.stem)}.1").write_text(mended(page.read_text()))
    print(folder / "waymark.1")


if __name__ == "__main__":
    main(*sys.argv[1:])
