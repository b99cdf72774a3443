# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .payment_method import PaymentMethod


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class SalePaymentMethodInput(RequestModel):
    """The method of a payment for a sale, and the source of the money.

    Attributes:
        slug: Kind of payment method.
        account_id: Cash desk or account.
        client_account_id: Client account.
        membership_id: Membership.
    """

    slug: PaymentMethod | Unset = UNSET
    """Kind of payment method."""
    account_id: int | Unset = UNSET
    """Cash desk or account."""
    client_account_id: int | Unset = attrs.field(default=UNSET, metadata={"wire": "deposit_id"})
    """Client account."""
    gift_card_id: int | Unset = attrs.field(
        default=UNSET, metadata={"wire": "loyalty_certificate_id"}
    )
    membership_id: int | Unset = attrs.field(
        default=UNSET, metadata={"wire": "loyalty_abonement_id"}
    )
    """Membership."""
    promotion_id: int | Unset = attrs.field(default=UNSET, metadata={"wire": "loyalty_program_id"})
    loyalty_card_id: int | Unset = UNSET
