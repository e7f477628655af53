"""The archive, the Debian package, and what they say of what is in them."""

import json
import subprocess
import tarfile
import tempfile
from pathlib import Path

import delivered
from bare_root import ROOT
from delivered import DeliveryTest, only


class PackagesTest(DeliveryTest):
    def test_same_bytes(self):
        """packed twice, the archive and the Debian package are the same bytes"""
        with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
            for folder in (first, second):
                delivered.package("deb", folder, "--compression", "none")
            self.assertEqual(delivered.digests(Path(first)), delivered.digests(Path(second)))
            delivered.package("dist", first)
            name = only("*.tar.gz").name
            self.assertEqual(delivered.digests(Path(first))[name], delivered.digests()[name])

    def test_digests(self):
        """SHA256SUMS names all that lies there, and sha256sum finds nothing wrong"""
        names = {path.name for path in delivered.dist().iterdir()} - {"SHA256SUMS"}
        self.assertEqual(set(delivered.digests()), names)
        subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=delivered.dist(), check=True)

    def test_archive(self):
        """the archive holds one folder with the command, manual pages, completions, notices and the bill of materials"""
        with tarfile.open(only("*.tar.gz")) as archive:
            top = only("*.tar.gz").name.removesuffix(".tar.gz")
            members = {member.name.removeprefix(f"{top}/"): member for member in archive.getmembers()}
            self.assertEqual({member.name.split("/")[0] for member in archive.getmembers()}, {top})
            self.assertEqual({(member.uid, member.gid) for member in members.values()}, {(0, 0)})
            self.assertTrue(members["bin/waymark"].mode & 0o111)
            for path in ("share/man/man1/waymark-build.1.gz", "share/bash-completion/completions/waymark",
                         "share/zsh/site-functions/_waymark", "share/fish/vendor_completions.d/waymark.fish",
                         "share/doc/waymark/copyright", "share/doc/waymark/waymark.spdx.json"):
                self.assertIn(path, members)
                self.assertGreater(members[path].size, 100, path)

    def test_needs_nothing_but_the_c_library(self):
        """the command asks the machine for nothing of Swift and nothing of libcmark"""
        said = subprocess.run(["objdump", "-p", delivered.COMMAND], capture_output=True, text=True, check=True).stdout
        needed = {line.split()[1] for line in said.splitlines() if line.split()[:1] == ["NEEDED"]}
        self.assertLessEqual(needed, {"libc.so.6", "libm.so.6", "libgcc_s.so.1", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"})
        self.tells(f"{delivered.COMMAND.stat().st_size / 1e6:.0f} MB, packed {only('*.tar.gz').stat().st_size / 1e6:.0f} MB")

    def test_every_module_is_named(self):
        """every module of the command's objects is ours or stands in the list of parts, which the notices and the bill tell"""
        import parts
        lists = sorted((ROOT / ".build").glob("*/*/waymark.product/Objects.LinkFileList"))
        self.assertTrue(lists)
        modules = {Path(line).parts[i] for path in lists for line in path.read_text().split()
                   for i in range(len(Path(line).parts)) if Path(line).parts[i].endswith(".build")}
        modules = {name.removesuffix(".build") for name in modules} - {""}
        own = {path.name for path in (ROOT / "Sources").iterdir()}
        named = {module for part in parts.PARTS for module in part.modules}
        self.assertEqual(modules - own - named, set(), "name their part in Sources/Packaging/parts.py")
        self.assertEqual(named - modules, set(), "no longer linked in")
        notices = parts.notices()
        for part in parts.PARTS:
            self.assertIn(f"{part.name} {parts.version_of(part)}", notices)

    def test_bill_of_materials(self):
        """the bill names each part with version and licence, and the very command by its digest"""
        import hashlib
        import parts
        bill = json.loads(only("*.spdx.json").read_text())
        self.assertEqual((bill["spdxVersion"], bill["dataLicense"], bill["SPDXID"]), ("SPDX-2.3", "CC0-1.0", "SPDXRef-DOCUMENT"))
        packages = {package["name"]: package for package in bill["packages"]}
        self.assertEqual(set(packages), {"waymark"} | {part.name for part in parts.PARTS})
        for package in packages.values():
            self.assertTrue(package["versionInfo"] and package["licenseDeclared"], package["name"])
            self.assertRegex(package["SPDXID"], r"^SPDXRef-[A-Za-z0-9.-]+$")
        related = {relation["relatedSpdxElement"] for relation in bill["relationships"]}
        self.assertEqual(related, {package["SPDXID"] for package in packages.values()})
        with tarfile.open(only("*.tar.gz")) as archive:
            top = only("*.tar.gz").name.removesuffix(".tar.gz")
            digest = hashlib.sha256(archive.extractfile(f"{top}/bin/waymark").read()).hexdigest()
        self.assertEqual(packages["waymark"]["checksums"], [{"algorithm": "SHA256", "checksumValue": digest}])

    def test_pinned(self):
        """each direct dependency is pinned to one version, the one that is named in the bill"""
        import re
        import parts
        text = (ROOT / "Package.swift").read_text()
        pinned = dict(re.findall(r'\.package\(url: "[^"]*/([^"/]+)", exact: "([^"]+)"\)', text))
        self.assertEqual(len(pinned), text.count(".package(url:"))
        versions = {identity: version for identity, (_, version, _) in parts.resolved().items()}
        self.assertEqual({name.lower(): version for name, version in pinned.items()},
                         {name.lower(): versions[name.lower()] for name in pinned})
