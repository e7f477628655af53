"""The fonts of the tests: the same on every machine, whatever else it has.

A page is laid out in the reader's fonts, so room that is enough in one may be too little in another. The browser sees only the
families named here, one set at a time: a wide one, with which all tests run, a narrow one, and one between them that many
machines have.
"""

import functools
import os
import subprocess
import sys

import sites

SETS = {
    "wide": {"sans-serif": "DejaVu Sans", "serif": "DejaVu Serif", "monospace": "DejaVu Sans Mono"},
    "common": {"sans-serif": "Noto Sans", "serif": "Noto Serif", "monospace": "DejaVu Sans Mono"},
    "narrow": {"sans-serif": "Liberation Sans Narrow", "serif": "Liberation Serif", "monospace": "Liberation Mono"},
}
PACKAGES = "fontconfig fonts-dejavu-core fonts-liberation fonts-noto-core"


def files(family):
    """The files of a family."""
    try:
        listed = subprocess.run(
            ["fc-list", f":family={family}", "file"], capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        listed = ""
    found = [line.rstrip(": ") for line in listed.splitlines()]
    return found or sys.exit(f"the tests need the font {family}: apt-get install {PACKAGES} (`make browser` installs it)")


@functools.cache
def configuration(name):
    """A configuration of fontconfig in which only the fonts of a set exist."""
    folder = sites.WORK / f"fonts-{name}"
    folder.mkdir(parents=True, exist_ok=True)
    aliases = ""
    for generic, family in SETS[name].items():
        for file in files(family):
            try:
                (folder / os.path.basename(file)).symlink_to(file)
            except FileExistsError:
                pass  # Another worker, or an earlier run, has made it.
        names = [generic, "system-ui", "ui-sans-serif"] if generic == "sans-serif" else [generic]
        for alias in names:
            aliases += (
                f'<match target="pattern"><test name="family"><string>{alias}</string></test>'
                f'<edit name="family" mode="prepend" binding="strong"><string>{family}</string></edit></match>\n')
    # What else a page or the browser asks for, and for nothing at all.
    rest = SETS[name]["sans-serif"]
    aliases += (
        '<match target="pattern"><edit name="family" mode="append_last" binding="strong">'
        f"<string>{rest}</string></edit></match>\n")
    path = folder / "fonts.conf"
    # Workers may write it at the same time; each finds a whole file.
    draft = path.with_suffix(f".{os.getpid()}")
    draft.write_text(
        '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n'
        f"<dir>{folder}</dir>\n<cachedir>{folder}/cache</cachedir>\n{aliases}</fontconfig>\n")
    draft.replace(path)
    return path
