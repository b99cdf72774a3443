# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class VisitorKind(OpenStrEnum):
    """Who or what comes instead of the client."""

    PERSON = "person"
    PET = "pet"
    VEHICLE = "vehicle"
