# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class ImageEntity(OpenStrEnum):
    """The kind of entity that images belong to."""

    SERVICE = "service"
    TEAM_MEMBER = "team_member"
