# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class TransactionClient(AnswerModel, kw_only=True):
    """A person by name, phone number and e-mail address."""

    id: int = ALWAYS_SENT
    name: str | None = None
    phone: str | None = None
    email: str | None = None
