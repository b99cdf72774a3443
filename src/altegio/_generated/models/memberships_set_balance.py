from __future__ import annotations

from typing import Any

from ..._model import Model, model


@model()
class MembershipsSetBalance(Model):
    """Memberships set balance."""

    id: int | None = None
    united_balance_services_count: int | None = None
    balance_container: dict[str, Any] | None = None
