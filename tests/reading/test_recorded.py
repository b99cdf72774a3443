"""Answers in shapes recorded from the real server."""

from __future__ import annotations

import datetime as dt
from typing import Any, get_origin, get_type_hints

import pytest

import altegio
from altegio import models
from altegio._reading import deviating
from altegio._reading.decoding import decode
from altegio.models import Gender, TagEntitySlug, UserRole
from tests.reading.answers import as_json, held, losses, operations
from tests.reading.recorded import APPOINTMENT, CLIENT, MEMBERSHIP_TYPE, ROWS, SERVICE, TEAM_MEMBER
from tests.reading.test_observed import answer_with


def read(operation: str, row: dict[str, Any] | None = None, *, strict: bool = False) -> Any:
    """Read a row as the answer of an operation, alone or in a list."""
    described = operations()[operation]
    row = ROWS[operation] if row is None else row
    is_list = get_origin(described.answer_type) is list
    body = {"success": True, "data": [row] if is_list else row, "meta": []}
    data = decode(described, as_json(body), strict=strict).data
    return data[0] if is_list else data


@pytest.mark.parametrize("operation", ROWS)
def test_every_field_is_described(operation: str) -> None:
    try:
        read(operation, strict=True)
    except altegio.ContractError as error:
        unknown = [path for path, what in error.differences if what.startswith("not in the")]
        assert unknown == []


@pytest.mark.parametrize("operation", ROWS)
def test_nothing_is_lost(operation: str) -> None:
    assert list(losses(read(operation), ROWS[operation])) == []


@pytest.mark.parametrize(
    ("operation", "place", "value"),
    [
        ("get_client", ["middle_name"], "May"),
        ("get_client", ["gender_title"], "Female"),
        ("get_client", ["gender"], Gender.FEMALE),
        ("get_client", ["display_name"], "Anna Smith"),
        ("get_client", ["birth_date"], None),
        ("get_client", ["sms_bot"], True),
        ("get_client", ["is_excluded_from_sms"], False),
        ("get_client", ["tags", 0, "location_id"], 37532),
        ("get_client", ["tags", 0, "is_editable"], True),
        ("get_client_list", ["visits_count"], 4),
        ("get_client_list", ["last_visit_date"], dt.datetime(2026, 11, 20, 10, 30)),  # noqa: DTZ001
        ("get_service_list", ["start_date"], None),
        ("get_service_list", ["resources"], [3, 4]),
        ("get_service_list", ["repeat_visit_days_step"], None),
        ("get_service_list", ["team_members", 0, "name"], "Alex"),
        ("get_service_category", ["gender"], 0),
        ("get_team_member_list", ["is_rating_shown"], True),
        ("get_team_member_list", ["is_deleted"], False),
        ("get_team_member_list", ["position"], None),
        ("get_team_member_list", ["user", "city_id"], 181),
        ("get_team_member_list", ["image_group", "images", "sm", "width"], 100),
        ("get_team_member_list", ["image_group", "images", "sm", "relative_path"], "/a/sm.jpeg"),
        ("get_location_users", ["user_role_slug"], UserRole.OWNER),
        ("get_appointment_list", ["team_member", "specialization"], "Barber"),
        ("get_appointment_list", ["client", "middle_name"], "May"),
        ("get_appointment_list", ["client", "gender"], Gender.FEMALE),
        ("get_appointment_list", ["client", "birth_date"], None),
        ("get_appointment_list", ["client", "client_tags", 0, "entity_slug"], TagEntitySlug.CLIENT),
        ("get_appointment_list", ["product_transactions", 0, "manual_cost"], 9.5),
        ("get_appointment_list", ["product_transactions", 0, "product_id"], 587018),
        ("get_appointment_list", ["resource_instances", 0, "resource_id"], 1),
        ("get_appointment_list", ["paid_in_full"], 2),
        ("get_appointment_list", ["documents", 0, "location_id"], 37532),
        ("get_transactions", ["payment_item", "type"], 1),
        ("get_transactions", ["supplier"], None),
        ("get_transaction", ["membership_id"], 0),
        ("chain_loyalty_membership_types_list", ["attached_location_ids"], [37532]),
        ("get_location", ["slot_delay"], 0.5),
        ("get_location", ["timezone"], -5),
        ("get_location", ["chain_settings", "chain_id"], 706028),
        ("get_team_member_schedule", ["is_working"], True),
    ],
)
def test_an_attribute_holds_what_was_sent(operation: str, place: list[Any], value: object) -> None:
    found = read(operation)
    for step in place:
        found = found[step] if isinstance(found, list | dict) else getattr(found, step)

    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize(
    ("sent", "read_as"),
    [("2000-03-03", dt.date(2000, 3, 3)), ("", None), ("0000-00-00", None), (None, None)],
)
def test_a_birthday_is_a_day_or_none(sent: str | None, read_as: dt.date | None) -> None:
    assert read("get_client", {**CLIENT, "birth_date": sent}).birth_date == read_as


def test_a_service_with_limits_has_days() -> None:
    assert read("get_service_list", {**SERVICE, "date_from": "2026-11-20"}).start_date == dt.date(
        2026, 11, 20
    )


@pytest.mark.parametrize("sent", [None, "standard", {"id": 4}])
def test_the_category_of_a_membership_type_keeps_its_type(sent: object) -> None:
    row = {**MEMBERSHIP_TYPE, "category": sent}

    assert read("chain_loyalty_membership_types_list", row).category == sent


@pytest.mark.parametrize("names", [("gender", "gender_id", "middle_name"), ("sex", "sex_id")])
def test_a_client_is_read_by_either_of_its_names(names: tuple[str, ...]) -> None:
    values = {"gender": "Male", "sex": "Male", "gender_id": 1, "sex_id": 1, "middle_name": "May"}
    client = read("get_client", {"id": 16, **{name: values[name] for name in names}})

    assert (client.gender_title, client.gender) == ("Male", Gender.MALE)


def test_the_id_of_a_sold_product_is_its_own() -> None:
    row = {"id": 61, "good_id": 232674, "good": {"id": 232674, "good_id": 15086312}}
    transaction = read("get_transaction", row)

    assert transaction.product.id == transaction.product_id == 232674
    assert read("get_products_list", {"good_id": 587018}).id == 587018


def test_a_visitor_without_a_card_has_no_id() -> None:
    client = held(
        read("get_appointment_list", {**APPOINTMENT, "client": {"name": "Anna"}}), "client"
    )

    assert (client.id, client.name) == (None, "Anna")


@pytest.mark.parametrize(
    "operation",
    [
        "get_service",
        "get_product",
        "get_team_member_by_id",
        "create_appointment",
        "deprecated_get_service_list_by_id",
    ],
)
def test_several_rows_where_one_is_described_are_models(operation: str) -> None:
    described = operations()[operation]
    body = {"success": True, "data": [{"id": 1}, {"id": 2}], "meta": []}

    found = decode(described, as_json(body)).data

    assert [(type(item), item.id) for item in found] == [
        (described.answer_type, 1),
        (described.answer_type, 2),
    ]


def test_a_team_member_without_a_user_has_none() -> None:
    assert read("get_team_member_list", {**TEAM_MEMBER, "user": []}).user is None


@pytest.mark.parametrize("sent", ["", "0000-00-00"])
def test_a_day_that_is_not_set_is_as_described(sent: str) -> None:
    service = {"id": 1, "date_from": sent, "date_to": sent}

    assert read("get_service_list", service, strict=True).start_date is None


@pytest.fixture
def no_tolerance(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("read tolerantly")

    monkeypatch.setattr(deviating, "decode", refuse)


@pytest.mark.usefixtures("no_tolerance")
@pytest.mark.parametrize("operation", ROWS)
def test_recorded_rows_stay_on_the_fast_path(operation: str) -> None:
    assert read(operation).raw == ROWS[operation]


@pytest.mark.usefixtures("no_tolerance")
def test_a_list_without_an_envelope_stays_on_the_fast_path() -> None:
    operation = operations()["get_chain_loyalty_notification_template_list"]
    assert [one.id for one in decode(operation, b'[{"id": 7}, {"id": 8}]').data] == [7, 8]


@pytest.mark.parametrize("sent", ["", "0000-00-00 00:00:00"])
def test_a_client_without_a_visit_has_no_time_of_one(sent: str) -> None:
    assert read("get_client", {**CLIENT, "last_visit_date": sent}).last_visit_date is None


@pytest.mark.parametrize(
    "model",
    [
        models.Appointment,
        models.AppointmentProductTransaction,
        models.Client,
        models.Document,
        models.FinancialTransaction,
        models.Image,
        models.ImageGroup,
        models.Location,
        models.LocationChainSettings,
        models.LocationUser,
        models.MembershipBalanceCategory,
        models.MembershipType,
        models.PaymentItem,
        models.ProductTransaction,
        models.ResourceInstance,
        models.Service,
        models.ServiceCategory,
        models.ServiceTeamMember,
        models.Tag,
        models.TeamMember,
        models.TeamMemberUser,
    ],
)
def test_an_id_that_every_recorded_object_has_is_an_int(model: type) -> None:
    assert get_type_hints(model)["id"] is int


@pytest.mark.parametrize("model", [models.AppointmentClient, models.Product])
def test_an_id_that_recorded_objects_lack_may_be_none(model: type) -> None:
    assert get_type_hints(model)["id"] == int | None


# ------------------------------------------------------------------ errors


@pytest.mark.parametrize(
    ("body", "errors"),
    [
        ({"meta": {"message": "No", "errors": {"phone": ["is taken"]}}}, {"phone": ["is taken"]}),
        (
            {"meta": {"message": "No", "errors": [{"code": 433, "message": "Time is taken"}]}},
            {"433": ["Time is taken"]},
        ),
        (
            {"data": {"errors": {"phone": ["is taken"]}}, "meta": {"message": "No"}},
            {"phone": ["is taken"]},
        ),
        ({"meta": {"message": "No"}}, {}),
    ],
    ids=["fields", "codes", "in data", "none"],
)
def test_the_fields_of_an_error_are_read(
    body: dict[str, Any], errors: dict[str, list[str]]
) -> None:
    sent = {"success": False, "data": None} | body

    with (
        answer_with(422, sent) as client,
        pytest.raises(altegio.UnprocessableEntityError) as caught,
    ):
        client.raw(altegio.operations.get_appointment_list(1))

    assert caught.value.errors == errors
    assert caught.value.message == "No"
