# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class MembershipTypeRestore(RequestModel):
    """The title of a membership type once restored from the archive.

    Attributes:
        restore_in_title: Title of the type after its restoration.
    """

    restore_in_title: str
    """Title of the type after its restoration."""
