# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class VisitorKind(OpenStrEnum):
    """The kind of visitor, if other than the client: a person, a pet or a vehicle."""

    PERSON = "person"
    PET = "pet"
    VEHICLE = "vehicle"
