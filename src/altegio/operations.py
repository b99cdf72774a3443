"""All operations, as the description has them: functions that return a call for ``client.raw``.

An operation is named by its operationId; its module loads when it is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._generated.b2b_v1 import api as _api

if TYPE_CHECKING:
    from ._generated.b2b_v1.api import *  # noqa: F403


if not TYPE_CHECKING:  # which would take every name for one of ours

    def __getattr__(name: str) -> Any:
        return getattr(_api, name)


def __dir__() -> list[str]:
    return dir(_api)
