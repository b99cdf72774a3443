# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import Any

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .client_importance import ClientImportance
from .gender import Gender


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ClientUpdate(RequestModel):
    """Changes to a client.

    Attributes:
        gender: 0 unknown, 1 male, 2 female.
        importance: 0 none, 1 bronze, 2 silver, 3 gold.
        card: Card number.
        birth_date: yyyy-mm-dd.
        spent: Money already spent here when the client is added.
        wants_birthday_sms: Send birthday greetings by SMS.
        is_excluded_from_sms: Exclude the client from SMS mailings.
        custom_fields: Additional fields as API key and value.
    """

    name: str
    surname: str | Unset = UNSET
    middle_name: str | Unset = UNSET
    phone: str
    email: str | Unset = UNSET
    gender: Gender | Unset = attrs.field(default=UNSET, metadata={"wire": "gender_id"})
    """0 unknown, 1 male, 2 female."""
    importance: ClientImportance | Unset = attrs.field(
        default=UNSET, metadata={"wire": "importance_id"}
    )
    """0 none, 1 bronze, 2 silver, 3 gold."""
    discount: int | float | Unset = UNSET
    card: str | Unset = UNSET
    """Card number."""
    birth_date: dt.date | Unset = UNSET
    """yyyy-mm-dd."""
    comment: str | Unset = UNSET
    spent: int | float | Unset = UNSET
    """Money already spent here when the client is added."""
    balance: int | float | Unset = UNSET
    wants_birthday_sms: bool | Unset = attrs.field(
        default=UNSET, metadata={"wire": "sms_check", "form": "0/1"}
    )
    """Send birthday greetings by SMS."""
    is_excluded_from_sms: bool | Unset = attrs.field(
        default=UNSET, metadata={"wire": "sms_not", "form": "0/1"}
    )
    """Exclude the client from SMS mailings."""
    tag_ids: list[int] | Unset = attrs.field(default=UNSET, metadata={"wire": "labels"})
    custom_fields: dict[str, Any] | Unset = UNSET
    """Additional fields as API key and value."""
