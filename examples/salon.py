"""Set-up of a salon through the API: team, working hours, services, products, memberships."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import altegio
from altegio import models

HAIRCUT, COLOURING, SHAMPOO = Decimal("35.50"), Decimal("80.25"), Decimal("12.95")
MEMBERSHIP, GIFT_CARD = Decimal("150.10"), Decimal("142.00")
VISITS_OF_A_MEMBERSHIP = 5
CLIENTS, TEAM = 8, ("Mara", "Nils", "Olu", "Pia")


@dataclass
class Treatment:
    """A service of the salon."""

    id: int
    minutes: int


@dataclass
class Salon:
    """The salon as set up in the morning."""

    haircut: Treatment
    colouring: Treatment
    shampoo_id: int
    membership_id: int  # of the product that sells memberships
    gift_card_id: int
    inventory_id: int
    cash_id: int
    bank_id: int
    team: list[models.TeamMember]
    clients: list[models.Client]


async def open_salon(
    location: altegio.AsyncLocationScope, chain: altegio.AsyncChainScope, day: date
) -> Salon:
    """Add services, team, working hours, products, memberships and gift cards."""
    team = [
        await location.team_members.create(
            models.TeamMemberCreate(
                name=name,
                specialization="Hairdresser",
                position_id=None,
                phone_number=None,
                user_email=f"{name.lower()}@example.com",
                user_phone="",
                is_user_invite=False,
            )
        )
        for name in TEAM
    ]
    hours = models.ScheduleIntervalInput(from_="10:00", to="19:00")
    await location.schedules.set(
        schedules=[
            models.TeamMemberScheduleToSet(team_member_id=member.id, dates=[day], intervals=[hours])
            for member in team
        ]
    )
    category = await location.service_categories.create(title="Hair")
    haircut, colouring = [
        await add_treatment(location, category.id, team, title, price, minutes)
        for title, price, minutes in (("Haircut", HAIRCUT, 30), ("Colouring", COLOURING, 60))
    ]
    shelf = await location.product_categories.create(title="Care")
    shampoo = await location.products.create(
        models.ProductCreate(
            title="Shampoo",
            category_id=shelf.id,
            cost=float(SHAMPOO),
            sale_unit_id=1,
            service_unit_id=1,
        )
    )
    membership_id, gift_card_id = await offer(location, chain, haircut)
    accounts = {account.type: account.id for account in await location.accounts.list()}
    return Salon(
        haircut,
        colouring,
        shampoo.id or 0,
        membership_id,
        gift_card_id,
        inventory_id=(await location.inventories.list())[0].id,
        cash_id=accounts[models.AccountType.CASH],
        bank_id=accounts[models.AccountType.CASHLESS],
        team=team,
        clients=[
            await location.clients.create(
                models.ClientCreate(name=f"Client {number}", phone=f"1315555020{number}")
            )
            for number in range(CLIENTS)
        ],
    )


async def add_treatment(
    location: altegio.AsyncLocationScope,
    category_id: int,
    team: list[models.TeamMember],
    title: str,
    price: Decimal,
    minutes: int,
) -> Treatment:
    """Add a service that the whole team provides."""
    providers = [
        models.ServiceTeamMemberInput(id=member.id, duration=minutes * 60) for member in team
    ]
    service = await location.services.create(
        models.ServiceCreate(
            title=title,
            category_id=category_id,
            price_min=float(price),
            duration=minutes * 60,
            team_members=providers,
        )
    )
    assert service.id
    return Treatment(service.id, minutes)


async def offer(
    location: altegio.AsyncLocationScope, chain: altegio.AsyncChainScope, haircut: Treatment
) -> tuple[int, int]:
    """Add a membership type and a gift card type; return the products that sell them."""
    kind = await chain.membership_types.create(
        models.MembershipTypeCreate(
            title="Five haircuts",
            cost=float(MEMBERSHIP),
            location_ids=[location.id],
            services={haircut.id: VISITS_OF_A_MEMBERSHIP},
            period=6,
            period_unit_id=altegio.PeriodUnit.MONTH,
            allow_freeze=True,
            freeze_limit=30,
            freeze_limit_unit_id=altegio.PeriodUnit.DAY,
        )
    )
    gift = await chain.gift_card_types.create(
        models.GiftCardTypeInput(
            title="Four haircuts",
            balance=float(GIFT_CARD),
            is_multi=True,
            item_type_id=models.GiftCardScope.ANY,
            is_allow_empty_code=True,
            balance_edit_type_id=models.GiftCardBalanceEditing.FORBIDDEN,
            service_ids=[],
            location_ids=[location.id],
            expiration=models.GiftCardExpiration(type_id=models.GiftCardExpirationType.NEVER),
            online_sale=models.GiftCardOnlineSale(is_enabled=False),
        )
    )
    membership, gift_card = [
        await location.products.list(query=title).first() for title in (kind.title, gift.title)
    ]
    assert membership
    assert gift_card
    return membership.id or 0, gift_card.id or 0
