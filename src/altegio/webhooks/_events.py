"""Events by the kind of object."""

from __future__ import annotations

from typing import Any, Final

from altegio._calls.codes import OpenStrEnum
from altegio._calls.operation import Call
from altegio._generated.b2b_v1 import api
from altegio._generated.b2b_v1.models import (
    Appointment,
    Client,
    FinancialTransaction,
    Location,
    LoyaltyCard,
    Product,
    ProductTransaction,
    Service,
    ServiceCategory,
    TeamMember,
)

from ._event import Event

__all__ = ["KINDS"]


class AppointmentEvent(Event, kw_only=True):
    """An appointment was made, changed or cancelled."""

    data: Appointment | None = None

    @property
    def call(self) -> Call[Appointment] | None:
        """The call that reads the appointment as it is now."""
        return self._call(api.get_appointment)


class ClientEvent(Event, kw_only=True):
    """A client was added, changed or deleted; the phone is never masked here."""

    data: Client | None = None

    @property
    def call(self) -> Call[Client] | None:
        """The call that reads the client as they are now."""
        return self._call(api.get_client)


class TeamMemberEvent(Event, kw_only=True):
    """A team member was added, changed or deleted."""

    data: TeamMember | None = None

    @property
    def call(self) -> Call[TeamMember] | None:
        """The call that reads the team member as they are now."""
        return self._call(api.get_team_member)


class ServiceEvent(Event, kw_only=True):
    """A service was added, changed or deleted."""

    data: Service | None = None

    @property
    def call(self) -> Call[Service] | None:
        """The call that reads the service as it is now."""
        return self._call(api.get_service)


class ServiceCategoryEvent(Event, kw_only=True):
    """A category of services was added, changed or deleted."""

    data: ServiceCategory | None = None

    @property
    def call(self) -> Call[ServiceCategory] | None:
        """The call that reads the category as it is now."""
        return self._call(api.get_service_category)


class ProductEvent(Event, kw_only=True):
    """A product was added, changed or deleted."""

    data: Product | None = None

    @property
    def call(self) -> Call[Product] | None:
        """The call that reads the product as it is now."""
        return self._call(api.get_product)


class LocationEvent(Event, kw_only=True):
    """A location's settings were changed, or the location was created or deleted."""

    data: Location | None = None

    @property
    def call(self) -> Call[Location] | None:
        """The call that reads the location as it is now."""
        return self._call(lambda location_id, _: api.get_location(location_id))


class ScheduleEvent(Event, kw_only=True):
    """A team member's working hours were changed. Their id is ``resource_id``.

    Which days were changed, the webhook does not say: ``location.schedules.list`` reads them. Nor
    does it say when, so every change of one schedule has the same :attr:`key`.
    """


class FinancialTransactionEvent(Event, kw_only=True):
    """Money was taken in or paid out, or that was changed or deleted."""

    data: FinancialTransaction | None = None

    @property
    def call(self) -> Call[FinancialTransaction] | None:
        """The call that reads the transaction as it is now."""
        return self._call(api.get_financial_transaction)


class LoyaltyCardEvent(Event, kw_only=True):
    """A loyalty card was issued, its balance was changed, or it was deleted.

    ``data`` has the id, the number and the balance only. The API has no call for one card:
    ``location.loyalty_cards`` lists those of a client.
    """

    data: LoyaltyCard | None = None


class ProductOperation(OpenStrEnum):
    """What moved products.

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


class ProductTransactionEvent(Event, kw_only=True):
    """Products were sold, received, used up, written off or moved."""

    data: ProductTransaction | None = None

    @property
    def operation(self) -> ProductOperation:
        """What moved the products."""
        return ProductOperation(self.resource.removeprefix(_PRODUCT_OPERATION))

    @property
    def call(self) -> Call[ProductTransaction] | None:
        """The call that reads the transaction as it is now."""
        return self._call(api.get_transaction)


class UnknownEvent(Event, kw_only=True):
    """An event of a kind that this version of the SDK does not know.

    Attributes:
        data: Decoded JSON, as it came.
    """

    data: Any = None
    """Decoded JSON, as it came."""


_PRODUCT_OPERATION: Final = "goods_operations_"

#: Event classes by the API's words for resources.
KINDS: Final[dict[str, type[Event]]] = {
    "record": AppointmentEvent,
    "client": ClientEvent,
    "staff": TeamMemberEvent,
    "master": TeamMemberEvent,  # an older word for it
    "service": ServiceEvent,
    "service_category": ServiceCategoryEvent,
    "good": ProductEvent,
    "salon": LocationEvent,
    "company": LocationEvent,  # seen instead of it
    "schedule": ScheduleEvent,
    "finances_operation": FinancialTransactionEvent,
    "loyalty_card": LoyaltyCardEvent,
    **{_PRODUCT_OPERATION + one: ProductTransactionEvent for one in ProductOperation},
}
