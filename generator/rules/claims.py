"""Objects collected by the names that operations and the wording give them.

An answer is named for the operation's subject (``get_appointment_list`` answers
``Appointment``), a request for its verb too (``AppointmentCreate``). Operations on one subject
share a model with the fields of all of them: the server omits fields inconsistently, so
every field of an answer is optional anyway.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from generator.refusals import Refuse, at_once
from generator.surface.known import NOTHING, Known

from .errors import RuleError
from .operations import Operation
from .shapes import Array, Choice, Field, Mapping, Object, Shape, merge_objects
from .vocabulary import subject_and_verb
from .webhooks import Webhook

#: Names that the templates import besides the models.
RESERVED = frozenset(
    {
        "AnswerModel",
        "Any",
        "BinaryIO",
        "Call",
        "ClassVar",
        "Literal",
        "Operation",
        "RequestModel",
        "Unset",
    }
    | {"ALWAYS_SENT", "TYPE_CHECKING", "UNSET"}
)
Claimed: TypeAlias = dict[str, Object]


@dataclass(frozen=True)
class Claims:
    """The claimed objects by name, separate for answers and requests."""

    answers: Claimed
    requests: Claimed
    #: Models that users know as parts: a new part of the same structure gets that model.
    shared: frozenset[str] = frozenset()


def collect(
    operations: list[Operation],
    webhooks: list[Webhook],
    part_names: dict[str, str],
    refuse: Refuse = at_once,
    known: Known = NOTHING,
) -> Claims:
    """Collect answers and bodies of operations, and the parts that the wording or users name."""
    answers, requests = _Collector(known, request=False), _Collector(known, request=True)
    disagreed = _disagreed(operations, known)
    for operation in operations:
        thing, verb = subject_and_verb(operation.id)
        try:
            answers.add(operation.answer.shape, thing, known.answer(operation.id))
            if operation.body:
                name = f"{thing}{verb or 'Query'}"
                names = [model for model in known.body(operation.id) if model not in disagreed]
                requests.add(operation.body.shape, name, names)
        except RuleError as error:
            refuse(RuleError(*(f"{operation.id}: {problem}" for problem in error.problems)))
    for webhook in webhooks:
        answers.add(webhook.answer.shape, webhook.model_name, known.webhook(webhook.resources))
    used = answers.add_parts(part_names) | requests.add_parts(part_names)
    if void := sorted(part_names.keys() - used):
        refuse(RuleError(*(f"model_names: {key}: no such object" for key in void)))
    return Claims(answers.claimed, requests.claimed, frozenset(answers.shared | requests.shared))


def _disagreed(operations: list[Operation], known: Known) -> set[str]:
    """Return the requests whose operations no longer require the same fields."""
    required: dict[str, set[frozenset[str]]] = {}
    for operation in operations:
        roots = _roots(operation.body.shape) if operation.body else []
        for root, name in zip(roots, _one_each(known.body(operation.id), roots), strict=True):
            if name:
                fields = (key for key, field in root.fields.items() if field.required)
                required.setdefault(name, set()).add(frozenset(fields))
    return {name for name, sets in required.items() if len(sets) > 1}


class _Collector:
    """Merges the objects of one direction that are claimed under one name."""

    def __init__(self, known: Known, *, request: bool) -> None:
        self.claimed: Claimed = {}
        #: What only the surface names.
        self.shared: set[str] = set()
        self._known = known.parts(request=request)
        self._request = request

    def add(self, shape: Shape | None, name: str, known: list[str]) -> None:
        """Claim the objects of an answer or body.

        They have the names of the wording, or those that users know, or ``name``.
        """
        roots = _roots(shape) if shape else []
        for root, known_name in zip(roots, _one_each(known, roots), strict=True):
            root.name = root.name or known_name or name
            self._claim(root.name, root)

    def add_parts(self, names: dict[str, str]) -> set[str]:
        """Claim the parts that the wording names by model and property; return the keys used.

        Any other part gets the name that users know, if any.
        """
        used = set[str]()
        pending = sorted(self.claimed, reverse=True)
        while pending:
            owner = pending.pop()
            for field in self.claimed[owner].fields.values():
                keys = [key for wire in field.wires if (key := f"{owner}.{wire}") in names]
                parts = _roots(field.shape)
                used.update(keys if parts else ())
                found = [names[keys[0]]] if keys else self._known_names(owner, field)
                for part, name in zip(parts, _one_each(found, parts), strict=True):
                    if name and (keys or part.name in (None, name)) and self._adds(name, part):
                        if not keys and name not in self.claimed:
                            self.shared.add(name)
                        part.name = name
                        self._claim(name, part)
                        pending.append(name)
        return used

    def _adds(self, name: str, part: Object) -> bool:
        """Return whether a part adds something to the object claimed under its name."""
        known = self.claimed.get(name)
        if known is None or part.name != name:
            return True
        return part is not known and merge_objects(known, part, optional_fields=True) != known

    def _known_names(self, owner: str, field: Field) -> list[str]:
        """Return the models of a field that users know."""
        keys = [key for wire in field.wires if (key := f"{owner}.{wire}") in self._known]
        return self._known[keys[0]] if keys else []

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
    """Return the top-level objects of an answer or body."""
    match shape:
        case Object():
            return [shape]
        case Array(items=inner) | Mapping(values=inner):
            return _roots(inner)
        case Choice(options=options):
            return [root for option in options for root in _roots(option)]
    return []


def _one_each(names: list[str], objects: list[Object]) -> list[str | None]:
    """Pair objects with names, as far as the pairs are unambiguous."""
    if len(names) == len(objects):
        return [*names]
    return [names[0] if len(set(names)) == 1 else None for _ in objects]


def _parts(shape: Shape) -> list[Shape]:
    match shape:
        case Object(fields=fields):
            return [field.shape for field in fields.values()]
        case Array(items=inner) | Mapping(values=inner):
            return [inner]
        case Choice(options=options):
            return list(options)
    return []
