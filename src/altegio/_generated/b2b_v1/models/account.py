# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .account_type import AccountType


class Account(AnswerModel, kw_only=True, rename={"location_id": "company_id"}):
    """A cash desk or bank account for a location's payments.

    Attributes:
        type: 0 cash, 1 non-cash.
        type_id: Transaction type ID.
        location_id: Location.
    """

    id: int = ALWAYS_SENT
    title: str | None = None
    type: AccountType | None = None
    """0 cash, 1 non-cash."""
    comment: str | None = None
    is_cash: bool | None = None
    is_default: bool | None = None
    type_id: int | None = None
    """Transaction type ID."""
    location_id: int | None = None
    """Location."""
