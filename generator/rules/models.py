"""Names for structures, and one model for equal structures.

Claimed objects keep the names they are claimed under. Any other object is a part, named for its
owner and property; parts of equal structure are one model, wherever they occur.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from .claims import RESERVED, Claimed, Claims
from .errors import RuleError
from .shapes import Anything, Array, Choice, Mapping, Object, Recursion, Scalar, Shape
from .vocabulary import STRUCTURES, pascal, singular

Place: TypeAlias = tuple[str, ...]


@dataclass(frozen=True)
class Models:
    """The models of one direction, and the model of each object."""

    request: bool
    by_name: dict[str, Object]
    #: Name under which an object was claimed → name of its model.
    _claimed: dict[str, str]
    #: Identity of any other object → name of its model.
    _parts: dict[int, str]
    #: Model of a part, named by the generator → further names that it could have.
    candidates: dict[str, list[str]]

    def name_of(self, shape: Object | Recursion) -> str:
        """Return the name of the model for an object."""
        return self._claimed.get(shape.name or "") or self._parts[id(shape)]


@dataclass(frozen=True)
class Names:
    """The models of both directions; no two have the same name."""

    answers: Models
    requests: Models

    def of(self, *, request: bool) -> Models:
        """Return the models of one direction."""
        return self.requests if request else self.answers


@dataclass
class _Structure:
    """An object structure that occurs in one or more places."""

    shape: Object
    places: list[Place] = field(default_factory=list)


def name(claims: Claims) -> Names:
    """Give every collected object the name of its model."""
    answers = _named(claims.answers, RESERVED, claims.shared, request=False)
    taken = RESERVED | answers.by_name.keys()
    return Names(answers, _named(claims.requests, taken, claims.shared, request=True))


def _named(
    claimed: Claimed, taken: frozenset[str], shared: frozenset[str], *, request: bool
) -> Models:
    structures = _Structures(claimed, request=request)
    names = _joined(claimed, structures, taken) if request else {claim: claim for claim in claimed}
    result = {names[claim]: shape for claim, shape in claimed.items()}
    candidates: dict[str, list[str]] = {}
    parts = {structures.roots[claim]: names[claim] for claim in sorted(claimed.keys() & shared)}
    for key, structure in structures.in_order(names):
        if key in parts:
            continue
        found, *others = _free_names(structure, taken | result.keys(), request=request)
        parts[key], result[found], candidates[found] = found, structure.shape, others
    by_identity = {identity: parts[key] for identity, key in structures.keys.items()}
    return Models(request, result, names, by_identity, candidates)


class _Structures:
    """The parts of claimed objects, grouped by structure."""

    def __init__(self, claimed: Claimed, *, request: bool) -> None:
        self._claimed = claimed
        self._request = request
        self._found: dict[Any, _Structure] = {}
        #: Identity of an object → key of its structure.
        self.keys: dict[int, Any] = {}
        #: Name of a claimed object → key of its structure.
        self.roots = {root: self._fields(claimed[root], (root,)) for root in sorted(claimed)}

    def in_order(self, names: dict[str, str]) -> list[tuple[Any, _Structure]]:
        """Return the structures with their places below the models' names, topmost first."""
        moved = [
            (
                key,
                _Structure(
                    structure.shape, [(names[place[0]], *place[1:]) for place in structure.places]
                ),
            )
            for key, structure in self._found.items()
        ]
        return sorted(moved, key=lambda item: (min(map(len, item[1].places)), min(item[1].places)))

    def _key(self, shape: Shape, place: Place) -> Any:
        match shape:
            case Object(name=str(found)) if found in self._claimed:
                return ("named", found)
            case Object():
                key = self._fields(shape, place)
                structure = self._found.setdefault(key, _Structure(shape))
                if place not in structure.places:
                    structure.places.append(place)
                self.keys[id(shape)] = key
                return ("structure", key)
            case Array(items=items):
                return ("array", self._key(items, (*place[:-1], singular(place[-1]))))
            case Mapping(values=values):
                inner = self._key(values, (*place[:-1], singular(place[-1])))
                return ("map", shape.integer_keys, inner)
            case Choice(options=options):
                return ("choice", tuple(self._key(option, place) for option in options))
            case Recursion(name=found):
                return ("named", found)
            case Scalar():
                return ("scalar", shape.kind, shape.name, shape.enum if self._request else ())
            case Anything():
                return ("any",)

    def _fields(self, shape: Object, place: Place) -> Any:
        return shape.alternatives if self._request else (), tuple(
            sorted(
                (
                    found,
                    tuple(field.wires),
                    field.required and self._request,
                    field.nullable and self._request,
                    repr(sorted(field.limits.items())) if self._request else "",
                    repr(self._key(field.shape, (*place, found))),
                )
                for found, field in shape.fields.items()
            )
        )


def _joined(claimed: Claimed, structures: _Structures, taken: frozenset[str]) -> dict[str, str]:
    """Merge equal requests of one subject into ``ThingInput``."""
    groups: dict[Any, list[str]] = {}
    for request in claimed:
        groups.setdefault(structures.roots[request], []).append(request)
    names: dict[str, str] = {}
    owners: dict[str, list[str]] = {}
    for group in groups.values():
        things = {_subject(request) for request in group}
        for request in group:
            joined = f"{min(things)}Input" if len(group) > 1 and len(things) == 1 else request
            new = names[request] = f"{joined}Input" if joined in taken else joined
            if owners.setdefault(new, group) is not group:
                raise RuleError(
                    f"requests {request} and {owners[new][0]} would both be called {new}: "
                    "name one of them under `model_names` of the wording"
                )
    return {request: names[request] for request in claimed}


def _subject(found: str) -> str:
    for verb in ("Create", "Update", "Patch", "Set"):
        found = found.removesuffix(verb)
    return found


def _free_names(structure: _Structure, taken: frozenset[str], *, request: bool) -> list[str]:
    """Return the names that a part could have, the best first."""
    last_words = Counter(place[-1] for place in structure.places)
    common = min(last_words, key=lambda word: (-last_words[word], len(word), word))
    roots = {place[0] for place in structure.places}
    widespread = STRUCTURES.get(frozenset(structure.shape.fields))
    candidates = [widespread] if widespread else []
    if len(roots) > 1 and len(last_words) == 1:
        candidates.append(pascal(common))
    for place in sorted(
        structure.places, key=lambda place: (place[-1] != common, len(place), place)
    ):
        candidates += [
            place[0] + "".join(map(pascal, place[start:])) for start in range(len(place) - 1, 0, -1)
        ]
    if request:
        candidates = [*candidates, *(f"{candidate}Input" for candidate in candidates)]
    candidates += [f"{candidate}Part" for candidate in candidates]
    free = [candidate for candidate in dict.fromkeys(candidates) if candidate not in taken]
    if not free:
        raise RuleError(
            f"no free name for the object at {' and '.join(map('.'.join, structure.places))}: "
            f"name it under `model_names` of the wording (tried {', '.join(candidates)})"
        )
    return free
