"""Locks that a fork waits for, so that no child inherits one that nobody will release.

A child has one thread. A lock that another thread of the parent held at the fork stays locked in
the child for ever. Locks named here are taken before a fork and released on both sides of it.
"""

from __future__ import annotations

import os
import weakref
from contextlib import suppress
from typing import Final, Protocol, TypeVar

__all__ = ["protect"]

#: Seconds that a fork waits for a lock. Only its holder could be forking if it takes longer.
_PATIENCE: Final = 10.0


class _Lock(Protocol):
    def acquire(self, blocking: bool = ..., timeout: float = ..., /) -> bool: ...

    def release(self) -> None: ...


L = TypeVar("L", bound=_Lock)

_protected: Final[list[weakref.ref[_Lock]]] = []
_taken: Final[list[_Lock]] = []


def protect(lock: L) -> L:
    """Let forks wait for a lock, and return it.

    Protect an outer lock before the locks that are taken while it is held: a fork takes them in
    that order.
    """
    _protected.append(weakref.ref(lock, _protected.remove))
    return lock


def _before() -> None:
    for reference in _protected:
        lock = reference()
        if lock is not None and lock.acquire(True, _PATIENCE):
            _taken.append(lock)


def _after() -> None:
    while _taken:
        with suppress(RuntimeError):  # whoever held it in the meantime has replaced it
            _taken.pop().release()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before, after_in_parent=_after, after_in_child=_after)
