# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class ServiceTeamMember(
    AnswerModel,
    kw_only=True,
    rename={"duration": "seance_length", "bill_of_materials_id": "technological_card_id"},
):
    """A team member who performs a service, and the time they need.

    Attributes:
        id: Team member ID.
        duration: Service duration in steps of 15 minutes.
    """

    id: int = ALWAYS_SENT
    """Team member ID."""
    duration: int | None = None
    """Service duration in steps of 15 minutes."""
    bill_of_materials_id: int | None = None
    name: str | None = None
    image_url: str | None = None
    price: int | float | None = None
