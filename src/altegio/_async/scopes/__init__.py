"""Scopes of a location, a chain and the user, whose properties are facades.

A scope's module loads when it is needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from altegio._forks import load

if TYPE_CHECKING:
    from .chain import AsyncChainScope
    from .location import AsyncLocationScope
    from .user import AsyncUserScope

__all__ = ["AsyncChainScope", "AsyncLocationScope", "AsyncUserScope"]

_HOME = {"AsyncChainScope": "chain", "AsyncLocationScope": "location", "AsyncUserScope": "user"}


if not TYPE_CHECKING:  # otherwise type checkers would accept any name

    def __getattr__(name: str) -> Any:
        if name not in _HOME:
            raise AttributeError(f"there is no scope {name!r}")
        found = globals()[name] = getattr(load(f".{_HOME[name]}", __name__), name)
        return found
