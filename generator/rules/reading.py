"""Reading of a description's schemas as shapes, with references resolved."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import reduce
from typing import Any, TypeAlias

from .errors import RuleError
from .limits import limits_of
from .numbers import counted_names, fractional_names, is_flag, number_kind
from .shapes import (
    FLAG,
    Anything,
    Array,
    Choice,
    Field,
    Mapping,
    Object,
    Recursion,
    Scalar,
    Shape,
    choice,
    merge_fields,
    merge_objects,
    merge_shapes,
)
from .vocabulary import canonical, field_name, pascal, singular, snake

Schema: TypeAlias = dict[str, Any]

#: Attributes of every model, and names in its annotations, which no property may replace.
RESERVED = frozenset(
    {"from_dict", "raw", "self", "to_dict"} | {"bool", "dict", "dt", "float", "int", "list", "str"}
)
_MAX_CODES = 1000
_COMPONENT = "#/components/schemas/"
_FORMATS = ("date", "date-time", "binary")
_INTEGER_KEYS = re.compile(r"\^(\[0-9\]|\[1-9\]\[0-9\]|\\d)[+*]\$")


class Shapes:
    """Reader of the schemas of one document."""

    def __init__(self, document: Schema, names: dict[str, str] | None = None) -> None:
        """Read schemas of ``document``; ``names`` are Python names of wire names everywhere."""
        self._names = names or {}
        self._components: dict[str, Schema] = document.get("components", {}).get("schemas", {})
        self._fractional = fractional_names(document)
        self._counted = counted_names(document)
        self._recursive = _recursive(self._components)

    def read(
        self, schema: Schema, name: str = "", *, enclosing: tuple[str, ...] = ()
    ) -> tuple[Shape, bool]:
        """Return the shape of a schema, and whether it may be null."""
        if "$ref" in schema:
            return self._referenced(schema, name, enclosing)
        kinds, nullable = _kinds(schema)
        options: list[Shape] = []
        described, required = _alternatives(schema)
        alternatives = [self.read(part, name, enclosing=enclosing) for part in described]
        if alternatives:
            options.append(choice((part for part, _ in alternatives), optional_fields=True))
            nullable = nullable or any(null for _, null in alternatives)
        if "allOf" in schema:
            parts = [self.read(part, name, enclosing=enclosing) for part in schema["allOf"]]
            options.append(_all_of([part for part, _ in parts]))
            nullable = nullable or (not kinds and all(null for _, null in parts))
        if "properties" in schema or (
            not options and ("object" in kinds or _MAP_KEYWORDS & schema.keys())
        ):
            options.append(self._object(schema, name, enclosing))
        options += self._plain(schema, kinds, name, enclosing, alternatives=bool(alternatives))
        wires = set(_required(schema))
        shape = choice((_requiring(option, wires) for option in options), optional_fields=False)
        if required and isinstance(shape, Object):
            shape = replace(shape, alternatives=required)
        return _named(shape, schema), nullable

    def _referenced(
        self, schema: Schema, name: str, enclosing: tuple[str, ...]
    ) -> tuple[Shape, bool]:
        component = schema["$ref"].removeprefix(_COMPONENT)
        target = self._components.get(component)
        if target is None:
            raise RuleError(f"there is no schema {schema['$ref']}: remove or replace the reference")
        own_name = target.get("x-name") or pascal(canonical(component))
        if component in enclosing:
            return Recursion(own_name), False
        shape, nullable = self.read(target, name, enclosing=(*enclosing, component))
        nullable = nullable or _kinds(schema)[1]
        if component not in self._recursive:
            return _named(shape, schema), nullable
        if not isinstance(shape, Object):
            raise RuleError(
                f"schema {component} contains itself and is not an object: only a model can do "
                "that; replace the inner reference in the overlay"
            )
        return replace(shape, name=own_name), nullable

    def _plain(
        self,
        schema: Schema,
        kinds: list[str],
        name: str,
        enclosing: tuple[str, ...],
        *,
        alternatives: bool,
    ) -> Iterator[Shape]:
        """Read a schema's types, without its properties and alternatives."""
        for kind in kinds:
            if kind == "array":
                items = schema.get("items") or {}
                shape, _ = self.read(items, singular(snake(name)), enclosing=enclosing)
                if not ("object" in kinds and isinstance(shape, Anything)):
                    yield Array(shape)
            elif kind in ("number", "integer") and is_flag(name, schema, self._counted):
                yield Scalar("boolean", form=FLAG)
            elif kind in ("number", "integer"):
                yield _coded(schema, number_kind(name, kind, self._fractional))
            elif kind == "string" and "x-date" in schema:
                form = schema["x-date"]
                yield Scalar("date-time" if "%H" in form else "date", form=form)
            elif kind == "boolean" or (kind == "string" and not alternatives):
                has_format = kind == "string" and schema.get("format") in _FORMATS
                yield _coded(schema, schema["format"] if has_format else kind)

    def _object(self, schema: Schema, name: str, enclosing: tuple[str, ...]) -> Shape:
        properties = schema.get("properties") or {}
        if not properties:
            return self._mapping(schema, name, enclosing)
        result = Object()
        for wire, part in properties.items():
            shape, nullable = self.read(part, wire, enclosing=enclosing)
            own_name = self._names.get(wire) or field_name(wire, many=isinstance(shape, Array))
            check_name(wire, own_name)
            field = Field(
                [wire],
                shape,
                nullable=nullable,
                empty=tuple(_empty(part)),
                limits=limits_of(part),
                example=part.get("example"),
            )
            known = result.fields.get(own_name)
            if known is not None:
                _check_kinds(known, field, own_name)
                field = merge_fields(known, field)
            result.fields[own_name] = field
        return result

    def _mapping(self, schema: Schema, name: str, enclosing: tuple[str, ...]) -> Mapping:
        """Read an object whose keys are data."""
        patterns = schema.get("patternProperties") or {}
        extra = schema.get("additionalProperties")
        keys = [*patterns] or [schema.get("propertyNames", {}).get("pattern", "")]
        values = [*patterns.values(), *([extra] if isinstance(extra, dict) and extra else [])]
        if not values:
            return Mapping(Anything(), integer_keys=False, free=extra is True)
        item_name = singular(snake(name))
        shapes = [self.read(value, item_name, enclosing=enclosing)[0] for value in values]
        return Mapping(
            choice(shapes, optional_fields=True),
            integer_keys=all(_INTEGER_KEYS.fullmatch(key) for key in keys),
        )


_MAP_KEYWORDS = frozenset({"additionalProperties", "patternProperties"})


def is_python_name(name: str) -> bool:
    """Return whether this can name a parameter or attribute."""
    # Python normalises some letters beyond ASCII, which would change the name.
    plain = name.isascii() and name.isidentifier() and not name.startswith("_")
    return plain and not keyword.iskeyword(name)


def _kinds(schema: Schema) -> tuple[list[str], bool]:
    """Return the types of a schema other than null, and whether it may be null."""
    type_ = schema.get("type")
    kinds = list(type_) if isinstance(type_, list) else [type_] if type_ else []
    nullable = "null" in kinds or bool(schema.get("nullable")) or None in schema.get("enum", ())
    return [kind for kind in kinds if kind != "null"], nullable


def _empty(schema: Schema) -> Iterator[str]:
    """Return the strings that stand for no date, in a choice of a date and an untyped enum."""
    for option in schema.get("anyOf", ()):
        if "enum" in option and "type" not in option:
            yield from option["enum"]


def _coded(schema: Schema, kind: str) -> Scalar:
    """Read a value with its codes."""
    codes = tuple(value for value in schema.get("enum") or () if value is not None)
    if len(codes) > _MAX_CODES:
        raise RuleError(
            f"an enum has {len(codes):,} codes, too many to choose from: let the overlay remove it"
        )
    if kind == "number" and codes and all(isinstance(code, int) for code in codes):
        kind = "integer"
    return Scalar(kind, codes)


def _named(shape: Shape, schema: Schema) -> Shape:
    """Give a shape the name that the wording has for its schema."""
    if isinstance(shape, Object) and "x-name" in schema:
        return replace(shape, name=schema["x-name"])
    return shape


def _all_of(parts: list[Shape]) -> Shape:
    objects = [part for part in parts if isinstance(part, Object)]
    if objects:
        return reduce(lambda a, b: merge_objects(a, b, optional_fields=False), objects)
    return next((part for part in parts if not isinstance(part, Anything)), Anything())


def _alternatives(schema: Schema) -> tuple[list[Schema], tuple[tuple[str, ...], ...]]:
    """Read the alternatives of a schema, or the properties that each of them requires.

    Where they only say which properties are required, their other keywords distinguish them.
    """
    parts = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
    names = schema.get("properties", {}).keys()
    if parts and all(part.get("required") and names >= {*part["required"]} for part in parts):
        return [], tuple(tuple(part["required"]) for part in parts)
    return parts, ()


def _required(schema: Schema) -> Iterator[str]:
    yield from schema.get("required") or ()
    for part in schema.get("allOf", ()):
        yield from _required(part)


def _requiring(shape: Shape, wires: set[str]) -> Shape:
    """Require these properties of a shape as well."""
    if not isinstance(shape, Object) or not wires:
        return shape
    fields = {
        name: replace(field, required=field.required or not wires.isdisjoint(field.wires))
        for name, field in shape.fields.items()
    }
    return replace(shape, fields=fields)


def check_name(wire: str, name: str) -> None:
    """Refuse a field whose name is invalid for Python or the JSON decoder."""
    if not wire.isprintable() or '"' in wire or "\\" in wire:
        raise RuleError(
            f"property {wire!r} has characters that the JSON decoder allows in no name: let the "
            "overlay remove it (an answer's value stays in `.raw`)"
        )
    if not is_python_name(name) or name in RESERVED:
        raise RuleError(
            f"property {wire!r} would be {name!r} in Python, which is not a valid attribute name: "
            "name it under `field_names` of the wording"
        )


def _check_kinds(known: Field, other: Field, name: str) -> None:
    if isinstance(known.shape, Choice) or isinstance(other.shape, Choice):
        return
    if isinstance(merge_shapes(known.shape, other.shape), Choice):
        raise RuleError(
            f"properties {known.wires[0]!r} and {other.wires[0]!r} would both be {name!r} but are "
            "of different kinds: name one of them under `field_names` of the wording, for all "
            "models (`*.…`)"
        )


def _recursive(components: dict[str, Schema]) -> frozenset[str]:
    """Return the components that contain themselves, directly or not."""
    uses = {name: set(_references(schema)) for name, schema in components.items()}
    reached = {name: set(used) for name, used in uses.items()}
    for through in components:
        for known in reached.values():
            if through in known:
                known.update(reached[through])
    return frozenset(name for name, known in reached.items() if name in known)


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "$ref" and isinstance(value, str):
                yield value.removeprefix(_COMPONENT)
            elif key not in ("example", "examples"):
                yield from _references(value)
    elif isinstance(node, list):
        for value in node:
            yield from _references(value)
