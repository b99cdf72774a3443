# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class CustomFieldEntity(OpenStrEnum):
    """The kind of entity that custom fields are added to."""

    APPOINTMENT = "appointment"
    CLIENT = "client"
