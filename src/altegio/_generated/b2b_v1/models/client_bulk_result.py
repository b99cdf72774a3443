# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel

from .client import Client
from .client_bulk_error import ClientBulkError


class ClientBulkResult(AnswerModel, kw_only=True):
    """The clients created in bulk, and those that were rejected."""

    created: list[Client] | None = None
    errors: list[ClientBulkError] | None = None
