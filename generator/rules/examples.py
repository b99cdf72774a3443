"""Types that only examples show, added to a description: schemas, fields, dates, wider scalars.

An example is evidence of a type and of nothing else: never of codes, bounds, required fields or
values that may be null. What the contract or the overlay declares holds, except a scalar type
or format that excludes its own example.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from generator.document import Document, copy, operations, webhooks

from .answers import is_json

#: What is inferred, in the order in which it is counted.
SCHEMA, FIELD, FORMAT, WIDER = KINDS = ("schema", "field", "format", "wider type")
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_INSTANT: Final = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:?\d{2})?")
_CLOCK: Final = re.compile(r"\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})")
_FORMATS: Final = {"date": _DAY, "date-time": _INSTANT, "time": _CLOCK}
#: Keywords that rule out adding properties or a type to a schema.
_SETTLED: Final = frozenset({"$ref", "additionalProperties", "patternProperties", "propertyNames"})
_CHOICES: Final = frozenset({"allOf", "anyOf", "oneOf"})
_NARROWED: Final = frozenset({"enum", "format", "pattern", "x-date", *_CHOICES})
_DATA_KEY: Final = re.compile(r"\d+|\d{4}-\d{2}-\d{2}.*")


@dataclass(frozen=True)
class Inferred:
    """An inferred type: its kind, its readable place, and what was added."""

    kind: str
    place: str
    says: str


@dataclass
class _Seen:
    """A schema with all its example values."""

    schema: dict[str, Any]
    place: str
    values: list[Any] = field(default_factory=list)


def infer(description: Document) -> list[Inferred]:
    """Add what only the examples show to a description; return what was added."""
    found = []
    for name, _, _, operation in operations(description):
        for media in _answers(description, operation):
            if "schema" not in media and (values := _examples(media)):
                media["schema"] = schema_of(values)
                found.append(Inferred(SCHEMA, f"{name}.answer", _summary(media["schema"])))
    seen = _Observed(description)
    for schema in seen.schemas():
        found += _formatted(schema)
        found += _widened(schema)
        found += _completed(schema)
    return sorted(found, key=lambda item: (KINDS.index(item.kind), item.place))


def counted(found: Iterable[Inferred]) -> str:
    """Return the number of each kind, in one line."""
    counts = Counter(item.kind for item in found)
    return ", ".join(f"{counts[kind]} {kind}{'s' * (counts[kind] != 1)}" for kind in KINDS)


def schema_of(values: list[Any]) -> dict[str, Any]:
    """Return the schema of these values; if all are null, that of any value."""
    objects = [value for value in values if isinstance(value, dict)]
    arrays = [value for value in values if isinstance(value, list)]
    scalars = [value for value in values if not isinstance(value, dict | list | None)]
    if objects and not any(arrays) and not scalars:  # an empty array stands for an absent object
        return _object_of(objects)
    if arrays and not objects and not scalars:
        return {"type": "array", "items": schema_of([item for array in arrays for item in array])}
    if not scalars or objects or arrays:
        return {}
    kinds = sorted({_kind(value) for value in scalars})
    schema: dict[str, Any] = {"type": kinds if len(kinds) > 1 else kinds[0]}
    return schema | ({"format": told} if (told := _format(scalars)) else {})


def _object_of(objects: list[dict[str, Any]]) -> dict[str, Any]:
    keys = list(dict.fromkeys(key for value in objects for key in value))
    parts = {key: schema_of([value[key] for value in objects if key in value]) for key in keys}
    if keys and all(_DATA_KEY.fullmatch(key) for key in keys):
        values = [value for item in objects for value in item.values()]
        return {"type": "object", "additionalProperties": schema_of(values)}
    return {"type": "object", "properties": parts}


def _kind(value: str | float) -> str:
    """Return a scalar's type; an integer does not rule out fractions."""
    if isinstance(value, bool):
        return "boolean"
    return "string" if isinstance(value, str) else "number"


def _format(values: list[Any]) -> str | None:
    for name in ("date", "date-time"):
        if all(isinstance(value, str) and _FORMATS[name].fullmatch(value) for value in values):
            return name
    return None


def _formatted(seen: _Seen) -> Iterator[Inferred]:
    """Infer the format of a string whose examples are all dates or all instants."""
    values = [value for value in seen.values if value is not None]
    plain = _kinds(seen.schema) == {"string"} and not _NARROWED & seen.schema.keys()
    if plain and values and (format_ := _format(values)):
        seen.schema["format"] = format_
        yield Inferred(FORMAT, seen.place, format_)


def _widened(seen: _Seen) -> Iterator[Inferred]:
    """Widen an integer with a fraction in its own example, or a format that no example has."""
    schema = seen.schema
    fractions = any(isinstance(value, float) and value % 1 for value in seen.values)
    if fractions and _kinds(schema) == {"integer"} and "enum" not in schema:
        schema["type"] = ["number", "null"] if isinstance(schema["type"], list) else "number"
        schema.pop("format", None)
        yield Inferred(WIDER, seen.place, "number")
    form = _FORMATS.get(schema.get("format", ""))
    texts = [value for value in seen.values if isinstance(value, str) and value]
    if form and any(not form.fullmatch(text) for text in texts):
        format_ = _format(texts)
        says = f"{schema.pop('format')} → {format_ or 'any string'}"
        schema |= {"format": format_} if format_ else {}
        yield Inferred(WIDER, seen.place, says)


def _completed(seen: _Seen) -> Iterator[Inferred]:
    """Add the fields of its examples to an object."""
    schema = seen.schema
    if (_SETTLED | _CHOICES) & schema.keys():
        return
    if "object" not in _kinds(schema) and "properties" not in schema:
        return
    objects = [value for value in seen.values if isinstance(value, dict)]
    added = _object_of(objects) if objects else {}
    properties = schema.get("properties", {})
    for key, part in added.get("properties", {}).items():
        if key not in properties and part not in ({}, {"type": "array", "items": {}}):
            schema.setdefault("properties", {})[key] = copy(part)
            yield Inferred(FIELD, f"{seen.place}.{key}", _summary(part))


def _kinds(schema: dict[str, Any]) -> set[str]:
    type_ = schema.get("type")
    return {*(type_ if isinstance(type_, list) else [type_] if type_ else [])} - {"null"}


def _summary(schema: dict[str, Any]) -> str:
    if "properties" in schema:
        return f"object with {', '.join(schema['properties'])}"
    if "items" in schema:
        return f"array of {_summary(schema['items'])}"
    return " ".join(str(schema[key]) for key in ("format", "type") if key in schema) or "anything"


def _answers(description: Document, operation: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for status, response in operation.get("responses", {}).items():
        content = _resolved(description, response).get("content", {})
        yield from (
            media for kind, media in content.items() if status.startswith("2") and is_json(kind)
        )


def _examples(holder: dict[str, Any]) -> list[Any]:
    several = holder.get("examples", {})
    values = (
        [example["value"] for example in several.values()] if isinstance(several, dict) else several
    )
    return ([holder["example"]] if "example" in holder else []) + values


def _resolved(description: Document, node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        target: Any = description
        for key in node["$ref"].removeprefix("#/").split("/"):
            target = target.get(key, {})
        node = target
    return node


class _Observed:
    """All schemas of a description with example values."""

    def __init__(self, description: Document) -> None:
        self._description = description
        self._seen: dict[int, _Seen] = {}
        self._entered: set[int] = set()
        for name, parameter in description.get("components", {}).get("parameters", {}).items():
            self._walk(parameter.get("schema", {}), _examples(parameter), name)
        for name, _, _, operation in operations(description):
            self._operation(name, operation)
        for _, name, operation in webhooks(description):
            self._operation(name, operation)

    def schemas(self) -> list[_Seen]:
        return list(self._seen.values())

    def _operation(self, name: str, operation: dict[str, Any]) -> None:
        for parameter in operation.get("parameters", ()):
            if "schema" in parameter:
                place = f"{name}.{parameter['name']}"
                self._walk(parameter["schema"], _examples(parameter), place)
        body = _resolved(self._description, operation.get("requestBody", {}))
        for place, medias in (
            ("body", body.get("content", {}).values()),
            ("answer", _answers(self._description, operation)),
        ):
            for media in medias:
                if "schema" in media:
                    self._walk(media["schema"], _examples(media), f"{name}.{place}")
                    self._own(media["schema"], f"{name}.{place}")

    def _own(self, schema: Any, place: str) -> None:
        """Collect the examples of the schemas themselves, once each."""
        if not isinstance(schema, dict):
            return
        if "$ref" in schema:
            place = schema["$ref"].rpartition("/")[2]
            schema = _resolved(self._description, schema)
        if id(schema) in self._entered:
            return
        self._entered.add(id(schema))
        self._walk(schema, _examples(schema), place)
        for key, part in schema.get("properties", {}).items():
            self._own(part, f"{place}.{key}")
        self._own(schema.get("items"), f"{place}[]")
        self._own(schema.get("additionalProperties"), f"{place}{{}}")
        for keyword in _CHOICES & schema.keys():
            for part in schema[keyword]:
                self._own(part, place)

    def _walk(self, schema: dict[str, Any], values: list[Any], place: str) -> None:
        if not values:
            return
        if "$ref" in schema:
            place = schema["$ref"].rpartition("/")[2]
            schema = _resolved(self._description, schema)
        self._seen.setdefault(id(schema), _Seen(schema, place)).values.extend(values)
        objects = [value for value in values if isinstance(value, dict)]
        for key, part in schema.get("properties", {}).items():
            self._walk(part, [value[key] for value in objects if key in value], f"{place}.{key}")
        if isinstance(items := schema.get("items"), dict):
            rows = [row for value in values if isinstance(value, list) for row in value]
            self._walk(items, rows, f"{place}[]")
        if isinstance(extra := schema.get("additionalProperties"), dict):
            named = schema.get("properties", {}).keys()
            rest = [value for item in objects for key, value in item.items() if key not in named]
            self._walk(extra, rest, f"{place}{{}}")
        for part in schema.get("allOf", ()):
            # A part does not get what another part or the schema around it declares.
            named = _resolved(self._description, part).get("properties", {}).keys()
            own = [{key: value[key] for key in value.keys() & named} for value in objects]
            self._walk(part, own, place)
