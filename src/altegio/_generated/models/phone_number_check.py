from __future__ import annotations

from ..._model import Answer


class PhoneNumberCheck(
    Answer,
    kw_only=True,
):
    """Phone number check."""

    is_valid: bool | None = None
