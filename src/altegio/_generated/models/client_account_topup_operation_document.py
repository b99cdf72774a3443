from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import ClientAccountClient, DocumentLocation, DocumentType


class ClientAccountTopupOperationDocument(
    Answer,
    kw_only=True,
    rename={
        "location_id": "salon_id",
        "location": "salon",
    },
):
    """Client account topup operation document."""

    id: int | None = None
    user_id: int | None = None
    location_id: int | None = None
    #: document type ID
    type_id: int | None = None
    #: document type
    type: DocumentType | None = None
    comment: str | None = None
    number: int | None = None
    location: DocumentLocation | None = None
    user: ClientAccountClient | None = None

    def __post_init__(self) -> None:
        if self.type.__class__ is list:
            self._absent("type")
        if self.location.__class__ is list:
            self._absent("location")
        if self.user.__class__ is list:
            self._absent("user")
