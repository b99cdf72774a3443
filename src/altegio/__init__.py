"""The Python SDK for the Altegio B2B API: booking, clients, memberships, loyalty and sales.

``AsyncAltegio`` is the client for asyncio, ``Altegio`` its synchronous twin. Names load when they
are first used, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._version import __version__ as __version__

if TYPE_CHECKING:
    from . import models as models
    from . import operations as operations
    from . import testing as testing
    from ._async.client import AsyncAltegio as AsyncAltegio
    from ._async.pager import AsyncPager as AsyncPager
    from ._async.scopes import AsyncChainScope as AsyncChainScope
    from ._async.scopes import AsyncLocationScope as AsyncLocationScope
    from ._async.scopes import AsyncUserScope as AsyncUserScope
    from ._calls.model import UNSET as UNSET
    from ._errors import AltegioError as AltegioError
    from ._errors import APIConnectionError as APIConnectionError
    from ._errors import APIStatusError as APIStatusError
    from ._errors import APITimeoutError as APITimeoutError
    from ._errors import AuthenticationError as AuthenticationError
    from ._errors import BadRequestError as BadRequestError
    from ._errors import ConflictError as ConflictError
    from ._errors import InternalServerError as InternalServerError
    from ._errors import LicenseExpiredError as LicenseExpiredError
    from ._errors import MissingTokenError as MissingTokenError
    from ._errors import NotFoundError as NotFoundError
    from ._errors import PermissionDeniedError as PermissionDeniedError
    from ._errors import RateLimitError as RateLimitError
    from ._errors import RateLimiterUnavailableError as RateLimiterUnavailableError
    from ._errors import UnexpectedResponseError as UnexpectedResponseError
    from ._errors import UnprocessableEntityError as UnprocessableEntityError
    from ._generated.b2b_v1.models import *  # noqa: F403
    from ._limiting.rate_limit import RateLimit as RateLimit
    from ._reading.differences import ContractError as ContractError
    from ._response import Response as Response
    from ._settings import MOCK_SERVER as MOCK_SERVER
    from ._settings import PRODUCTION as PRODUCTION
    from ._sync.client import Altegio as Altegio
    from ._sync.pager import Pager as Pager
    from ._sync.scopes import ChainScope as ChainScope
    from ._sync.scopes import LocationScope as LocationScope
    from ._sync.scopes import UserScope as UserScope
    from .period import Period as Period
    from .period import PeriodUnit as PeriodUnit

_MODULES = {
    "_response": ("Response",),
    "_async.client": ("AsyncAltegio",),
    "_async.pager": ("AsyncPager",),
    "_async.scopes": ("AsyncChainScope", "AsyncLocationScope", "AsyncUserScope"),
    "_errors": (
        "APIConnectionError",
        "APIStatusError",
        "APITimeoutError",
        "AltegioError",
        "AuthenticationError",
        "BadRequestError",
        "ConflictError",
        "InternalServerError",
        "LicenseExpiredError",
        "MissingTokenError",
        "NotFoundError",
        "PermissionDeniedError",
        "RateLimitError",
        "RateLimiterUnavailableError",
        "UnexpectedResponseError",
        "UnprocessableEntityError",
    ),
    "_calls.model": ("UNSET",),
    "_limiting.rate_limit": ("RateLimit",),
    "_settings": ("MOCK_SERVER", "PRODUCTION"),
    "_sync.client": ("Altegio",),
    "_sync.pager": ("Pager",),
    "_sync.scopes": ("ChainScope", "LocationScope", "UserScope"),
    "_reading.differences": ("ContractError",),
    "period": ("Period", "PeriodUnit"),
}
_HOME = {name: module for module, names in _MODULES.items() for name in names}

__all__ = ["__version__", "models", "operations", "testing"]
__all__ += list(_HOME)  # pyright: ignore[reportUnsupportedDunderAll]


if not TYPE_CHECKING:  # which would take every name for one of ours

    def __getattr__(name: str) -> Any:
        if name in ("models", "operations", "testing"):
            return import_module(f".{name}", __name__)
        module = _HOME.get(name)
        try:
            found = getattr(import_module(f".{module or 'models'}", __name__), name)
        except AttributeError:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
        globals()[name] = found
        return found


def __dir__() -> list[str]:
    return sorted(__all__)
