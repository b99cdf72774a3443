# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class MembershipTypeArchive(RequestModel):
    """The archived state to set on a membership type.

    Attributes:
        is_archived: True archives it (not for sale), false puts it back on sale.
    """

    is_archived: bool
    """True archives it (not for sale), false puts it back on sale."""
