# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class BookingUserToken(AnswerModel, kw_only=True):
    """The token of a client who has logged in."""

    user_token: str | None = None
