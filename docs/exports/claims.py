"""Read an export of claims with Python's standard library alone.

    whoseword export news.ledger --format csv --output claims/
    python3 claims.py claims/

checks the package against its own description, and prints dyads by month and on whose word
assaults stand. With pandas: pandas.read_csv("claims/claims.csv", parse_dates=["earliest", "latest"]).
"""

import collections
import csv
import hashlib
import json
import pathlib
import sys

TYPES = {
    "integer": int,
    "number": float,
    "boolean": lambda text: text == "true",
    "string": str,
    "date": str,
}


def read(folder):
    """The rows of a package, with the types that its schema gives; None where nothing is known."""
    folder = pathlib.Path(folder)
    resource = json.loads((folder / "datapackage.json").read_text("utf-8"))["resources"][0]
    path = folder / resource["path"]
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    if resource["hash"] != "sha256:" + digest:
        raise SystemExit(f"{path}: not the file that the package describes")
    types = {field["name"]: TYPES[field["type"]] for field in resource["schema"]["fields"]}
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            yield {name: types[name](text) if text else None for name, text in row.items()}


def several(text):
    """Values that stand in one cell."""
    return text.split("; ") if text else []


def main(folder):
    dyads, roots = collections.Counter(), collections.Counter()
    for claim in read(folder):
        month = (claim["earliest"] or "undated")[:7]
        for actor in set(several(claim["actor_countries"])):
            for recipient in set(several(claim["recipient_countries"])):
                dyads[month, actor, recipient] += 1
        if claim["type"] == "ASSAULT" and claim["status"] == "HAPPENED":
            roots[claim["root_kind"]] += 1
    for (month, actor, recipient), count in sorted(dyads.items()):
        print(month, actor, recipient, count)
    for kind, count in sorted(roots.items()):
        print("assaults on the word of", kind, count)


if __name__ == "__main__":
    main(sys.argv[1])
