# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.model import PROMISED, Answer


class TransactionClient(Answer, kw_only=True):
    """A person by name, phone number and e-mail address."""

    id: int = PROMISED
    name: str | None = None
    phone: str | None = None
    email: str | None = None
