"""A service that freezes memberships for several users, each with their own token.

All users share one client, with its connections and the rate limit of this IP address. A failure of
one request is reported and does not delay the others.

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
    """A user's request to freeze a membership."""

    user_token: str = field(repr=False)
    chain_id: int
    membership_id: int
    until: datetime


@dataclass(frozen=True)
class Outcome:
    """Outcome of a request; ``problem`` is empty if the membership was frozen."""

    freeze: Freeze
    problem: str = ""
    #: Whether it may nevertheless have been frozen: check before trying again.
    is_unclear: bool = False


async def freeze_all(client: altegio.AsyncAltegio, freezes: Iterable[Freeze]) -> list[Outcome]:
    """Freeze all memberships; under the rate limit, users take turns."""
    return await asyncio.gather(*(freeze_one(client, freeze) for freeze in freezes))


async def freeze_one(client: altegio.AsyncAltegio, freeze: Freeze) -> Outcome:
    memberships = client.as_user(freeze.user_token).chain(freeze.chain_id).memberships
    try:
        await memberships.freeze(freeze.membership_id, until=freeze.until)
    except altegio.AuthenticationError:
        return Outcome(freeze, "the user has to log in again")
    except (altegio.APIStatusError, altegio.UnexpectedResponseError) as error:
        return Outcome(freeze, error.message, error.may_have_been_carried_out)
    except altegio.APIConnectionError as error:
        return Outcome(freeze, str(error), error.may_have_been_carried_out)
    return Outcome(freeze)


def read(lines: Iterable[str]) -> list[Freeze]:
    """Read requests from CSV; the time is ISO 8601, in UTC unless it has an offset."""
    freezes = []
    for token, chain, membership, until in csv.reader(lines):
        moment = datetime.fromisoformat(until)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        freezes.append(Freeze(token, int(chain), int(membership), moment))
    return freezes


async def main() -> int:
    async with altegio.AsyncAltegio() as client:
        outcomes = await freeze_all(client, read(sys.stdin))
    for outcome in outcomes:
        unclear = " (check whether it was frozen)" if outcome.is_unclear else ""
        print(f"{outcome.freeze.membership_id}: {outcome.problem or 'frozen'}{unclear}")
    return int(any(outcome.problem for outcome in outcomes))


if __name__ == "__main__":
    raise SystemExit(asyncio.run(main()))
