# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class ClientBulkError(AnswerModel, kw_only=True):
    """A client that could not be created, and the reason."""

    name: str | None = None
    phone: str | None = None
    error: str | None = None
