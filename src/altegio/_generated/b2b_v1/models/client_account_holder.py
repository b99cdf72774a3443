# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.model import PROMISED, Answer


class ClientAccountHolder(Answer, kw_only=True):
    """A person by name and phone number."""

    id: int = PROMISED
    name: str | None = None
    phone: str | None = None
