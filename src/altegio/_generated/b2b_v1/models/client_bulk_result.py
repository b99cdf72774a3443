# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import Client, ClientBulkError


class ClientBulkResult(Answer, kw_only=True):
    """The clients that were created at once, and those that could not be."""

    created: list[Client] | None = None
    errors: list[ClientBulkError] | None = None
