"""Objects collected by the names that operations and the wording give them.

An answer is claimed by what the operation is about (``get_appointment_list`` answers
``Appointment``), a request by what it does (``AppointmentCreate``). Operations about the same thing
share one model that has the fields of all of them: the server leaves fields out as it likes, so
every field of an answer is optional anyway.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from generator.refusals import Refuse, at_once

from .errors import RuleError
from .operations import Operation
from .shapes import Array, Choice, Mapping, Object, Shape, merge_objects
from .vocabulary import thing_and_verb

#: What the templates import beside the models.
RESERVED = frozenset(
    {"Answer", "Any", "BinaryIO", "Call", "ClassVar", "Literal", "Operation", "Request", "Unset"}
    | {"PROMISED", "TYPE_CHECKING", "UNSET"}
)
Claimed: TypeAlias = dict[str, Object]


@dataclass(frozen=True)
class Claims:
    """The claimed objects by name, separate for answers and requests."""

    answers: Claimed
    requests: Claimed


def collect(
    operations: list[Operation], part_names: dict[str, str], refuse: Refuse = at_once
) -> Claims:
    """Collect what operations answer and take, and the parts that the wording names."""
    answers, requests = _Collector(request=False), _Collector(request=True)
    for operation in operations:
        thing, verb = thing_and_verb(operation.id)
        try:
            answers.add(operation.answer.shape, thing)
            if operation.body:
                requests.add(operation.body.shape, f"{thing}{verb or 'Query'}")
        except RuleError as error:
            refuse(RuleError(*(f"{operation.id}: {problem}" for problem in error.problems)))
    used = answers.add_parts(part_names) | requests.add_parts(part_names)
    if void := sorted(part_names.keys() - used):
        refuse(RuleError(*(f"model_names: {key}: no such object" for key in void)))
    return Claims(answers.claimed, requests.claimed)


class _Collector:
    """Merges the objects of one direction that are claimed under one name."""

    def __init__(self, *, request: bool) -> None:
        self.claimed: Claimed = {}
        self._request = request

    def add(self, shape: Shape | None, name: str) -> None:
        """Claim the objects of an answer or body, under ``name`` unless the wording names them."""
        for root in _roots(shape) if shape else ():
            root.name = root.name or name
            self._claim(root.name, root)

    def add_parts(self, names: dict[str, str]) -> set[str]:
        """Claim the parts that the wording names by model and property; return the keys used."""
        used = set()
        pending = sorted(self.claimed, reverse=True)
        while pending:
            owner = pending.pop()
            for one in self.claimed[owner].fields.values():
                keys = [key for wire in one.wires if (key := f"{owner}.{wire}") in names]
                for part in _roots(one.shape) if keys else ():
                    used.update(keys)
                    if part.name != names[keys[0]]:
                        part.name = names[keys[0]]
                        self._claim(part.name, part)
                        pending.append(part.name)
        return used

    def _claim(self, name: str, shape: Object) -> None:
        self._merge(name, shape)
        self._claim_named_parts(shape, frozenset({name}))

    def _claim_named_parts(self, shape: Shape, seen: frozenset[str]) -> None:
        for part in _parts(shape):
            if isinstance(part, Object) and part.name and part.name not in seen:
                self._merge(part.name, part)
                self._claim_named_parts(part, seen | {part.name})
            else:
                self._claim_named_parts(part, seen)

    def _merge(self, name: str, shape: Object) -> None:
        if name in RESERVED or not name.isidentifier():
            raise RuleError(f"no model can be called {name!r}: give it another under `model_names`")
        known = self.claimed.get(name)
        if known is None:
            self.claimed[name] = shape
            return
        if self._request:
            _check_wires(name, known, shape)
        self.claimed[name] = merge_objects(known, shape, optional_fields=True)


def _check_wires(name: str, one: Object, other: Object) -> None:
    """Refuse a request model whose field two operations send by different wire names."""
    for field_name in one.fields.keys() & other.fields.keys():
        mine, theirs = one.fields[field_name].wires[0], other.fields[field_name].wires[0]
        if mine != theirs:
            raise RuleError(
                f"request {name} is sent with {mine!r} by one operation and {theirs!r} by another: "
                "name the fields under `field_names` of the wording"
            )


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
