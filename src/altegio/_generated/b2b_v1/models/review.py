# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .review_subject import ReviewSubject


class Review(
    AnswerModel,
    kw_only=True,
    rename={
        "location_id": "salon_id",
        "team_member_id": "master_id",
        "appointment_id": "record_id",
    },
):
    """A client's opinion of a team member or a location.

    Attributes:
        type: 1 about a team member, 0 about the location.
        team_member_id: The team member, when type is 1.
        rating: 1 to 5.
        user_id: The author.
        appointment_id: The appointment that the review followed.
    """

    id: int = ALWAYS_SENT
    location_id: int | None = None
    type: ReviewSubject | None = None
    """1 about a team member, 0 about the location."""
    team_member_id: int | None = None
    """The team member, when type is 1."""
    text: str | None = None
    date: dt.datetime | None = None
    rating: int | float | None = None
    """1 to 5."""
    user_id: int | None = None
    """The author."""
    user_name: str | None = None
    user_avatar: str | None = None
    appointment_id: int | None = None
    """The appointment that the review followed."""
