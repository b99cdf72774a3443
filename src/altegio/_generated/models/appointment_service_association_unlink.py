from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    pass


@model(request=True)
class AppointmentServiceAssociationUnlink(Model):
    """Appointment service association unlink."""

    #: also delete the consumables; default 0
    delete_consumables: int | Unset = UNSET
