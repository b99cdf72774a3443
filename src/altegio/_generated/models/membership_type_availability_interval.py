from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class MembershipTypeAvailabilityInterval(
    Answer,
    kw_only=True,
    rename={
        "from_": "from",
    },
):
    """Membership type availability interval."""

    from_: int | float | None = None
    to: int | float | None = None
