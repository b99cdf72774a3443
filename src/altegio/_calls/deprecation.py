"""Deprecation marker of PEP 702, which ``warnings`` has from Python 3.13 on."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, Final, TypeVar

__all__ = ["V2_ONLY", "deprecated", "without_warning"]

F = TypeVar("F", bound=Callable[..., Any])

#: ``inspect.CO_COROUTINE``; inspect takes longer to load than most areas of operations.
_COROUTINE: Final = 0x80
#: The message of operations that only version 2 of the API, not covered here, supersedes.
V2_ONLY: Final = "V2 supersedes it; no replacement in this SDK yet"

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:

    def deprecated(
        message: str, /, *, category: type[Warning] | None = DeprecationWarning
    ) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """Mark a function as deprecated; without a ``category`` it does not warn when called."""

        def mark(function: Callable[..., Any]) -> Callable[..., Any]:
            @wraps(function)
            def warning(*values: Any, **named: Any) -> Any:
                warnings.warn(message, category, stacklevel=2)
                return function(*values, **named)

            marked = function if category is None else _like(function, warning)
            marked.__deprecated__ = message
            return marked

        return mark


def _like(function: Callable[..., Any], wrapper: Callable[..., Any]) -> Callable[..., Any]:
    """Mark the wrapper of a coroutine function as one, as Python can from 3.12 on."""
    if sys.version_info >= (3, 12) and function.__code__.co_flags & _COROUTINE:
        from inspect import markcoroutinefunction

        return markcoroutinefunction(wrapper)
    return wrapper


def without_warning(function: F) -> F:
    """Return the undecorated function, for a deprecated method that has warned already."""
    original: F = getattr(function, "__wrapped__", function)
    return original
