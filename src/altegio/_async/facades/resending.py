"""Updates of resources whose request has another form than the answer."""

from __future__ import annotations

from datetime import tzinfo

from altegio._calls.arguments import or_unset
from altegio._calls.updating import Update
from altegio._generated.b2b_v1 import models


def appointment(
    update: Update[models.AppointmentInput], stored: models.Appointment, zone: tzinfo | str
) -> models.AppointmentInput:
    """Merge changes into an appointment; needs the zone, because sent offsets may be wrong."""
    stored.client = stored.client or models.AppointmentClient()
    return update.merged_into(
        stored,
        event_id=or_unset(stored.event_id or None),  # 0 in an ordinary appointment
        starts_at=stored.starts_at_in(zone),
    )


def gift_card_type(
    update: Update[models.GiftCardTypeInput], stored: models.GiftCardType
) -> models.GiftCardTypeInput:
    """Merge changes into a gift card type, which is read flat and sent nested."""
    kind = stored.expiration_type_id
    expiration = models.GiftCardExpiration(
        type_id=models.GiftCardExpirationType.NEVER if kind is None else kind
    )
    if kind == models.GiftCardExpirationType.DATE:
        expiration.date = or_unset(stored.expires_at)
    if kind == models.GiftCardExpirationType.PERIOD:
        expiration.timeout = or_unset(stored.expiration_timeout)
        expiration.timeout_unit_id = or_unset(stored.expiration_timeout_unit_id)
    online_sale = models.GiftCardOnlineSale(
        is_enabled=bool(stored.online_sale_is_enabled),
        title=or_unset(stored.online_sale_title),
        description=or_unset(stored.online_sale_description),
        price=or_unset(stored.online_sale_price),
    )
    return update.merged_into(stored, expiration=expiration, online_sale=online_sale)
