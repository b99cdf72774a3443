"""Answers for tests of reading, and the definition of a lossless reading."""

from __future__ import annotations

import datetime as dt
import inspect
import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from dateutil import parser

import altegio
from altegio._calls.answer_model import AnswerModel
from altegio._calls.operation import Operation
from altegio._calls.raw import shown_name, wire_names
from altegio.sandbox import description
from altegio.sandbox.samples import compose


@dataclass(frozen=True)
class Example:
    """An example of an answer in a description."""

    operation: Operation[Any]
    origin: str
    body: Any

    def __str__(self) -> str:
        return f"{self.operation.id} ({self.origin})"

    @property
    def content(self) -> bytes:
        return as_json(self.body)

    @property
    def data(self) -> Any:
        """Return the JSON of the answer's data."""
        body = self.body[0] if self.operation.wrapped else self.body
        return body["data"] if self.operation.enveloped else body


def as_json(body: Any) -> bytes:
    return json.dumps(body, separators=(",", ":")).encode()


@cache
def operations() -> dict[str, Operation[Any]]:
    """Return all operations of the generated code, by operationId."""
    areas = (getattr(altegio.operations, name) for name in altegio.operations.__all__)
    modules = (area for area in areas if inspect.ismodule(area))
    found = (value for module in modules for value in vars(module).values())
    return {value.id: value for value in found if isinstance(value, Operation)}


@cache
def examples() -> list[Example]:
    """Return every example of a 2xx answer in JSON, and one composed from its schema."""
    found = []
    for described in description.operations().values():
        operation = operations()[described.name]
        if operation.binary:
            continue
        for status in described.successes:
            shown = list(_shown(described, status))
            found += [Example(operation, origin, body) for origin, body in shown]
    return found


def _shown(described: description.DescribedOperation, status: int) -> Iterator[tuple[str, Any]]:
    media_type = described.described(status)
    if not media_type:
        return
    schema = described.resolve(media_type.get("schema"))
    bodies = {"example": media_type["example"]} if "example" in media_type else {}
    bodies |= {name: entry["value"] for name, entry in media_type.get("examples", {}).items()}
    bodies |= {"schema's example": schema["example"]} if "example" in schema else {}
    bodies |= {"composed": compose(described, schema)} if schema else {}
    for origin, body in bodies.items():
        yield f"{status}, {origin}", body


# ------------------------------------------------------------------ lossless reading


def leaves(value: Any) -> int:
    if isinstance(value, dict):
        return sum(map(leaves, value.values()))
    return sum(map(leaves, value)) if isinstance(value, list) else 1


def losses(held: Any, sent: Any, path: str = "$") -> Iterator[str]:
    """Yield where a sent value is not accessible, or a typed attribute contradicts it."""
    if isinstance(held, AnswerModel):
        sent = sent[0] if isinstance(sent, list) else sent
        if not same_json(held.raw, sent):
            yield f"{path}: .raw is not what was sent"
        for name, wire in fields(type(held)):
            yield from losses(getattr(held, name), sent.get(wire), f"{path}.{wire}")
    elif isinstance(held, list) and sent not in ("", {}, None) and sent is not False:
        parts = parts_of(sent)
        if len(held) != len(parts):
            yield f"{path}: {len(held)} of {len(parts)}"
        for place, (one, part) in enumerate(zip(held, parts, strict=False)):
            yield from losses(one, part, f"{path}[{place}]")
    elif isinstance(held, dict) and isinstance(sent, dict):
        for (key, one), (name, part) in zip(held.items(), sent.items(), strict=True):
            if str(key) != name:
                yield f"{path}: {key} for {name}"
            yield from losses(one, part, f"{path}.{name}")
    elif not means(held, sent):
        yield f"{path}: {held!r} for {sent!r}"


def fields(kind: type[AnswerModel]) -> Iterator[tuple[str, str]]:
    """Yield the fields that have a single wire name."""
    wires = wire_names(kind)
    several = {shown_name(name) for name in wires if name[0] == "_"}
    return ((name, wire) for name, wire in wires.items() if name[0] != "_" and name not in several)


def parts_of(sent: Any) -> list[Any]:
    """Return the sources of a list: a list, an object with numeric keys, or one item."""
    if isinstance(sent, dict):
        return list(sent.values()) if all(key.isdecimal() for key in sent) else [sent]
    return sent if isinstance(sent, list) else [sent]


def same_json(one: Any, other: Any) -> bool:
    return bool(one == other) and as_json(one) == as_json(other)


def means(held: Any, sent: Any) -> bool:
    """Return whether a typed value is the sent one, or its documented conversion."""
    if type(held) is type(sent) and held == sent:
        return True
    match held, sent:
        case None | [] | {}, None | "" | [] | {}:
            return True
        case None | [] | {}, bool():
            return not sent
        case None, str():
            return sent.lower() == "null" or sent.startswith("0000-00-00")
        case bool(), int() | float() | str():
            return str(sent) in (("1", "true", "True") if held else ("0", "false", "False"))
        case int() | float(), bool() | int() | float():
            return bool(held == sent)
        case float(), str() if math.isnan(held):
            return sent.lower() == "nan"
        case int() | float(), str():
            return bool(held == float(sent.replace(",", "."))) or str(held) == sent
        case str(), int() | float() | str():  # an enum's member is its code
            return held == str(sent)
        case dt.date(), str() | int() | float():
            return _is_moment(held, sent)
    return False


#: Seconds since 1970 as a string.
_SECONDS = re.compile(r"[-+]?\d+(\.\d+)?(e[-+]?\d+)?")


def _is_moment(held: dt.date, sent: str | float) -> bool:
    is_day = type(held) is dt.date and bool(re.fullmatch(r"\d{8}", str(sent)))
    if isinstance(sent, int | float) or (_SECONDS.fullmatch(sent) and not is_day):
        return _is_moment(held, dt.datetime.fromtimestamp(float(sent), dt.UTC).isoformat())
    day_first = bool(re.match(r"\d\d\.", sent))
    try:
        moment = parser.parse(sent, dayfirst=day_first)
    except parser.ParserError:
        return False
    return held == (moment if isinstance(held, dt.datetime) else moment.date())


def held(item: AnswerModel, *wires: str) -> Any:
    """Return the typed attribute with a wire name; further names lead into its parts."""
    found: Any = item
    for wire in wires:
        names = {wire: name for name, wire in wire_names(type(found)).items()}
        found = getattr(found, shown_name(names[wire]))
    return found
