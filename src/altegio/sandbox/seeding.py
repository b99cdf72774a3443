"""Conversion of seeds to rows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import singledispatch

from altegio.sandbox import earnings, ids, seeds
from altegio.sandbox.areas.salary import add_payroll
from altegio.sandbox.booking import add_appointment
from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import Refusal
from altegio.sandbox.rows import (
    client_row,
    location_row,
    product_row,
    service_row,
    team_member_row,
)
from altegio.sandbox.state import State, digits
from altegio.sandbox.times import instant

Planter = Callable[[State, Data], Json]
_WORKS = ("10:00", "20:00")
_DAYS_BEFORE, _DAYS_AFTER = 30, 60


def plant(state: State, seed: seeds.Seed) -> int:
    """Add a seed's row and return its id; raise ValueError if it refers to an unknown id."""
    try:
        return _plant(seed, state)
    except Refusal as refusal:
        raise ValueError(f"{type(seed).__name__} seed: {refusal.message}") from refusal


@singledispatch
def _plant(seed: seeds.Seed, state: State) -> int:  # noqa: ARG001
    raise TypeError(f"{type(seed).__name__} is not a seed of altegio.sandbox.seeds")


@_plant.register
def _chain(seed: seeds.Chain, state: State) -> int:
    return state.put("chain", seed.id, title=seed.title)


@_plant.register
def _location(seed: seeds.Location, state: State) -> int:
    state.row("chain", seed.chain_id)
    row = location_row(
        title=seed.title,
        timezone_name=seed.timezone_name,
        address=seed.address,
        _chain_id=seed.chain_id,
        _made=state.now,
    )
    location_id = state.put("location", seed.id, **row)
    is_first = location_id == ids.LOCATION
    for title, is_cash, known in (("Cash desk", True, ids.CASH), ("Bank", False, ids.BANK)):
        account = {"title": title, "type": int(not is_cash), "_location_id": location_id}
        state.put("account", known if is_first else None, comment="", **account)
    inventory = ids.INVENTORY if is_first else None
    state.put(
        "inventory",
        inventory,
        title="Shop",
        comment="",
        for_services=1,
        for_sale=1,
        _location_id=location_id,
    )
    return location_id


@_plant.register
def _user(seed: seeds.User, state: State) -> int:
    for chain_id in seed.chain_ids:
        state.row("chain", chain_id)
    for location_id in (*seed.roles, *seed.permissions):
        state.row("location", location_id)
    return state.put(
        "user",
        seed.id,
        name=seed.name,
        firstname=seed.name.partition(" ")[0],
        login=seed.login,
        email=seed.login,
        phone=f"+{ids.PHONE}",
        avatar="https://example.com/user.png",
        is_approved=True,
        is_email_confirmed=True,
        _token=seed.token or f"sandbox-{seed.login}",
        _password=seed.password,
        _chain_ids=list(seed.chain_ids),
        _roles=dict(seed.roles),
        _permissions={
            location_id: [{"slug": slug, "value": value} for slug, value in values.items()]
            for location_id, values in seed.permissions.items()
        },
        _client_id=seed.client_id,
    )


@_plant.register
def _team_member(seed: seeds.TeamMember, state: State) -> int:
    state.row("location", seed.location_id)
    today = state.now.date()
    span = (today - timedelta(days=_DAYS_BEFORE), today + timedelta(days=_DAYS_AFTER))
    row = team_member_row(
        name=seed.name,
        specialization=seed.specialization,
        position_id=seed.position_id,
        user_id=seed.user_id,
        company_id=seed.location_id,
        _location_id=seed.location_id,
        _hours=(*_WORKS, *span) if seed.works else None,
    )
    return state.put("team member", seed.id, **row)


@_plant.register
def _category(seed: seeds.ServiceCategory, state: State) -> int:
    state.row("location", seed.location_id)
    return state.put(
        "service category",
        seed.id,
        title=seed.title,
        api_id=None,
        weight=0,
        is_chain=False,
        _location_id=seed.location_id,
    )


@_plant.register
def _service(seed: seeds.Service, state: State) -> int:
    for member_id in seed.team_member_ids:
        state.row("team member", member_id, _location_id=seed.location_id)
    links = [
        {"id": member_id, "seance_length": seed.duration, "technological_card_id": None}
        for member_id in seed.team_member_ids
    ]
    row = service_row(
        title=seed.title,
        category_id=seed.category_id,
        price_min=seed.price,
        duration=seed.duration,
        staff=links,
        _location_id=seed.location_id,
    )
    return state.put("service", seed.id, **row)


@_plant.register
def _client(seed: seeds.Client, state: State) -> int:
    state.row("location", seed.location_id)
    row = client_row(
        name=seed.name,
        surname=seed.surname,
        phone=digits(seed.phone),
        email=seed.email,
        comment=seed.comment,
        birth_date=seed.birth_date.isoformat() if seed.birth_date else "",
        last_change_date=state.now,
        _tag_ids=list(seed.tag_ids),
        _location_id=seed.location_id,
    )
    return state.put("client", seed.id, **row)


@_plant.register
def _schedule(seed: seeds.Schedule, state: State) -> int:
    member = state.row("team member", seed.team_member_id)
    member["_days"][seed.day] = [(seed.start, seed.end)]
    return int(member["id"])


@_plant.register
def _appointment(seed: seeds.Appointment, state: State) -> int:
    location = state.row("location", seed.location_id)
    member = state.row("team member", seed.team_member_id, _location_id=seed.location_id)
    chosen = [
        state.row("service", service_id, _location_id=seed.location_id)
        for service_id in seed.service_ids
    ]
    client = state.row("client", seed.client_id) if seed.client_id else None
    row = add_appointment(
        state,
        location,
        member,
        services=[{"id": service["id"]} for service in chosen],
        client=client,
        start=instant(location, seed.starts_at),
        seance_length=seed.duration or sum(service["duration"] for service in chosen),
        row_id=seed.id,
        attendance=seed.attendance,
    )
    return int(row["id"])


@_plant.register
def _product(seed: seeds.Product, state: State) -> int:
    state.row("location", seed.location_id)
    inventory = next(iter(state.rows("inventory", _location_id=seed.location_id)), None)
    if seed.membership_type_id:
        state.row("membership type", seed.membership_type_id)
    if seed.gift_card_type_id:
        state.row("gift card type", seed.gift_card_type_id)
    row = product_row(
        title=seed.title,
        category_id=seed.category_id,
        cost=seed.cost,
        loyalty_abonement_type_id=seed.membership_type_id,
        loyalty_certificate_type_id=seed.gift_card_type_id,
        last_change_date=state.now,
        _location_id=seed.location_id,
        _amounts={inventory["id"]: seed.amount} if inventory else {},
    )
    return state.put("product", seed.id, **row)


@_plant.register
def _account(seed: seeds.Account, state: State) -> int:
    state.row("location", seed.location_id)
    values = {"title": seed.title, "type": int(not seed.is_cash), "comment": ""}
    return state.put("account", seed.id, **values, _location_id=seed.location_id)


@_plant.register
def _bill_of_materials(seed: seeds.BillOfMaterials, state: State) -> int:
    state.row("location", seed.location_id)
    here = {"_location_id": seed.location_id}
    inventory = next(iter(state.rows("inventory", **here)), None)
    items = [
        {
            "id": state.new_id(),
            "good_id": state.row("product", product_id, **here)["id"],
            "storage_id": inventory["id"] if inventory else 0,
            "amount": amount,
            "price": round(state.row("product", product_id)["cost"] * amount, 2),
        }
        for product_id, amount in seed.amounts.items()
    ]
    bill_id = state.put("bill of materials", seed.id, title=seed.title, _items=items, **here)
    if seed.service_id:
        for link in state.row("service", seed.service_id, **here)["staff"]:
            if seed.team_member_id in (None, link["id"]):
                link["technological_card_id"] = bill_id
    return bill_id


@_plant.register
def _salary_scheme(seed: seeds.SalaryScheme, state: State) -> int:
    state.row("team member", seed.team_member_id)
    return state.put(
        earnings.SCHEME,
        seed.id,
        title=seed.title,
        _team_member_id=seed.team_member_id,
        _percent=seed.percent,
        _first=seed.start_date,
        _last=seed.end_date,
    )


@_plant.register
def _payroll(seed: seeds.Payroll, state: State) -> int:
    member = state.row("team member", seed.team_member_id)
    status = "confirmed" if seed.is_confirmed else "draft"
    days = seed.start_date, seed.end_date
    return add_payroll(state, member, *days, seed.id, status=status, comment=seed.comment)


@_plant.register
def _tax_system(seed: seeds.TaxSystem, state: State) -> int:
    vats = [{"title": title, "slug": slug} for slug, title in seed.vats.items()]
    return state.put(
        "tax system",
        seed.id,
        title=seed.title,
        slug=seed.slug,
        vats=vats,
        _country_id=seed.country_id,
    )


@_plant.register
def _location_settings(seed: seeds.LocationSettings, state: State) -> int:
    location = state.row("location", seed.location_id)
    for name in set(seed.__struct_fields__) - {"id", "location_id"}:
        if (value := getattr(seed, name)) is not None:
            location[f"_{name}"] = value
    return seed.location_id
