from __future__ import annotations

from ..._model import UNSET, Model, Unset, model


@model(
    {
        "from_": "from",
    },
    request=True,
)
class Interval(Model):
    """Interval."""

    #: seconds since midnight
    from_: int | float | Unset = UNSET
    #: seconds since midnight
    to: int | float | Unset = UNSET
