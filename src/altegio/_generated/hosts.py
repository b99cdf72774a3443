# Generated from openapi/ by `make generate`; not edited by hand.
"""Hosts that the project's descriptions name: tokens go to no other."""

from __future__ import annotations

from typing import Final

HOSTS: Final = frozenset({"api.alteg.io", "app.alteg.io"})
