# Generated from _async/scopes/__init__.py by `make generate`; not edited by hand.
"""Scopes of a location, a chain and the user, whose properties are facades.

A scope's module loads when it is needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from altegio._forks import load

if TYPE_CHECKING:
    from .chain import ChainScope
    from .location import LocationScope
    from .user import UserScope

__all__ = ["ChainScope", "LocationScope", "UserScope"]

_HOME = {"ChainScope": "chain", "LocationScope": "location", "UserScope": "user"}


if not TYPE_CHECKING:  # otherwise type checkers would accept any name

    def __getattr__(name: str) -> Any:
        if name not in _HOME:
            raise AttributeError(f"there is no scope {name!r}")
        found = globals()[name] = getattr(load(f".{_HOME[name]}", __name__), name)
        return found
