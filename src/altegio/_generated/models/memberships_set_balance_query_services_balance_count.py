from __future__ import annotations

from ..._model import Model, model


@model(request=True)
class MembershipsSetBalanceQueryServicesBalanceCount(Model):
    """Memberships set balance query services balance count."""

    #: id of a service or of a category
    service_id: int
    #: visits left
    balance: int | float
