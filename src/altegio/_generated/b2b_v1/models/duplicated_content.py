# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class DuplicatedContent(OpenIntEnum):
    """The content copied with an event."""

    WITHOUT_APPOINTMENTS = 1
    WITH_APPOINTMENTS = 2
