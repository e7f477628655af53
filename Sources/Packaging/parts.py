"""What is linked into the command, and under which terms: the one list of which notices and the bill of materials are made."""

import json
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CHECKOUTS = ROOT / ".build/checkouts"


class Missing(Exception):
    """Something that a package needs is not on this machine; the words say what to install."""


@dataclass(frozen=True)
class Part:
    name: str
    # The licence, as the SPDX list writes it.
    licence: str
    copyright: str
    # The modules of the command's list of objects that belong to it.
    modules: tuple = ()
    # The Swift package, by its identity in Package.resolved, and the folder of its checkout.
    package: str = ""
    folder: str = ""
    # The Debian package whose archive is linked, or that keeps the terms.
    debian: str = ""
    # Files with terms that have to go with the command: below the checkout, or of the machine.
    terms: tuple = ()
    # Said in the notices where no file says it.
    remark: str = ""


PARTS = [
    Part("Yams", "MIT", "2016 JP Simard", ("Yams",), "yams", "Yams", terms=("LICENSE",)),
    Part(
        "libyaml", "MIT", "2006-2016 Kirill Simonov; 2017-2020 Ingy döt Net", ("CYaml",), "yams", "Yams",
        remark="A C library that Yams contains, under the same terms of the MIT licence as Yams."),
    Part(
        "swift-argument-parser", "Apache-2.0 WITH Swift-exception", "Apple Inc. and the Swift project authors",
        ("ArgumentParser", "ArgumentParserToolInfo"), "swift-argument-parser", "swift-argument-parser"),
    Part(
        "swift-system", "Apache-2.0 WITH Swift-exception", "Apple Inc. and the Swift project authors",
        ("SystemPackage", "CSystem", "CSystemLinux"), "swift-system", "swift-system"),
    Part(
        "swift-crypto", "Apache-2.0", "Apple Inc. and the SwiftCrypto project authors",
        ("Crypto", "CryptoBoringWrapper", "CCryptoBoringSSLShims", "CXKCP", "CXKCPShims"), "swift-crypto",
        "swift-crypto", terms=("NOTICE.txt",)),
    Part(
        "BoringSSL", "Apache-2.0 AND ISC AND MIT", "The BoringSSL and OpenSSL authors", ("CCryptoBoringSSL",),
        "swift-crypto", "swift-crypto",
        remark="A C library that swift-crypto contains; its NOTICE above names its authors and theirs."),
    Part("FlyingFox", "MIT", "2022 Simon Whitty", ("FlyingSocks",), "flyingfox", "FlyingFox", terms=("LICENSE",)),
    Part(
        "libcmark", "BSD-2-Clause AND MIT", "2014 John MacFarlane and others", debian="libcmark-dev",
        terms=("/usr/share/doc/libcmark-dev/copyright",)),
    Part(
        "Swift's standard library, Foundation and Dispatch", "Apache-2.0 WITH Swift-exception",
        "Apple Inc. and the Swift project authors"),
    Part(
        "ICU", "Unicode-3.0", "1991- Unicode, Inc.", debian="libicu72",
        terms=("/usr/share/doc/libicu*/copyright",), remark="It is a part of Swift's Foundation."),
    Part(
        "libstdc++", "GPL-3.0-or-later WITH GCC-exception-3.1", "Free Software Foundation, Inc.",
        remark="Linked in under the GCC Runtime Library Exception 3.1, which leaves the command under its own licence."),
]


def run(*words):
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip()


def resolved():
    """The versions and revisions of the Swift packages, by identity."""
    pins = json.loads((ROOT / "Package.resolved").read_text())["pins"]
    return {pin["identity"]: (pin["location"], pin["state"]["version"], pin["state"]["revision"]) for pin in pins}


def swift_version():
    return re.search(r"Swift version (\S+)", run("swift", "--version")).group(1)


def version_of(part):
    """The version of a part, as the machine on which it is linked says it."""
    if part.package:
        return resolved()[part.package][1]
    if part.name == "libcmark":
        return run("pkg-config", "--modversion", "libcmark")
    if part.name == "libstdc++":
        return run("gcc", "-dumpfullversion")
    return swift_version()


def files_of(part):
    """The files with the terms of a part."""
    found = []
    for name in part.terms:
        pattern = Path(name) if name.startswith("/") else CHECKOUTS / part.folder / name
        there = sorted(pattern.parent.parent.glob(f"{pattern.parent.name}/{pattern.name}"))
        if not there:
            raise Missing(f"{pattern} is not here: it has the terms of {part.name}, which have to go with the command"
                          + (f"; install {part.debian}" if part.debian else ""))
        found.append(there[0])
    return found


def notices():
    """The text that goes with the command: our licence, then each part with its terms."""
    words = [
        "waymark is licensed under the Apache License, Version 2.0.",
        "On Debian systems its text is in /usr/share/common-licenses/Apache-2.0; else see",
        "https://www.apache.org/licenses/LICENSE-2.0.",
        "",
        "These parts are linked into the command:",
    ]
    for part in PARTS:
        words += ["", "-" * 78, f"{part.name} {version_of(part)}", f"Licence: {part.licence}",
                  f"Copyright: {part.copyright}"]
        if part.remark:
            words.append(part.remark)
        for file in files_of(part):
            words += ["", file.read_text(encoding="utf-8").strip()]
    return "\n".join(words) + "\n"
