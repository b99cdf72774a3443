"""Operations: one function for each operation of the API.

A function is named by its operationId and returns a call to send with ``client.send``,
``client.raw`` or ``client.pages``. An area is a module: ``from altegio.operations import
appointments``. Modules load when they are first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._generated import operations as _api

if TYPE_CHECKING:
    from ._generated.operations import *  # noqa: F403

__doc__ = f"{__doc__}\n{_api.__doc__}"

__all__: list[str] = []
__all__ += _api.__all__


if not TYPE_CHECKING:  # otherwise type checkers would accept any name

    def __getattr__(name: str) -> Any:
        return getattr(_api, name)


def __dir__() -> list[str]:
    return dir(_api)
