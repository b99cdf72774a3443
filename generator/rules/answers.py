"""Answers of operations: the schema of ``data``, without the envelope."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import reduce
from typing import Any

from .errors import RuleError
from .reading import Shapes
from .shapes import Anything, Array, Mapping, Object, Shape, merge_shapes

_ENVELOPE = frozenset({"success", "data", "meta"})


@dataclass
class Answer:
    """The answer of a successful operation; ``shape`` is ``None`` without content."""

    shape: Shape | None = None
    #: A file of any kind, not JSON.
    binary: bool = False
    #: ``shape`` stands in the envelope's ``data``.
    enveloped: bool = False
    #: The envelope stands in a list of one.
    wrapped: bool = False


def is_json(media_type: str) -> bool:
    """Return whether a body of this type is JSON; many are described as ``*/*`` only."""
    name = media_type.partition(";")[0].strip().lower()
    return name in ("application/json", "*/*") or name.endswith("+json")


def read_answer(
    contents: dict[str, dict[str, Any]], shapes: Shapes, *, envelope: bool = True
) -> Answer:
    """Return the answer of an operation; ``contents`` are those of its 2xx responses by status.

    Without ``envelope``, ``success`` and ``data`` are fields like any other.
    """
    found: list[Answer] = []
    for status, content in sorted(contents.items()):
        if status == "204" or not content:
            continue
        media = [described for kind, described in content.items() if is_json(kind)]
        if not media:
            found.append(Answer(binary=True))
        elif "schema" in media[0]:
            shape, _ = shapes.read(media[0]["schema"])
            found.append(_lifted(shape) if envelope else _bare(shape))
        elif "example" in media[0] or "examples" in media[0]:
            raise RuleError(
                f"answer {status} has an example but no schema: give it one in the overlay"
            )
    telling = [answer for answer in found if answer.binary or answer.shape is not None]
    return _merged(telling or found[:1])


def only_row(answer: Answer) -> Answer:
    """Return the answer as a single row, which reading takes out of its list of one."""
    if not isinstance(answer.shape, Array):
        raise RuleError("it has x-one-row, but its answer is not a list")
    return replace(answer, shape=answer.shape.items)


def lifted(example: Any, answer: Answer) -> Any:
    """Return the part of an answer's example that ``shape`` describes."""
    if answer.wrapped:
        example = example[0] if isinstance(example, list) and example else None
    if answer.enveloped:
        return example.get("data") if isinstance(example, dict) else None
    return example


def _merged(answers: list[Answer]) -> Answer:
    """Merge the answers of all successful statuses."""
    if not answers:
        return Answer()
    first = answers[0]
    forms = {(answer.binary, answer.enveloped, answer.wrapped) for answer in answers}
    if len(forms) > 1:
        raise RuleError(
            "its successful answers differ in their envelope or content type: "
            "let the overlay make them alike"
        )
    shapes = [answer.shape for answer in answers if answer.shape is not None]
    shape = reduce(merge_shapes, shapes) if shapes else None
    return Answer(shape, first.binary, first.enveloped, first.wrapped)


def _lifted(shape: Shape) -> Answer:
    wrapped = isinstance(shape, Array) and _is_envelope(shape.items)
    outer = shape.items if isinstance(shape, Array) and wrapped else shape
    if not isinstance(outer, Object) or not _is_envelope(outer):
        return _bare(shape)
    beside = {wire for field in outer.fields.values() for wire in field.wires} - _ENVELOPE
    if beside:
        raise RuleError(
            f"{', '.join(sorted(beside))} beside `data` in the envelope would be lost: "
            "let the overlay move it into `data` or remove it"
        )
    data = outer.fields["data"].shape if "data" in outer.fields else Anything()
    return Answer(data if _has_content(data) else None, enveloped=True, wrapped=wrapped)


def _bare(shape: Shape) -> Answer:
    return Answer(shape if _has_content(shape) else None)


def _is_envelope(shape: Shape) -> bool:
    return isinstance(shape, Object) and (
        "success" in shape.fields or {"data", "meta"} <= shape.fields.keys()
    )


def _has_content(shape: Shape) -> bool:
    """Return whether there is anything to read: the ``data`` of a deletion is always null.

    An object without properties has nothing to read either, unless any property is allowed.
    """
    if isinstance(shape, Mapping) and shape.free:
        return True
    return not isinstance(shape, Anything) and shape != Mapping(Anything(), integer_keys=False)
