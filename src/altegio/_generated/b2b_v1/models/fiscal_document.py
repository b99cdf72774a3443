# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .document_type import DocumentType


class FiscalDocument(AnswerModel, kw_only=True):
    """The document that a fiscal receipt was printed for."""

    id: int = ALWAYS_SENT
    type: DocumentType | None = None
    type_title: str | None = None
