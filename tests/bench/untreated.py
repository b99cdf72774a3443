"""Plain openapi-python-client code for an operation of the contract, for comparison.

The document is the contract with one operation. Two of our rules are applied, because without them
the generator drops the answer's type and there would be nothing to measure: arrays get
``items: {}``, and only 2xx answers become types.
"""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, get_args

import yaml

from tests.bench.measuring import ROOT

CONTRACT = ROOT / "openapi" / "b2b-v1" / "contract.yaml"
PACKAGE = "untreated_client"


@contextmanager
def reader(operation_id: str) -> Iterator[Callable[[bytes], Any]]:
    """Reads an answer as the generated client does: ``json.loads``, then ``from_dict``."""
    with tempfile.TemporaryDirectory() as folder:
        _generate(Path(folder), operation_id)
        sys.path.insert(0, folder)
        try:
            kind = _answer_type(operation_id)
            yield lambda content: kind.from_dict(json.loads(content))
        finally:
            sys.path.remove(folder)


def _generate(folder: Path, operation_id: str) -> None:
    document, output = folder / "document.json", folder / PACKAGE
    document.write_text(json.dumps(_only(operation_id), default=str))
    program = Path(sys.executable).parent / "openapi-python-client"
    command = [str(program), "generate", "--path", str(document), "--meta", "none"]
    command += ["--output-path", str(output)]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    if not output.is_dir():
        raise RuntimeError(f"openapi-python-client made nothing:\n{made.stdout}{made.stderr}")


def _answer_type(operation_id: str) -> Any:
    (module,) = (
        ".".join(file.relative_to(file.parents[3]).with_suffix("").parts)
        for file in Path(str(importlib.import_module(PACKAGE).__file__)).parent.glob(
            f"api/*/{operation_id}.py"
        )
    )
    parse = importlib.import_module(module).__dict__["_parse_response"]
    return next(kind for kind in get_args(parse.__annotations__["return"]) if kind is not None)


def _only(operation_id: str) -> dict[str, Any]:
    document: dict[str, Any] = yaml.load(
        CONTRACT.read_bytes(), getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    )
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if isinstance(operation, dict) and operation.get("operationId") == operation_id:
                answers = operation["responses"]
                operation["responses"] = {key: answers[key] for key in answers if key[0] == "2"}
                document["paths"] = {path: {method: operation}}
                _give_items(document)
                _leave_used(document)
                return document
    raise LookupError(operation_id)


def _give_items(node: Any) -> None:
    for part in _parts(node):
        if isinstance(part, dict) and "array" in _kinds(part):
            part.setdefault("items", {})


def _kinds(schema: dict[str, Any]) -> list[Any]:
    kinds = schema.get("type")
    return kinds if isinstance(kinds, list) else [kinds]


def _leave_used(document: dict[str, Any]) -> None:
    """Drop the schemas that the operation doesn't use: they would take long to generate."""
    schemas = document["components"]["schemas"]
    used: set[str] = set()
    waiting = [document["paths"]]
    while waiting:
        for part in _parts(waiting.pop()):
            name = str(part.get("$ref", "")) if isinstance(part, dict) else ""
            name = name.removeprefix("#/components/schemas/")
            if name in schemas and name not in used:
                used.add(name)
                waiting.append(schemas[name])
    document["components"] = {
        "schemas": {name: schemas[name] for name in sorted(used)},
        "securitySchemes": document["components"]["securitySchemes"],
    }


def _parts(node: Any) -> Iterator[Any]:
    yield node
    for part in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _parts(part)
