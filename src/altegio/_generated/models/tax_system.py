from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import TaxSystemVat


@model()
class TaxSystem(Model):
    """Tax system."""

    title: str | None = None
    #: code name
    slug: str | None = None
    #: VAT rates usable with the tax system
    vats: list[TaxSystemVat] | None = None
