# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .client_history_product import ClientHistoryProduct
from .reference import Reference
from .team_member import TeamMember


class ClientHistorySale(
    AnswerModel,
    kw_only=True,
    rename={
        "appointment_id": "record_id",
        "products": "goods",
        "team_member": "staff",
        "location": "company",
    },
):
    """A sale of products in a client's history.

    Attributes:
        id: ID of the product transaction.
        date: Time of sale.
        visit_id: 0 when not tied to a visit.
        appointment_id: 0 when not tied to an appointment.
        team_member: Seller.
        location: Place of sale.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["team_member", "location"])
    id: int | None = None
    """ID of the product transaction."""
    comment: str | None = None
    date: dt.datetime | None = None
    """Time of sale."""
    visit_id: int | None = None
    """0 when not tied to a visit."""
    appointment_id: int | None = None
    """0 when not tied to an appointment."""
    products: list[ClientHistoryProduct] | None = None
    team_member: TeamMember | None = None
    """Seller."""
    location: Reference | None = None
    """Place of sale."""

    def _settle(self) -> None:
        self.__class__ = ClientHistorySale  # pyright: ignore[reportAttributeAccessIssue]
        if self.team_member.__class__ is list:
            self._clear_empty_list("team_member")
        if self.location.__class__ is list:
            self._clear_empty_list("location")
