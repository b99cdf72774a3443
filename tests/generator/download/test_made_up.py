"""Examples without people and places: what identifies somebody is replaced, in its own type."""

from __future__ import annotations

from typing import Any

import pytest

from generator.download.examples import made_up


def replaced(value: Any, key: str = "example", codes: frozenset[str] = frozenset()) -> Any:
    return made_up(value, key, codes, {})


def test_ids_are_numbered_consistently_and_keep_their_type() -> None:
    example = {"id": 9876543, "parent_id": "1234567", "owner_id": 9876543, "userIds": [7654321]}
    expected = {"id": 1, "parent_id": "2", "owner_id": 1, "userIds": [3]}
    assert replaced(example) == expected


@pytest.mark.parametrize("value", [1000, "1000", 0, "abc"])
def test_small_ids_identify_nobody(value: Any) -> None:
    assert replaced({"type_id": value}) == {"type_id": "text" if value == "abc" else value}


@pytest.mark.parametrize(("value", "number"), [(1001, 1), ("1001", "1")])
def test_the_first_id_that_is_replaced(value: Any, number: Any) -> None:
    assert replaced({"type_id": value}) == {"type_id": number}


@pytest.mark.parametrize(
    ("value", "expected"),
    [("1987-03-04", "1990-01-01"), (541814400, 631152000), ("", ""), (0, 0), (None, None)],
)
def test_birthdays_are_replaced_where_there_is_one(value: Any, expected: Any) -> None:
    assert replaced({"birth_date": value}) == {"birth_date": expected}


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("phone", "+1 212 555 0100", "+13155550100"),
        ("contact", "bob@example.org", "anna@example.com"),
        ("number", 12125550100, 13155550100),
        ("number", 999_999_999, 999_999_999),
        ("price", "12.50", "12.50"),
        ("active", True, True),
        ("title", "Anything personal", "text"),
    ],
)
def test_values_are_replaced_by_kind(key: str, value: Any, expected: Any) -> None:
    assert replaced({key: value}) == {key: expected}


def test_codes_of_enums_stay() -> None:
    assert replaced("per hour", codes=frozenset({"per hour"})) == "per hour"


def test_lists_are_shortened_to_two_items() -> None:
    assert replaced({"days": [1, 2, 3]}) == {"days": [1, 2]}
