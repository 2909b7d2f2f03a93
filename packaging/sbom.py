"""The bill of materials of the program, as CycloneDX 1.6 (ECMA-424): every crate that is compiled into it."""

import json
import uuid
from datetime import UTC, datetime

from crates import Crate, compiled
from project import date


def component(crate: Crate, kind: str) -> dict:
    return {
        "type": kind,
        "bom-ref": crate.purl,
        "name": crate.name,
        "version": crate.version,
        **({"description": crate.description} if crate.description else {}),
        **({"hashes": [{"alg": "SHA-256", "content": crate.checksum}]} if crate.checksum else {}),
        **({"licenses": [{"expression": crate.licence}]} if crate.licence else {}),
        "purl": crate.purl,
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
        "dependencies": [{"ref": crate.purl, "dependsOn": crate.uses} for crate in [fener, *crates]],
    }
    # The same content has the same number.
    serial = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(document, sort_keys=True))
    schema = "http://cyclonedx.org/schema/bom-1.6.schema.json"
    document = {"$schema": schema, "serialNumber": f"urn:uuid:{serial}", **document}
    return (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode()
