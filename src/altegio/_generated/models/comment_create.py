from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model(request=True)
class CommentCreate(Model):
    """Comment create."""

    #: 1 to 5
    mark: int
    text: str
    #: author name shown with the review
    name: str
