"""Installs the command, or packs it for others: `package.py install --prefix /usr/local`, `package.py dist`, `package.py deb`.

What it packs was built before: the command and its manual pages.
"""

import argparse
import hashlib
import subprocess
import sys
from pathlib import Path

sys.dont_write_bytecode = True

import archive  # noqa: E402
import debian  # noqa: E402
from parts import ROOT, Missing  # noqa: E402
from tree import Tree  # noqa: E402


def checksums(folder):
    """Writes the digests of all that lies there, as `sha256sum --check` reads them."""
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name != "SHA256SUMS")
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    (folder / "SHA256SUMS").write_text("".join(lines))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=["install", "dist", "deb"])
    parser.add_argument("--command", type=Path, default=ROOT / ".build/release/waymark")
    parser.add_argument("--manual", type=Path, default=ROOT / ".build/man")
    parser.add_argument("--output", type=Path, default=ROOT / ".build/dist")
    parser.add_argument("--prefix", type=Path, default=Path("/usr/local"))
    parser.add_argument("--maintainer", default="The developers of Waymark <waymark@localhost.localdomain>")
    parser.add_argument("--package-version", help="what the package calls itself; by itself what the command says")
    parser.add_argument("--compression", default="xz", help="of the Debian package; none is quick, for trying")
    options = parser.parse_args()
    tree = Tree(options.command, options.manual, options.package_version)
    if options.kind == "install":
        tree.write(options.prefix)
        print(f"installed waymark {tree.version} below {options.prefix}")
        return
    options.output.mkdir(parents=True, exist_ok=True)
    if options.kind == "dist":
        place = archive.write(tree, options.output)
        bill, _ = tree.files["share/doc/waymark/waymark.spdx.json"]
        (options.output / f"{archive.name(tree)}.spdx.json").write_bytes(bill)
    else:
        place = debian.write(tree, options.output, options.maintainer, options.compression)
    checksums(options.output)
    print(f"{place} has {place.stat().st_size / 1_000_000:.1f} MB")


if __name__ == "__main__":
    try:
        main()
    except (Missing, PermissionError) as problem:
        sys.exit(f"{problem}")
    except subprocess.CalledProcessError as problem:
        sys.exit(f"{problem}\n{problem.stderr or ''}")
