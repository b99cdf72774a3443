"""A booking day: ten clients compete for the same slots, and each slot is booked once."""

from __future__ import annotations

import asyncio
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import altegio
from altegio import models
from altegio.sandbox import Sandbox, ids

SOON = (datetime.now(UTC) + timedelta(days=3)).date()
VISITORS = 10
PARTNER = "sandbox-partner"
WON = "won"


def request(slot: models.BookingSlot, visitor: int) -> models.OnlineBookingCreate:
    appointment = models.OnlineBookingAppointment(
        id=1,
        service_ids=[ids.YOGA_SERVICE],
        team_member_id=ids.TEAM_MEMBER,
        datetime=slot.datetime,
    )
    return models.OnlineBookingCreate(
        name=f"Visitor {visitor}", phone=f"+1315555020{visitor}", appointments=[appointment]
    )


def check(outcomes: list[list[str]], slots: int, base_url: str) -> None:
    """Check that every hour is booked once, and that all others got ``SlotTakenError``."""
    counted = Counter(outcome for visitor in outcomes for outcome in visitor)
    assert counted == {WON: 10, "SlotTakenError": VISITORS * slots - 10}
    with altegio.Altegio(
        base_url=base_url, partner_token=PARTNER, user_token="sandbox-user"
    ) as client:
        booked = client.location(ids.LOCATION).appointments.list(start_date=SOON, end_date=SOON)
        starts = sorted(one.starts_at_local for one in booked if one.starts_at_local)
    assert len(starts) == 10
    assert all(later - start >= timedelta(hours=1) for start, later in pairwise(starts))


async def test_ten_clients_at_once_book_no_slot_twice(sandbox: Sandbox, base_url: str) -> None:
    async def visit(visitor: int) -> list[str]:
        outcomes = []
        async with altegio.AsyncAltegio(base_url=base_url, partner_token=PARTNER) as client:
            booking = client.location(ids.LOCATION).booking
            await arrived.wait()
            for slot in slots:
                try:
                    await booking.create(request(slot, visitor))
                except altegio.APIStatusError as error:
                    outcomes.append(type(error).__name__)
                else:
                    outcomes.append(WON)
        return outcomes

    async with altegio.AsyncAltegio(base_url=base_url, partner_token=PARTNER) as client:
        slots = await client.location(ids.LOCATION).booking.list_slots(
            ids.TEAM_MEMBER, day=SOON, service_ids=[ids.YOGA_SERVICE]
        )
    arrived = asyncio.Barrier(VISITORS)
    outcomes = await asyncio.gather(*(visit(number) for number in range(VISITORS)))
    check(outcomes, len(slots), base_url)


def test_ten_threads_at_once_book_no_slot_twice(sandbox: Sandbox, base_url: str) -> None:
    def visit(visitor: int) -> list[str]:
        outcomes = []
        with altegio.Altegio(base_url=base_url, partner_token=PARTNER) as client:
            booking = client.location(ids.LOCATION).booking
            for slot in slots:
                try:
                    booking.create(request(slot, visitor))
                except altegio.APIStatusError as error:
                    outcomes.append(type(error).__name__)
                else:
                    outcomes.append(WON)
        return outcomes

    with altegio.Altegio(base_url=base_url, partner_token=PARTNER) as client:
        slots = client.location(ids.LOCATION).booking.list_slots(
            ids.TEAM_MEMBER, day=SOON, service_ids=[ids.YOGA_SERVICE]
        )
    with ThreadPoolExecutor(VISITORS) as pool:
        outcomes = list(pool.map(visit, range(VISITORS)))
    check(outcomes, len(slots), base_url)
