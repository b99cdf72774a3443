"""Forks: locks held across them, and objects that start anew in the child.

A forked child has one thread. A lock that another thread of the parent held at the fork stays
locked in the child forever. Protected locks are acquired before a fork and released on both sides.
"""

from __future__ import annotations

import os
import weakref
from contextlib import suppress
from importlib import import_module
from threading import RLock, local

__all__ = ["load", "protect", "reset_after_fork"]

#: Type checkers recognise it by name; ``import altegio`` must not load ``typing``.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final, Protocol, TypeVar

    class _Lock(Protocol):
        def acquire(self, blocking: bool = ..., timeout: float = ..., /) -> bool: ...

        def release(self) -> None: ...

    class _Forked(Protocol):
        def after_fork(self) -> None:
            """Drop the parent's state, in the child."""

    L = TypeVar("L", bound=_Lock)

#: Seconds that a fork waits for a lock; after that, the forking thread must hold it itself.
_PATIENCE: Final = 10.0
_protected: Final[list[weakref.ref[_Lock]]] = []
_forked: Final[weakref.WeakSet[_Forked]] = weakref.WeakSet()


class _Taken(local):
    """The locks that this thread's fork holds; other threads may fork at the same time."""

    def __init__(self) -> None:
        self.locks: list[_Lock] = []


_taken: Final = _Taken()


def protect(lock: L) -> L:
    """Let forks wait for a lock, and return it.

    Protect an outer lock before the locks that are taken while it is held: a fork takes them in
    that order.
    """
    _protected.append(weakref.ref(lock, _protected.remove))
    return lock


def reset_after_fork(forked: _Forked) -> None:
    """Call the object's ``after_fork`` in each forked child."""
    _forked.add(forked)


#: Held while a module loads: the import system's own locks are not released in a child.
_loading: Final = protect(RLock())


def load(name: str, package: str | None = None) -> Any:
    """Import a module on first use; a fork waits, so that no child inherits half of it.

    Raises:
        ImportError: The module failed to load, whatever it raised itself: out of a module's
            ``__getattr__``, an ``AttributeError`` would pass for "no such name".
    """
    with _loading:
        try:
            return import_module(name, package)
        except AttributeError as error:
            from importlib.util import resolve_name

            full_name = resolve_name(name, package) if package else name
            raise ImportError(f"{full_name} failed to load: {error}", name=full_name) from error


def _before() -> None:
    for reference in _protected:
        lock = reference()
        if lock is not None and lock.acquire(True, _PATIENCE):
            _taken.locks.append(lock)


def _after() -> None:
    while _taken.locks:
        with suppress(RuntimeError):  # replaced by the thread that held it
            _taken.locks.pop().release()


def _in_child() -> None:
    _after()
    for forked in list(_forked):
        forked.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before, after_in_parent=_after, after_in_child=_in_child)
