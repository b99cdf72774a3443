"""Webhooks: requests that the publisher sends to servers of its users, read like answers."""

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

#: The field of a body with the kind of object that was changed.
RESOURCE = "resource"


@dataclass
class Webhook:
    """A request from the publisher."""

    #: operationId, or the webhook's name in the description.
    id: str
    #: The default name of its body's model.
    model_name: str
    #: The values of the body's ``resource``; the webhook's name if there is no such field.
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

    ``content`` returns the media types of a request, and ``examples`` their examples.
    """
    read: list[Webhook] = []
    problems: list[str] = []
    for key, name, raw in webhooks(description):
        try:
            media_types = content(raw)
            read.append(_webhook(key, name, media_types, shapes, examples(media_types)))
        except RuleError as error:
            problems += [f"webhook {key}: {problem}" for problem in error.problems]
    counted = Counter(resource for webhook in read for resource in webhook.resources)
    problems += [
        f"{count} webhooks have the resource {resource!r}: only one of them could be recognised"
        for resource, count in counted.items()
        if count > 1
    ]
    if problems:
        refuse(RuleError(*problems))
    return sorted(read, key=lambda webhook: webhook.id)


def _webhook(
    key: str,
    name: str,
    content: dict[str, Any],
    shapes: Shapes,
    examples: list[Any],
) -> Webhook:
    media = [item for kind, item in content.items() if is_json(kind) and "schema" in item]
    if not media:
        raise RuleError("it has no JSON body with a schema: give it one in the overlay")
    shape, _ = shapes.read(media[0]["schema"])
    if not isinstance(shape, Object):
        raise RuleError("its body is not an object: correct it in the overlay")
    resources = tuple(map(str, _codes(shape))) or (key,)
    model_name = f"{pascal(canonical(snake(key).removesuffix('_event')))}Webhook"
    return Webhook(name, model_name, resources, Answer(shape), examples)


def _codes(body: Object) -> Iterator[Any]:
    shape: Shape | None = next(
        (field.shape for field in body.fields.values() if field.wires == [RESOURCE]), None
    )
    if isinstance(shape, Scalar):
        yield from shape.enum
