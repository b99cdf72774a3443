# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class ServiceCategory(
    AnswerModel,
    kw_only=True,
    rename={"location_service_id": "salon_service_id", "team_member_ids": "staff", "gender": "sex"},
):
    """A category of services.

    Attributes:
        id: Category ID.
        location_service_id: Category ID inside the chain's location.
        api_id: External ID.
        weight: Sort weight.
        team_member_ids: IDs of team members serving this category.
        is_chain: Whether the category belongs to the chain.
    """

    id: int = ALWAYS_SENT
    """Category ID."""
    location_service_id: int | None = None
    """Category ID inside the chain's location."""
    title: str | None = None
    api_id: str | int | None = None
    """External ID."""
    weight: int | None = None
    """Sort weight."""
    team_member_ids: list[int] | None = None
    """IDs of team members serving this category."""
    is_chain: bool | None = None
    """Whether the category belongs to the chain."""
    category_id: int | None = None
    price_min: int | float | None = None
    price_max: int | float | None = None
    gender: int | None = None
    booking_title: str | None = None
