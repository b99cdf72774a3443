"""Bookkeeping behind ``.raw``, the JSON that the server sent for an object.

Keeping the decoded JSON beside every object would double the memory and the time of reading, and
few users need it. So an object keeps two references: the bytes it was read from and its number.
Decoding the same bytes again makes the same objects in the same order, so the numbers of both
passes agree, and walking the objects of the second pass beside the plain JSON finds each number's
JSON, whatever users have changed in the objects of the first.

While bytes are decoded, two context variables hand every new object its origin and its number, as
default factories: no model needs code for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextvars import ContextVar
from enum import EnumType
from itertools import chain, count, repeat
from typing import TYPE_CHECKING, Any, Final, NoReturn

import msgspec
from msgspec import UNSET

__all__ = ["DecodedBytes", "KeptObject", "Origin", "next_number", "origin", "wire_names"]


if TYPE_CHECKING:
    _EncodedByValue = type
else:

    class _EncodedByValue(EnumType):
        """Metaclass of types that msgspec treats as enums although they are not."""

        __prepare__ = type.__prepare__
        __new__, __init__, __call__ = type.__new__, type.__init__, type.__call__


class Origin(metaclass=_EncodedByValue):
    """Source that objects were read from.

    msgspec's encoders would write it into the JSON of its model, or hand it to the caller's
    ``enc_hook``. They read an enum's value themselves, so that is where encoding is refused.
    """

    __slots__ = ()

    @property
    def _value_(self) -> NoReturn:
        raise TypeError("an answer that was read can't be encoded: encode its to_dict() instead")

    def raw_of(self, number: int, /) -> dict[str, Any]:
        """Return the decoded JSON that the object with this number was read from."""
        raise NotImplementedError


#: While bytes are decoded: their origin, and the numbers of the objects being made.
#: Otherwise ``UNSET``, which msgspec's encoders leave out.
origin: ContextVar[Any] = ContextVar("origin", default=UNSET)
_numbers: ContextVar[Iterator[Any]] = ContextVar("numbers")
_NONE: Final = repeat(UNSET)
_FIRST_NUMBERS: Final = tuple(range(4096))


def next_number() -> Any:
    """Return the number of the object that is being made."""
    return next(_numbers.get(_NONE))


class KeptObject(Origin):
    """An object's decoded JSON."""

    __slots__ = ("_raw",)

    def __init__(self, raw: dict[str, Any]) -> None:
        self._raw = raw

    def raw_of(self, _number: int, /) -> dict[str, Any]:
        """Return the object's JSON."""
        return self._raw


class DecodedBytes(Origin):
    """Bytes that objects were decoded from."""

    __slots__ = ("_content", "_decoder", "_found", "_parse")

    def __init__(
        self,
        content: bytes | msgspec.Raw,
        decoder: msgspec.json.Decoder[Any],
        parse: Callable[[bytes | msgspec.Raw], Any],
    ) -> None:
        self._content, self._decoder, self._parse = content, decoder, parse
        self._found: dict[int, dict[str, Any]] | None = None

    def decode(self) -> Any:
        """Decode the bytes and number every object."""
        # All pages share the first numbers: ten thousand rows would make 60,000 of them.
        numbers = chain(_FIRST_NUMBERS, count(len(_FIRST_NUMBERS)))
        outer_origin, outer_numbers = origin.set(self), _numbers.set(numbers)
        try:
            return self._decoder.decode(self._content)
        finally:
            _numbers.reset(outer_numbers)
            origin.reset(outer_origin)

    def raw_of(self, number: int, /) -> dict[str, Any]:
        """Return the JSON of the object with this number."""
        if self._found is None:
            found: dict[int, dict[str, Any]] = {}
            _pair(self.decode(), self._parse(self._content), found)
            self._found = found
        return self._found[number]


def _pair(item: Any, raw: Any, found: dict[int, dict[str, Any]]) -> None:
    """Pair every object in ``item`` with its JSON."""
    if isinstance(getattr(item, "_source", None), KeptObject):
        return  # it was read tolerantly, and has its JSON already
    if isinstance(item, msgspec.Struct) and isinstance(raw, dict):
        number = getattr(item, "_number", None)  # an envelope has none
        if number is not None:
            found.setdefault(number, raw)
        for name, wire in wire_names(type(item)).items():
            if wire in raw:
                _pair(getattr(item, shown_name(name)), raw[wire], found)
    elif isinstance(item, list) and isinstance(raw, list):
        # A list that was read tolerantly may have another length.
        for entry, part in zip(item, raw, strict=False):
            _pair(entry, part, found)
    elif isinstance(item, dict) and isinstance(raw, dict):
        for entry, part in zip(item.values(), raw.values(), strict=False):
            _pair(entry, part, found)


def wire_names(model: type[msgspec.Struct]) -> dict[str, str]:
    """Return a model's field names with their wire names."""
    return dict(zip(model.__struct_fields__, model.__struct_encode_fields__, strict=True))


def shown_name(name: str) -> str:
    """Return the canonical field of an alias: ``client`` for ``_client_2``."""
    return name[1:].rpartition("_")[0] if name[0] == "_" else name
