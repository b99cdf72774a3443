"""Updates of resources whose request and answer differ in form."""

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
    derived: dict[str, object] = {"event_id": or_unset(stored.event_id or None)}  # 0 without one
    if update.keeps("starts_at"):
        derived["starts_at"] = stored.starts_at_in(zone)
    return update.merged_into(stored, **derived)


def gift_card_type(
    update: Update[models.GiftCardTypeInput], stored: models.GiftCardType
) -> models.GiftCardTypeInput:
    """Merge changes into a gift card type, which is read flat and sent nested."""
    derived: dict[str, object] = {}
    if stored.expiration_type_id is not None and update.keeps("expiration"):
        derived["expiration"] = _expiration(stored, stored.expiration_type_id)
    if stored.online_sale_is_enabled is not None and update.keeps("online_sale"):
        derived["online_sale"] = models.GiftCardOnlineSale(
            is_enabled=stored.online_sale_is_enabled,
            title=or_unset(stored.online_sale_title),
            description=or_unset(stored.online_sale_description),
            price=or_unset(stored.online_sale_price),
        )
    return update.merged_into(stored, **derived)


def _expiration(
    stored: models.GiftCardType, kind: models.GiftCardExpirationType
) -> models.GiftCardExpiration:
    if kind == models.GiftCardExpirationType.DATE:
        return models.GiftCardExpiration(type_id=kind, date=or_unset(stored.expires_at))
    if kind == models.GiftCardExpirationType.PERIOD:
        return models.GiftCardExpiration(
            type_id=kind,
            timeout=or_unset(stored.expiration_timeout),
            timeout_unit_id=or_unset(stored.expiration_timeout_unit_id),
        )
    return models.GiftCardExpiration(type_id=kind)
