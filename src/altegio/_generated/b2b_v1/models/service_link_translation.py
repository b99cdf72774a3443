# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ServiceLinkTranslation(RequestModel):
    """A service's title in another language.

    Attributes:
        translation: Service name in the language; an empty string clears it.
    """

    language_id: int | Unset = UNSET
    translation: str | Unset = UNSET
    """Service name in the language; an empty string clears it."""
