"""Envelopes of answers: as described, missing, unexpected, or in a list."""

from __future__ import annotations

from itertools import count
from typing import Any

import pytest

from altegio import ContractError
from altegio._calls.operation import Operation
from altegio._reading.decoding import decode
from altegio.models import Client
from tests.reading.answers import as_json

NUMBERS = count()
ROW = {"id": 1}
ENVELOPE = {"success": True, "data": [ROW], "meta": {"count": 1}}
CLIENT = Client(id=1)
NO_ENVELOPE = {"$": "expected an envelope with success, data and meta"}
NO_LIST = {"$": "expected a list, got an object"}


def operation(answer: Any = list[Client], **options: Any) -> Operation[Any]:
    # Decoders are cached by operation.
    return Operation(f"any_{next(NUMBERS)}", "GET", "/", answer=lambda: answer, **options)


@pytest.mark.parametrize(
    ("options", "body", "read", "differences"),
    [
        ({}, ENVELOPE, ([CLIENT], {"count": 1}, True), {}),
        ({}, {"success": 1, "data": [ROW]}, ([CLIENT], None, True), {}),
        ({}, {"success": True, "data": None, "meta": []}, (None, [], True), {}),
        ({}, {"success": True}, (None, None, True), {}),
        ({}, {"success": True, "data": ROW}, ([CLIENT], None, True), {"$.data": NO_LIST["$"]}),
        ({}, {"data": [ROW], "meta": 5}, ([CLIENT], 5, None), NO_ENVELOPE),
        ({}, [ROW], ([CLIENT], None, None), NO_ENVELOPE),
        ({}, [], ([], None, None), NO_ENVELOPE),
        ({}, [ENVELOPE], ([CLIENT], {"count": 1}, True), {"$": "expected an object, got a list"}),
        (
            {},
            [{"success": True, "data": ["x"]}],
            (["x"], None, True),
            {
                "$": "expected an object, got a list",
                "$[0].data[0]": "expected Client, got a string",
            },
        ),
        (
            {},
            {**ENVELOPE, "new": 1},
            ([CLIENT], {"count": 1}, True),
            {"$.new": "not in the description, got an integer"},
        ),
        (
            {"answer": Client},
            {"success": True, "data": [ROW]},
            (CLIENT, None, True),
            {"$.data": "expected Client, got a list"},
        ),
        ({"answer": Client}, {"id": 1}, (CLIENT, None, None), NO_ENVELOPE),
        ({"answer": Client}, {}, (Client(), None, None), NO_ENVELOPE),
        ({"wrapped": True}, [ENVELOPE], ([CLIENT], {"count": 1}, True), {}),
        ({"wrapped": True}, ENVELOPE, ([CLIENT], {"count": 1}, True), NO_LIST),
        ({"wrapped": True}, [ROW], ([CLIENT], None, None), NO_ENVELOPE),
        ({"wrapped": True}, {"data": [ROW]}, ([CLIENT], None, None), NO_ENVELOPE),
        ({"enveloped": False}, [ROW, ROW], ([CLIENT, CLIENT], None, None), {}),
        ({"enveloped": False}, [], ([], None, None), {}),
        ({"enveloped": False}, ROW, ([CLIENT], None, None), NO_LIST),
        (
            {"enveloped": False},
            ENVELOPE,
            ([CLIENT], {"count": 1}, True),
            {"$": "an envelope that the description does not have"},
        ),
        ({"enveloped": False, "answer": Client}, ROW, (CLIENT, None, None), {}),
        (
            {"enveloped": False, "answer": Client},
            {"success": True, "data": ROW},
            (CLIENT, None, True),
            {"$": "an envelope that the description does not have"},
        ),
        (
            {"enveloped": False, "answer": Client},
            {"success": True, "id": 1},
            (CLIENT, None, True),
            {"$.success": "not in the description, got true"},
        ),
        (
            {"enveloped": False, "answer": Client},
            {"data": [], "id": 1},
            (CLIENT, None, None),
            {"$.data": "not in the description, got []"},
        ),
        (
            {"enveloped": False, "answer": Client},
            {**ENVELOPE, "id": 1},
            (CLIENT, {"count": 1}, True),
            {
                "$.success": "not in the description, got true",
                "$.data": "not in the description, got a list",
                "$.meta": "not in the description, got an object",
            },
        ),
    ],
    ids=str,
)
def test_data_is_found_with_and_without_an_envelope(
    options: Any, body: Any, read: Any, differences: dict[str, str]
) -> None:
    found = decode(operation(**options), as_json(body))
    assert (found.data, found.meta, found.success) == read

    reported: dict[str, str] = {}
    try:
        decode(operation(**options), as_json(body), strict=True)
    except ContractError as error:
        reported = dict(error.differences)
    assert reported == differences


@pytest.mark.parametrize(
    "options", [{}, {"wrapped": True}, {"enveloped": False}, {"answer": Client}], ids=str
)
@pytest.mark.parametrize("success", [False, 0, "0", "false", "", None])
@pytest.mark.parametrize("strict", [True, False])
def test_an_answer_without_success_has_failed(options: Any, success: Any, strict: bool) -> None:
    body = {"success": success, "meta": {"message": "No."}}
    found = decode(operation(**options), as_json(body), strict=strict)
    assert (found.data, found.meta, found.success) == (None, {"message": "No."}, False)


@pytest.mark.parametrize(
    ("content", "read"),
    [
        (b"", (None, None, None)),
        (b" \n", (None, None, None)),
        (b"[]", (None, None, None)),
        (b"{}", (None, None, None)),
        (b'{"success":true}', (None, None, True)),
        (b'[{"success":false,"meta":5}]', (None, 5, False)),
    ],
)
def test_an_answer_without_a_described_body_has_no_data(content: bytes, read: Any) -> None:
    found = decode(Operation("any", "DELETE", "/"), content)
    assert (found.data, found.meta, found.success) == read
