"""Base class of answer models: msgspec structs with canonical names outside, wire names inside."""

# Without `from __future__ import annotations`: msgspec evaluates the annotations for each model.

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

import msgspec

from altegio._forks import load

from .presentation import Shown, signature, spelling_hint
from .raw import KeptObject, Origin, next_number, origin, wire_names
from .wire import Unset, to_wire

if TYPE_CHECKING:
    from inspect import Signature

__all__ = ["ALWAYS_SENT", "AnswerModel"]

#: Default of a field that the server always sends: typed without ``None``, although it is ``None``
#: if the server does not send it after all.
ALWAYS_SENT: Final[Any] = None


class NeverSent:
    """A type that no JSON value matches, so the decoder never sets these fields."""


class _AnswerModelType(msgspec.StructMeta):
    """Metaclass of answer models: signature for ``help()``, hints for misspelt fields."""

    if not TYPE_CHECKING:  # for type checkers, every instance would be ``Any``

        def __call__(cls, *values: Any, **fields: Any) -> Any:  # noqa: N805 (a metaclass)
            try:
                return super().__call__(*values, **fields)
            except TypeError as problem:
                hint = spelling_hint(_public(cls), fields)
                raise TypeError(f"{cls.__name__}: {problem}{hint}") from None

    @property
    def __signature__(cls) -> "Signature":  # noqa: N805
        fields = msgspec.structs.fields(cls)  # type: ignore[arg-type]
        return signature(cls, [(item.name, item.default) for item in fields if item.name[0] != "_"])


def _public(model: type[Any]) -> list[str]:
    return [name for name in model.__struct_fields__ if name[0] != "_"]


class AnswerModel(  # noqa: PLW1641 (mutable, so not hashable)
    Shown,
    msgspec.Struct,
    kw_only=True,
    eq=False,
    gc=False,  # answers contain no reference cycles
    omit_defaults=True,
    metaclass=_AnswerModelType,
):
    """Base of models that are read from answers.

    Fields that the server omitted or sent as null are ``None``. :attr:`raw` has everything that it
    sent, fields unknown to the description included.
    """

    if TYPE_CHECKING:
        # Not a field for type checkers, which would ask callers for it.
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
    #: The fields in which a string such as ``0000-00-00`` stands for no date.
    _may_be_no_date: ClassVar[frozenset[str]] = frozenset()

    # Called by the generated ``_settle`` of models that need them. It runs for every object that is
    # read, so the generated code names each attribute, which is faster than a loop.

    def _clear_empty_list(self, name: str, nothing: Any = None) -> None:
        """Read an empty array as a missing object; refuse one with elements."""
        if getattr(self, name):
            raise ValueError(f"{name} is an object, not a list")
        setattr(self, name, nothing)

    def _read_date(self, name: str, kind: type[date], empty: tuple[str, ...]) -> None:
        """Read a string as a date, or as ``None`` if it stands for no date."""
        text = getattr(self, name)
        setattr(self, name, None if text in empty else msgspec.convert(text, kind))

    def _fill_from_alias(self, name: str, alias: str) -> None:
        """Move a value sent under an alias to the canonical field, unless that was sent, too."""
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
        """The JSON object that the server sent, decoded and otherwise unchanged.

        Empty for an object that was not read from an answer.
        """
        return {} if isinstance(self._source, Unset) else self._source.raw_of(self._number)

    def to_dict(self) -> dict[str, Any]:
        """Return the fields that are not ``None`` as a JSON object, by wire name."""
        wires = wire_names(type(self))
        return {wires[name]: to_wire(value, name) for name, value in self._given()}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a JSON object as an answer is read: tolerantly, with ``data`` kept as ``raw``.

        Args:
            data: A decoded JSON object, such as a stored ``raw``.

        Raises:
            TypeError: ``data`` is not a mapping.
        """
        if not isinstance(data, Mapping):
            raise TypeError(
                f"{cls.__name__}.from_dict takes a decoded JSON object, got {type(data).__name__}"
            )
        # The one import against the layers' direction: reading stands on models.
        reading = load("altegio._reading.tolerance")
        return reading.read_object(dict(data), cls)  # type: ignore[no-any-return]

    def __reduce__(self) -> Any:
        return _restored, (type(self), dict(self._given()), self.raw)


def _restored(kind: type[Any], fields: dict[str, Any], raw: dict[str, Any]) -> Any:
    item = kind(**fields)
    if raw:
        item._source = KeptObject(raw)
    return item
