"""A working day of a salon, from the schedules in the morning to the report in the evening.

It sets up services and working hours, books 40 appointments over the free slots, moves 5 and
cancels 3, sells memberships, gift cards and products, and takes 30 payments in four ways. In the
evening the API's figures must agree, to the cent, with the script's own sums. It runs against a
new sandbox:

    python -m examples.working_day
"""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import altegio
from altegio import models
from altegio.models import Attendance, PaymentMethod, SalePaymentMethodInput
from altegio.sandbox import Sandbox, ids
from examples.salon import (
    CLIENTS,
    COLOURING,
    GIFT_CARD,
    HAIRCUT,
    MEMBERSHIP,
    SHAMPOO,
    TEAM,
    VISITS_OF_A_MEMBERSHIP,
    Salon,
    Treatment,
    open_salon,
)

MEMBERS, GIFTED, BY_CARD = (0, 2), 4, (3, 7)  # clients, by their number
#: The client whose visits end with a bottle of shampoo.
BUYS_SHAMPOO = 1
APPOINTMENTS, PAID = 40, 30


@dataclass
class Ledger:
    """The script's own sums."""

    money: Counter[int] = field(default_factory=Counter)  # cents, by account
    sold: Counter[str] = field(default_factory=Counter)  # cents, by kind of item
    counts: Counter[str] = field(default_factory=Counter)
    loyalty: int = 0  # cents

    def take(self, account_id: int, what: str, price: Decimal) -> None:
        self.money[account_id] += cents(price)
        self.sold[what] += cents(price)
        self.counts[what] += 1


def cents(amount: Decimal | float | None) -> int:
    return int((Decimal(str(amount or 0)) * 100).to_integral_value())


async def working_day(
    client: altegio.AsyncAltegio, location_id: int, chain_id: int, day: date
) -> Ledger:
    """Work for a day in a location without appointments."""
    place = await client.locations.get(location_id)
    zone = ZoneInfo(place.timezone_name or "UTC")
    location, chain = client.location(location_id), client.chain(chain_id)
    salon = await open_salon(location, chain, day)
    ledger = Ledger()
    booked = await book(location, salon, day, zone)
    await move_and_cancel(location, salon, booked, day, zone)
    await sell_at_the_counter(location, chain, salon, ledger)
    for number, appointment in enumerate(booked[:PAID]):
        await serve(location, salon, ledger, appointment, number % CLIENTS)
    await close(location, salon, ledger, day)
    return ledger


async def free_starts(
    location: altegio.AsyncLocationScope, team_member_id: int, day: date, zone: ZoneInfo
) -> list[datetime]:
    """Return the starts of the free half hours of the day."""
    slots = await location.slots.list(team_member_id, day=day)
    hours_and_minutes = [(slot.time or "").split(":") for slot in slots if slot.is_free]
    return [
        datetime.combine(day, time(int(hours), int(minutes)), zone)
        for hours, minutes in hours_and_minutes
    ]


async def book(
    location: altegio.AsyncLocationScope, salon: Salon, day: date, zone: ZoneInfo
) -> list[models.Appointment]:
    """Book ten appointments with each team member, alternating haircuts and colourings."""
    booked: list[models.Appointment] = []
    for member in salon.team:
        free = await free_starts(location, member.id, day, zone)
        for number in range(APPOINTMENTS // len(TEAM)):
            service = salon.colouring if number % 2 else salon.haircut
            appointment = request(salon, member.id, service, len(booked) % CLIENTS, free[0])
            booked.append(await location.appointments.create(appointment))
            end = free[0] + timedelta(minutes=service.minutes)
            free = [start for start in free if start >= end]
    return booked


def request(
    salon: Salon, team_member_id: int, service: Treatment, client: int, start: datetime
) -> models.AppointmentInput:
    return models.AppointmentInput(
        team_member_id=team_member_id,
        services=[models.AppointmentServiceInput(id=service.id)],
        client=models.AppointmentClientInput(
            name=salon.clients[client].name or "", phone=salon.clients[client].phone or ""
        ),
        starts_at=start,
        duration=service.minutes * 60,
        save_if_busy=False,
    )


async def move_and_cancel(
    location: altegio.AsyncLocationScope,
    salon: Salon,
    booked: list[models.Appointment],
    day: date,
    zone: ZoneInfo,
) -> None:
    """Cancel the last three; move five haircuts to later times of the same team member."""
    for appointment in booked[-3:]:
        await location.appointments.delete(appointment.id)
    haircuts = [number for number in range(APPOINTMENTS) if number % 2 == 0]
    for number in haircuts[:5]:
        member_id = booked[number].team_member_id or 0
        start = (await free_starts(location, member_id, day, zone))[-1]
        moved = request(salon, member_id, salon.haircut, number % CLIENTS, start)
        booked[number] = await location.appointments.replace(booked[number].id, moved)


async def sell(
    location: altegio.AsyncLocationScope,
    salon: Salon,
    product_id: int,
    price: Decimal,
    client: int,
    account_id: int,
) -> None:
    """Sell one item at the counter."""
    sale = await location.documents.create_with_transactions(
        models.InventoryOperationCreate(
            type_id=models.DocumentType.SALE,
            created_at=datetime.now(ZoneInfo("UTC")),
            inventory_id=salon.inventory_id,
            product_transactions=[
                models.InventoryOperationItem(
                    product_id=product_id,
                    amount=1,
                    cost_per_unit=float(price),
                    discount=0,
                    cost=float(price),
                    operation_unit_type=models.OperationUnit.SALE,
                    client_id=salon.clients[client].id,
                )
            ],
        )
    )
    assert sale.document
    money = SalePaymentMethodInput(slug=PaymentMethod.ACCOUNT, account_id=account_id)
    await location.sales.pay(sale.document.id, method=money, amount=float(price))


async def sell_at_the_counter(
    location: altegio.AsyncLocationScope,
    chain: altegio.AsyncChainScope,
    salon: Salon,
    ledger: Ledger,
) -> None:
    """Sell memberships, a gift card and shampoo; freeze a membership, and unfreeze it again."""
    for client in MEMBERS:
        await sell(location, salon, salon.membership_id, MEMBERSHIP, client, salon.bank_id)
        ledger.take(salon.bank_id, "memberships", MEMBERSHIP)
    await sell(location, salon, salon.gift_card_id, GIFT_CARD, GIFTED, salon.cash_id)
    ledger.take(salon.cash_id, "gift cards", GIFT_CARD)
    for client in (*BY_CARD, GIFTED):
        await sell(location, salon, salon.shampoo_id, SHAMPOO, client, salon.bank_id)
        ledger.take(salon.bank_id, "products", SHAMPOO)

    (membership,) = await location.memberships.list(phone=salon.clients[MEMBERS[0]].phone or "")
    until = datetime.now(ZoneInfo("UTC")) + timedelta(days=7)
    frozen = await chain.memberships.freeze(membership.id, until=until)
    assert frozen.is_frozen
    thawed = await chain.memberships.unfreeze(membership.id)
    assert not thawed.is_frozen


async def serve(
    location: altegio.AsyncLocationScope,
    salon: Salon,
    ledger: Ledger,
    appointment: models.Appointment,
    client: int,
) -> None:
    """Record a visit, paid with a membership, a gift card, a bank card or cash."""
    ledger.counts["visits"] += 1
    price = HAIRCUT if client % 2 == 0 else COLOURING
    visit = models.VisitUpdate(attendance=Attendance.ARRIVED, comment="")
    if client in MEMBERS or client == GIFTED:
        await location.visits.update(
            appointment.visit_id or 0, visit, appointment_id=appointment.id
        )
        await pay_with_loyalty(location, salon, appointment, client)
        ledger.loyalty += cents(price)
        return
    is_cash = client not in BY_CARD
    account_id = salon.cash_id if is_cash else salon.bank_id
    visit.fast_payment = models.FastPayment.CASH if is_cash else models.FastPayment.CASHLESS
    ledger.take(account_id, "services", price)
    if client == BUYS_SHAMPOO:
        visit.product_transactions = [
            models.VisitProductInput(
                product_id=salon.shampoo_id, amount=1, inventory_id=salon.inventory_id
            )
        ]
        ledger.take(account_id, "products", SHAMPOO)
    await location.visits.update(appointment.visit_id or 0, visit, appointment_id=appointment.id)


async def pay_with_loyalty(
    location: altegio.AsyncLocationScope,
    salon: Salon,
    appointment: models.Appointment,
    client: int,
) -> None:
    """Pay with the membership or gift card that the client bought in the morning."""
    (document,) = appointment.documents or []
    phone = salon.clients[client].phone or ""
    if client == GIFTED:
        (card,) = await location.gift_cards.list(phone=phone)
        method = SalePaymentMethodInput(slug=PaymentMethod.GIFT_CARD, gift_card_id=card.id)
    else:
        (membership,) = await location.memberships.list(phone=phone)
        method = SalePaymentMethodInput(slug=PaymentMethod.MEMBERSHIP, membership_id=membership.id)
    await location.sales.pay(document.id, method=method)


async def close(
    location: altegio.AsyncLocationScope, salon: Salon, ledger: Ledger, day: date
) -> None:
    """Compare the evening's reports with the ledger."""
    report = await location.analytics.get_day_end_report(day=day)
    assert report.stats
    assert report.payments
    assert report.payments.total
    total = sum(ledger.money.values())
    agree("appointments", report.stats.appointments, APPOINTMENTS - 3)
    agree("visits", report.stats.visit_appointments, ledger.counts["visits"])
    agree("services, paid", cents(report.stats.targets_paid), ledger.sold["services"])
    agree("products", report.stats.products, ledger.counts["products"])
    agree("products, paid", cents(report.stats.products_paid), ledger.sold["products"])
    agree("memberships", report.stats.membership, ledger.counts["memberships"])
    agree("memberships, paid", cents(report.stats.membership_paid), ledger.sold["memberships"])
    agree("gift cards", report.stats.gift_cards, ledger.counts["gift cards"])
    agree("gift cards, paid", cents(report.stats.gift_cards_paid), ledger.sold["gift cards"])
    agree("paid by loyalty", cents(report.payments.total.discount), ledger.loyalty)
    agree("money", cents(report.payments.total.accounts), total)

    summary = await location.analytics.get_summary(start_date=day, end_date=day)
    assert summary.revenue_total
    assert summary.revenue_services
    agree("revenue", cents(summary.revenue_total.current_sum), total)
    agree("of services", cents(summary.revenue_services.current_sum), ledger.sold["services"])

    taken = Counter[int]()
    async for row in location.financial_transactions.list(start_date=day, end_date=day):
        taken[row.account.id if row.account else 0] += cents(row.amount)
    agree("cash desk", taken[salon.cash_id], ledger.money[salon.cash_id])
    agree("bank account", taken[salon.bank_id], ledger.money[salon.bank_id])

    shampoo = await location.products.get(salon.shampoo_id)
    (stock,) = shampoo.actual_amounts or []
    agree("shampoo out of stock", -(stock.amount or 0), ledger.counts["products"])
    for client in MEMBERS:
        phone = salon.clients[client].phone or ""
        (membership,) = await location.memberships.list(phone=phone)
        (link,) = (membership.balance_container and membership.balance_container.links) or []
        agree("remaining visits", link.count, VISITS_OF_A_MEMBERSHIP - 4)
    (card,) = await location.gift_cards.list(phone=salon.clients[GIFTED].phone or "")
    agree("gift card balance", cents(card.balance), cents(GIFT_CARD) - 4 * cents(HAIRCUT))


def agree(figure: str, reported: float | None, expected: int) -> None:
    if reported != expected:
        raise AssertionError(f"{figure}: the API reports {reported}, the script {expected}")
    print(f"{figure:<22} {expected:>8}")


async def main() -> None:
    sandbox = Sandbox()
    with sandbox.serve() as base_url:
        async with altegio.AsyncAltegio(
            base_url=base_url, partner_token="sandbox-partner", user_token="sandbox-user"
        ) as client:
            zone = ZoneInfo("America/New_York")
            today = datetime.now(zone).date()
            await working_day(client, ids.SECOND_LOCATION, ids.CHAIN, today)
    print("The day agrees to the cent.")


if __name__ == "__main__":
    asyncio.run(main())
