"""The bases of every generated model: canonical names outside, wire names inside."""

from __future__ import annotations

from collections.abc import Iterator
from contextvars import ContextVar
from functools import cache
from itertools import repeat
from typing import TYPE_CHECKING, Any, ClassVar, Final, Protocol

import msgspec
from msgspec import NODEFAULT, UNSET
from msgspec import UnsetType as Unset

if TYPE_CHECKING:
    from inspect import Signature

__all__ = ["UNSET", "Answer", "Request", "Unset", "to_wire"]

_SECRET: Final = frozenset({"user_token", "partner_token", "password"})


class Source(Protocol):
    """What objects were read from: finds what the server sent for one of them."""

    def raw_of(self, number: int, /) -> dict[str, Any]:
        """Return the decoded JSON that the object with this number was read from."""
        ...


#: While an answer is read: its source, and the numbers for the objects as they are made.
source: ContextVar[Source | None] = ContextVar("source", default=None)
numbers: ContextVar[Iterator[int]] = ContextVar("numbers")


def _number() -> int:
    return next(numbers.get(_NONE))


_NONE: Final = repeat(0)


class _NotSent:
    """For the decoder, the type of what no answer can set: no JSON is of it."""


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


class _ModelType(msgspec.StructMeta):
    """The class of models' classes: says what they take, and helps with what they don't."""

    if not TYPE_CHECKING:  # which would take every model that is made for anything

        def __call__(cls, *values: Any, **fields: Any) -> Any:  # noqa: N805 (a metaclass)
            try:
                return super().__call__(*values, **fields)
            except TypeError as problem:
                raise TypeError(f"{cls.__name__}: {problem}{_advice(cls, fields)}") from None

    @property
    def __signature__(cls) -> Signature:  # noqa: N805
        """What to make one with, for ``help`` and editors; no other model is loaded for it."""
        from inspect import Parameter, Signature

        names, defaults = cls.__struct_fields__, cls.__struct_defaults__
        given = dict(zip(names[len(names) - len(defaults) :], defaults, strict=True))
        return Signature(
            [
                Parameter(
                    name,
                    Parameter.KEYWORD_ONLY,
                    default=Parameter.empty
                    if given.get(name, NODEFAULT) is NODEFAULT
                    else given[name],
                    annotation=cls.__annotations__.get(name, Parameter.empty),
                )
                for name in names
                if name[0] != "_"
            ]
        )


def _advice(model: _ModelType, fields: dict[str, Any]) -> str:
    from difflib import get_close_matches

    names = [name for name in model.__struct_fields__ if name[0] != "_"]
    close = [
        match
        for name in fields
        for match in get_close_matches(name, names, n=1)
        if name not in names
    ]
    return f"; did you mean {', '.join(map(repr, close))}?" if close else ""


class _Model(msgspec.Struct, kw_only=True, eq=False, metaclass=_ModelType):
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
            if name[0] != "_"
        )

    __hash__ = None  # type: ignore[assignment]


class Request(_Model, kw_only=True):
    """What a call sends. A field that is not set is not sent; ``None`` is sent as null."""


class Answer(_Model, kw_only=True, gc=False):  # no part of an answer leads back to it
    """What a call answers, or a part of it.

    Fields that the server left out or sent as null are ``None``. Everything that it sent is kept
    and can be had from :attr:`raw`, also what the description does not know of.
    """

    if TYPE_CHECKING:
        # Not a field for type checkers, so that nobody is asked to give it.
        @property
        def _source(self) -> Source | dict[str, Any] | None: ...
        @_source.setter
        def _source(self, source: Source | dict[str, Any] | None) -> None: ...
        @property
        def _number(self) -> int: ...
    else:
        _source: _NotSent = msgspec.field(default_factory=source.get, name="\x7fsource")
        _number: _NotSent = msgspec.field(default_factory=_number, name="\x7fnumber")

    def _absent(self, name: str, nothing: Any = None) -> None:
        """An empty array stands for an object that is not there: read it so."""
        if getattr(self, name):
            raise ValueError(f"{name} is an object, not a list")
        setattr(self, name, nothing)

    def _also(self, name: str, hidden: str) -> None:
        """A field came by another of its names: keep it where it is looked for."""
        value = getattr(self, hidden)
        if value.__class__ is list:
            raise ValueError(f"{name} may be an object that is not there: to be read tolerantly")
        if getattr(self, name) is None:
            setattr(self, name, value)

    @property
    def raw(self) -> dict[str, Any]:
        """What the server sent for this object, decoded and otherwise untouched.

        Empty for an object that was not read from an answer.
        """
        if self._source is None:
            return {}
        if isinstance(self._source, dict):
            return self._source
        return self._source.raw_of(self._number)

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
