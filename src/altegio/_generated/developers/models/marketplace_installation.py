# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .marketplace_connection import MarketplaceConnection
from .marketplace_payment import MarketplacePayment
from .marketplace_status_change import MarketplaceStatusChange


class MarketplaceInstallation(AnswerModel, kw_only=True):
    """An application in a location, with its payments and its history.

    Attributes:
        logs: Changes of the status.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["connection_status"])
    connection_status: MarketplaceConnection | None = None
    payments: list[MarketplacePayment] | None = None
    logs: list[MarketplaceStatusChange] | None = None
    """Changes of the status."""

    def _settle(self) -> None:
        self.__class__ = MarketplaceInstallation  # pyright: ignore[reportAttributeAccessIssue]
        if self.connection_status.__class__ is list:
            self._clear_empty_list("connection_status")
