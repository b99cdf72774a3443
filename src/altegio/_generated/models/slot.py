from __future__ import annotations

from ..._model import UNSET, Model, Unset, model


@model(
    {
        "from_": "from",
    },
    request=True,
)
class Slot(Model):
    """Slot."""

    #: start, HH:mm
    from_: str | Unset = UNSET
    #: end, HH:mm
    to: str | Unset = UNSET
