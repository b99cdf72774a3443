from __future__ import annotations

from ..._model import UNSET, Request, Unset


class Interval(
    Request,
    kw_only=True,
    rename={
        "from_": "from",
    },
):
    """Interval."""

    #: seconds since midnight
    from_: int | float | Unset = UNSET
    #: seconds since midnight
    to: int | float | Unset = UNSET
