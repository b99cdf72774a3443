"""Differences from the description: raised in strict mode, otherwise logged once."""

from __future__ import annotations

import logging
import pickle
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import httpx
import pytest

import altegio
from altegio._reading.decoding import Decoded, decode
from tests.reading.answers import as_json, operations

PHONE = "13155550100"


def read(*rows: Any, strict: bool = False, operation: str = "get_appointment_list") -> Decoded:
    body = {"success": True, "data": list(rows), "meta": []}
    return decode(operations()[operation], as_json(body), strict=strict)


def differences_in(body: Any, operation: str = "get_appointment_list") -> dict[str, str]:
    with pytest.raises(altegio.ContractError) as caught:
        decode(operations()[operation], as_json(body), strict=True)
    return dict(caught.value.differences)


def enveloped(*rows: Any) -> dict[str, Any]:
    return {"success": True, "data": list(rows), "meta": []}


# ------------------------------------------------------------------ strict


def test_an_answer_as_described_passes() -> None:
    answer = read({"id": 1, "client": {"name": "Anna"}, "comment": None}, strict=True)

    assert answer.data[0].id == 1


@pytest.mark.parametrize(
    ("row", "path", "what"),
    [
        ({"new": "x"}, "$.data[0].new", "not in the description, got a string"),
        ({"new": None}, "$.data[0].new", "not in the description, got null"),
        ({"a b": 1}, "$.data[0]['a b']", "not in the description, got an integer"),
        (
            {"client": {"new": []}},
            "$.data[0].client.new",
            "not in the description, got []",
        ),
        ({"id": "12"}, "$.data[0].id", "expected an integer, got a string"),
        ({"id": 12.0}, "$.data[0].id", "expected an integer, got a fraction"),
        ({"online": 1}, "$.data[0].online", "expected true or false, got an integer"),
        ({"comment": 5}, "$.data[0].comment", "expected a string, got an integer"),
        ({"comment": {}}, "$.data[0].comment", "expected a string, got {}"),
        ({"date": ""}, "$.data[0].date", "expected a datetime, got ''"),
        ({"date": "soon"}, "$.data[0].date", "expected a datetime, got a string"),
        ({"services": {}}, "$.data[0].services", "expected a list, got {}"),
        ({"custom_fields": []}, "$.data[0].custom_fields", "expected an object, got []"),
        (
            {"services": [{}, {"id": True}]},
            "$.data[0].services[1].id",
            "expected an integer, got true",
        ),
        ("text", "$.data[0]", "expected Appointment, got a string"),
    ],
    ids=str,
)
def test_a_difference_is_reported_with_its_json_path(row: Any, path: str, what: str) -> None:
    assert differences_in(enveloped(row)) == {path: what}


def test_the_format_of_a_date_is_not_a_difference() -> None:
    forms = ["2026-11-20 10:30:00", "2026-11-20T10:30:00+0500", "20.11.2026"]

    assert len(read(*({"date": form} for form in forms), strict=True).data) == 3


def test_an_unknown_code_is_a_difference() -> None:
    operation = "get_loyalty_transactions_by_visit"
    known = decode(operations()[operation], as_json([{"type_id": 1}]), strict=True)

    assert known.data[0].type_id is altegio.models.LoyaltyTransactionType.DISCOUNT
    assert differences_in([{"type_id": 99}], operation) == {
        "$[0].type_id": "a code that is not in the description"
    }


def test_a_missing_envelope_is_a_difference() -> None:
    told = "expected an envelope with success, data and meta"

    assert differences_in([{"id": 1}]) == {"$": told}
    assert differences_in({"data": [{"id": 1}]}) == {"$": told}


def test_a_missing_list_around_the_envelope_is_a_difference() -> None:
    assert differences_in(enveloped(), "get_membership_list") == {
        "$": "expected a list, got an object"
    }


def test_an_extra_envelope_is_a_difference() -> None:
    assert differences_in(enveloped({"id": 1}), "get_loyalty_transactions_by_visit") == {
        "$": "an envelope that the description does not have"
    }


def test_an_unknown_part_of_an_envelope_is_a_difference() -> None:
    assert differences_in({**enveloped(), "count": 0}) == {
        "$.count": "not in the description, got an integer"
    }


def test_all_differences_are_reported_at_once() -> None:
    found = differences_in(enveloped({"id": "1"}, {"id": 2, "new": 1}, {"client": {"id": "3"}}))

    assert list(found) == ["$.data[0].id", "$.data[1].new", "$.data[2].client.id"]


def test_the_error_names_the_operation_and_survives_pickling() -> None:
    with pytest.raises(altegio.ContractError) as caught:
        read({"id": "1"}, strict=True)
    error = pickle.loads(pickle.dumps(caught.value))

    assert isinstance(error, altegio.ContractError)
    assert isinstance(error, altegio.AltegioError)
    assert error.operation == "get_appointment_list"
    assert str(error) == (
        "get_appointment_list does not answer as described:\n"
        "  $.data[0].id: expected an integer, got a string"
    )


def test_a_strict_client_raises_contract_errors() -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=enveloped({"id": "1"})))
    client = altegio.Altegio(
        partner_token="partner",
        user_token="user",
        transport=transport,
        rate_limit=None,
        strict=True,
    )

    with client, pytest.raises(altegio.ContractError):
        client.raw(altegio.operations.get_appointment_list(1))


def test_an_error_of_the_api_is_not_a_difference() -> None:
    answer = decode(
        operations()["get_appointment_list"],
        as_json({"success": False, "data": [], "meta": {"message": "no", "code": 1}}),
        strict=True,
    )

    assert answer.success is False


# ------------------------------------------------------------------ the log


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    with caplog.at_level(logging.DEBUG, "altegio.contract"):
        yield caplog


def reported(log: pytest.LogCaptureFixture) -> list[tuple[str, str]]:
    return [
        (record.levelname, record.getMessage())
        for record in log.records
        if record.name == "altegio.contract"
    ]


def test_a_value_kept_as_sent_is_a_warning(log: pytest.LogCaptureFixture) -> None:
    read({"id": "none"})

    assert reported(log) == [
        (
            "WARNING",
            "get_appointment_list $.data[*].id: expected an integer, got a string, "
            "kept as received",
        )
    ]


@pytest.mark.parametrize(
    "row",
    [
        {"id": " 12 "},
        {"comment": 12},
        {"services": {}},
        {"services": {"id": 1}},
        {"client": [{"id": 1}]},
        {"client": ""},
        {"date": ""},
    ],
    ids=str,
)
def test_a_lossless_deviation_is_logged_at_debug(row: Any, log: pytest.LogCaptureFixture) -> None:
    read(row)

    assert [level for level, _ in reported(log)] == ["DEBUG"]


def test_a_difference_is_reported_once_for_all_rows_and_answers(
    log: pytest.LogCaptureFixture,
) -> None:
    for _ in range(3):
        read({"id": "none"}, {"id": "no"}, {"client": {"id": "none"}})

    assert [message.split(":")[0] for _, message in reported(log)] == [
        "get_appointment_list $.data[*].id",
        "get_appointment_list $.data[*].client.id",
    ]


def test_a_difference_is_reported_again_for_another_operation(
    log: pytest.LogCaptureFixture,
) -> None:
    read({"id": "none"})
    read({"id": "none"}, operation="get_comments")

    assert len(reported(log)) == 2


def test_unknown_fields_are_expected(log: pytest.LogCaptureFixture) -> None:
    read({"id": "none", "new": 1})

    assert len(reported(log)) == 1


def test_values_are_never_reported(log: pytest.LogCaptureFixture) -> None:
    row = {
        "id": PHONE + "x",
        "client": {"id": [PHONE], "name": {PHONE: PHONE}, "custom_fields": [PHONE]},
        "services": PHONE,
        "date": f"Anna {PHONE}",
        "custom_fields": {PHONE: PHONE},
    }
    read(row, {PHONE: PHONE})

    with pytest.raises(altegio.ContractError) as caught:
        read(row, strict=True)

    assert reported(log)
    assert not [message for _, message in reported(log) if PHONE in message or "Anna" in message]
    assert PHONE not in str(caught.value)
    assert "Anna" not in str(caught.value)


def test_a_difference_is_reported_when_the_log_level_allows_it(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.WARNING, "altegio.contract"):
        read({"comment": 12})
    with caplog.at_level(logging.DEBUG, "altegio.contract"):
        read({"comment": 12, "id": "none"})

    assert [level for level, _ in reported(caplog)] == ["DEBUG", "WARNING"]


def test_many_threads_report_it_once(log: pytest.LogCaptureFixture) -> None:
    start = Barrier(32)

    def act(_: int) -> None:
        start.wait()
        for _ in range(5):
            read({"id": "none"})

    with ThreadPoolExecutor(32) as pool:
        list(pool.map(act, range(32)))

    assert len(reported(log)) == 1
