# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class AuthorizedUser(AnswerModel, kw_only=True):
    """The user who logged in, with the user token for later requests.

    Attributes:
        id: User ID.
        avatar: Avatar file path.
        is_approved: True when the user is verified.
    """

    id: int = ALWAYS_SENT
    """User ID."""
    user_token: str | None = None
    name: str | None = None
    phone: str | None = None
    login: str | None = None
    email: str | None = None
    avatar: str | None = None
    """Avatar file path."""
    is_approved: bool | None = None
    """True when the user is verified."""
    is_email_confirmed: bool | None = None
