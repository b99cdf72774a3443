# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .client_comment_author import ClientCommentAuthor
from .client_comment_file import ClientCommentFile


class ClientComment(
    AnswerModel, kw_only=True, rename={"created_at": "create_date", "updated_at": "update_date"}
):
    """A note about a client, or a file added to their card.

    Attributes:
        type: Default for a text note, file for an uploaded file.
        text: Empty when type is file.
        files: Empty when type is default.
        user: Author of the note or uploader.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["user"])
    id: int | None = None
    created_at: dt.datetime | None = None
    updated_at: dt.datetime | None = None
    type: str | None = None
    """Default for a text note, file for an uploaded file."""
    text: str | None = None
    """Empty when type is file."""
    files: list[ClientCommentFile] | None = None
    """Empty when type is default."""
    user: ClientCommentAuthor | None = None
    """Author of the note or uploader."""

    def _settle(self) -> None:
        self.__class__ = ClientComment  # pyright: ignore[reportAttributeAccessIssue]
        if self.user.__class__ is list:
            self._clear_empty_list("user")
