# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class ClientFile(AnswerModel, kw_only=True, rename={"created_at": "date_create"}):
    """A file kept with a client.

    Attributes:
        id: File ID.
        name: Includes the extension.
        created_at: Upload time, ISO 8601.
        link: Download link.
        user_name: Uploader.
        user_avatar: uploader's picture.
        size: human-readable size with unit.
        can_edit: Whether changing and deleting is permitted.
    """

    id: int = ALWAYS_SENT
    """File ID."""
    client_id: int | None = None
    name: str | None = None
    """Includes the extension."""
    description: str | None = None
    created_at: dt.datetime | None = None
    """Upload time, ISO 8601."""
    extension: str | None = None
    mime: str | None = None
    link: str | None = None
    """Download link."""
    user_name: str | None = None
    """Uploader."""
    user_avatar: str | None = None
    """uploader's picture."""
    size: str | None = None
    """human-readable size with unit."""
    can_edit: bool | None = None
    """Whether changing and deleting is permitted."""
