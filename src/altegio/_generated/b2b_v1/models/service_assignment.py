# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class ServiceAssignment(
    AnswerModel,
    kw_only=True,
    rename={
        "team_member_id": "master_id",
        "duration": "length",
        "bill_of_materials_id": "technological_card_id",
        "is_offline_appointments_allowed": "is_offline_records_allowed",
    },
):
    """A team member's assignment to a service, with duration, price and bill of materials.

    Attributes:
        duration: Duration with this team member, seconds.
        api_id: External ID.
        is_online: Whether it can be booked online.
        is_offline_appointments_allowed: Whether offline appointments are allowed.
        price: This team member's own price.
    """

    service_id: int | None = None
    team_member_id: int | None = None
    duration: int | None = None
    """Duration with this team member, seconds."""
    bill_of_materials_id: int | None = None
    api_id: str | int | None = None
    """External ID."""
    is_online: bool | None = None
    """Whether it can be booked online."""
    is_offline_appointments_allowed: bool | None = None
    """Whether offline appointments are allowed."""
    price: int | float | None = None
    """This team member's own price."""
