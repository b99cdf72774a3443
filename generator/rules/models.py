"""Names for structures, and one model for structures that are the same.

An answer's model is named for what the operation is about (``get_appointment_list`` answers
``Appointment``), a request's for what it does (``AppointmentCreate``); parts are named for their
owner and property. Operations about the same thing share one model that has the fields of all of
them: the server leaves fields out as it likes, so every field of an answer is optional anyway.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from .operations import Operation
from .shapes import (
    Anything,
    Array,
    Choice,
    Mapping,
    Object,
    Recursion,
    Scalar,
    Shape,
    merge_objects,
)
from .vocabulary import STRUCTURES, pascal, singular, thing_and_verb


@dataclass
class _Structure:
    """An object structure that stands in one or more places."""

    shape: Object
    places: list[tuple[str, ...]] = field(default_factory=list)
    name: str = ""


class _Pool:
    """The models of one direction: answers or requests."""

    def __init__(self, *, request: bool) -> None:
        self.request = request
        self.named: dict[str, Object] = {}
        self.structures: dict[Any, _Structure] = {}
        self._keys: dict[int, Any] = {}
        self._by_component: dict[str, str] = {}
        self.renamed: dict[str, str] = {}

    def claim(self, name: str, shape: Object) -> None:
        """Say that the object is (also) what ``name`` stands for."""
        known = self.named.get(name)
        self.named[name] = (
            shape if known is None else merge_objects(known, shape, optional_fields=True)
        )
        if shape.component:
            self._by_component.setdefault(shape.component, name)

    def claim_named_parts(self, shape: Shape, seen: frozenset[str] = frozenset()) -> None:
        """Claim every part that the wording names."""
        for part in _parts(shape):
            if isinstance(part, Object) and part.name and part.name not in seen:
                self.claim(part.name, part)
                self.claim_named_parts(part, seen | {part.name})
            else:
                self.claim_named_parts(part, seen)

    def settle(self, taken: set[str]) -> None:
        """Find equal structures and give every one a name."""
        for name, shape in sorted(self.named.items()):
            self._fields_key(shape, (name,))
        self._join_equal_roots(taken)
        taken.update(self.named)
        for structure in sorted(
            self.structures.values(), key=lambda one: (min(map(len, one.places)), min(one.places))
        ):
            structure.name = self._free_name(structure, taken)
            taken.add(structure.name)

    def _join_equal_roots(self, taken: set[str]) -> None:
        """Requests that say the same (create and update of one thing) become ``ThingInput``."""
        if not self.request:
            return
        groups: dict[Any, list[str]] = {}
        for name, shape in self.named.items():
            groups.setdefault(self._fields_key(shape, (name,)), []).append(name)
        for names in groups.values():
            things = {_thing(name) for name in names}
            for name in names:
                joined = f"{min(things)}Input" if len(names) > 1 and len(things) == 1 else name
                self.renamed[name] = f"{joined}Input" if joined in taken else joined
        self.named = {self.renamed[name]: shape for name, shape in self.named.items()}
        for structure in self.structures.values():
            structure.places = [(self.renamed[place[0]], *place[1:]) for place in structure.places]

    def name_of(self, shape: Object) -> str:
        name = self.renamed.get(shape.name or "", shape.name)
        if name and name in self.named:
            return name
        return self.structures[self._keys[id(shape)]].name

    def name_of_component(self, component: str) -> str:
        return self._by_component[component]

    def _key(self, shape: Shape, place: tuple[str, ...]) -> Any:
        match shape:
            case Object(name=name) if name and name in self.named:
                return ("named", name)
            case Object():
                key = self._fields_key(shape, place)
                structure = self.structures.setdefault(key, _Structure(shape))
                if place not in structure.places:
                    structure.places.append(place)
                self._keys[id(shape)] = key
                return ("structure", key)
            case Array(items=items):
                return ("array", self._key(items, (*place[:-1], singular(place[-1]))))
            case Mapping(values=values):
                return (
                    "map",
                    shape.whole_keys,
                    self._key(values, (*place[:-1], singular(place[-1]))),
                )
            case Choice(options=options):
                return ("choice", tuple(self._key(option, place) for option in options))
            case Recursion(component=component):
                return ("recursion", component)
            case Scalar():
                return ("scalar", shape.kind, shape.name, shape.enum if self.request else ())
            case Anything():
                return ("any",)

    def _fields_key(self, shape: Object, place: tuple[str, ...]) -> Any:
        return tuple(
            sorted(
                (
                    name,
                    tuple(one.wires),
                    one.required and self.request,
                    one.nullable and self.request,
                    one.default if self.request else None,
                    repr(self._key(one.shape, (*place, name))),
                )
                for name, one in shape.fields.items()
            )
        )

    def _free_name(self, structure: _Structure, taken: set[str]) -> str:
        last_words = Counter(place[-1] for place in structure.places)
        common = min(last_words, key=lambda word: (-last_words[word], len(word), word))
        roots = {place[0] for place in structure.places}
        widespread = STRUCTURES.get(frozenset(structure.shape.fields))
        candidates = [widespread] if widespread else []
        if len(roots) > 1 and len(last_words) == 1:
            candidates.append(pascal(common))
        for place in sorted(structure.places, key=lambda one: (one[-1] != common, len(one), one)):
            candidates += [
                place[0] + "".join(map(pascal, place[start:]))
                for start in range(len(place) - 1, 0, -1)
            ]
        if self.request:
            candidates = [*candidates, *(f"{name}Input" for name in candidates)]
        candidates += [f"{name}Part" for name in candidates]
        free = next((name for name in candidates if name not in taken), None)
        if free is None:
            raise ValueError(
                f"no free name for {structure.places}: give it an x-name in the wording (tried {candidates})"
            )
        return free


class ModelNames:
    """The models of the whole document and the names they go by."""

    def __init__(self) -> None:
        self._answers, self._requests = _Pool(request=False), _Pool(request=True)
        self._enums: dict[str, Scalar] = {}

    def claim_answer(self, operation: Operation) -> None:
        """Name what the operation answers."""
        self._claim(self._answers, operation.answer, _answer_name(operation))

    def claim_request(self, operation: Operation) -> None:
        """Name what the operation takes as its body."""
        thing, verb = thing_and_verb(operation.id)
        self._claim(self._requests, operation.body, f"{thing}{verb or 'Query'}")

    def _claim(self, pool: _Pool, shape: Shape | None, name: str) -> None:
        if shape is None:
            return
        for root in _roots(shape):
            root.name = root.name or name
            pool.claim(root.name, root)
            pool.claim_named_parts(root, frozenset({root.name}))

    def settle(self) -> None:
        """Decide every name; to be called once, when all operations have claimed theirs."""
        taken: set[str] = set()
        self._answers.settle(taken)
        self._requests.settle(taken)

    def schema(self, shape: Shape, *, request: bool) -> dict[str, Any]:
        """The prepared document's schema for a shape."""
        pool = self._requests if request else self._answers
        match shape:
            case Scalar(kind=("date" | "date-time" | "binary") as kind):
                return {"type": "string", "format": kind}
            case Scalar(name=str(name)):
                # Where the description repeats the codes in part or not at all, the fullest list counts.
                self._enums[name] = max(shape, self._enums.get(name, shape), key=lambda one: len(one.enum))
                return {"$ref": f"#/components/schemas/{name}"}
            case Scalar():
                literal = {"x-literal": list(shape.enum)} if shape.enum and request else {}
                return {"type": shape.kind} | literal
            case Array(items=items):
                return {"type": "array", "items": self.schema(items, request=request)}
            case Mapping(values=values):
                return {
                    "x-map": self.schema(values, request=request),
                    "x-whole-keys": shape.whole_keys,
                }
            case Choice(options=options):
                return {"anyOf": [self.schema(option, request=request) for option in options]}
            case Recursion(component=component):
                return {"$ref": f"#/components/schemas/{pool.name_of_component(component)}"}
            case Object():
                return {"$ref": f"#/components/schemas/{pool.name_of(shape)}"}
            case Anything():
                return {}

    def schemas(self) -> dict[str, Any]:
        """The ``components.schemas`` of the prepared document, sorted by name."""
        result: dict[str, Any] = {}
        for pool in (self._answers, self._requests):
            parts = {one.name: one.shape for one in pool.structures.values()}
            for name, shape in {**pool.named, **parts}.items():
                result[name] = self._model(shape, request=pool.request)
        for name, scalar in self._enums.items():
            result[name] = {
                "type": scalar.kind,
                "enum": list(scalar.enum),
                "x-enum-varnames": list(scalar.members),
            }
        return dict(sorted(result.items()))

    def _model(self, shape: Object, *, request: bool) -> dict[str, Any]:
        properties = {}
        for name, one in shape.fields.items():
            schema = self.schema(one.shape, request=request)
            properties[name] = (
                schema if "$ref" in schema else schema | {"description": one.description}
            )
        return {
            "type": "object",
            "description": shape.description,
            "properties": properties,
            "required": [
                name
                for name, one in shape.fields.items()
                if one.required and request and one.default is None
            ],
            "x-defaults": {
                name: one.default
                for name, one in shape.fields.items()
                if request and one.default is not None
            },
            "x-wires": {
                name: one.wires for name, one in shape.fields.items() if one.wires != [name]
            },
            "x-nullable": [name for name, one in shape.fields.items() if one.nullable and request],
            "x-descriptions": {
                name: one.description for name, one in shape.fields.items() if one.description
            },
            "x-request": request,
        }


def _answer_name(operation: Operation) -> str:
    return thing_and_verb(operation.id)[0]


def _thing(name: str) -> str:
    for verb in ("Create", "Update", "Patch", "Set"):
        name = name.removesuffix(verb)
    return name


def _roots(shape: Shape) -> list[Object]:
    """The objects that an answer or body consists of, not their parts."""
    match shape:
        case Object():
            return [shape]
        case Array(items=inner) | Mapping(values=inner):
            return _roots(inner)
        case Choice(options=options):
            return [root for option in options for root in _roots(option)]
    return []


def _parts(shape: Shape) -> list[Shape]:
    match shape:
        case Object(fields=fields):
            return [one.shape for one in fields.values()]
        case Array(items=inner) | Mapping(values=inner):
            return [inner]
        case Choice(options=options):
            return list(options)
    return []
