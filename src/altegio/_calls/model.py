"""Base class of answer models: msgspec structs with canonical names outside, wire names inside."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Final

import msgspec

from .presentation import Shown, signature, spelling_hint
from .raw import KeptObject, Origin, next_number, origin, wire_names
from .wire import UNSET, Unset, to_wire

if TYPE_CHECKING:
    from inspect import Signature
    from typing import Self

__all__ = ["PROMISED", "UNSET", "Answer", "Unset", "to_wire"]

#: The default of a field that the server always sends: typed as there, ``None`` if ever it is not.
PROMISED: Final[Any] = None


class NeverSent:
    """A type that no JSON value matches, so the decoder never sets these fields."""


class _AnswerType(msgspec.StructMeta):
    """Metaclass of answer models: signature for ``help()``, hints for misspelt fields."""

    if not TYPE_CHECKING:  # type checkers would take every model that is made for ``Any``

        def __call__(cls, *values: Any, **fields: Any) -> Any:  # noqa: N805 (a metaclass)
            try:
                return super().__call__(*values, **fields)
            except TypeError as problem:
                hint = spelling_hint(_public(cls), fields)
                raise TypeError(f"{cls.__name__}: {problem}{hint}") from None

    @property
    def __signature__(cls) -> Signature:  # noqa: N805
        names, defaults = cls.__struct_fields__, cls.__struct_defaults__
        given = dict(zip(names[len(names) - len(defaults) :], defaults, strict=True))
        del given["_source"], given["_number"]
        return signature(cls, [(name, given[name]) for name in _public(cls)])


def _public(model: type[Any]) -> list[str]:
    return [name for name in model.__struct_fields__ if name[0] != "_"]


class Answer(  # noqa: PLW1641 (it can be changed, so it has no hash)
    Shown,
    msgspec.Struct,
    kw_only=True,
    eq=False,
    gc=False,  # no part of an answer leads back to it
    omit_defaults=True,
    metaclass=_AnswerType,
):
    """What a call answers, or a part of it.

    Fields that the server left out or sent as null are ``None``. Everything that it sent is kept
    and can be had from :attr:`raw`, also what the description does not know of.
    """

    if TYPE_CHECKING:
        # Not a field for type checkers, so that nobody is asked to give it.
        @property
        def _source(self) -> Origin | Unset: ...
        @_source.setter
        def _source(self, source: Origin | Unset) -> None: ...
        @property
        def _number(self) -> int: ...
    else:
        _source: NeverSent = msgspec.field(default_factory=origin.get, name="\x7fsource")
        _number: NeverSent = msgspec.field(default_factory=next_number, name="\x7fnumber")

    #: The fields in which an empty array stands for a missing object.
    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset()

    #: The flags that are described as 0 or 1.
    _numeric_flags: ClassVar[frozenset[str]] = frozenset()
    #: The fields in which some string stands for no date.
    _may_be_no_date: ClassVar[frozenset[str]] = frozenset()

    # Models that need one of these call it in ``_settle``, which generated code spells out: it runs
    # for every object that is read, and attributes are fast only where the code names them.

    def _clear_empty_list(self, name: str, nothing: Any = None) -> None:
        """Read an empty array as a missing object; refuse one with elements."""
        if getattr(self, name):
            raise ValueError(f"{name} is an object, not a list")
        setattr(self, name, nothing)

    def _read_date(self, name: str, kind: type[date], empty: tuple[str, ...]) -> None:
        """Read a string as a date, or as none where it stands for that."""
        text = getattr(self, name)
        setattr(self, name, None if text in empty else msgspec.convert(text, kind))

    def _fill_from_alias(self, name: str, alias: str) -> None:
        """Move a value sent under an alias to the canonical field, if that is not sent itself."""
        if getattr(self, name) is None:
            setattr(self, name, getattr(self, alias))
        setattr(self, alias, None)

    def _given(self) -> Iterator[tuple[str, Any]]:
        for name in _public(type(self)):
            value = getattr(self, name)
            if value is not None:
                yield name, value

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in _public(type(self)))

    def __ne__(self, other: object) -> bool:
        # msgspec's own, which compares identities, would be inherited.
        return not self == other

    @property
    def raw(self) -> dict[str, Any]:
        """What the server sent for this object, decoded and otherwise untouched.

        Empty for an object that was not read from an answer.
        """
        return {} if isinstance(self._source, Unset) else self._source.raw_of(self._number)

    def to_dict(self) -> dict[str, Any]:
        """The fields that are not ``None``, by wire name, as JSON can carry them."""
        wires = wire_names(type(self))
        return {wires[name]: to_wire(value, name) for name, value in self._given()}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read an object as an answer's: tolerantly, by wire names, ``data`` kept as ``raw``.

        Args:
            data: A decoded JSON object, such as a stored ``raw``.

        Raises:
            TypeError: ``data`` is no mapping.
        """
        if not isinstance(data, Mapping):
            raise TypeError(
                f"{cls.__name__}.from_dict takes a decoded JSON object, got {type(data).__name__}"
            )
        # Found when called, because this room does not know the one that reads.
        reading = import_module("altegio._reading.tolerance")
        return reading.read_object(dict(data), cls)  # type: ignore[no-any-return]

    def __reduce__(self) -> Any:
        return _restored, (type(self), dict(self._given()), self.raw)


def _restored(kind: type[Any], fields: dict[str, Any], raw: dict[str, Any]) -> Any:
    item = kind(**fields)
    if raw:
        item._source = KeptObject(raw)
    return item
