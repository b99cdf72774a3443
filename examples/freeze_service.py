"""A service that freezes memberships for several users, each with a token of their own.

All users share one client: its connections, and the rate limit of this address. What fails for one
is reported and holds up nobody else.

    export ALTEGIO_PARTNER_TOKEN=…
    python examples/freeze_service.py < requests.csv      # user_token,chain,membership,until
"""

from __future__ import annotations

import asyncio
import csv
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime

import altegio


@dataclass(frozen=True)
class Freeze:
    """What one user wants."""

    user_token: str = field(repr=False)
    chain_id: int
    membership_id: int
    until: datetime


@dataclass(frozen=True)
class Outcome:
    """What became of it; ``problem`` is empty when it was done."""

    freeze: Freeze
    problem: str = ""
    #: Whether somebody must look if it was done all the same, before it is tried again.
    is_unclear: bool = False


async def freeze_all(client: altegio.AsyncAltegio, wanted: Iterable[Freeze]) -> list[Outcome]:
    """Freeze all memberships; the rate limit makes them take turns by user."""
    return await asyncio.gather(*(freeze_one(client, one) for one in wanted))


async def freeze_one(client: altegio.AsyncAltegio, wanted: Freeze) -> Outcome:
    user = client.as_user(wanted.user_token)
    try:
        await user.chain(wanted.chain_id).memberships.freeze(
            wanted.membership_id, until=wanted.until
        )
    except altegio.AuthenticationError:
        return Outcome(wanted, "the user has to log in again")
    except (altegio.APIStatusError, altegio.UnexpectedResponseError) as error:
        return Outcome(wanted, error.message, error.may_have_been_carried_out)
    except altegio.APIConnectionError as error:
        return Outcome(wanted, str(error), error.may_have_been_carried_out)
    return Outcome(wanted)


def read(lines: Iterable[str]) -> list[Freeze]:
    """Read requests from CSV; the moment is ISO 8601, in UTC unless it has an offset."""
    found = []
    for token, chain, membership, until in csv.reader(lines):
        moment = datetime.fromisoformat(until)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        found.append(Freeze(token, int(chain), int(membership), moment))
    return found


async def main() -> int:
    async with altegio.AsyncAltegio() as client:
        outcomes = await freeze_all(client, read(sys.stdin))
    for outcome in outcomes:
        unclear = " (look whether it was done)" if outcome.is_unclear else ""
        print(f"{outcome.freeze.membership_id}: {outcome.problem or 'frozen'}{unclear}")
    return int(any(outcome.problem for outcome in outcomes))


if __name__ == "__main__":
    raise SystemExit(asyncio.run(main()))
