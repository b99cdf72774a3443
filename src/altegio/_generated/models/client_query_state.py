from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    pass


@model(request=True)
class ClientQueryState(Model):
    """Client query state."""

    value: list[int | float] | Unset = UNSET
