# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class MembershipTypeRestore(RequestModel):
    """What to call a membership type that comes back from the archive.

    Attributes:
        restore_in_title: Title the type gets after restoring.
    """

    restore_in_title: str
    """Title the type gets after restoring."""
