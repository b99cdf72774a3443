# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.codes import OpenStrEnum


class ImageEntity(OpenStrEnum):
    """What images belong to."""

    SERVICE = "service"
    TEAM_MEMBER = "team_member"
