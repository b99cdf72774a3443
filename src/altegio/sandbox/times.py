"""Time formats of the API: mostly local, sometimes with an offset."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from altegio.sandbox.description import Data
from altegio.sandbox.errors import Refusal


def zone_of(location: Data) -> ZoneInfo:
    """Return the location's time zone."""
    return ZoneInfo(location["timezone_name"])


def instant(location: Data, value: datetime | str) -> datetime:
    """Return a time in UTC; without an offset it is the location's time."""
    value = datetime.fromisoformat(value) if isinstance(value, str) else value
    return (value if value.tzinfo else value.replace(tzinfo=zone_of(location))).astimezone(UTC)


def local(location: Data, moment: datetime) -> datetime:
    """Return the location's local time, without an offset."""
    return moment.astimezone(zone_of(location)).replace(tzinfo=None, microsecond=0)


def local_text(location: Data, moment: datetime) -> str:
    """Return `YYYY-MM-DD HH:MM:SS` in the location's time."""
    return local(location, moment).isoformat(" ")


def offset_text(location: Data, moment: datetime) -> str:
    """Return `YYYY-MM-DDTHH:MM:SS+HH:MM` in the location's time."""
    return moment.astimezone(zone_of(location)).replace(microsecond=0).isoformat()


def compact_offset_text(location: Data, moment: datetime) -> str:
    """Return `YYYY-MM-DDTHH:MM:SS+HHMM`, the form of `create_date` and `last_change_date`."""
    return moment.astimezone(zone_of(location)).strftime("%Y-%m-%dT%H:%M:%S%z")


def at_clock(location: Data, day: date, text: str) -> datetime:
    """Return the time of `HH:MM` on a local day; `24:00` is its end."""
    hours, minutes = (int(part) for part in text.split(":")[:2])
    clock = datetime.combine(day, time()) + timedelta(hours=hours, minutes=minutes)
    return clock.replace(tzinfo=zone_of(location)).astimezone(UTC)


def day_of(value: object) -> date | None:
    """Return a filter's date: `2026-11-20`, `20261120`, with or without a time."""
    if value in (None, ""):
        return None
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    return date.fromisoformat(str(value).partition(" ")[0].partition("T")[0])


def parsed(name: str, value: str | datetime) -> datetime:
    """Return a parameter's time; raise `Refusal` if it is not one."""
    try:
        return datetime.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        errors = {name: ["must be a date or a time in ISO format"]}
        raise Refusal(422, "The given data was invalid.", errors) from None


def changed_within(location: Data, query: Data, changed: datetime) -> bool:
    """Return whether a time lies within `changed_after` and `changed_before`, if given."""
    after, before = (_bound(location, query, f"changed_{end}") for end in ("after", "before"))
    return (after is None or changed >= after) and (before is None or changed <= before)


def _bound(location: Data, query: Data, name: str) -> datetime | None:
    value = query.get(name)
    if not value:
        return None
    text = value.strip('"') if isinstance(value, str) else value
    return instant(location, parsed(name, text))
