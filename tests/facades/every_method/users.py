"""Users and their permissions."""

from __future__ import annotations

from altegio.sandbox import ids
from tests.facades.every_method import SampleCall

CALLS: dict[str, SampleCall] = {
    "auth.log_in": lambda c: c.auth.log_in(login="anna@example.com", password="secret"),
    "user.permissions.get": lambda c: c.user.permissions.get(ids.LOCATION),
}
