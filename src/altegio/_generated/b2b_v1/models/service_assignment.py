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
    """How a team member gives a service, its duration, price and bill of materials.

    Attributes:
        duration: How long this team member takes, seconds.
        api_id: External id.
        is_online: Bookable online.
        is_offline_appointments_allowed: Offline appointments allowed for this link.
        price: This team member's own price.
    """

    service_id: int | None = None
    team_member_id: int | None = None
    duration: int | None = None
    """How long this team member takes, seconds."""
    bill_of_materials_id: int | None = None
    api_id: str | int | None = None
    """External id."""
    is_online: bool | None = None
    """Bookable online."""
    is_offline_appointments_allowed: bool | None = None
    """Offline appointments allowed for this link."""
    price: int | float | None = None
    """This team member's own price."""
