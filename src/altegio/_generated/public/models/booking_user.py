# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class BookingUser(AnswerModel, kw_only=True, rename={"_user_token_2": "0"}):
    """A client who has logged in to online booking.

    Attributes:
        user_token: A secret; a client with this token acts as the user.
        login: Phone number or e-mail address.
    """

    id: int = ALWAYS_SENT
    user_token: str | None = None
    _user_token_2: str | None = None
    """A secret; a client with this token acts as the user."""
    name: str | None = None
    phone: str | None = None
    login: str | None = None
    """Phone number or e-mail address."""
    email: str | None = None
    avatar: str | None = None

    def _settle(self) -> None:
        self.__class__ = BookingUser  # pyright: ignore[reportAttributeAccessIssue]
        if self._user_token_2 is not None:
            self._fill_from_alias("user_token", "_user_token_2")
