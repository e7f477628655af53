"""The bill of materials that goes with an archive: SPDX 2.3, as JSON."""

import hashlib
import json
import re
from datetime import datetime, timezone

from parts import PARTS, resolved, version_of


def identifier(name):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.]+", "-", name).strip("-")


def package(part):
    version = version_of(part)
    entry = {
        "SPDXID": identifier(part.name), "name": part.name, "versionInfo": version, "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION", "licenseDeclared": part.licence, "copyrightText": part.copyright,
        "downloadLocation": "NOASSERTION",
    }
    if part.package:
        location, _, revision = resolved()[part.package]
        entry["downloadLocation"] = f"git+{location}@{revision}"
        address = re.sub(r"^https?://|\.git$", "", location)
        entry["externalRefs"] = [{
            "referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
            "referenceLocator": f"pkg:swift/{address}@{version}",
        }]
    if part.remark:
        entry["comment"] = part.remark
    return entry


def document(version, command, when):
    """The bill for a command.

    - command: its bytes, as they are delivered.
    - when: seconds since 1970 of the source, not of the clock.
    """
    digest = hashlib.sha256(command).hexdigest()
    own = {
        "SPDXID": "SPDXRef-waymark", "name": "waymark", "versionInfo": version, "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION", "licenseDeclared": "Apache-2.0", "copyrightText": "NOASSERTION",
        "downloadLocation": "NOASSERTION", "primaryPackagePurpose": "APPLICATION",
        "checksums": [{"algorithm": "SHA256", "checksumValue": digest}],
        "comment": "The checksum is that of bin/waymark.",
    }
    packages = [package(part) for part in PARTS]
    relations = [("SPDXRef-DOCUMENT", "DESCRIBES", "SPDXRef-waymark")]
    relations += [("SPDXRef-waymark", "STATIC_LINK", entry["SPDXID"]) for entry in packages]
    return json.dumps({
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"waymark-{version}",
        "documentNamespace": f"https://spdx.org/spdxdocs/waymark-{version}-{digest}",
        "creationInfo": {
            "created": datetime.fromtimestamp(when, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "creators": [f"Tool: waymark-packaging-{version}"],
        },
        "packages": [own] + packages,
        "relationships": [
            {"spdxElementId": left, "relationshipType": kind, "relatedSpdxElement": right}
            for left, kind, right in relations
        ],
    }, indent=2, ensure_ascii=False) + "\n"
