from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model(request=True)
class ServiceBalance(Model):
    """Service balance."""

    #: id of a service or of a category
    service_id: int
    #: visits left
    balance: int | float
