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

from .errors import RuleError
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

#: What the templates import beside the models.
RESERVED = frozenset(
    {"Answer", "Any", "BinaryIO", "Call", "ClassVar", "Literal", "Operation", "Request", "Unset"}
    | {"PROMISED", "TYPE_CHECKING", "UNSET"}
)


@dataclass
class _Structure:
    """An object structure that stands in one or more places."""

    shape: Object
    places: list[tuple[str, ...]] = field(default_factory=list)
    name: str = ""


class Pool:
    """The models of one direction: answers or requests."""

    def __init__(self, *, request: bool) -> None:
        self.request = request
        self.named: dict[str, Object] = {}
        self.structures: dict[Any, _Structure] = {}
        self._keys: dict[int, Any] = {}
        self._renamed: dict[str, str] = {}

    def claim(self, name: str, shape: Object) -> None:
        """Say that the object is (also) what ``name`` stands for."""
        if name in RESERVED or not name.isidentifier():
            raise RuleError(f"no model can be called {name!r}: give it another under `model_names`")
        known = self.named.get(name)
        if known is None:
            self.named[name] = shape
            return
        if self.request:
            _check_wires(name, known, shape)
        self.named[name] = merge_objects(known, shape, optional_fields=True)

    def claim_named_parts(self, shape: Shape, seen: frozenset[str] = frozenset()) -> None:
        """Claim every part that the wording names."""
        for part in _parts(shape):
            if isinstance(part, Object) and part.name and part.name not in seen:
                self.claim(part.name, part)
                self.claim_named_parts(part, seen | {part.name})
            else:
                self.claim_named_parts(part, seen)

    def claim_worded_parts(self, names: dict[str, str]) -> set[str]:
        """Claim the parts that the wording names by model and property; return the keys used."""
        used = set()
        pending = sorted(self.named, reverse=True)
        while pending:
            owner = pending.pop()
            for one in self.named[owner].fields.values():
                keys = [key for wire in one.wires if (key := f"{owner}.{wire}") in names]
                for part in _roots(one.shape) if keys else ():
                    used.update(keys)
                    if part.name != names[keys[0]]:
                        part.name = names[keys[0]]
                        self.claim(part.name, part)
                        self.claim_named_parts(part, frozenset({part.name}))
                        pending.append(part.name)
        return used

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
        owners: dict[str, list[str]] = {}
        for name, shape in self.named.items():
            groups.setdefault(self._fields_key(shape, (name,)), []).append(name)
        for names in groups.values():
            things = {_thing(name) for name in names}
            for name in names:
                joined = f"{min(things)}Input" if len(names) > 1 and len(things) == 1 else name
                new = self._renamed[name] = f"{joined}Input" if joined in taken else joined
                if owners.setdefault(new, names) is not names:
                    raise RuleError(
                        f"requests {name} and {owners[new][0]} would both be called {new}: "
                        "name one of them under `model_names` of the wording"
                    )
        self.named = {self._renamed[name]: shape for name, shape in self.named.items()}
        for structure in self.structures.values():
            structure.places = [(self._renamed[place[0]], *place[1:]) for place in structure.places]

    def name_of(self, shape: Object | Recursion) -> str:
        """The name of the model for an object; to be asked when all names are settled."""
        name = self._renamed.get(shape.name or "", shape.name)
        if name and name in self.named:
            return name
        return self.structures[self._keys[id(shape)]].name

    def models(self) -> dict[str, Object]:
        """Every model by its name."""
        parts = {structure.name: structure.shape for structure in self.structures.values()}
        return {**self.named, **parts}

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
            case Recursion(name=name):
                return ("named", name)
            case Scalar():
                return ("scalar", shape.kind, shape.name, shape.enum if self.request else ())
            case Anything():
                return ("any",)

    def _fields_key(self, shape: Object, place: tuple[str, ...]) -> Any:
        return shape.alternatives if self.request else (), tuple(
            sorted(
                (
                    name,
                    tuple(one.wires),
                    one.required and self.request,
                    one.nullable and self.request,
                    repr(sorted(one.limits.items())) if self.request else "",
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
            raise RuleError(
                f"no free name for the object at {' and '.join(map('.'.join, structure.places))}: "
                f"name it under `model_names` of the wording (tried {', '.join(candidates)})"
            )
        return free


class ModelNames:
    """The models of the whole document and the names they go by."""

    def __init__(self, operations: list[Operation], part_names: dict[str, str]) -> None:
        self.answers, self.requests = Pool(request=False), Pool(request=True)
        for operation in operations:
            thing, verb = thing_and_verb(operation.id)
            _claim(self.answers, operation.answer.shape, thing)
            if operation.body:
                _claim(self.requests, operation.body.shape, f"{thing}{verb or 'Query'}")
        void = part_names.keys() - self.answers.claim_worded_parts(part_names)
        void -= self.requests.claim_worded_parts(part_names)
        if void:
            raise RuleError(*(f"model_names: {key}: no such object" for key in sorted(void)))
        taken = set(RESERVED)
        self.answers.settle(taken)
        self.requests.settle(taken)

    def pool(self, *, request: bool) -> Pool:
        """The models of one direction."""
        return self.requests if request else self.answers


def _claim(pool: Pool, shape: Shape | None, name: str) -> None:
    """Name what an operation takes or answers."""
    for root in _roots(shape) if shape else ():
        root.name = root.name or name
        pool.claim(root.name, root)
        pool.claim_named_parts(root, frozenset({root.name}))


def _check_wires(name: str, one: Object, other: Object) -> None:
    """One request model for two operations can send a field by one wire name only."""
    for field_name in one.fields.keys() & other.fields.keys():
        mine, theirs = one.fields[field_name].wires[0], other.fields[field_name].wires[0]
        if mine != theirs:
            raise RuleError(
                f"request {name} is sent with {mine!r} by one operation and {theirs!r} by another: "
                "name the fields under `field_names` of the wording"
            )


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
