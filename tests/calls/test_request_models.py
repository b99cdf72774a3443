"""Request models: checks, sent values, and changes."""

from __future__ import annotations

import copy
import datetime as dt
import inspect
import pickle
import re
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from altegio import UNSET, models, operations
from altegio.models import (
    AppointmentClientInput,
    AppointmentInput,
    AppointmentServiceInput,
    GiftCardExpiration,
    MembershipTypeAvailabilityInput,
    MembershipTypeCreate,
    PeriodUnit,
)

NOON = dt.datetime(2026, 11, 1, 12, tzinfo=dt.UTC)
NAIVE = NOON.replace(tzinfo=None)


def gold(**fields: Any) -> MembershipTypeCreate:
    return MembershipTypeCreate(**{"title": "Gold 10", "cost": 500, **fields})


def booking(**fields: Any) -> AppointmentInput:
    given = {
        "team_member_id": 1,
        "services": [AppointmentServiceInput(id=2)],
        "client": AppointmentClientInput(name="Anna"),
        "starts_at": NOON,
        "duration": 3600,
    }
    return AppointmentInput(**{**given, **fields})


def test_a_signature_has_defaults_for_optional_arguments() -> None:
    signature = inspect.signature(MembershipTypeCreate)
    signature.bind(title="Gold 10", cost=500)
    with pytest.raises(TypeError, match="missing a required argument: 'cost'"):
        signature.bind(title="Gold 10")
    assert signature.parameters["period"].default is UNSET
    assert signature.parameters["unified_balance_visits"].default == 0


# --- refused values


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"title": 5}, r"TypeError: MembershipTypeCreate\.title must be a str, got 5"),
        ({"title": None}, r"TypeError: .*\.title must be a str, got None"),
        ({"cost": "500"}, r"TypeError: .*\.cost must be an int or a float, got '500'"),
        ({"cost": True}, r"TypeError: .*\.cost must be an int or a float, got True"),
        ({"cost": float("nan")}, r"ValueError: .*\.cost must be a finite number, got nan"),
        ({"allow_freeze": 1}, r"TypeError: .*\.allow_freeze must be True or False, got 1"),
        ({"period": 1.5}, r"TypeError: .*\.period must be an int, got 1\.5"),
        ({"period_unit_id": 9}, r"ValueError: .*one of PeriodUnit\.DAY, .*YEAR, got 9"),
        ({"period_unit_id": "1"}, r"TypeError: .*\.period_unit_id must be one of .*, got '1'"),
        (
            {"expiration_type_id": 4},
            r"ValueError: .* must be one of MembershipActivation\.AT_SALE, .*, got 4",
        ),
        ({"services": [1]}, r"TypeError: .*\.services must be a dict, got a list"),
        ({"services": {1: "2"}}, r"TypeError: .*\.services\[1\] must be an int, got '2'"),
        ({"location_ids": ["1"]}, r"TypeError: .*\.location_ids\[0\] must be an int, got '1'"),
        ({"location_ids": 1}, r"TypeError: .*\.location_ids must be a list, got 1"),
        (
            {"availability": [{"week_days": [1]}]},
            r"TypeError: .*\.availability\[0\] must be a MembershipTypeAvailabilityInput, got a "
            r"dict: pass MembershipTypeAvailabilityInput\(…\), or .*\.from_dict\(…\)",
        ),
    ],
    ids=str,
)
def test_a_value_of_the_wrong_type_is_refused(fields: dict[str, Any], problem: str) -> None:
    with pytest.raises((TypeError, ValueError)) as caught:
        gold(**fields)
    assert_says(caught.value, problem)

    made, (name,) = gold(), fields
    with pytest.raises((TypeError, ValueError)) as caught:
        setattr(made, name, fields[name])
    assert_says(caught.value, problem)
    assert getattr(made, name) == getattr(gold(), name)


def assert_says(error: BaseException, problem: str) -> None:
    assert re.search(problem, f"{type(error).__name__}: {error}"), repr(error)


def test_ranges_and_sizes_of_the_description_are_checked() -> None:
    with pytest.raises(ValueError, match=r"week_days\[1\] must be between 1 and 7, got 8"):
        MembershipTypeAvailabilityInput(week_days=[7, 8])
    with pytest.raises(ValueError, match=r"page_size must be at most 200, got 201"):
        models.ClientSearch(page_size=201)
    with pytest.raises(ValueError, match=r"event_id must be at least 0, got -1"):
        booking(event_id=-1)
    with pytest.raises(ValueError, match=r"schedule_day_ids must contain 1 to 7 values, got 0"):
        models.RecurringBookingUpdate(schedule_day_ids=[])


def test_an_instant_needs_a_zone_that_a_local_time_must_not_have() -> None:
    with pytest.raises(ValueError, match=r"AppointmentInput\.starts_at must say its time zone"):
        booking(starts_at=NAIVE)
    with pytest.raises(ValueError, match=r"\.date must say its time zone"):
        GiftCardExpiration(type_id=models.GiftCardExpirationType.DATE, date=NAIVE)
    event = models.EventInput(
        service_id=1, team_member_id=2, starts_at=NAIVE, capacity=9, force=False
    )
    assert event.starts_at == NAIVE


@pytest.mark.parametrize("given", [NOON, "2026-11-01"])
def test_a_day_is_a_date_without_a_time(given: Any) -> None:
    with pytest.raises(TypeError, match=r"end_date must be a date without a time, got"):
        models.EventScheduleUpdate(end_date=given)


def test_a_missing_required_field_is_refused() -> None:
    with pytest.raises(TypeError, match="title"):
        MembershipTypeCreate(cost=500)  # type: ignore[call-arg]


@pytest.mark.parametrize(
    ("function", "body"),
    [
        (operations.create_appointment, {"activity_id": 5}),
        (operations.create_appointment, 5),
        (operations.create_appointment, gold()),
        (operations.bulk_create_clients, [{"name": "Anna"}]),
    ],
)
def test_a_body_that_is_not_the_model_is_refused(function: Any, body: Any) -> None:
    with pytest.raises(TypeError, match=r"^body must be of type \w+, got \w+: pass \w+\(…\)"):
        function(1, body=body)


def test_an_unknown_field_is_refused_with_a_hint() -> None:
    with pytest.raises(TypeError, match=r"takes no field 'titel'; did you mean 'title'\?"):
        MembershipTypeCreate(titel="Gold", cost=500)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="MembershipTypeCreate takes keyword arguments only"):
        MembershipTypeCreate("Gold", 500)  # type: ignore[call-arg]
    with pytest.raises(AttributeError):
        gold().titel = "Gold"  # type: ignore[attr-defined]


def test_an_appointment_needs_a_complete_set_of_fields() -> None:
    client = AppointmentClientInput(name="Anna")
    assert booking().to_dict()["seance_length"] == 3600
    assert AppointmentInput(event_id=5, client=client).to_dict()["activity_id"] == 5

    with pytest.raises(TypeError, match=r"needs .*services, client.*; or event_id, client; got"):
        booking(duration=UNSET)
    with pytest.raises(TypeError, match=r"; got client$"):
        AppointmentInput(event_id=0, client=client)


def test_a_model_made_incomplete_is_refused_when_sent() -> None:
    made = booking()
    made.client = UNSET
    with pytest.raises(TypeError, match="AppointmentInput needs"):
        made.to_dict()


def test_no_error_shows_a_secret() -> None:
    with pytest.raises(TypeError) as caught:
        models.LoginCredentials(login="anna@example.com", password=b"hush-hush")  # type: ignore[arg-type]
    assert str(caught.value) == "LoginCredentials.password must be a str, got ***"


# --- sent values


def test_unset_fields_are_not_sent_and_none_is_null() -> None:
    made = booking(technical_break_duration=None)
    assert made.to_dict() == {
        "staff_id": 1,
        "services": [{"id": 2}],
        "client": {"name": "Anna"},
        "datetime": "2026-11-01T12:00:00Z",
        "seance_length": 3600,
        "technical_break_duration": None,
    }


def test_codes_may_be_numbers_and_lists_may_be_tuples() -> None:
    made = gold(period_unit_id=3, location_ids=(1, 2))
    assert made.period_unit_id is PeriodUnit.MONTH
    assert made.location_ids == [1, 2]


def test_an_unknown_code_can_be_sent() -> None:
    assert gold(period_unit_id=PeriodUnit(9)).to_dict()["period_unit_id"] == 9


def test_a_flag_is_sent_in_the_form_of_the_operation() -> None:
    made = models.ClientCreate(name="Anna", phone="13155550100", wants_birthday_sms=True)
    assert made.to_dict()["sms_check"] == 1
    assert type(made.to_dict()["sms_check"]) is int
    assert models.ClientCreate.from_dict(made.to_dict()) == made
    assert booking(send_sms=True).to_dict()["send_sms"] is True
    assert operations.get_appointment_list(1, include_deleted=True).params == [
        ("with_deleted", "1")
    ]


def test_a_local_time_is_sent_as_documented() -> None:
    event = models.EventInput(
        service_id=1, team_member_id=2, starts_at=NAIVE, capacity=9, force=False
    )
    assert event.to_dict()["date"] == "2026-11-01 12:00"
    with pytest.raises(ValueError, match=r"EventInput\.starts_at must be the location's local"):
        event.starts_at = NOON
    with pytest.raises(ValueError, match=r"EventInput\.starts_at must be a whole minute, got"):
        event.starts_at = NAIVE.replace(second=59)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda m: m.services.update({5: "all"}), r"services\[5\] must be .*an int.*got 'all'"),
        (lambda m: m.services.update({"5 ": 1}), r"services's key must be an int, got '5 '"),
    ],
)
def test_what_was_put_into_a_list_or_dict_is_checked_before_it_is_sent(
    change: Callable[[Any], Any], problem: str
) -> None:
    model = gold()
    change(model)
    with pytest.raises(TypeError, match=rf"^MembershipTypeCreate\.{problem}"):
        model.to_dict()


def test_models_share_no_default() -> None:
    one, other = gold(), gold()
    one.services[5] = 1
    assert other.services == {}


# --- from and to dicts


def test_from_dict_refuses_unknown_and_invalid_values() -> None:
    with pytest.raises(
        ValueError,
        match=r"has no field 'pasword' on the wire; did you mean 'password'\?",
    ):
        models.LoginCredentials.from_dict({"login": "anna@example.com", "pasword": "x"})
    with pytest.raises(TypeError, match=r"\.from_dict takes a JSON object, got list"):
        models.LoginCredentials.from_dict([])  # type: ignore[arg-type]


def test_from_dict_applies_the_checks_of_the_constructor() -> None:
    with pytest.raises(ValueError, match=r"page_size must be at most 200, got 201"):
        models.ClientSearch.from_dict({"page_size": 201})


# --- attrs, copies, pickles


def test_evolve_makes_a_checked_copy() -> None:
    made = gold()
    assert attrs.evolve(made, title="Gold 20") == gold(title="Gold 20")
    assert made.__replace__(title="Gold 20") == gold(title="Gold 20")
    assert made == gold()
    with pytest.raises(TypeError, match="title must be a str"):
        attrs.evolve(made, title=20)  # type: ignore[arg-type]


def test_attrs_knows_the_fields() -> None:
    fields = attrs.fields(AppointmentInput)
    assert fields.starts_at.metadata["wire"] == "datetime"
    assert attrs.asdict(AppointmentClientInput(name="Anna"))["name"] == "Anna"


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda item: pickle.loads(pickle.dumps(item))]
)
def test_a_copy_is_equal(copied: Any) -> None:
    made = booking()
    assert copied(made) == made
    assert copied(made).to_dict() == made.to_dict()


def test_a_repr_shows_set_fields_and_no_secrets() -> None:
    login = models.LoginCredentials(login="anna@example.com", password="hush-hush")
    assert repr(login) == "LoginCredentials(login='anna@example.com', password=***)"
    assert "hush-hush" not in repr(login.__rich_repr__())
