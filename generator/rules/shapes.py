"""What a schema means, with references resolved.

The description says the same thing in many ways: ``type: [object, 'null']``, ``allOf`` with one
reference beside ``type: object``, ``oneOf`` an object and an array without items, ``number`` for
an id. A shape says it in one way, and two shapes can be compared and merged.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from .vocabulary import canonical, pascal, singular, snake

Schema: TypeAlias = dict[str, Any]


@dataclass
class Scalar:
    """A value without parts; ``kind`` is the word that the prepared document uses for it."""

    kind: str
    enum: tuple[Any, ...] = ()
    name: str | None = None
    members: tuple[str, ...] = ()


@dataclass
class Anything:
    """A value that the description says nothing about."""


@dataclass
class Array:
    """A list of equal things."""

    items: Shape


@dataclass
class Mapping:
    """An object whose keys are data: ids, timestamps, names chosen by users."""

    values: Shape
    whole_keys: bool


@dataclass
class Choice:
    """Values of several kinds."""

    options: list[Shape]


@dataclass
class Field:
    """A property: its Python name is the key it is kept under, ``wires`` are its names on the wire."""

    wires: list[str]
    shape: Shape
    required: bool = False
    nullable: bool = False
    description: str = ""
    #: What the wording has a request say where its maker says nothing, as Python source.
    default: str | None = None


@dataclass
class Object:
    """An object with known properties; ``name`` when the wording names it."""

    fields: dict[str, Field] = field(default_factory=dict)
    name: str | None = None
    description: str = ""
    component: str | None = None


@dataclass
class Recursion:
    """The object of an enclosing component again."""

    component: str


Shape: TypeAlias = "Scalar | Anything | Array | Mapping | Choice | Object | Recursion"


#: Numbers whose name ends in one of these words are whole, whatever else is said of them.
WHOLE = frozenset(
    "id ids code codes count counts number type types status length duration durations step timeout period limit "
    "weight page pages size width height minutes hours days seconds sex gender year month day hour minute timestamp "
    "priority capacity access version order level index entity attendance".split()
)
#: Numbers with one of these words in their name may have a fraction.
FRACTIONAL = frozenset(
    "cost costs price prices sum sums amount amounts balance discount discounts percent percentage rating lat lon lng "
    "latitude longitude points paid paids spent sold revenue income expense profit value values average avg rate "
    "margin markup money salary total tips quantity debt parameter budget fullness withdraw withdrawal deposit "
    "capacity_rate items".split()
)
_SCALARS = {"string": "string", "boolean": "boolean"}


def fractional_names(document: Schema) -> frozenset[str]:
    """Wire names that some example of the document gives a fraction."""
    found: set[str] = set()

    def walk(node: Any, name: str) -> None:
        if isinstance(node, dict):
            for key, value in node.items():
                walk(value, str(key))
        elif isinstance(node, list):
            for value in node:
                walk(value, name)
        elif isinstance(node, float) and not node.is_integer():
            found.add(name)

    for node in _examples(document):
        walk(node, "")
    return frozenset(found)


def _examples(node: Any) -> Iterator[Any]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "example":
                yield value
            elif key == "examples":
                yield from (
                    (each.get("value") for each in value.values())
                    if isinstance(value, dict)
                    else value
                )
            else:
                yield from _examples(value)
    elif isinstance(node, list):
        for value in node:
            yield from _examples(value)


class Shapes:
    """Reads the schemas of one document as shapes."""

    def __init__(self, document: Schema) -> None:
        self._components: dict[str, Schema] = document["components"]["schemas"]
        self._fractional = fractional_names(document)
        self._recursive: set[str] = set()

    def read(
        self, schema: Schema, name: str = "", *, enclosing: tuple[str, ...] = ()
    ) -> tuple[Shape, bool]:
        """The shape of a schema, and whether null is one of its values."""
        if "$ref" in schema:
            component = schema["$ref"].rpartition("/")[2]
            if component in enclosing:
                self._recursive.add(component)
                return Recursion(component), False
            shape, nullable = self.read(
                self._components[component], name, enclosing=(*enclosing, component)
            )
            if isinstance(shape, Object) and shape.component is None:
                own_name = pascal(canonical(component)) if component in self._recursive else None
                shape = replace(shape, component=component, name=shape.name or own_name)
            return shape, nullable
        kinds = schema.get("type")
        kinds = list(kinds) if isinstance(kinds, list) else [kinds] if kinds else []
        nullable = "null" in kinds or bool(schema.get("nullable"))
        kinds = [kind for kind in kinds if kind != "null"]
        options: list[Shape] = []
        for part in (*schema.get("oneOf", ()), *schema.get("anyOf", ())):
            shape, null = self.read(part, name, enclosing=enclosing)
            nullable = nullable or null
            options.append(shape)
        alternatives = bool(options)
        if "allOf" in schema:
            parts = [self.read(part, name, enclosing=enclosing)[0] for part in schema["allOf"]]
            options.append(_all_of(parts))
        if "properties" in schema or (
            not options and ("object" in kinds or "additionalProperties" in schema)
        ):
            options.append(self._object(schema, enclosing))
        for kind in kinds:
            if kind == "array":
                items = schema.get("items") or {}
                shape, _ = self.read(items, singular(snake(name)), enclosing=enclosing)
                if not ("object" in kinds and isinstance(shape, Anything)):
                    options.append(Array(shape))
            elif kind in ("number", "integer"):
                options.append(self._enumerated(schema, self._number(schema, name)))
            elif kind in _SCALARS and not (kind == "string" and alternatives):
                options.append(self._enumerated(schema, self._text(schema, kind)))
        shape = _choice(options, optional_fields=alternatives)
        if isinstance(shape, Object):
            shape = replace(
                shape,
                name=class_name(schema) or shape.name,
                description=schema.get("description") or shape.description,
            )
        return shape, nullable

    def _object(self, schema: Schema, enclosing: tuple[str, ...]) -> Shape:
        properties = schema.get("properties") or {}
        if not properties:
            extra = schema.get("additionalProperties")
            if isinstance(extra, dict) and extra:
                pattern = schema.get("propertyNames", {}).get("pattern", "")
                return Mapping(
                    self.read(extra, enclosing=enclosing)[0], whole_keys="0-9" in pattern
                )
            return Mapping(Anything(), whole_keys=False)
        required = set(schema.get("required") or ())
        result = Object()
        for wire, part in properties.items():
            shape, nullable = self.read(part, wire, enclosing=enclosing)
            name = python_name(part, canonical(wire, many=isinstance(shape, Array)))
            text = part.get("description") or ""
            default = repr(part["x-default"]) if "x-default" in part else None
            one = Field([wire], shape, wire in required, nullable, text, default)
            known = result.fields.get(name)
            result.fields[name] = one if known is None else merge_fields(known, one)
        return result

    def _number(self, schema: Schema, name: str) -> Scalar:
        if not name:  # the values of a map
            return Scalar(schema["type"])
        words = snake(name).split("_")
        if name in self._fractional:
            return Scalar("number")
        if words[-1] in WHOLE or words[0] in ("is", "has"):
            return Scalar("integer")
        if FRACTIONAL.intersection(words):
            return Scalar("number")
        if schema["type"] == "number" and schema.get("format") in ("float", "double"):
            return Scalar("number")
        return Scalar("integer")

    @staticmethod
    def _text(schema: Schema, kind: str) -> Scalar:
        if kind == "string" and schema.get("format") in ("date", "date-time", "binary"):
            return Scalar(schema["format"])
        return Scalar(kind)

    @staticmethod
    def _enumerated(schema: Schema, scalar: Scalar) -> Scalar:
        values = tuple(value for value in schema.get("enum") or () if value is not None)
        name = class_name(schema)
        members = tuple(schema.get("x-enum-varnames") or ()) if name else ()
        return replace(scalar, enum=values, name=name, members=members)


def python_name(described: Schema, otherwise: str) -> str:
    """The Python name that the wording gives a property or parameter; a capital starts a class's."""
    given = described.get("x-name", "")
    return described.get("x-property-name") or (given if given[:1].islower() else otherwise)


def class_name(schema: Schema) -> str | None:
    """The class name that the wording gives a schema."""
    given = schema.get("x-name", "")
    return given if given[:1].isupper() else None


def _all_of(parts: list[Shape]) -> Shape:
    objects = [part for part in parts if isinstance(part, Object)]
    merged = objects[0] if objects else parts[0]
    for part in objects[1:]:
        merged = merge_objects(merged, part, optional_fields=False)  # type: ignore[arg-type]
    return merged


def _choice(options: list[Shape], *, optional_fields: bool) -> Shape:
    """One shape for several: objects become one object, a lone array beside an object goes away.

    An empty array where an object is missing is a habit of the server, so an array of anything
    beside an object is no kind of its own.
    """
    objects = [option for option in options if isinstance(option, Object)]
    rest: list[Shape] = []
    for option in options:
        if isinstance(option, Object):
            continue
        bare = isinstance(option, Array) and isinstance(option.items, Anything | Mapping)
        if objects and (bare or isinstance(option, Mapping | Anything)):
            continue
        if option not in rest:
            rest.append(option)
    if objects:
        merged = objects[0]
        for other in objects[1:]:
            merged = merge_objects(merged, other, optional_fields=optional_fields)
        rest.insert(0, merged)
    if any(isinstance(option, Mapping) for option in rest):
        rest = [
            option
            for option in rest
            if not (isinstance(option, Array) and isinstance(option.items, Anything))
        ]
    if len(rest) > 1:
        rest = [option for option in rest if not isinstance(option, Anything)]
    rest = _widest_number(rest)
    if not rest:
        return Anything()
    return rest[0] if len(rest) == 1 else Choice(rest)


def _widest_number(options: list[Shape]) -> list[Shape]:
    kinds = [option.kind for option in options if isinstance(option, Scalar)]
    if "number" in kinds and "integer" in kinds:
        return [o for o in options if not (isinstance(o, Scalar) and o.kind == "integer")]
    return options


def merge_shapes(one: Shape, other: Shape) -> Shape:
    """A shape for values of either; the one that says more wins where both speak of the same."""
    if one == other or isinstance(other, Anything):
        return one
    if isinstance(one, Anything):
        return other
    match one, other:
        case Object(), Object():
            return merge_objects(one, other, optional_fields=True)
        case Array(items=mine), Array(items=theirs):
            return Array(merge_shapes(mine, theirs))
        case Array(items=Object()), Object():
            return Array(merge_shapes(one.items, other))
        case Object(), Array(items=Object()):
            return Array(merge_shapes(other.items, one))
        case Mapping(values=mine), Mapping(values=theirs):
            return Mapping(merge_shapes(mine, theirs), one.whole_keys and other.whole_keys)
        case Scalar(), Scalar() if one.kind == other.kind:
            return one if one.enum else other
    options = [
        *(one.options if isinstance(one, Choice) else [one]),
        *(other.options if isinstance(other, Choice) else [other]),
    ]
    unique: list[Shape] = []
    for option in options:
        plain = (
            replace(option, enum=(), name=None, members=())
            if isinstance(option, Scalar)
            else option
        )
        if plain not in unique:
            unique.append(plain)
    return _choice(unique, optional_fields=True)


def merge_fields(one: Field, other: Field) -> Field:
    """One field for two that have the same Python name."""
    return Field(
        [*one.wires, *(wire for wire in other.wires if wire not in one.wires)],
        merge_shapes(one.shape, other.shape),
        one.required or other.required,
        one.nullable or other.nullable,
        one.description or other.description,
        one.default or other.default,
    )


def merge_objects(one: Object, other: Object, *, optional_fields: bool) -> Object:
    """One object with the fields of both; with ``optional_fields`` only what both require is required."""
    fields = {name: replace(value) for name, value in one.fields.items()}
    for name, value in other.fields.items():
        merged = merge_fields(fields[name], value) if name in fields else replace(value)
        if optional_fields and not (
            name in one.fields and one.fields[name].required and value.required
        ):
            merged.required = False
        fields[name] = merged
    if optional_fields:
        for name, value in fields.items():
            if name not in other.fields:
                value.required = False
    return Object(
        fields,
        one.name or other.name,
        one.description or other.description,
        one.component or other.component,
    )
