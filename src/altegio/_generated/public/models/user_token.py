# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class UserToken(AnswerModel, kw_only=True):
    """User token."""

    user_token: str | None = None
