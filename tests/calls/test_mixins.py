"""Hand-written methods of generated models."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest

from altegio.models import (
    AnalyticsSeries,
    Appointment,
    Attendance,
    BookingSlot,
    ClientFilter,
    ClientImportance,
    Gender,
    Slot,
)

if TYPE_CHECKING:
    from collections.abc import Callable

BERLIN = ZoneInfo("Europe/Berlin")
DAY = date(2026, 1, 31)


# --- Appointment.starts_at_in


@pytest.mark.parametrize("zone", ["Europe/Berlin", BERLIN])
def test_the_start_is_the_local_time_in_the_zone(zone: Any) -> None:
    appointment = Appointment(id=1, starts_at_local=datetime.fromisoformat("2026-07-01 10:00"))
    assert appointment.starts_at_in(zone) == datetime(2026, 7, 1, 8, tzinfo=UTC)


def test_a_wrong_offset_in_summer_is_ignored() -> None:
    appointment = Appointment.from_dict(
        {"id": 1, "date": "2026-07-01 10:00:00", "datetime": "2026-07-01T10:00:00+01:00"}
    )
    assert appointment.starts_at_in(BERLIN).utcoffset() == timedelta(hours=2)
    assert appointment.starts_at_in(BERLIN) != appointment.starts_at


def test_an_unknown_zone_is_refused() -> None:
    appointment = Appointment(id=1, starts_at_local=datetime.fromisoformat("2026-07-01 10:00"))
    with pytest.raises(ValueError, match=r"^zone must be a time zone such as"):
        appointment.starts_at_in("Mars/Olympus")


def test_without_a_local_start_there_is_no_instant() -> None:
    with pytest.raises(ValueError, match="no starts_at_local"):
        Appointment(id=1).starts_at_in(BERLIN)


# --- Slot.starts_at_in


@pytest.mark.parametrize(
    ("clock", "hour", "minute"), [("9:30", 9, 30), ("17:00", 17, 0), ("09:30:00", 9, 30)]
)
def test_a_slot_starts_at_its_clock_time_in_the_zone(clock: str, hour: int, minute: int) -> None:
    start = Slot(time=clock).starts_at_in("Europe/Berlin", day=DAY)
    assert start == datetime(2026, 1, 31, hour, minute, tzinfo=BERLIN)


@pytest.mark.parametrize("clock", [None, "", "noon", "25:00"])
def test_a_slot_without_a_clock_time_has_no_start(clock: str | None) -> None:
    with pytest.raises(ValueError, match=r"clock time|hour must be"):
        Slot(time=clock).starts_at_in(BERLIN, day=DAY)


def test_the_day_of_a_slot_has_no_time_of_day() -> None:
    with pytest.raises(TypeError, match=r"^day must be a date"):
        Slot(time="9:30").starts_at_in(BERLIN, day=datetime(2026, 1, 31, tzinfo=UTC))


# --- AnalyticsSeries.by_day


@pytest.mark.parametrize(
    "start", ["2026-01-31T00:00:00.000-05:00", "2026-01-31", 1769817600, 1769817600000]
)
def test_a_point_of_a_chart_belongs_to_a_day(start: Any) -> None:
    assert AnalyticsSeries(data=[[start, 12.5]]).by_day() == {DAY: 12.5}


def test_a_chart_without_points_has_no_days() -> None:
    assert AnalyticsSeries(data=None).by_day() == {}


@pytest.mark.parametrize(("start", "year"), [(10**11, 5138), (10**11 + 1000, 1973)])
def test_a_large_unix_time_is_in_milliseconds(start: int, year: int) -> None:
    ((day, _),) = AnalyticsSeries(data=[[start, 1]]).by_day().items()
    assert day.year == year


@pytest.mark.parametrize("point", [[], ["2026-01-31"], [1, "much"]])
def test_a_point_that_is_not_a_pair_is_refused(point: Any) -> None:
    with pytest.raises(ValueError, match=r"^a point of a chart must be"):
        AnalyticsSeries(data=[point]).by_day()


# --- ClientFilter's constructors

FILTERS: list[tuple[Callable[[], ClientFilter], str, dict[str, Any]]] = [
    (lambda: ClientFilter.ids((1, 2)), "id", {"value": [1, 2]}),
    (lambda: ClientFilter.query("Anna"), "quick_search", {"value": "Anna"}),
    (lambda: ClientFilter.importance([ClientImportance.GOLD]), "importance", {"value": [3]}),
    (lambda: ClientFilter.tags([7]), "category", {"value": [7]}),
    (lambda: ClientFilter.gender([Gender.FEMALE]), "gender", {"value": [2]}),
    (
        lambda: ClientFilter.birth_date(start_date=DAY, end_date=DAY),
        "birthday",
        {"from": "2026-01-31 00:00:00", "to": "2026-01-31 23:59:59"},
    ),
    (lambda: ClientFilter.sold_amount(min_amount=0.5), "sold_amount", {"from": 0.5}),
    (ClientFilter.has_mobile_app, "has_mobile_app", {"value": True}),
    (ClientFilter.has_wallet_card, "has_passteam_card", {"value": True}),
    (lambda: ClientFilter.wallet_card_ids(["a"]), "passteam_card_ids", {"value": ["a"]}),
    (
        lambda: ClientFilter.appointments(
            team_member_ids=[1],
            service_ids=[2],
            service_category_ids=[3],
            attendance=[Attendance.ARRIVED],
            created_start_date=DAY,
            created_end_date=DAY,
            min_count=1,
            max_count=9,
            min_amount=10,
            max_amount=99,
        ),
        "record",
        {
            "staff": {"value": [1]},
            "service": {"value": [2]},
            "service_category": {"value": [3]},
            "status": {"value": [1]},
            "created": {"from": "2026-01-31 00:00:00", "to": "2026-01-31 23:59:59"},
            "records_count": {"from": 1, "to": 9},
            "sold_amount": {"from": 10, "to": 99},
        },
    ),
    (
        lambda: ClientFilter.membership_balance(max_visits=2),
        "sale",
        {"abonement_balance": {"to": 2}},
    ),
    (lambda: ClientFilter.raw("new_one", {"value": 1}), "new_one", {"value": 1}),
]


@pytest.mark.parametrize(
    ("make", "kind", "state"), FILTERS, ids=[condition[1] for condition in FILTERS]
)
def test_a_filter_is_sent_in_its_form(
    make: Callable[[], ClientFilter], kind: str, state: dict[str, Any]
) -> None:
    assert make().to_dict() == {"type": kind, "state": state}


@pytest.mark.parametrize(
    ("condition", "state"),
    [
        ({"team_member_ids": [1]}, {"staff": {"value": [1]}}),
        ({"service_ids": [2]}, {"service": {"value": [2]}}),
        ({"service_category_ids": [3]}, {"service_category": {"value": [3]}}),
        ({"attendance": [Attendance.ARRIVED]}, {"status": {"value": [1]}}),
        ({"created_start_date": DAY}, {"created": {"from": "2026-01-31 00:00:00"}}),
        ({"created_end_date": DAY}, {"created": {"to": "2026-01-31 23:59:59"}}),
        ({"min_count": 1}, {"records_count": {"from": 1}}),
        ({"max_count": 9}, {"records_count": {"to": 9}}),
        ({"min_amount": 10}, {"sold_amount": {"from": 10}}),
        ({"max_amount": 99}, {"sold_amount": {"to": 99}}),
    ],
)
def test_one_condition_of_appointments_is_enough(
    condition: dict[str, Any], state: dict[str, Any]
) -> None:
    assert ClientFilter.appointments(**condition).state == state


@pytest.mark.parametrize("gender", ["female", 1.9, True], ids=str)
def test_the_codes_of_a_filter_are_integers(gender: Any) -> None:
    with pytest.raises(TypeError, match=r"^genders\[1\] must be an integer, got"):
        ClientFilter.gender([Gender.FEMALE, gender])


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: ClientFilter.ids([]), "^ids must contain at least one"),
        (lambda: ClientFilter.query(" "), "^query must not be empty"),
        (lambda: ClientFilter.gender([]), "^genders must contain at least one"),
        (ClientFilter.birth_date, "^pass start_date=…, end_date=… or both"),
        (
            lambda: ClientFilter.birth_date(start_date=date(2026, 2, 1), end_date=DAY),
            "^start_date must not be later",
        ),
        (ClientFilter.sold_amount, "^pass min_amount=…, max_amount=… or both"),
        (
            lambda: ClientFilter.membership_balance(min_visits=2, max_visits=1),
            "^min_visits must not be above max_visits",
        ),
        (ClientFilter.appointments, "^appointments needs at least one condition"),
        (
            lambda: ClientFilter.appointments(min_count=3, max_count=2),
            "^min_count must not be above max_count",
        ),
        (lambda: ClientFilter.raw("", {}), "^filter_type must not be empty"),
        *(
            (
                partial(ClientFilter.appointments, **dict[str, Any]({name: []})),
                f"^{name} must contain at least one",
            )
            for name in ("team_member_ids", "service_ids", "service_category_ids", "attendance")
        ),
        (lambda: ClientFilter.importance([]), "^levels must contain at least one"),
        (lambda: ClientFilter.tags([]), "^tag_ids must contain at least one"),
        (lambda: ClientFilter.wallet_card_ids([]), "^card_ids must contain at least one"),
        (
            lambda: ClientFilter.appointments(min_amount=3, max_amount=2),
            "^min_amount must not be above max_amount, got 3 and 2",
        ),
        (
            lambda: ClientFilter.appointments(
                created_start_date=date(2026, 2, 1), created_end_date=DAY
            ),
            "^created_start_date must not be later than created_end_date",
        ),
        (ClientFilter.membership_balance, "^pass min_visits=…, max_visits=… or both"),
    ],
)
def test_an_empty_or_inconsistent_filter_is_refused(
    make: Callable[[], ClientFilter], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        make()


def test_both_ends_of_a_condition_may_be_equal() -> None:
    assert ClientFilter.sold_amount(min_amount=5, max_amount=5).state == {"from": 5, "to": 5}
    assert ClientFilter.birth_date(start_date=DAY).state == {"from": "2026-01-31 00:00:00"}


# --- BookingSlot.starts_at_local


def test_a_slot_starts_at_its_local_time_whatever_its_offset() -> None:
    slot = BookingSlot(datetime="2026-07-01T10:00:00+01:00")
    assert slot.starts_at_local == datetime.fromisoformat("2026-07-01 10:00")


@pytest.mark.parametrize("clock", ["9:5", "009:30", "9:30:0", "x9:30", "9:30x", "24:00", "9:60"])
def test_a_string_like_a_clock_time_is_refused(clock: str) -> None:
    with pytest.raises(ValueError, match=r"clock time|(hour|minute) must be"):
        Slot(time=clock).starts_at_in(BERLIN, day=DAY)
