from __future__ import annotations

from ..._model import Request


class EmailNewsletterToClientSend(
    Request,
    kw_only=True,
):
    """Email newsletter to client send."""

    client_ids: list[int]
    subject: str
    text: str
