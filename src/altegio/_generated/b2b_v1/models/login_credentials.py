# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Request


class LoginCredentials(Request, kw_only=True):
    """What to log in with."""

    login: str
    """Phone number or e-mail."""
    password: str
