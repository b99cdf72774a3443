"""Presentation of models: reprs without secrets, signatures, hints for misspelt fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, get_type_hints

from altegio._secrets import MASK, SECRET

if TYPE_CHECKING:
    from inspect import Signature

__all__ = ["Shown", "signature", "spelling_hint"]


class _Mask:
    """Unquoted mask of a secret in rich's output."""

    def __repr__(self) -> str:
        return MASK


class Shown:
    """Plain and rich reprs of the fields that are set."""

    __slots__ = ()

    def _given(self) -> Iterator[tuple[str, Any]]:
        """Yield the fields that are set, by name."""
        raise NotImplementedError

    def __repr__(self) -> str:
        arguments = [f"{name}={value!r}" for name, value in self.__rich_repr__()]
        return f"{type(self).__name__}({', '.join(arguments)})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return [(name, _Mask() if name in SECRET else value) for name, value in self._given()]


def signature(model: type, defaults: Iterable[tuple[str, Any]]) -> Signature:
    """Return the signature of a model's constructor: its fields, types and defaults."""
    from inspect import Parameter, Signature

    hints = get_type_hints(model)
    return Signature(
        [
            Parameter(name, Parameter.KEYWORD_ONLY, default=default, annotation=hints[name])
            for name, default in defaults
        ]
    )


def spelling_hint(names: Iterable[str], unknown: Mapping[str, Any]) -> str:
    """Suggest known names that resemble the unknown ones; empty without a suggestion."""
    from difflib import get_close_matches

    known = [*names]
    close = [
        match
        for name in unknown
        if name not in known
        for match in get_close_matches(name, known, n=1)
    ]
    return f"; did you mean {', '.join(map(repr, close))}?" if close else ""
