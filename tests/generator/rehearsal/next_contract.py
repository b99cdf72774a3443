"""Fictitious next version of the contract; `python -m` prints it.

All URLs, 24 path parameters and a tenth of the schemas are renamed; three operations are added and
one is removed; ten fields are added, two are retyped, and an enum gets a code.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator import document
from generator.changes.structure import structure
from generator.document import Document

#: New names of first segments; any other segment gets a suffix.
_SEGMENTS = {"company": "locations", "records": "appointments", "staff": "team_members"}
_SUFFIX = "-v3"
#: Part of the base URL, which two paths repeat.
_BASE = "/api/v1/"
IN_PATH = 24
ADDED = {
    "get_location_opening_days": "get_location_users",
    "get_chain_news": "get_chain_loyalty_card_type_list",
    "get_chain_badges": "get_chain_loyalty_card_type_list",
}
REMOVED = "delete_tag_by_tag_id"
FIELDS = 10
RETYPED = 2
CODE = 9


@dataclass
class Done:
    """The changes made to the contract, to compare the report with."""

    in_path: dict[str, str] = field(default_factory=dict)
    schemas: dict[str, str] = field(default_factory=dict)
    added: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    #: New name of a schema → field.
    fields: list[tuple[str, str]] = field(default_factory=list)
    retyped: list[tuple[str, str]] = field(default_factory=list)
    code: tuple[str, str] = ("", "")


def next_contract(present: Document) -> tuple[Document, Done]:
    """Return the next contract, and its changes."""
    done, result = Done(), document.copy(present)
    schemas = result["components"]["schemas"]
    candidates = list(_open_answers(result))
    for number, (name, schema) in enumerate(candidates[:FIELDS]):
        new = f"brand_new_{number}"
        schema["properties"][new] = {"type": "string"}
        done.fields.append((name, new))
    for name, schema in candidates[FIELDS : FIELDS + RETYPED]:
        wire = next(one for one, child in schema["properties"].items() if _is(child, "string"))
        schema["properties"][wire] = {"type": "boolean"}
        done.retyped.append((name, wire))
    done.code = _add_code(schemas)
    _remove(result, REMOVED, done)
    _rename_in_path(result, done)
    result["paths"] = {_renamed(path): item for path, item in result["paths"].items()}
    _add_operations(result, done)
    renamed = _rename_schemas(result, done)
    done.fields = [(done.schemas.get(name, name), one) for name, one in done.fields]
    return renamed, done


def _is(schema: Any, kind: str) -> bool:
    return isinstance(schema, dict) and schema.get("type") == kind and not schema.keys() - {"type"}


def _open_answers(contract: Document) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield component schemas of answered rows that have a plain string."""
    uses = structure(contract).uses
    for name, schema in contract["components"]["schemas"].items():
        properties = schema.get("properties", {})
        answered = any(side == "answer" for _, side, _ in uses.get(name, ()))
        plain = any(_is(one, "string") for one in properties.values())
        if answered and plain and "success" not in properties:
            yield name, schema


def _add_code(schemas: dict[str, Any]) -> tuple[str, str]:
    for name, schema in schemas.items():
        for wire, child in schema.get("properties", {}).items():
            if isinstance(child.get("enum"), list) and all(type(c) is int for c in child["enum"]):
                child["enum"].append(CODE)
                return name, wire
    raise LookupError("no schema has codes")


def _remove(contract: Document, name: str, done: Done) -> None:
    for path, item in list(contract["paths"].items()):
        for method in list(item):
            if isinstance(item[method], dict) and item[method].get("operationId") == name:
                del item[method]
                done.removed.append(name)
        if not any(method in item for method in document.METHODS):
            del contract["paths"][path]


def _rename_in_path(contract: Document, done: Done) -> None:
    found = [one for one in _parameters(contract) if one["in"] == "path"]
    for name in sorted({one["name"] for one in found})[-IN_PATH:]:
        done.in_path[name] = f"the_{name}"
    for one in found:
        one["name"] = done.in_path.get(one["name"], one["name"])
    paths = contract["paths"]
    for old, new in done.in_path.items():
        paths = {path.replace(f"{{{old}}}", f"{{{new}}}"): item for path, item in paths.items()}
    contract["paths"] = paths


def _parameters(contract: Document) -> list[dict[str, Any]]:
    shared = list(contract["components"].get("parameters", {}).values())
    inline = [one for *_, raw in document.operations(contract) for one in raw.get("parameters", ())]
    return [one for one in (*shared, *inline) if "name" in one]


def _renamed(path: str) -> str:
    base = _BASE if path.startswith(_BASE) else "/"
    first, slash, rest = path.removeprefix(base).partition("/")
    return f"{base}{_SEGMENTS.get(first, first + _SUFFIX)}{slash}{rest}"


def _add_operations(contract: Document, done: Done) -> None:
    described = {
        name: (method, path, raw) for name, method, path, raw in document.operations(contract)
    }
    for number, (name, model) in enumerate(ADDED.items()):
        method, path, raw = described[model]
        new = document.copy(raw) | {"operationId": name}
        contract["paths"][f"{path.rstrip('/')}/added-{number}"] = {method: new}
        done.added.append(name)


def _rename_schemas(contract: Document, done: Done) -> Document:
    schemas = contract["components"]["schemas"]
    for name in list(schemas)[::10]:
        done.schemas[name] = f"renewed_{name}"
    contract["components"]["schemas"] = {
        done.schemas.get(one, one): schema for one, schema in schemas.items()
    }
    text = json.dumps(contract)
    for old, new in done.schemas.items():
        text = text.replace(f'"#/components/schemas/{old}"', f'"#/components/schemas/{new}"')
    result: Document = json.loads(text)
    return result


if __name__ == "__main__":
    made, what = next_contract(document.load(Path(sys.argv[1])))
    sys.stdout.write(document.to_yaml(made))
    sys.stderr.write(f"{what}\n")
