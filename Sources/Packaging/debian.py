"""The Debian package, made with Debian's own tools."""

import os
import shutil
import subprocess
import tempfile
from email.utils import formatdate
from pathlib import Path

from parts import Missing, run
from tree import COMPLETIONS, DEBIAN_ZSH, packed

CONTROL = """\
Package: waymark
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Section: text
Priority: optional
Description: progress site of a mentoring programme, from Markdown notes
 A mentor and a mentee keep their agreement, goals and session notes as
 plain text files. Waymark reads them, works out how each goal and
 milestone stands, and writes a static HTML site with a library of
 resources, for a pair, a programme or the public.
 .
 Notes are closed unless somebody opens them, every number can be checked
 by hand on the page that shows it, and the site needs no server.
"""

CHANGELOG = """\
waymark ({version}) unstable; urgency=medium

  * What is new stands in CHANGELOG.md.gz beside this file.

 -- {maintainer}  {day}
"""

# What lintian would have otherwise, each with its reason.
OVERRIDES = {
    "bogus-mail-host": "the project has no address yet; `make deb MAINTAINER='Name <address>'` names one",
    "bogus-mail-host-in-debian-changelog": "as above",
    "embedded-library": "libyaml comes with Yams, which Debian does not have",
}


def depends(command):
    """What the command needs at run time, as dpkg-shlibdeps finds it."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "debian").mkdir()
        (Path(folder) / "debian/control").write_text("Source: waymark\n\nPackage: waymark\nArchitecture: any\n")
        said = subprocess.run(
            ["dpkg-shlibdeps", "-O", str(command)], cwd=folder, capture_output=True, text=True, check=True).stdout
    return said.strip().removeprefix("shlibs:Depends=")


def write(tree, folder, maintainer, compression="xz"):
    """Writes the package into a folder; returns its path."""
    for tool in ("dpkg-deb", "dpkg-shlibdeps"):
        if not shutil.which(tool):
            raise Missing(f"{tool} is not here: a Debian package is made with dpkg-dev")
    architecture = run("dpkg", "--print-architecture")
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary) / "root"
        tree.write(root / "usr")
        (root / "usr" / DEBIAN_ZSH).parent.mkdir(parents=True)
        (root / "usr" / COMPLETIONS["zsh"]).rename(root / "usr" / DEBIAN_ZSH)
        (root / "usr" / COMPLETIONS["zsh"]).parent.rmdir()
        overrides = root / "usr/share/lintian/overrides/waymark"
        overrides.parent.mkdir(parents=True)
        overrides.write_text("".join(f"# {reason}\nwaymark: {tag}\n" for tag, reason in OVERRIDES.items()))
        (root / "usr/share/doc/waymark/changelog.gz").write_bytes(packed(CHANGELOG.format(
            version=tree.version, maintainer=maintainer, day=formatdate(tree.when)).encode()))
        size = sum(path.stat().st_size for path in root.rglob("*") if path.is_file())
        (root / "DEBIAN").mkdir()
        (root / "DEBIAN/control").write_text(CONTROL.format(
            version=tree.version, architecture=architecture, maintainer=maintainer, size=-(-size // 1024),
            depends=depends(root / "usr/bin/waymark")))
        for path in [root, *root.rglob("*")]:
            if path.is_dir():
                path.chmod(0o755)
        place = folder / f"waymark_{tree.version}_{architecture}.deb"
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", f"-Z{compression}", "--build", root, place], check=True, stdout=subprocess.DEVNULL,
            env={**os.environ, "SOURCE_DATE_EPOCH": str(tree.when)})
    return place
