"""Base class of the scopes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from altegio._async.interfaces import AsyncCaller


class AsyncScope:
    """Holder of the client that its facades send with."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    if not TYPE_CHECKING:  # otherwise type checkers would accept any name

        def __getattr__(self, name: str) -> NoReturn:
            if isinstance(getattr(type(self), name, None), property):
                object.__getattribute__(self, name)  # raise its own error
            raise missing_facade(self, name)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({vars(self).get('id', '')})"


def missing_facade(scope: object, name: str) -> AttributeError:
    """Return the error for a facade that a scope does not have."""
    from altegio._missing_names import missing

    kind = type(scope)
    known = [facade for facade in dir(kind) if isinstance(getattr(kind, facade), property)]
    return missing(scope, name, "facades", known)
