# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class MembershipTypeArchive(RequestModel):
    """Whether a membership type is to be archived.

    Attributes:
        is_archived: True archives (not sellable), false puts it back on sale.
    """

    is_archived: bool
    """True archives (not sellable), false puts it back on sale."""
