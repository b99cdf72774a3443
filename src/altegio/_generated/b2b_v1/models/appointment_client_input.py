# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import UNSET, Request, Unset


class AppointmentClientInput(Request, kw_only=True):
    """The client to make an appointment for."""

    phone: str | Unset = UNSET
    name: str | Unset = UNSET
    email: str | Unset = UNSET
