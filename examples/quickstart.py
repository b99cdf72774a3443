"""Memberships from end to end: log in, list, create a type, freeze, extend, and handle a refusal.

`make demo` runs this against the local sandbox. Against the API itself:

    export ALTEGIO_PARTNER_TOKEN=…
    python examples/quickstart.py --chain 1 --location 2 --login +13155550100

It only reads, unless `--write` is given; it undoes its changes at the end.
"""

from __future__ import annotations

import argparse
import asyncio
import getpass
import os
import sys
from datetime import UTC, datetime, timedelta

import httpx

import altegio

SANDBOX = {"chain": 706028, "location": 37532, "membership": 123, "login": "anna@example.com"}
NO_TOKEN = """\
ALTEGIO_PARTNER_TOKEN is not set. Either
  - run it against the local sandbox, which needs no account: make demo
  - or set ALTEGIO_PARTNER_TOKEN to the partner token of your developer account
    to run it against the API itself; it only reads there, unless you add --write.
"""


async def quickstart(options: argparse.Namespace) -> None:
    print(f"altegio-sdk {altegio.__version__} at {options.base_url}")

    # The partner token comes from ALTEGIO_PARTNER_TOKEN.
    async with altegio.AsyncAltegio(
        base_url=options.base_url, event_hooks={"response": [show_exchange]}
    ) as client:
        user_token: str | None = options.user_token
        if not user_token:
            step("Log in", 'await client.auth.log_in(login="…", password="…")')
            user = await client.auth.log_in(login=options.login, password=options.password)
            user_token = user.user_token
            show("user", f"{user.name}, id {user.id}")
            show("in a log", f"{user}"[:52] + "…")

        # The same connections and the same rate limit, on behalf of the user.
        async with client.as_user(user_token or "") as me:
            await membership_types(me, options)
            await memberships(me, options)
            await loyalty_cards(me, options)


async def membership_types(client: altegio.AsyncAltegio, options: argparse.Namespace) -> None:
    chain = client.chain(options.chain)  # a scope: no call below repeats the id

    step("Membership types of the chain", "await chain.membership_types.list()")
    kinds = await chain.membership_types.list()
    for kind in kinds:
        show_type(kind)

    if not options.write:
        return
    services = {service_id for kind in kinds for service_id in services_of(kind)}
    step("A new type", "await chain.membership_types.create(MembershipTypeCreate(…))")
    gold = await chain.membership_types.create(
        altegio.models.MembershipTypeCreate(
            title="Gold 10",
            cost=450,
            services=dict.fromkeys(services, 10),  # {13160808: 10}: ten visits of the service
            period=6,
            period_unit_id=altegio.PeriodUnit.MONTH,
            allow_freeze=True,
            freeze_limit=30,
            freeze_limit_unit_id=altegio.PeriodUnit.DAY,
        )
    )
    show_type(gold)
    show("good for", *(f"{service_id}," for service_id in services_of(gold)), "ten visits of each")

    step("Delete it", "await chain.membership_types.delete(gold.id)")
    await chain.membership_types.delete(gold.id)
    show("deleted", f"{gold.id}, {gold.title}")


async def memberships(client: altegio.AsyncAltegio, options: argparse.Namespace) -> None:
    chain = client.chain(options.chain)
    now = datetime.now(UTC).replace(microsecond=0)

    step("Memberships of the last 90 days", "async for membership in chain.memberships.list(…)")
    # A pager: it requests the next pages while the loop works on one.
    chosen, chosen_id = None, options.membership
    async for membership in chain.memberships.list(
        created_after=now - timedelta(days=90), created_before=now
    ):
        status = membership.status.title if membership.status else None
        balance = membership.balance_string
        show(membership.id, f"{balance!s:<28} {status!s:<8} {until(membership)}")
        if membership.id == chosen_id:
            chosen = membership

    if not options.write:
        return
    if chosen is None or chosen.activated_at is None or not chosen.period:
        print(f"\n  Membership {chosen_id} is not among them: nothing to freeze.")
        return

    period = altegio.Period(6, altegio.PeriodUnit.MONTH)
    # A period of calendar time: a month after October 31 is November 30.
    step("Valid for longer", f"await chain.memberships.set_period({chosen_id}, Period(6, MONTH))")
    prolonged = await chain.memberships.set_period(chosen_id, period)
    show("activated", chosen.activated_at.date())
    show(period, f"{period.after(chosen.activated_at.date())}, says Period.after")
    show("", f"{prolonged.expires_at:%Y-%m-%d}, says the server")

    step("Frozen for a year", f"await chain.memberships.freeze({chosen_id}, until=…)")
    try:
        await chain.memberships.freeze(chosen_id, until=now + timedelta(days=365))
    except altegio.UnprocessableEntityError as error:
        show("refused", f"{type(error).__name__}:")
        print(f"     {error}")
        show(".errors", error.errors)
        show("carried out?", "perhaps" if error.may_have_been_carried_out else "certainly not")

    step("Frozen for a fortnight", f"await chain.memberships.freeze({chosen_id}, until=…)")
    frozen = await chain.memberships.freeze(chosen_id, until=now + timedelta(days=14))
    show("frozen", f"{frozen.is_frozen}, until {frozen.frozen_until:%Y-%m-%d %H:%M %Z}")

    step("Changed back", f"await chain.memberships.unfreeze({chosen_id})")
    thawed = await chain.memberships.unfreeze(chosen_id)
    before = altegio.Period(chosen.period, chosen.period_unit_id)
    await chain.memberships.set_period(chosen_id, before)
    show("frozen", f"{thawed.is_frozen}, and valid for {before} again")


async def loyalty_cards(client: altegio.AsyncAltegio, options: argparse.Namespace) -> None:
    step("The user's loyalty cards", "await client.user.loyalty_cards.list(chain_id)")
    cards = await client.user.loyalty_cards.list(options.chain)
    for card in cards:
        show(card.id, f"{card.type.title if card.type else '':<28} balance {card.balance}")

    if options.write and cards:
        card = cards[0]
        location = client.location(options.location)
        step(
            "Deposit 25, and withdraw it again",
            "await location.loyalty_cards.deposit(card.id, amount=25)",
        )
        richer = await location.loyalty_cards.deposit(card.id, amount=25, title="Happy birthday")
        poorer = await location.loyalty_cards.withdraw(card.id, amount=25)
        show("balance", f"{card.balance} -> {richer.balance} -> {poorer.balance}")

    if cards and (kind := cards[0].type):
        step(
            "Nothing is lost: an object, and the JSON that the server sent for it", "card.type.raw"
        )
        show("typed", kind)
        show(".raw", kind.raw)


def services_of(kind: altegio.models.MembershipType) -> list[int]:
    links = kind.balance_container.links if kind.balance_container else None
    return [link.service.id for link in links or () if link.service and link.service.id]


def show_type(kind: altegio.models.MembershipType) -> None:
    freeze = "never frozen"
    if kind.allow_freeze and kind.freeze_limit and kind.freeze_limit_unit_id:
        freeze = f"freeze up to {altegio.Period(kind.freeze_limit, kind.freeze_limit_unit_id)}"
    valid = altegio.Period(kind.period, kind.period_unit_id) if kind.period else "no limit"
    show(kind.id, f"{kind.title!s:<28} {kind.cost!s:>6}   {valid!s:<9} {freeze}")


def until(membership: altegio.models.Membership) -> str:
    day = membership.expires_at
    return f"until {day:%Y-%m-%d}" if day else "not activated"


def step(title: str, call: str) -> None:
    print(f"\n{title}\n  {call}")


async def show_exchange(response: httpx.Response) -> None:
    path = response.request.url.raw_path.decode().partition("?")[0]
    print(f"  -> {response.request.method} {path}  {response.status_code}")


def show(name: object, *values: object) -> None:
    print(f"     {name!s:<12}", *values)


def parsed(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    environ = os.environ.get
    parser.add_argument("--base-url", default=altegio.PRODUCTION, help="default: %(default)s")
    parser.add_argument("--write", action="store_true", help="change things, and change them back")
    parser.add_argument("--chain", type=int, default=environ("ALTEGIO_CHAIN"))
    parser.add_argument("--location", type=int, default=environ("ALTEGIO_LOCATION"))
    parser.add_argument(
        "--membership",
        type=int,
        default=environ("ALTEGIO_MEMBERSHIP"),
        help="the membership of the chain that --write may freeze",
    )
    parser.add_argument(
        "--login",
        default=environ("ALTEGIO_LOGIN"),
        help="phone or e-mail address; not needed with ALTEGIO_USER_TOKEN",
    )
    options = parser.parse_args(arguments)
    options.user_token = environ("ALTEGIO_USER_TOKEN")
    options.password = environ("ALTEGIO_PASSWORD")

    if not environ("ALTEGIO_PARTNER_TOKEN"):
        parser.exit(2, NO_TOKEN)
    if httpx.URL(options.base_url).host in ("127.0.0.1", "localhost"):
        for name, value in SANDBOX.items():
            setattr(options, name, getattr(options, name) or value)
    required = ["chain", "location"]
    required += [] if options.user_token else ["login"]
    required += ["membership"] if options.write else []
    if missing := [f"--{name}" for name in required if not getattr(options, name)]:
        parser.error(f"the API itself needs {', '.join(missing)} (or ALTEGIO_… for each)")
    if not options.user_token and not options.password:
        options.password = getpass.getpass(f"Password of {options.login}: ")
    return options


def main(arguments: list[str] | None = None) -> int:
    options = parsed(arguments)
    try:
        asyncio.run(quickstart(options))
    except altegio.AltegioError as error:
        print(f"\n{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
