from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from . import ClientQueryState


@model(request=True)
class ClientQueryFilter(Model):
    """Client query filter."""

    type: str | Unset = UNSET
    state: ClientQueryState | Unset = UNSET
