# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class Gender(OpenIntEnum):
    """A client's gender."""

    UNKNOWN = 0
    MALE = 1
    FEMALE = 2
