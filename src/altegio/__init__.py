"""Python SDK for the Altegio B2B API: booking, clients, memberships, loyalty and sales.

``AsyncAltegio`` is the client for asyncio, ``Altegio`` its synchronous twin. Models are in
``altegio.models``, the calls of all operations in ``altegio.operations``, the facades' classes in
``altegio.facades``. Names load when they are first used, so importing the package costs next to
nothing.
"""

from __future__ import annotations

from ._forks import load as _load
from ._version import __version__ as __version__

#: Type checkers recognise it by name; loading ``typing`` would take longer than everything else.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from . import facades as facades
    from . import models as models
    from . import operations as operations
    from . import testing as testing
    from . import webhooks as webhooks
    from ._async.changes import AsyncChanges as AsyncChanges
    from ._async.client import AsyncAltegio as AsyncAltegio
    from ._async.pager import AsyncPager as AsyncPager
    from ._async.scopes.chain import AsyncChainScope as AsyncChainScope
    from ._async.scopes.location import AsyncLocationScope as AsyncLocationScope
    from ._async.scopes.user import AsyncUserScope as AsyncUserScope
    from ._calls.operation import Call as Call
    from ._calls.operation import Operation as Operation
    from ._calls.operation import Paging as Paging
    from ._calls.wire import UNSET as UNSET
    from ._calls.wire import Unset as Unset
    from ._errors import AltegioError as AltegioError
    from ._errors import APIConnectionError as APIConnectionError
    from ._errors import APIStatusError as APIStatusError
    from ._errors import APITimeoutError as APITimeoutError
    from ._errors import ContractError as ContractError
    from ._errors import MissingTokenError as MissingTokenError
    from ._errors import RateLimiterUnavailableError as RateLimiterUnavailableError
    from ._errors import UnexpectedResponseError as UnexpectedResponseError
    from ._errors import WebhookSettingsChangedError as WebhookSettingsChangedError
    from ._errors.booking import BookingRefusedError as BookingRefusedError
    from ._errors.booking import ClientBlacklistedError as ClientBlacklistedError
    from ._errors.booking import InvalidPhoneError as InvalidPhoneError
    from ._errors.booking import MissingNameError as MissingNameError
    from ._errors.booking import NoTeamMemberAvailableError as NoTeamMemberAvailableError
    from ._errors.booking import OverlappingAppointmentsError as OverlappingAppointmentsError
    from ._errors.booking import ServiceNotBookableError as ServiceNotBookableError
    from ._errors.booking import SlotTakenError as SlotTakenError
    from ._errors.booking import WrongConfirmationCodeError as WrongConfirmationCodeError
    from ._errors.status import AuthenticationError as AuthenticationError
    from ._errors.status import BadRequestError as BadRequestError
    from ._errors.status import ConflictError as ConflictError
    from ._errors.status import InternalServerError as InternalServerError
    from ._errors.status import LicenseExpiredError as LicenseExpiredError
    from ._errors.status import NotFoundError as NotFoundError
    from ._errors.status import PermissionDeniedError as PermissionDeniedError
    from ._errors.status import RateLimitError as RateLimitError
    from ._errors.status import UnprocessableEntityError as UnprocessableEntityError
    from ._limiting.rate_limit import RateLimit as RateLimit
    from ._response import Response as Response
    from ._settings import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
    from ._settings import MAX_RETRIES as MAX_RETRIES
    from ._settings import MOCK_SERVER as MOCK_SERVER
    from ._settings import PRODUCTION as PRODUCTION
    from ._settings import TOTAL_TIMEOUT as TOTAL_TIMEOUT
    from ._sync.changes import Changes as Changes
    from ._sync.client import Altegio as Altegio
    from ._sync.pager import Pager as Pager
    from ._sync.scopes.chain import ChainScope as ChainScope
    from ._sync.scopes.location import LocationScope as LocationScope
    from ._sync.scopes.user import UserScope as UserScope
    from .period import Period as Period
    from .period import PeriodUnit as PeriodUnit

__all__ = [
    "DEFAULT_TIMEOUT",
    "MAX_RETRIES",
    "MOCK_SERVER",
    "PRODUCTION",
    "TOTAL_TIMEOUT",
    "UNSET",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "Altegio",
    "AltegioError",
    "AsyncAltegio",
    "AsyncChainScope",
    "AsyncChanges",
    "AsyncLocationScope",
    "AsyncPager",
    "AsyncUserScope",
    "AuthenticationError",
    "BadRequestError",
    "BookingRefusedError",
    "Call",
    "ChainScope",
    "Changes",
    "ClientBlacklistedError",
    "ConflictError",
    "ContractError",
    "InternalServerError",
    "InvalidPhoneError",
    "LicenseExpiredError",
    "LocationScope",
    "MissingNameError",
    "MissingTokenError",
    "NoTeamMemberAvailableError",
    "NotFoundError",
    "Operation",
    "OverlappingAppointmentsError",
    "Pager",
    "Paging",
    "Period",
    "PeriodUnit",
    "PermissionDeniedError",
    "RateLimit",
    "RateLimitError",
    "RateLimiterUnavailableError",
    "Response",
    "ServiceNotBookableError",
    "SlotTakenError",
    "UnexpectedResponseError",
    "UnprocessableEntityError",
    "Unset",
    "UserScope",
    "WebhookSettingsChangedError",
    "WrongConfirmationCodeError",
    "__version__",
    "facades",
    "models",
    "operations",
    "testing",
    "webhooks",
]

_SUBMODULES = ("facades", "models", "operations", "period", "sandbox", "testing", "webhooks")
_HOME = {
    "APIConnectionError": "_errors",
    "APIStatusError": "_errors",
    "APITimeoutError": "_errors",
    "Altegio": "_sync.client",
    "AltegioError": "_errors",
    "AsyncAltegio": "_async.client",
    "AsyncChainScope": "_async.scopes.chain",
    "AsyncChanges": "_async.changes",
    "AsyncLocationScope": "_async.scopes.location",
    "AsyncPager": "_async.pager",
    "AsyncUserScope": "_async.scopes.user",
    "AuthenticationError": "_errors.status",
    "BadRequestError": "_errors.status",
    "BookingRefusedError": "_errors.booking",
    "Call": "_calls.operation",
    "ChainScope": "_sync.scopes.chain",
    "Changes": "_sync.changes",
    "ClientBlacklistedError": "_errors.booking",
    "ConflictError": "_errors.status",
    "ContractError": "_errors",
    "DEFAULT_TIMEOUT": "_settings",
    "InternalServerError": "_errors.status",
    "InvalidPhoneError": "_errors.booking",
    "LicenseExpiredError": "_errors.status",
    "LocationScope": "_sync.scopes.location",
    "MAX_RETRIES": "_settings",
    "MOCK_SERVER": "_settings",
    "MissingNameError": "_errors.booking",
    "MissingTokenError": "_errors",
    "NoTeamMemberAvailableError": "_errors.booking",
    "NotFoundError": "_errors.status",
    "Operation": "_calls.operation",
    "OverlappingAppointmentsError": "_errors.booking",
    "PRODUCTION": "_settings",
    "Pager": "_sync.pager",
    "Paging": "_calls.operation",
    "Period": "period",
    "PeriodUnit": "period",
    "PermissionDeniedError": "_errors.status",
    "RateLimit": "_limiting.rate_limit",
    "RateLimitError": "_errors.status",
    "RateLimiterUnavailableError": "_errors",
    "Response": "_response",
    "ServiceNotBookableError": "_errors.booking",
    "SlotTakenError": "_errors.booking",
    "TOTAL_TIMEOUT": "_settings",
    "UNSET": "_calls.wire",
    "UnexpectedResponseError": "_errors",
    "UnprocessableEntityError": "_errors.status",
    "Unset": "_calls.wire",
    "UserScope": "_sync.scopes.user",
    "WebhookSettingsChangedError": "_errors",
    "WrongConfirmationCodeError": "_errors.booking",
}


if not TYPE_CHECKING:  # otherwise type checkers would accept any name

    def __getattr__(name: str) -> Any:
        if name in _SUBMODULES:
            return _load(f".{name}", __name__)
        if name not in _HOME:
            raise AttributeError(_advice(name))
        found = globals()[name] = getattr(_load(f".{_HOME[name]}", __name__), name)
        return found


def _advice(name: str) -> str:
    if not name.startswith("_"):  # Python looks dunder names up itself
        for place in ("models", "operations", "facades"):
            if name in dir(_load(f".{place}", __name__)):
                return f"{__name__} has no `{name}`: use {__name__}.{place}.{name}"
    return f"module {__name__!r} has no attribute {name!r}"


def __dir__() -> list[str]:
    return __all__
