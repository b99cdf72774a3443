"""Shapes: normal forms of schemas, which can be compared and merged.

The description has many ways to say the same: ``type: [object, 'null']``, ``allOf`` with one
reference beside ``type: object``, ``oneOf`` an object and an array without items, ``number`` for
an id. ``reading`` reduces all of them to the few shapes of this module.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import partial, reduce
from typing import Any, TypeAlias

from generator.wording.form import Codes

#: The name of this form in ``altegio._calls.wire``.
FLAG = "0/1"


@dataclass
class Scalar:
    """A value without parts; ``kind`` is its type in the prepared document."""

    kind: str
    enum: tuple[Any, ...] = ()
    #: The enum of these codes, if the wording names one.
    name: str | None = None
    #: The ``strftime`` format of a date in a request, if it is not ISO 8601; or ``FLAG``, for a
    #: flag that is sent as a number.
    form: str | None = None


@dataclass
class Anything:
    """A value without a described type."""


@dataclass
class Array:
    """A list of items of one shape."""

    items: Shape


@dataclass
class Mapping:
    """An object whose keys are data: ids, timestamps, names chosen by users."""

    values: Shape
    integer_keys: bool
    #: Whether the description allows any property, so that there is something to read.
    free: bool = field(default=False, compare=False)


@dataclass
class Choice:
    """Values of several kinds."""

    options: list[Shape]


@dataclass
class Field:
    """A property, stored under its Python name; ``wires`` are its wire names."""

    wires: list[str]
    shape: Shape
    required: bool = False
    nullable: bool = False
    #: Strings that stand for no date.
    empty: tuple[str, ...] = ()
    #: Limits in the description: lengths, ranges, patterns, by the names of the models' checks.
    limits: dict[str, Any] = field(default_factory=dict)
    example: Any = None


@dataclass
class Object:
    """An object with known properties; ``name`` when the wording names it."""

    fields: dict[str, Field] = field(default_factory=dict)
    name: str | None = None
    #: Sets of wire names of which at least one is required.
    alternatives: tuple[tuple[str, ...], ...] = ()


@dataclass
class Recursion:
    """A reference to the enclosing object of this name."""

    name: str


Shape: TypeAlias = "Scalar | Anything | Array | Mapping | Choice | Object | Recursion"


def choice(options: Iterable[Shape], *, optional_fields: bool) -> Shape:
    """Merge the options of a choice: objects become one object, and arrays one array.

    The server sends an empty array for a missing object, so an array of anything
    beside an object is not an option.
    """
    flat = [inner for option in options for inner in _options(option)]
    objects = [option for option in flat if isinstance(option, Object)]
    if objects:
        flat = [
            option
            for option in flat
            if not (_means_no_object(option) or any(_again(other, option) for other in objects))
        ]
    arrays = [option for option in flat if isinstance(option, Array)]
    rest: list[Shape] = []
    if objects:
        rest.append(reduce(partial(merge_objects, optional_fields=optional_fields), objects))
    for option in flat:
        if isinstance(option, Array):
            if option is arrays[0]:
                rest.append(Array(reduce(merge_shapes, (array.items for array in arrays))))
        elif not isinstance(option, Object) and option not in rest:
            rest.append(option)
    return _without_covered(rest)


def _means_no_object(shape: Shape) -> bool:
    bare = isinstance(shape, Array) and isinstance(shape.items, Anything | Mapping)
    return bare or isinstance(shape, Mapping | Anything)


def _without_covered(options: list[Shape]) -> Shape:
    """Drop the options that another one covers, and return the remaining choice."""
    if any(isinstance(option, Mapping) for option in options):
        options = [option for option in options if option != Array(Anything())]
    if len(options) > 1:
        options = [option for option in options if not isinstance(option, Anything)]
    if any(isinstance(option, Scalar) and option.kind == "number" for option in options):
        options = [o for o in options if not (isinstance(o, Scalar) and o.kind == "integer")]
    if not options:
        return Anything()
    return options[0] if len(options) == 1 else Choice(options)


def _options(shape: Shape) -> list[Shape]:
    return shape.options if isinstance(shape, Choice) else [shape]


def merge_shapes(one: Shape, other: Shape) -> Shape:
    """Merge two shapes; the more specific one takes precedence."""
    if one == other or isinstance(other, Anything) or _again(one, other):
        return one
    if isinstance(one, Anything) or _again(other, one):
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
            return Mapping(merge_shapes(mine, theirs), one.integer_keys and other.integer_keys)
        case Scalar(), Scalar() if one.kind == other.kind:
            return _merge_scalars(one, other)
    unique: list[Shape] = []
    for option in (*_options(one), *_options(other)):
        plain = Scalar(option.kind) if isinstance(option, Scalar) else option
        if plain not in unique:
            unique.append(plain)
    return choice(unique, optional_fields=True)


def _again(one: Shape, other: Shape) -> bool:
    return isinstance(one, Object) and isinstance(other, Recursion) and one.name == other.name


def _merge_scalars(one: Scalar, other: Scalar) -> Scalar:
    """Merge two scalars, with the codes of both."""
    return replace(one, enum=tuple(dict.fromkeys((*one.enum, *other.enum))))


def coded(shape: Shape, name: str, enum: Codes) -> Shape | None:
    """Name the codes of a shape; ``None`` if it has no such codes."""
    match shape:
        case Scalar(kind=kind):
            if kind not in (("string",) if enum.kind == "string" else ("integer", "number")):
                return None
            named = Scalar(enum.kind, tuple(enum.members.values()), name)
            return Choice([named, Scalar(enum.kind)]) if enum.others else named
        case Array(items=items):
            inner = coded(items, name, enum)
            return Array(inner) if inner else None
        case Mapping(values=values):
            inner = coded(values, name, enum)
            return replace(shape, values=inner) if inner else None
        case Choice(options=options):
            coded_options = [coded(option, name, enum) for option in options]
            if any(coded_options):
                return Choice([new or old for new, old in zip(coded_options, options, strict=True)])
    return None


def merge_fields(one: Field, other: Field) -> Field:
    """Merge two fields with the same Python name."""
    return Field(
        [*one.wires, *(wire for wire in other.wires if wire not in one.wires)],
        merge_shapes(one.shape, other.shape),
        one.required or other.required,
        one.nullable or other.nullable,
        tuple(dict.fromkeys((*one.empty, *other.empty))),
        {key: limit for key, limit in one.limits.items() if other.limits.get(key) == limit},
        one.example or other.example,
    )


def merge_objects(one: Object, other: Object, *, optional_fields: bool) -> Object:
    """Merge two objects into one with the fields of both.

    With ``optional_fields``, for a value that is either, only what both require is required.
    """
    fields = {name: replace(value) for name, value in one.fields.items()}
    for name, value in other.fields.items():
        fields[name] = merge_fields(fields[name], value) if name in fields else replace(value)
    if optional_fields:
        for name, value in fields.items():
            value.required = all(
                name in part.fields and part.fields[name].required for part in (one, other)
            )
    same = one.alternatives == other.alternatives
    return Object(fields, one.name or other.name, one.alternatives if same else ())
