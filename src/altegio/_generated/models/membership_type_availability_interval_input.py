from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    pass


class MembershipTypeAvailabilityIntervalInput(
    Request,
    kw_only=True,
    rename={
        "from_": "from",
    },
):
    """Membership type availability interval input."""

    #: seconds since midnight
    from_: int | float | Unset = UNSET
    #: seconds since midnight
    to: int | float | Unset = UNSET
