"""Memberships, gift cards, loyalty cards, promotions and their templates."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from altegio import Period, PeriodUnit
from altegio.models import (
    GiftCardBalanceEditing,
    GiftCardExpiration,
    GiftCardExpirationType,
    GiftCardOnlineSale,
    GiftCardScope,
    GiftCardTypeInput,
    ItemScope,
    MembershipTypeCreate,
    MembershipTypeUpdate,
    NotificationTemplateInput,
    PromotionCreate,
    PromotionRuleInput,
    PromotionType,
    PromotionUpdate,
)
from altegio.sandbox import ids
from tests.facades.every_method import SampleCall

UNTIL = datetime.now(UTC) + timedelta(days=7)
SPA = GiftCardTypeInput(
    title="Spa 500",
    balance=500,
    is_multi=True,
    item_type_id=GiftCardScope.ANY,
    is_allow_empty_code=False,
    balance_edit_type_id=GiftCardBalanceEditing.FORBIDDEN,
    service_ids=[],
    location_ids=[ids.LOCATION],
    expiration=GiftCardExpiration(
        type_id=GiftCardExpirationType.PERIOD, timeout=6, timeout_unit_id=PeriodUnit.MONTH
    ),
    online_sale=GiftCardOnlineSale(is_enabled=False),
)
GOLD = MembershipTypeCreate(title="Gold 10", cost=500, services={ids.YOGA_SERVICE: 5})
YOGA = MembershipTypeUpdate(
    title="Yoga 20 visits",
    cost=900,
    is_unified_balance=False,
    unified_balance_visits=0,
)
TENTH = PromotionCreate(
    title="A tenth back",
    type=PromotionType.CASHBACK_STATIC_PAID,
    service_item_type=ItemScope.LISTED,
    product_item_type=ItemScope.NONE,
    value_unit="percent",
    loyalty_card_type_ids=[ids.CASHBACK],
    rules=[PromotionRuleInput(parameter=0, value=10)],
    allowed_service_ids=[ids.YOGA_SERVICE],
    on_changed_notification_template=NotificationTemplateInput(type="custom", body="Hello"),
    location_ids=[ids.LOCATION],
)

MEMBERSHIPS: dict[str, SampleCall] = {
    "chain.memberships.list": lambda c: c.chain(ids.CHAIN).memberships.list(ids=[ids.MEMBERSHIP]),
    "chain.memberships.freeze": lambda c: c.chain(ids.CHAIN).memberships.freeze(
        ids.MEMBERSHIP, until=UNTIL
    ),
    "chain.memberships.unfreeze": lambda c: c.chain(ids.CHAIN).memberships.unfreeze(
        ids.FROZEN_MEMBERSHIP
    ),
    "chain.memberships.set_balance": lambda c: c.chain(ids.CHAIN).memberships.set_balance(
        ids.MEMBERSHIP, services={ids.YOGA_SERVICE: 4}
    ),
    "chain.memberships.set_period": lambda c: c.chain(ids.CHAIN).memberships.set_period(
        ids.MEMBERSHIP, Period(3, PeriodUnit.MONTH)
    ),
    "location.memberships.list": lambda c: c.location(ids.LOCATION).memberships.list(
        phone=ids.PHONE
    ),
    "location.memberships.search_for_event": lambda c: c.location(
        ids.LOCATION
    ).memberships.search_for_event(ids.CLIENT, event_id=ids.EVENT),
    "location.memberships.check_for_event": lambda c: c.location(
        ids.LOCATION
    ).memberships.check_for_event(
        ids.CLIENT, ids.MEMBERSHIP, event_id=ids.EVENT, schedule_day_ids=[1]
    ),
    "user.memberships.list": lambda c: c.user.memberships.list(ids.LOCATION),
    "chain.membership_types.list": lambda c: c.chain(ids.CHAIN).membership_types.list(),
    "chain.membership_types.get": lambda c: c.chain(ids.CHAIN).membership_types.get(ids.YOGA),
    "chain.membership_types.create": lambda c: c.chain(ids.CHAIN).membership_types.create(GOLD),
    "chain.membership_types.update": lambda c: c.chain(ids.CHAIN).membership_types.update(
        ids.YOGA, YOGA
    ),
    "chain.membership_types.delete": (
        lambda c: c.chain(ids.CHAIN).membership_types.clone(ids.YOGA),
        lambda c: c.chain(ids.CHAIN).membership_types.delete(ids.FIRST_NEW_ID),
    ),
    "chain.membership_types.restore": lambda c: c.chain(ids.CHAIN).membership_types.restore(
        ids.SUMMER, title="Summer"
    ),
    "chain.membership_types.clone": lambda c: c.chain(ids.CHAIN).membership_types.clone(ids.YOGA),
    "chain.membership_types.archive": lambda c: c.chain(ids.CHAIN).membership_types.archive(
        ids.YOGA
    ),
    "chain.membership_types.unarchive": lambda c: c.chain(ids.CHAIN).membership_types.unarchive(
        ids.YOGA
    ),
    "location.membership_types.list": lambda c: c.location(ids.LOCATION).membership_types.list(
        ids=[ids.YOGA]
    ),
    "location.membership_types.search": lambda c: c.location(
        ids.LOCATION
    ).membership_types.search(),
}
GIFT_CARDS: dict[str, SampleCall] = {
    "location.gift_cards.list": lambda c: c.location(ids.LOCATION).gift_cards.list(phone=ids.PHONE),
    "user.gift_cards.list": lambda c: c.user.gift_cards.list(ids.LOCATION),
    "location.gift_card_types.list": lambda c: c.location(ids.LOCATION).gift_card_types.list(),
    "location.gift_card_types.search": lambda c: c.location(ids.LOCATION).gift_card_types.search(),
    "chain.gift_card_types.list": lambda c: c.chain(ids.CHAIN).gift_card_types.list(),
    "chain.gift_card_types.get": lambda c: c.chain(ids.CHAIN).gift_card_types.get(
        ids.GIFT_CARD_TYPE
    ),
    "chain.gift_card_types.create": lambda c: c.chain(ids.CHAIN).gift_card_types.create(SPA),
    "chain.gift_card_types.replace": lambda c: c.chain(ids.CHAIN).gift_card_types.replace(
        ids.UNSOLD_GIFT_CARD_TYPE, SPA
    ),
    "chain.gift_card_types.update": lambda c: c.chain(ids.CHAIN).gift_card_types.update(
        ids.UNSOLD_GIFT_CARD_TYPE, title="Sauna"
    ),
    "chain.gift_card_types.delete": lambda c: c.chain(ids.CHAIN).gift_card_types.delete(
        ids.UNSOLD_GIFT_CARD_TYPE
    ),
}
CARDS: dict[str, SampleCall] = {
    "location.loyalty_card_types.list": lambda c: c.location(
        ids.LOCATION
    ).loyalty_card_types.list(),
    "location.loyalty_card_types.list_for_client": lambda c: c.location(
        ids.LOCATION
    ).loyalty_card_types.list_for_client(ids.PHONE),
    "chain.loyalty_card_types.list": lambda c: c.chain(ids.CHAIN).loyalty_card_types.list(),
    "location.loyalty_cards.list_for_client": lambda c: c.location(
        ids.LOCATION
    ).loyalty_cards.list_for_client(ids.CLIENT),
    "location.loyalty_cards.list_for_phone": lambda c: c.location(
        ids.LOCATION
    ).loyalty_cards.list_for_phone(ids.PHONE, chain_id=ids.CHAIN),
    "location.loyalty_cards.issue": lambda c: c.location(ids.LOCATION).loyalty_cards.issue(
        phone=ids.PHONE, number=100200, type_id=ids.BONUS
    ),
    "location.loyalty_cards.remove": lambda c: c.location(ids.LOCATION).loyalty_cards.remove(
        ids.CARD
    ),
    "location.loyalty_cards.deposit": lambda c: c.location(ids.LOCATION).loyalty_cards.deposit(
        ids.CARD, amount=5
    ),
    "location.loyalty_cards.withdraw": lambda c: c.location(ids.LOCATION).loyalty_cards.withdraw(
        ids.CARD, amount=5
    ),
    "chain.loyalty_cards.deposit": lambda c: c.chain(ids.CHAIN).loyalty_cards.deposit(
        ids.CARD, amount=5
    ),
    "chain.loyalty_cards.withdraw": lambda c: c.chain(ids.CHAIN).loyalty_cards.withdraw(
        ids.CARD, amount=5
    ),
    "user.loyalty_cards.list": lambda c: c.user.loyalty_cards.list(ids.CHAIN),
    "chain.loyalty_transactions.list": lambda c: c.chain(ids.CHAIN).loyalty_transactions.list(
        created_after=date(2026, 11, 1), created_before=date(2026, 11, 30)
    ),
}
PROMOTIONS: dict[str, SampleCall] = {
    "chain.promotions.get": lambda c: c.chain(ids.CHAIN).promotions.get(ids.PROMOTION),
    "chain.promotions.create": lambda c: c.chain(ids.CHAIN).promotions.create(TENTH),
    "chain.promotions.update": lambda c: c.chain(ids.CHAIN).promotions.update(
        ids.PROMOTION, PromotionUpdate(title="A tenth back")
    ),
    "chain.promotions.delete": lambda c: c.chain(ids.CHAIN).promotions.delete(ids.PROMOTION),
    "location.promotions.list": lambda c: c.location(ids.LOCATION).promotions.list(),
    "chain.notification_templates.list": lambda c: c.chain(ids.CHAIN).notification_templates.list(),
}
CALLS = MEMBERSHIPS | GIFT_CARDS | CARDS | PROMOTIONS
