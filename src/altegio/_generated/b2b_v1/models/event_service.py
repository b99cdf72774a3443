# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .event_service_category import EventServiceCategory
from .event_service_team_member import EventServiceTeamMember
from .prepayment_mode import PrepaymentMode
from .resource import Resource


class EventService(
    AnswerModel,
    kw_only=True,
    rename={"location_service_id": "salon_service_id", "team_members": "staff"},
):
    """The service of an event, or a service that can be offered as one.

    Attributes:
        id: Service ID.
        location_service_id: Category ID of the location within the chain.
        is_multi: Whether the service can be used for events.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["category"])
    id: int = ALWAYS_SENT
    """Service ID."""
    category_id: int | None = None
    title: str | None = None
    price_min: int | float | None = None
    price_max: int | float | None = None
    comment: str | None = None
    image_url: str | None = None
    location_service_id: int | None = None
    """Category ID of the location within the chain."""
    prepaid: PrepaymentMode | None = None
    category: EventServiceCategory | None = None
    capacity: int | None = None
    is_multi: bool | None = None
    """Whether the service can be used for events."""
    team_members: list[EventServiceTeamMember] | None = None
    resources: list[Resource] | None = None

    def _settle(self) -> None:
        self.__class__ = EventService  # pyright: ignore[reportAttributeAccessIssue]
        if self.category.__class__ is list:
            self._clear_empty_list("category")
