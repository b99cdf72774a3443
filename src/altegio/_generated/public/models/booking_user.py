# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class BookingUser(AnswerModel, kw_only=True, rename={"token": "0"}):
    """Booking user."""

    id: int = ALWAYS_SENT
    user_token: str | None = None
    name: str | None = None
    phone: str | None = None
    login: str | None = None
    email: str | None = None
    avatar: str | None = None
    token: str | None = None
