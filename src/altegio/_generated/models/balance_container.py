from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import Link


@model()
class BalanceContainer(Model):
    """What is left on the membership."""

    #: services the membership covers
    links: list[Link] | None = None
