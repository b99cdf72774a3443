# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.model import PROMISED, Answer

from .document_type import DocumentType


class FiscalDocument(Answer, kw_only=True):
    """The document that a fiscal receipt was printed for."""

    id: int = PROMISED
    type: DocumentType | None = None
    type_title: str | None = None
