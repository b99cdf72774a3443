"""The bases of every generated model: canonical names outside, wire names inside."""

from __future__ import annotations

from collections.abc import Iterator
from contextvars import ContextVar
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Final, Protocol

import msgspec
from msgspec import UNSET
from msgspec import UnsetType as Unset

__all__ = ["UNSET", "Answer", "Request", "Unset", "to_wire"]

_SECRET: Final = frozenset({"user_token", "partner_token", "password"})


class Source(Protocol):
    """Where an object came from: finds what the server sent for it."""

    def raw_of(self, item: Answer, /) -> Any:
        """Return the decoded JSON that ``item`` was read from."""


#: The answer that is being read; every object made meanwhile remembers it.
current_source: ContextVar[Source | None] = ContextVar("current_source", default=None)


class _AttrsFields:
    """Makes ``attrs.fields``, ``asdict`` and ``evolve`` work with models."""

    def __get__(self, instance: object, owner: type[msgspec.Struct]) -> tuple[Any, ...]:
        return _attrs_fields(owner)


@cache
def _attrs_fields(model: type[msgspec.Struct]) -> tuple[Any, ...]:
    import attrs

    names = [name for name in model.__struct_fields__ if name[0] != "_"]
    fields = {name: attrs.field(default=None) for name in names}
    return tuple(attrs.fields(attrs.make_class(model.__name__, fields, kw_only=True)))


class _Model(msgspec.Struct, kw_only=True, eq=False):
    """What answers and requests have in common."""

    __attrs_attrs__: ClassVar[Any] = _AttrsFields()

    def _given(self) -> Iterator[tuple[str, Any]]:
        """The fields that hold something, by name."""
        for name in self.__struct_fields__:
            value = getattr(self, name)
            if name[0] != "_" and value is not None and value is not UNSET:
                yield name, value

    def __repr__(self) -> str:
        given = [
            f"{name}={'***' if name in _SECRET else repr(value)}" for name, value in self._given()
        ]
        return f"{type(self).__name__}({', '.join(given)})"

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(
            getattr(self, name) == getattr(other, name)
            for name in self.__struct_fields__
            if name != "_source"
        )

    __hash__ = None  # type: ignore[assignment]


class Request(_Model, kw_only=True):
    """What a call sends. A field that is not set is not sent; ``None`` is sent as null."""


class Answer(_Model, kw_only=True):
    """What a call answers, or a part of it.

    Fields that the server left out or sent as null are ``None``. Everything that it sent is kept
    and can be had from :attr:`raw`, also what the description does not know of.
    """

    if TYPE_CHECKING:
        # Not a field for type checkers, so that nobody is asked to give it.
        @property
        def _source(self) -> Any: ...
        @_source.setter
        def _source(self, source: Any) -> None: ...
    else:
        _source: Any = msgspec.field(default_factory=current_source.get)

    def _absent(self, name: str, nothing: Any = None) -> None:
        """An empty array stands for an object that is not there: read it so."""
        if not getattr(self, name):
            setattr(self, name, nothing)

    def _also(self, name: str, hidden: str) -> None:
        """A field came by another of its names: keep it where it is looked for."""
        if getattr(self, name) is None:
            setattr(self, name, getattr(self, hidden))
        setattr(self, hidden, None)

    @property
    def raw(self) -> dict[str, Any]:
        """What the server sent for this object, decoded and otherwise untouched.

        Empty for an object that was not read from an answer.
        """
        source = self._source
        found = source if source is None or isinstance(source, dict) else source.raw_of(self)
        return found if isinstance(found, dict) else {}

    def __copy__(self) -> Answer:
        return _restored(type(self), dict(self._given()), self.raw)

    def __reduce__(self) -> Any:
        return _restored, (type(self), dict(self._given()), self.raw)


def _restored(kind: type[Answer], fields: dict[str, Any], raw: dict[str, Any]) -> Answer:
    item = kind(**fields)
    item._source = raw
    return item


def to_wire(value: Any, name: str = "body") -> Any:
    """A value as JSON can carry it: wire names, ISO dates, and what is not set left out."""
    try:
        return msgspec.to_builtins(value, str_keys=True)
    except (TypeError, ValueError) as problem:
        raise TypeError(f"{name} can't be sent as JSON: {problem}") from None
