"""Writes `tests/standards/yaml.json` from a checkout of the branch `data` of github.com/yaml/yaml-test-suite.

    python3 tests/tools/from_yaml_test_suite.py CHECKOUT

Each example has its text and either the JSON of its documents or `"invalid": true`. Examples that have no form in JSON (keys
that are no words, tags) are left out.
"""

import json
import pathlib
import sys

LICENCE = "MIT, Copyright (c) 2016-2020 Ingy döt Net"


def documents(text):
    """All values of a text of JSON, which may follow one another."""
    decoder, values = json.JSONDecoder(), []
    text = text.strip()
    while text:
        value, end = decoder.raw_decode(text)
        values.append(value)
        text = text[end:].strip()
    return values


def main(checkout):
    examples = []
    for file in sorted(checkout.rglob("in.yaml")):
        folder = file.parent
        name = str(folder.relative_to(checkout))
        example = {"example": name, "yaml": file.read_bytes().decode("utf-8")}
        if (folder / "error").exists():
            example["invalid"] = True
        elif (folder / "in.json").exists():
            example["documents"] = documents((folder / "in.json").read_text("utf-8"))
        else:
            continue
        examples.append(example)
    about = {"source": "https://github.com/yaml/yaml-test-suite, branch data, commit 6ad3d2c", "licence": LICENCE}
    out = pathlib.Path(__file__).parent.parent / "standards" / "yaml.json"
    lines = ",\n".join(json.dumps(example, ensure_ascii=False) for example in examples)
    head = json.dumps(about, ensure_ascii=False)
    out.write_text(f'{{\n"about": {head},\n"examples": [\n{lines}\n]}}\n', "utf-8")


main(pathlib.Path(sys.argv[1]))
