"""One namespace for all descriptions: shared models, and conflicts of names.

Two answers with the same name are one model, that of the earlier description, if their structures
agree: each wire name of the later one is also in the earlier one, with the same kind of JSON; one
of them may describe it in more detail. Requests and enums are shared if they are equal. Any other
part with an earlier description's name is renamed, or refused if the wording chose the name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from generator.descriptions import Description
from generator.refusals import Refuse

from .errors import RuleError
from .vocabulary import snake

Node = dict[str, Any]
_COMPONENT = "#/components/schemas/"
_TEXTS = {"x-candidates", "x-descriptions", "x-package", "x-shared", "description"}


@dataclass
class Earlier:
    """Names and schemas of the descriptions prepared before."""

    #: Model or enum → its schema.
    schemas: dict[str, Node] = field(default_factory=dict)
    #: Model or enum → its description.
    owners: dict[str, Description] = field(default_factory=dict)
    #: Operation → method, path and operation object of the prepared document.
    operations: dict[str, tuple[str, str, Node]] = field(default_factory=dict)
    #: Operation or area → its description.
    functions: dict[str, str] = field(default_factory=dict)
    #: Resource of a webhook → its description.
    resources: dict[str, str] = field(default_factory=dict)

    def add(self, description: Description, prepared: Node) -> None:
        """Add a description; names of earlier ones keep their owners."""
        for name, schema in prepared["components"]["schemas"].items():
            if name not in self.schemas:
                self.schemas[name], self.owners[name] = schema, description
        for name, operation in _operations(prepared).items():
            self.operations.setdefault(name, operation)
        for function in _functions(prepared):
            self.functions.setdefault(function, description.name)
        for resource in prepared["x-webhooks"]:
            self.resources.setdefault(resource, description.name)


def share(prepared: Node, earlier: Earlier, refuse: Refuse) -> None:
    """Mark the models that a prepared document shares with an earlier description.

    ``x-shared`` is that description, ``x-package`` its package.
    """
    _rename_conflicts(prepared, earlier)
    schemas = prepared["components"]["schemas"]
    shared = _shared(schemas, earlier.schemas)
    for name in shared:
        owner = earlier.owners[name]
        schemas[name] = {
            **earlier.schemas[name],
            **({"properties": {}} if "properties" in schemas[name] else {}),  # the owner has them
            "x-shared": owner.name,
            "x-package": owner.package,
        }
    _drop_operations(prepared, earlier)
    _drop_parts(prepared, shared)
    problems = [
        _different(
            name,
            Comparison(schemas, earlier.schemas).differences(name, name),
            earlier.owners[name].name,
        )
        for name in sorted(schemas.keys() & earlier.schemas.keys() - shared)
    ]
    problems += [
        f"{function} is another operation or area of {earlier.functions[function]} too: "
        "let the overlay set another operationId or tag"
        for function in sorted({*_functions(prepared)} & earlier.functions.keys())
    ]
    problems += [
        f"webhooks about {resource!r} are described by {earlier.resources[resource]} too: "
        "let the overlay remove one of them"
        for resource in sorted(prepared["x-webhooks"].keys() & earlier.resources.keys())
    ]
    if problems:
        refuse(RuleError(*problems))


def _operations(prepared: Node) -> dict[str, tuple[str, str, Node]]:
    return {
        operation["operationId"]: (method, path, operation)
        for path, item in prepared["paths"].items()
        for method, operation in item.items()
    }


def _drop_operations(prepared: Node, earlier: Earlier) -> None:
    """Remove the operations that an earlier description describes in the same way."""
    for name, (method, path, operation) in _operations(prepared).items():
        same_address = earlier.operations.get(name, ())[:2] == (method, path)
        if same_address and _without_texts(operation) == _without_texts(
            earlier.operations[name][2]
        ):
            item = prepared["paths"][path]
            del item[method]
            if not item:
                del prepared["paths"][path]


def _without_texts(operation: Node) -> Node:
    texts = {"summary", "description", "tags"}
    parameters = [
        {key: value for key, value in parameter.items() if key not in texts}
        for parameter in operation["parameters"]
    ]
    rest = {key: value for key, value in operation.items() if key not in texts}
    return {**rest, "parameters": parameters}


def _functions(prepared: Node) -> Iterator[str]:
    for item in prepared["paths"].values():
        for operation in item.values():
            yield operation["operationId"]
            yield from map(snake, operation["tags"])


def _rename_conflicts(prepared: Node, earlier: Earlier) -> None:
    """Rename parts with a derived name that an earlier, different structure has."""
    schemas = prepared["components"]["schemas"]
    taken = schemas.keys() | earlier.schemas.keys()
    shared = _shared(schemas, earlier.schemas)
    renamed: dict[str, str] = {}
    for name in sorted(schemas.keys() & earlier.schemas.keys() - shared):
        free = [other for other in schemas[name].get("x-candidates", ()) if other not in taken]
        if free:
            renamed[name] = free[0]
            taken |= {free[0]}
    if renamed:
        prepared["components"]["schemas"] = dict(
            sorted((renamed.get(name, name), schema) for name, schema in schemas.items())
        )
        _rename(prepared, {_COMPONENT + old: _COMPONENT + new for old, new in renamed.items()})


def _drop_parts(prepared: Node, shared: set[str]) -> None:
    """Remove parts of shared models that no other model refers to."""
    schemas = prepared["components"]["schemas"]
    pending, reached = _references([prepared["paths"], prepared["x-webhooks"]]), set[str]()
    pending |= {name for name, schema in schemas.items() if "enum" in schema}
    while pending:
        reached |= pending
        own = pending - shared
        pending = _references(
            [schemas[name]["properties"] for name in own if "properties" in schemas[name]]
        )
        pending -= reached
    prepared["components"]["schemas"] = {
        name: schema for name, schema in schemas.items() if name in reached
    }


def _references(node: Any) -> set[str]:
    """Return the models that a part of a document refers to."""
    if isinstance(node, dict):
        own = {_target(node)} if isinstance(node.get("$ref"), str) else set[str]()
        return own.union(*map(_references, node.values()))
    return set[str]().union(*map(_references, node)) if isinstance(node, list) else set()


def _rename(node: Any, references: dict[str, str]) -> None:
    if isinstance(node, dict):
        if node.get("$ref") in references:
            node["$ref"] = references[node["$ref"]]
        for child in node.values():
            _rename(child, references)
    elif isinstance(node, list):
        for child in node:
            _rename(child, references)


def _shared(schemas: dict[str, Node], others: dict[str, Node]) -> set[str]:
    """Return the models that agree with the earlier ones of the same name."""
    return {
        name
        for name in schemas.keys() & others.keys()
        if not Comparison(schemas, others).differences(name, name)
    }


class Comparison:
    """Compares models of a description with those of the descriptions before it."""

    def __init__(self, schemas: dict[str, Node], others: dict[str, Node]) -> None:
        self._schemas, self._others = schemas, others
        self._compared: set[tuple[str, str]] = set()

    def differences(self, new_name: str, old_name: str) -> list[str]:
        """Return the parts of a model that the earlier one lacks or contradicts."""
        new, old = self._schemas[new_name], self._others[old_name]
        if (new_name, old_name) in self._compared:
            return []
        self._compared.add((new_name, old_name))
        if "enum" in new or "enum" in old:
            codes = ("type", "enum", "x-enum-varnames")
            return [] if all(new.get(key) == old.get(key) for key in codes) else ["its codes"]
        if new["x-request"] or old["x-request"]:
            keys = sorted((new.keys() | old.keys()) - _TEXTS)
            return [key for key in keys if new.get(key) != old.get(key)]
        known = {
            wire: schema for name, schema in old["properties"].items() for wire in _wires(old, name)
        }
        return [
            wire
            for name, schema in new["properties"].items()
            for wire in _wires(new, name)
            if wire not in known or not self._agrees(schema, known[wire])
        ]

    def _agrees(self, new: Node, old: Node) -> bool:
        """Return whether two types of a field allow the same kind of JSON, as far as described."""
        if not new or not old:
            return True
        if "anyOf" in new:
            return all(self._agrees(option, old) for option in new["anyOf"])
        if "anyOf" in old:
            return any(self._agrees(new, option) for option in old["anyOf"])
        if "items" in new and "items" in old:
            return self._agrees(new["items"], old["items"])
        mine, theirs = self._kind(new, self._schemas), self._kind(old, self._others)
        if mine == theirs == "object":
            return self._objects_agree(new, old)
        return mine == theirs or {mine, theirs} == {"boolean", "number"}  # flags may be either

    def _objects_agree(self, new: Node, old: Node) -> bool:
        if "x-map" in new or "x-map" in old:
            values = new.get("x-map", {}), old.get("x-map", {})
            return self._agrees(*values)
        return not self.differences(_target(new), _target(old))

    def _kind(self, schema: Node, schemas: dict[str, Node]) -> str:
        """Return the kind of JSON of a type."""
        if "$ref" in schema:
            schema = schemas[_target(schema)]
        kind = "object" if "x-map" in schema else schema["type"]
        return "number" if kind == "integer" else str(kind)


def _target(schema: Node) -> str:
    return str(schema["$ref"]).removeprefix(_COMPONENT)


def _wires(schema: Node, name: str) -> list[str]:
    wires: list[str] = schema["x-wires"].get(name, [name])
    return wires


def _different(name: str, fields: list[str], owner: str) -> str:
    listed = ", ".join(fields[:6]) + (f" and {len(fields) - 6} more" if len(fields) > 6 else "")
    return (
        f"model {name} is another one in {owner} ({listed}): "
        f"name this one under `model_names` of the wording, or correct it in the overlay"
    )
