"""Seeds: their default values, and references to unknown objects."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from altegio.sandbox import Sandbox, ids, seeds

from .conftest import START, Operations

UNKNOWN = 1
TODAY = START.date()


def appointment(**changes: Any) -> seeds.Appointment:
    values = {"team_member_id": ids.TEAM_MEMBER, "service_ids": [ids.YOGA_SERVICE]}
    return seeds.Appointment(**{**values, "starts_at": START, **changes})


def payroll(**changes: Any) -> seeds.Payroll:
    days = {"start_date": TODAY, "end_date": TODAY}
    return seeds.Payroll(**{"team_member_id": ids.TEAM_MEMBER, **days, **changes})


@pytest.mark.parametrize(
    "seed",
    [
        seeds.Location(title="Spa", chain_id=UNKNOWN),
        seeds.User(name="Uma", login="uma@example.com", chain_ids=[UNKNOWN]),
        seeds.User(name="Uma", login="uma@example.com", roles={UNKNOWN: "worker"}),
        seeds.User(name="Uma", login="uma@example.com", permissions={UNKNOWN: {}}),
        seeds.TeamMember(name="Leo", location_id=UNKNOWN),
        seeds.ServiceCategory(title="Nails", location_id=UNKNOWN),
        seeds.Service(title="Cut", team_member_ids=[ids.TEAM_MEMBER_ELSEWHERE]),
        seeds.Client(name="Zoe", phone="13155550177", location_id=UNKNOWN),
        seeds.Schedule(team_member_id=UNKNOWN, day=TODAY),
        appointment(location_id=UNKNOWN),
        appointment(team_member_id=ids.TEAM_MEMBER_ELSEWHERE),
        appointment(service_ids=[ids.SERVICE_ELSEWHERE]),
        appointment(client_id=UNKNOWN),
        seeds.Product(title="Soap", location_id=UNKNOWN),
        seeds.Account(title="Till", location_id=UNKNOWN),
        seeds.BillOfMaterials(title="Kit", amounts={}, location_id=UNKNOWN),
        seeds.BillOfMaterials(title="Kit", amounts={UNKNOWN: 1}),
        seeds.BillOfMaterials(title="Kit", amounts={}, service_id=ids.SERVICE_ELSEWHERE),
        seeds.SalaryScheme(team_member_id=UNKNOWN, title="All", percent=1, start_date=TODAY),
        payroll(team_member_id=UNKNOWN),
        seeds.LocationSettings(location_id=UNKNOWN),
    ],
    ids=repr,
)
def test_a_seed_refers_to_known_objects(sandbox: Sandbox, seed: seeds.Seed) -> None:
    with pytest.raises(ValueError, match=f"{type(seed).__name__} seed: .* not found"):
        sandbox.seed(seed)


def test_a_user_can_log_in(sandbox: Sandbox, call: Operations) -> None:
    sandbox.seed(seeds.User(name="Uma Sample", login="uma@example.com", chain_ids=[ids.CHAIN]))
    body = {"login": "uma@example.com", "password": "secret"}
    made = call("authorize_user", body=body)
    assert (made["name"], made["user_token"]) == ("Uma Sample", "sandbox-uma@example.com")
    assert call.as_user(made["user_token"])("get_location_list", query={"my": 1})


def test_a_team_member_works_on_each_of_60_days(sandbox: Sandbox, call: Operations) -> None:
    leo, ida = sandbox.seed(seeds.TeamMember(name="Leo"), seeds.TeamMember(name="Ida", works=False))
    year = {"start_date": "2026-01-01", "end_date": "2026-12-31"}
    rows = call("get_team_member_schedule_list", query={**year, "staff_ids[]": [leo, ida]})
    assert {row["staff_id"] for row in rows} == {leo}
    assert rows[-1]["slots"] == [{"from": "10:00", "to": "20:00"}]
    body = {"start_date": "20270101", "end_date": "20271231", "team_member_id": leo}
    later = [row["date"] for row in call("get_team_member_schedule", **body) if row["is_working"]]
    assert later[-1] == "2027-01-19"


def test_an_appointment_lasts_as_long_as_its_services(sandbox: Sandbox, call: Operations) -> None:
    both = [ids.YOGA_SERVICE, ids.MASSAGE_SERVICE]
    made = sandbox.seed(appointment(service_ids=both), appointment(duration=600))
    lengths = [call("get_appointment", record_id=row_id)["length"] for row_id in made]
    assert lengths == [3600 + 5400, 600]


def test_a_product_has_its_price_and_stock(sandbox: Sandbox, call: Operations) -> None:
    soap, cream = sandbox.seed(
        seeds.Product(title="Soap"), seeds.Product(title="Cream", cost=7.5, amount=3)
    )
    found = [call("get_product", product_id=row_id) for row_id in (soap, cream)]
    assert [row["cost"] for row in found] == [10, 7.5]
    assert [row["actual_amounts"][0]["amount"] for row in found] == [0, 3]


def test_a_bill_of_materials_can_be_one_team_members(sandbox: Sandbox, call: Operations) -> None:
    (bill_id,) = sandbox.seed(
        seeds.BillOfMaterials(
            title="Yoga kit",
            amounts={ids.PRODUCT: 2},
            service_id=ids.YOGA_SERVICE,
            team_member_id=ids.SECOND_TEAM_MEMBER,
        )
    )
    for member_id, expected in ((ids.TEAM_MEMBER, []), (ids.SECOND_TEAM_MEMBER, [bill_id])):
        where = {"team_member_id": member_id, "service_id": ids.YOGA_SERVICE}
        bills = call("get_team_member_service_bill_of_materials", **where)
        assert [bill["id"] for bill in bills] == expected
    (item,) = bills[0]["technological_card_items"]
    assert (item["price"], item["storage_id"]) == (25, ids.INVENTORY)


def test_a_client_has_tags_and_a_birthday(sandbox: Sandbox, call: Operations) -> None:
    (row_id,) = sandbox.seed(
        seeds.Client(
            name="Zoe",
            phone="+13155550177",
            surname="Sample",
            birth_date=date(1990, 5, 1),
            tag_ids=[ids.TAG],
        )
    )
    read = call("get_client", id=row_id)
    assert (read["phone"], read["birth_date"]) == ("13155550177", "1990-05-01")
    assert [tag["id"] for tag in read["categories"]] == [ids.TAG]
    assert call("get_client", id=ids.CLIENT)["birth_date"] == ""


def test_a_location_has_a_cash_desk_a_bank_account_and_an_inventory(
    sandbox: Sandbox, call: Operations
) -> None:
    (spa,) = sandbox.seed(seeds.Location(title="Spa"))
    sandbox.seed(seeds.Account(title="Till", location_id=spa, is_cash=False))
    accounts = call("get_account_list", location_id=spa)
    kinds = [(account["title"], account["type"]) for account in accounts]
    assert kinds == [("Cash desk", 0), ("Bank", 1), ("Till", 1)]
    assert [row["title"] for row in call("get_location_inventories", location_id=spa)] == ["Shop"]


def test_a_payroll_can_be_a_draft(sandbox: Sandbox, call: Operations) -> None:
    sandbox.seed(payroll(id=7, is_confirmed=False, comment="To check"))
    where = {"team_member_id": ids.TEAM_MEMBER, "calculation_id": 7}
    saved = call("get_team_member_payroll_calculation", **where)
    assert (saved["status"], saved["comment"]) == ("draft", "To check")


def test_a_seeded_start_without_an_offset_is_local(sandbox: Sandbox, call: Operations) -> None:
    start = (START + timedelta(days=3)).replace(hour=9, tzinfo=None)
    (made,) = sandbox.seed(
        seeds.Appointment(
            team_member_id=ids.TEAM_MEMBER, service_ids=[ids.YOGA_SERVICE], starts_at=start
        )
    )
    assert call("get_appointment", record_id=made)["date"] == "2026-11-23 09:00:00"
