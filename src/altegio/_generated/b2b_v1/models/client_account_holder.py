# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class ClientAccountHolder(AnswerModel, kw_only=True):
    """A person by name and phone number."""

    id: int = ALWAYS_SENT
    name: str | None = None
    phone: str | None = None
