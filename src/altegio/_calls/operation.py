"""Calls: an operation with its arguments, not yet sent."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any, Final, Generic, Literal, TypeVar
from urllib.parse import quote

import msgspec

from .arguments import require_count
from .wire import UNSET, formatted, to_wire

__all__ = [
    "Call",
    "Operation",
    "Paging",
    "formatted",
    "joined",
    "paging_of",
    "require_call",
    "taken",
]

T = TypeVar("T")
Access = Literal["none", "partner", "user"]

_CONTROL: Final = r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]"


class Paging(msgspec.Struct, frozen=True):
    """Parameters that select a page and its size."""

    place: Literal["query", "body"]
    #: Wire names.
    page: str
    size: str
    #: The largest documented page size; ``None`` where none is documented.
    largest: int | None = None


class Operation(msgspec.Struct, Generic[T], frozen=True):
    """An operation of the API, as the patched description defines it."""

    id: str
    method: str
    path: str
    #: The answer's type; a function, so that its model loads when the first answer is read.
    answer: Callable[[], Any] | None = None
    #: The tokens it needs: none, the partner's, or also the user's.
    access: Access = "user"
    enveloped: bool = True
    #: The envelope is the only element of a list.
    wrapped: bool = False
    #: ``None`` for an operation without paging.
    paging: Paging | None = None
    #: The answer is a file, not JSON.
    binary: bool = False
    multipart: bool = False
    #: A redirect, which is not followed, is a success too.
    redirects: bool = False
    #: The last path value may be omitted.
    optional_end: bool = False
    #: Read timeout in seconds where the default is too short.
    read_timeout: float | None = None
    #: Only reads, so it may be sent twice.
    idempotent: bool = False
    #: The URL that ``path`` continues, where that is not the client's base URL.
    server: str = ""

    @property
    def answer_type(self) -> Any:
        """The answer's type; loads its model."""
        return self.answer() if self.answer else None


class Call(msgspec.Struct, Generic[T], frozen=True):
    """An operation with its arguments, to pass to ``client.send`` or ``client.raw``."""

    operation: Operation[Any]
    path_values: tuple[Any, ...] = ()
    query: Mapping[str, Any] = {}
    body: Any = UNSET
    #: Path values that the body has as well, by wire name.
    body_path_values: Mapping[str, Any] = {}

    @property
    def path(self) -> str:
        """The path with its values filled in, each of them one quoted segment."""
        path = self.operation.path
        if self.operation.optional_end and self.path_values[-1] in (None, UNSET):
            path = path.rpartition("/")[0]
        filled, *parts = path.split("{")
        for value, part in zip(self.path_values, parts, strict=False):
            name, _, literal = part.partition("}")
            filled += segment(value, name) + literal
        return filled

    @property
    def json(self) -> Any:
        """The body as JSON types."""
        body = to_wire(self.body)
        return {**body, **self.body_path_values} if self.body_path_values else body

    @property
    def params(self) -> list[tuple[str, str]]:
        """The query as name-value pairs; a list repeats its name."""
        return list(query_pairs(self.query))

    @property
    def page_named(self) -> Mapping[str, Any]:
        """The part of the call that names the page: query parameters, or the body's fields."""
        if paging_of(self).place == "query":
            return self.query
        fields: Mapping[str, Any] = {} if self.body is UNSET else to_wire(self.body)
        return fields

    def with_query(self, extra: Mapping[str, Any]) -> Call[T]:
        """Return the call with more query parameters.

        Raises:
            ValueError: The call sends a parameter of that name itself.
        """
        for name in extra:
            given = self.query.get(name)
            if given is not None and given is not UNSET:
                raise ValueError(
                    f"extra_query must not replace what a call sends itself: {self.operation.id} "
                    f"sends {name!r}, pass it there"
                )
        return msgspec.structs.replace(self, query={**self.query, **extra})

    def page(self, number: int, size: int | None) -> Call[T]:
        """Return the same call for one page."""
        paging = paging_of(self)
        named = {**self.page_named, paging.page: number}
        if size is not None:
            named[paging.size] = size
        return msgspec.structs.replace(self, **{paging.place: named})


def require_call(call: object) -> None:
    """Require the result of a function of ``altegio.operations``, not the function."""
    if not isinstance(call, Call):
        raise TypeError(
            "expected a call, as altegio.operations.get_appointment_list(37532) returns one, "
            f"got {call!r}"
        )


def paging_of(call: Call[Any]) -> Paging:
    """Return the paging of a call."""
    require_call(call)
    if call.operation.paging is None:
        raise TypeError(
            f"{call.operation.id} has no numbered pages: use client.send(call), or its facade's "
            "method, which pages it if the API does by date"
        )
    return call.operation.paging


def segment(value: Any, name: str) -> str:
    """Quote a path value, so that it cannot change the path."""
    if name == "id" or name.endswith("_id"):
        return str(require_count(value, name))
    if value is None or value is UNSET or isinstance(value, bool | float):
        raise TypeError(f"{name} must be a string, an integer or a date, got {value!r}")
    text = _text(value)
    # Compiling the pattern takes longer than loading the module.
    has_control = not text.isprintable() and re.search(_CONTROL, text)
    if not text or text in (".", "..") or has_control:
        raise ValueError(
            f"{name} must not be empty, dots only, or hold control characters, got {text!r}"
        )
    return quote(text, safe="")


def query_pairs(query: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return name-value pairs for a query string, without ``None`` and ``UNSET``."""
    pairs: list[tuple[str, str]] = []
    for name, value in query.items():
        if value is None or value is UNSET:
            continue
        parts = value if isinstance(value, list | tuple | set | frozenset) else (value,)
        pairs += [(name, _text(part)) for part in parts]
    return pairs


def taken(body: Any, model: str) -> Any:
    """Require a body of a model, or a list of them; a dict would be sent unchecked.

    Raises:
        TypeError: The body, or an item of it, is not a ``model``.
    """
    wanted = model.split(" or ")
    for item in body if isinstance(body, list | tuple) else [body]:
        kinds = {kind.__name__ for kind in type(item).__mro__}
        if item is not UNSET and kinds.isdisjoint(wanted):
            advice = f", or {wanted[0]}.from_dict(…) for a dict of wire names"
            raise TypeError(
                f"body must be of type {model}, got {type(item).__name__}: pass {wanted[0]}(…)"
                f"{advice if isinstance(item, Mapping) else ''}"
            )
    return body


def joined(values: Any) -> Any:
    """Join a list that the API takes as one comma-separated string."""
    if isinstance(values, list | tuple | set | frozenset):
        return ",".join(map(_text, values)) or UNSET
    return values


def _text(value: Any) -> str:
    if type(value) in (int, str):
        return str(value)
    match value:
        case bool():
            return "true" if value else "false"
        case Enum():
            return str(value.value)
        case datetime() | date():
            return value.isoformat()
        case str() | int() | float():
            return str(value)
    return str(to_wire(value))
