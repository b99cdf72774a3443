from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model(
    {
        "from_": "from",
    }
)
class MembershipTypeInterval(Model):
    """Membership type interval."""

    from_: int | float | None = None
    to: int | float | None = None
