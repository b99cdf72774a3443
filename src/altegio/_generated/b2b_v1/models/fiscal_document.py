# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import DocumentType


class FiscalDocument(Answer, kw_only=True):
    """The document that a fiscal receipt was printed for."""

    id: int | None = None
    type: DocumentType | None = None
    type_title: str | None = None
