"""Reset of objects in a forked child process."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final, Protocol
from weakref import WeakSet

__all__ = ["reset_after_fork"]


if TYPE_CHECKING:  # making a Protocol takes as long as loading a module

    class _Forked(Protocol):
        def after_fork(self) -> None:
            """Drop the parent's state, in the child."""


_forked: Final[WeakSet[_Forked]] = WeakSet()


def reset_after_fork(forked: _Forked) -> None:
    """Call its ``after_fork`` in each forked child."""
    _forked.add(forked)


def _in_child() -> None:
    for forked in list(_forked):
        forked.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_in_child)
