"""Event classes by kind of object."""

from __future__ import annotations

from typing import Any, Final

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel
from altegio._calls.codes import OpenStrEnum
from altegio._calls.operation import Call
from altegio._generated import webhooks
from altegio._generated.b2b_v1 import api
from altegio._generated.b2b_v1.models import (
    Appointment,
    Client,
    FinancialTransaction,
    Location,
    Product,
    ProductTransaction,
    Service,
    ServiceCategory,
    TeamMember,
)
from altegio._generated.developers import models

from ._event import Event

__all__ = ["event_class"]


class AppointmentEvent(Event, models.AppointmentWebhook, kw_only=True):
    """An appointment was made, changed or cancelled."""

    @property
    def call(self) -> Call[Appointment] | None:
        """The call that reads the appointment as it is now."""
        return self._call(api.get_appointment)


class ClientEvent(Event, models.ClientWebhook, kw_only=True):
    """A client was added, changed or deleted; the phone is never masked here."""

    @property
    def call(self) -> Call[Client] | None:
        """The call that reads the client as they are now."""
        return self._call(api.get_client)


class TeamMemberEvent(Event, models.TeamMemberWebhook, kw_only=True):
    """A team member was added, changed or deleted."""

    @property
    def call(self) -> Call[TeamMember] | None:
        """The call that reads the team member as they are now."""
        return self._call(api.get_team_member)


class ServiceEvent(Event, models.ServiceWebhook, kw_only=True):
    """A service was added, changed or deleted."""

    @property
    def call(self) -> Call[Service] | None:
        """The call that reads the service as it is now."""
        return self._call(api.get_service)


class ServiceCategoryEvent(Event, models.ServiceCategoryWebhook, kw_only=True):
    """A category of services was added, changed or deleted."""

    @property
    def call(self) -> Call[ServiceCategory] | None:
        """The call that reads the category as it is now."""
        return self._call(api.get_service_category)


class ProductEvent(Event, models.ProductWebhook, kw_only=True):
    """A product was added, changed or deleted."""

    @property
    def call(self) -> Call[Product] | None:
        """The call that reads the product as it is now."""
        return self._call(api.get_product)


class LocationEvent(Event, models.LocationWebhook, kw_only=True):
    """A location's settings were changed, or the location was created or deleted."""

    @property
    def call(self) -> Call[Location] | None:
        """The call that reads the location as it is now."""
        return self._call(lambda location_id, _: api.get_location(location_id))


class ScheduleEvent(Event, models.ScheduleWebhook, kw_only=True):
    """A team member's working hours were changed. Their id is ``resource_id``.

    The webhook does not name the changed days: read them with ``location.schedules.list``. It has
    no time either, so every change of one schedule has the same :attr:`key`.
    """


class FinancialTransactionEvent(Event, models.FinancialTransactionWebhook, kw_only=True):
    """A payment was received or made, or such a transaction was changed or deleted."""

    @property
    def call(self) -> Call[FinancialTransaction] | None:
        """The call that reads the transaction as it is now."""
        return self._call(api.get_financial_transaction)


class LoyaltyCardEvent(Event, models.LoyaltyCardWebhook, kw_only=True):
    """A loyalty card was issued, its balance was changed, or it was deleted.

    ``data`` has the id, the number and the balance only. The API has no call for one card:
    ``location.loyalty_cards`` lists those of a client.
    """


class ProductOperation(OpenStrEnum):
    """Kind of product movement.

    Attributes:
        CONSUMABLE: Used up by a service.
        WRITE_OFF: Written off otherwise.
        MOVE: Moved between inventories.
    """

    SALE = "sale"
    RECEIPT = "receipt"
    CONSUMABLE = "consumable"
    """Used up by a service."""
    WRITE_OFF = "stolen"
    """Written off otherwise."""
    MOVE = "move"
    """Moved between inventories."""


class ProductTransactionEvent(Event, models.ProductTransactionWebhook, kw_only=True):
    """Products were sold, received, used up, written off or moved."""

    @property
    def operation(self) -> ProductOperation:
        """The kind of movement."""
        return ProductOperation(self.resource.removeprefix(_PRODUCT_OPERATION))

    @property
    def call(self) -> Call[ProductTransaction] | None:
        """The call that reads the transaction as it is now."""
        return self._call(api.get_transaction)


class UnknownEvent(
    Event, AnswerModel, kw_only=True, rename={"location_id": "company_id", "action": "status"}
):
    """An event of a kind that this version of the SDK does not know.

    Attributes:
        data: Decoded JSON, as received.
    """

    location_id: int = ALWAYS_SENT
    resource: str = ALWAYS_SENT
    resource_id: int = ALWAYS_SENT
    action: models.WebhookAction = ALWAYS_SENT
    data: Any = None
    """Decoded JSON, as received."""


_PRODUCT_OPERATION: Final = "goods_operations_"

#: Undescribed aliases of resources.
_ALIASES: Final = {"master": "staff", "company": "salon"}
_CLASSES: Final[tuple[type[Event], ...]] = (
    AppointmentEvent,
    ClientEvent,
    FinancialTransactionEvent,
    LocationEvent,
    LoyaltyCardEvent,
    ProductEvent,
    ProductTransactionEvent,
    ScheduleEvent,
    ServiceCategoryEvent,
    ServiceEvent,
    TeamMemberEvent,
)


def event_class(resource: str) -> type[Event] | None:
    """Return the class of the events of a resource."""
    described = webhooks.BODIES.get(_ALIASES.get(resource, resource))
    if described is None:
        return None
    return next((kind for kind in _CLASSES if issubclass(kind, described())), None)
