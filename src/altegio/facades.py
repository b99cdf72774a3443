"""Facade classes of both clients, for annotations: ``facades.AsyncLocationMemberships``.

Instances come from a client: ``client.location(37532).memberships``. A class's module loads when
the class is first used. ``WebhookKind`` and ``PromotionPart`` are types of arguments, each a
``Literal``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._async import facades as _async_facades
from ._forks import load as _load
from ._sync import facades as _sync_facades

if TYPE_CHECKING:
    from ._async.facades import *  # noqa: F403
    from ._async.facades.promotions import PromotionPart
    from ._async.facades.receivers import WebhookKind
    from ._sync.facades import *  # noqa: F403

#: Types of arguments, which are the same for both clients, with their modules.
_ARGUMENTS = {"PromotionPart": "promotions", "WebhookKind": "receivers"}

__all__ = ["PromotionPart", "WebhookKind"]
__all__ += _async_facades.__all__
__all__ += _sync_facades.__all__


if not TYPE_CHECKING:  # otherwise type checkers would accept any name

    def __getattr__(name: str) -> Any:
        if name not in __all__:  # the packages behind have more
            raise AttributeError(f"there is no facade {name!r}")
        if name in _ARGUMENTS:
            return getattr(_load(f"._async.facades.{_ARGUMENTS[name]}", __package__), name)
        return getattr(_async_facades if name.startswith("Async") else _sync_facades, name)


def __dir__() -> list[str]:
    return __all__
