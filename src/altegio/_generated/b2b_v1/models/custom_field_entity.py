# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class CustomFieldEntity(OpenStrEnum):
    """What custom fields are added to."""

    APPOINTMENT = "appointment"
    CLIENT = "client"
