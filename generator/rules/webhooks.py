"""Webhooks: requests that the publisher sends to its users' servers, read like answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.document import webhooks
from generator.refusals import Refuse

from .answers import Answer, is_json
from .errors import RuleError
from .reading import Shapes
from .shapes import Object, Scalar, Shape
from .vocabulary import canonical, pascal, snake

#: The field of a body that says what it is about.
RESOURCE = "resource"


@dataclass
class Webhook:
    """A request of the publisher's."""

    #: operationId, or the webhook's name in the description.
    id: str
    #: The name of its body's model, unless the wording has another.
    thing: str
    #: The values of the body's ``resource``; the webhook's name where it has no such field.
    resources: tuple[str, ...]
    answer: Answer
    #: Examples of the body.
    answers: list[Any]


def read_webhooks(
    description: dict[str, Any],
    shapes: Shapes,
    content: Callable[[dict[str, Any]], dict[str, Any]],
    examples: Callable[[dict[str, Any]], list[Any]],
    refuse: Refuse,
) -> list[Webhook]:
    """Return the webhooks of a description, sorted by id.

    ``content`` finds the media types of a request, and ``examples`` what they show.
    """
    found, problems = [], []
    for key, name, raw in webhooks(description):
        try:
            taken = content(raw)
            found.append(_webhook(key, name, taken, shapes, examples(taken)))
        except RuleError as error:
            problems += [f"webhook {key}: {problem}" for problem in error.problems]
    counted = Counter(resource for one in found for resource in one.resources)
    problems += [
        f"resource {resource!r} is that of {count} webhooks: only one of them could be recognised"
        for resource, count in counted.items()
        if count > 1
    ]
    if problems:
        refuse(RuleError(*problems))
    return sorted(found, key=lambda one: one.id)


def _webhook(
    key: str,
    name: str,
    content: dict[str, Any],
    shapes: Shapes,
    examples: list[Any],
) -> Webhook:
    media = [one for kind, one in content.items() if is_json(kind) and "schema" in one]
    if not media:
        raise RuleError("it has no JSON body with a schema: give it one in the overlay")
    shape, _ = shapes.read(media[0]["schema"])
    if not isinstance(shape, Object):
        raise RuleError("its body is no object: correct it in the overlay")
    resources = tuple(map(str, _codes(shape))) or (key,)
    thing = f"{pascal(canonical(snake(key).removesuffix('_event')))}Webhook"
    return Webhook(name, thing, resources, Answer(shape), examples)


def _codes(body: Object) -> Iterator[Any]:
    told: Shape | None = next(
        (one.shape for one in body.fields.values() if one.wires == [RESOURCE]), None
    )
    if isinstance(told, Scalar):
        yield from told.enum
