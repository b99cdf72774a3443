from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import VatRate


class TaxSystem(
    Answer,
    kw_only=True,
):
    """Tax system."""

    title: str | None = None
    #: code name
    slug: str | None = None
    #: VAT rates usable with the tax system
    vats: list[VatRate] | None = None
