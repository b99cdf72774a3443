from __future__ import annotations

from ..._model import Answer


class PhoneNumberFormat(
    Answer,
    kw_only=True,
):
    """Phone number format."""

    is_valid: bool | None = None
