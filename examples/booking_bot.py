"""A booking bot: book the first free time of a team member, or the next one if it is taken.

export ALTEGIO_PARTNER_TOKEN=…
python examples/booking_bot.py --location 37532 --team-member 50001 --service 13160808 …
"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import altegio
from altegio.models import (
    BookingSlot,
    OnlineBooking,
    OnlineBookingAppointment,
    OnlineBookingCreate,
)


async def free_times(
    location: altegio.AsyncLocationScope, options: argparse.Namespace
) -> AsyncIterator[BookingSlot]:
    """Yield the free times of the next days, with a request for the days and one for each day."""
    booking, services = location.booking, [options.service]
    today = datetime.now(UTC).date()  # close enough: past days have no free times
    dates = await booking.list_dates(
        team_member_id=options.team_member,
        service_ids=services,
        start_date=today,
        end_date=today + timedelta(days=options.days),
    )
    for day in dates.bookable_dates or ():
        for slot in await booking.list_slots(options.team_member, day=day, service_ids=services):
            yield slot


async def book_first_free(
    location: altegio.AsyncLocationScope, options: argparse.Namespace
) -> OnlineBooking | None:
    """Book the first time that is still free; ``None`` if the next days have none."""
    async for slot in free_times(location, options):
        appointment = OnlineBookingAppointment(
            id=1,
            service_ids=[options.service],
            team_member_id=options.team_member,
            datetime=slot.datetime,  # unchanged
        )
        booking = OnlineBookingCreate(
            name=options.name, phone=options.phone, appointments=[appointment]
        )
        try:
            (booked,) = await location.booking.create(booking)
        except altegio.SlotTakenError:
            print(f"{slot.starts_at_local:%d %B %H:%M} was taken meanwhile")
        else:
            return booked
    return None


async def main(options: argparse.Namespace) -> None:
    async with altegio.AsyncAltegio() as client:
        booked = await book_first_free(client.location(options.location), options)
    print(f"booked: appointment {booked.appointment_id}" if booked else "nothing is free")


def parse(arguments: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Book the first free time.")
    for name in ("location", "team-member", "service"):
        parser.add_argument(f"--{name}", type=int, required=True)
    parser.add_argument("--name", required=True)
    parser.add_argument("--phone", required=True, help="international with a leading plus")
    parser.add_argument("--days", type=int, default=14, help="days to search (default: 14)")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    asyncio.run(main(parse()))
