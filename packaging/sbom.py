"""The bill of materials of the programs of all targets, as CycloneDX 1.6 (ECMA-424).

The scope of a crate is `required` if the program of every target holds it, and `optional` if some do, which its properties name.
`excluded` are build scripts, macros and what only these use: they run while the program is compiled.
"""

import json
import uuid
from datetime import UTC, datetime

from crates import Crate, compiled
from project import TARGETS, date


def component(crate: Crate, kind: str) -> dict:
    is_everywhere = len(crate.targets) == len(TARGETS)
    scope = "required" if is_everywhere else "optional" if crate.targets else "excluded"
    targets = [] if is_everywhere else sorted(crate.targets)
    return {
        "type": kind,
        "bom-ref": crate.purl,
        "name": crate.name,
        "version": crate.version,
        "scope": scope,
        **({"description": crate.description} if crate.description else {}),
        **({"hashes": [{"alg": "SHA-256", "content": crate.checksum}]} if crate.checksum else {}),
        **({"licenses": [{"expression": crate.licence}]} if crate.licence else {}),
        "purl": crate.purl,
        **({"properties": [{"name": "fener:target", "value": target} for target in targets]} if targets else {}),
    }


def bill() -> bytes:
    fener, crates = compiled()
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(date(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": component(fener, "application"),
        },
        "components": [component(crate, "library") for crate in crates],
        "dependencies": [{"ref": crate.purl, "dependsOn": sorted(crate.uses)} for crate in [fener, *crates]],
    }
    # The same content has the same number.
    serial = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(document, sort_keys=True))
    schema = "http://cyclonedx.org/schema/bom-1.6.schema.json"
    document = {"$schema": schema, "serialNumber": f"urn:uuid:{serial}", **document}
    return (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode()
