# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of all descriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .b2b_v1 import api as b2b_v1
from .developers import api as developers
from .public import api as public

if TYPE_CHECKING:
    from .b2b_v1.api import *  # noqa: F403
    from .developers.api import *  # noqa: F403
    from .public.api import *  # noqa: F403

__doc__ = "\n".join(filter(None, (b2b_v1.__doc__, developers.__doc__, public.__doc__)))

__all__: list[str] = []
__all__ += b2b_v1.__all__
__all__ += developers.__all__
__all__ += public.__all__

_PACKAGES = (b2b_v1, developers, public)


if not TYPE_CHECKING:  # type checkers would take every name for an operation

    def __getattr__(name: str) -> Any:
        for package in _PACKAGES:
            if name in package.__all__:
                found = globals()[name] = getattr(package, name)
                return found
        raise AttributeError(f"there is no operation {name!r}")


def __dir__() -> list[str]:
    return [name for package in _PACKAGES for name in dir(package)]
