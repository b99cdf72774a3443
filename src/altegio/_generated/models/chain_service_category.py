from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DocumentType


@model()
class ChainServiceCategory(Model):
    """Chain service category."""

    #: service category id
    id: int | None = None
    title: str | None = None
    #: sent on request only
    services: list[DocumentType] | None = None
