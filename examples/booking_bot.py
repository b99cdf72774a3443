"""A booking bot: find the first free time of a team member, book it, and go on when it is taken.

export ALTEGIO_PARTNER_TOKEN=… ALTEGIO_USER_TOKEN=…
python examples/booking_bot.py --location 37532 --team-member 50001 --service 13160808 …
"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import altegio
from altegio.models import (
    Appointment,
    AppointmentClientInput,
    AppointmentInput,
    AppointmentServiceInput,
)


async def free_times(
    location: altegio.AsyncLocationScope, team_member_id: int, zone: ZoneInfo, days: int
) -> AsyncIterator[datetime]:
    """Yield the free starts of the next days, one request a day."""
    today = datetime.now(zone).date()
    for day in (today + timedelta(days=number) for number in range(days)):
        for slot in await location.slots.list(team_member_id, day=day):
            start = slot.starts_at_in(zone, day=day)
            if slot.is_free and start > datetime.now(zone):
                yield start


async def book_first_free(
    location: altegio.AsyncLocationScope, zone: ZoneInfo, options: argparse.Namespace
) -> Appointment | None:
    """Book the first time that is still free; ``None`` when there is none in the next days."""
    async for start in free_times(location, options.team_member, zone, options.days):
        wanted = AppointmentInput(
            team_member_id=options.team_member,
            services=[AppointmentServiceInput(id=options.service)],
            client=AppointmentClientInput(name=options.name, phone=options.phone),
            starts_at=start,
            duration=options.minutes * 60,
            save_if_busy=False,  # True would book over what is there
        )
        try:
            return await location.appointments.create(wanted)
        except altegio.SlotTakenError:
            print(f"{start:%d %B %H:%M} has been taken meanwhile")
    return None


async def main(options: argparse.Namespace) -> None:
    async with altegio.AsyncAltegio() as client:
        place = await client.locations.get(options.location)
        zone = ZoneInfo(place.timezone_name or options.zone)  # slots are in the location's time
        booked = await book_first_free(client.location(options.location), zone, options)
    print(f"booked: appointment {booked.id}" if booked else "nothing is free")


def parse(arguments: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Book the first free time.")
    for name in ("location", "team-member", "service"):
        parser.add_argument(f"--{name}", type=int, required=True)
    parser.add_argument("--name", required=True)
    parser.add_argument("--phone", required=True)
    parser.add_argument("--minutes", type=int, default=60)
    parser.add_argument("--days", type=int, default=14, help="how far to look (default: 14)")
    parser.add_argument("--zone", default="UTC", help="if the location names none (default: UTC)")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    asyncio.run(main(parse()))
