"""Evidence in examples about models: ids that are always sent, and instants with an offset.

Only examples can tell: the description requires next to nothing in an answer, and has the format
``date-time`` for times with an offset and for local ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Final

from .models import Models
from .operations import Operation
from .shapes import Array, Choice, Field, Mapping, Object, Recursion, Scalar, Shape
from .webhooks import Webhook

__all__ = ["Evidence"]

_OFFSET: Final = re.compile(r"(Z|[+-][0-9]{2}:?[0-9]{2})$")


class Evidence:
    """The examples of all operations, sorted by the model that describes each object."""

    def __init__(
        self,
        operations: list[Operation],
        webhooks: list[Webhook],
        answers: Models,
        requests: Models,
    ) -> None:
        read: list[Operation | Webhook] = [*operations, *webhooks]
        self._answers = _sorted(
            answers, ((operation.answer.shape, operation.answers) for operation in read)
        )
        self._requests = _sorted(
            requests,
            (
                (operation.body.shape, operation.bodies)
                for operation in operations
                if operation.body
            ),
        )

    def always_sent(self, model: str, field: Field) -> bool:
        """Return whether answers always have a field: a required one, or an id in all examples."""
        if field.nullable or not (field.required or field.wires == ["id"]):
            return False
        examples = self._answers.get(model, [])
        known = bool(examples) or field.required
        return known and all(_value(answer, field) not in (None, "") for answer in examples)

    def aware(self, model: str, field: Field) -> bool:
        """Return whether every example of a request has an offset in this date and time."""
        if not (isinstance(field.shape, Scalar) and field.shape.kind == "date-time"):
            return False
        values = [_value(request, field) for request in self._requests.get(model, [])]
        values = [value for value in (*values, field.example) if value]
        return bool(values) and all(_OFFSET.search(str(value)) for value in values)


def _value(example: dict[str, Any], field: Field) -> Any:
    return next((example[wire] for wire in field.wires if wire in example), None)


def _sorted(
    models: Models, examples: Iterator[tuple[Shape | None, list[Any]]]
) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}

    def keep(shape: Object | Recursion, value: dict[str, Any]) -> Object:
        name = models.name_of(shape)
        found.setdefault(name, []).append(value)
        return models.by_name[name]

    for shape, values in examples:
        for value in values:
            if shape is not None:
                _walk(shape, value, keep)
    return found


def _walk(
    shape: Shape, value: Any, keep: Callable[[Object | Recursion, dict[str, Any]], Object]
) -> None:
    match shape, value:
        case ((Object() | Recursion()), dict()):
            model = keep(shape, value)
            for field in model.fields.values():
                _walk(field.shape, _value(value, field), keep)
        case Array(items=items), list():
            for item in value:
                _walk(items, item, keep)
        case Mapping(values=values), dict():
            for entry in value.values():
                _walk(values, entry, keep)
        case Choice(options=options), _:
            for option in options:
                _walk(option, value, keep)
