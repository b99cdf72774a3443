from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    pass


@model(request=True)
class ClientQueryFilter(Model):
    """Client query filter."""

    type: str | Unset = UNSET
    state: dict[str, Any] | Unset = UNSET
