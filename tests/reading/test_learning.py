"""Rows that deviate in the same fields: learned from the first ones, fast for the others."""

from __future__ import annotations

import gc
import json
import logging
import threading
import types
from typing import Any

import pytest

from altegio import ContractError, operations
from altegio._calls.answer_model import AnswerModel
from altegio._calls.operation import Operation
from altegio._reading import deviating as slow_path
from altegio._reading import differences, learning, tolerance
from altegio._reading.decoding import decode
from altegio._reading.deviating import decode_tolerantly
from tests.reading.recorded import ROWS

OPERATION = operations.get_appointment_list(37532).operation
PATHS = {"$.data[*].visit_id", "$.data[*].create_date", "$.data[*].services[*].discount"}


class Part(AnswerModel, kw_only=True):
    id: int | None = None


class Holder(AnswerModel, kw_only=True):
    """A model with a field that is an object or a list of objects."""

    part: Part | list[Part] | None = None
    by_name: dict[str, Part] | None = None


@pytest.fixture(autouse=True)
def nothing_learned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learning, "_learned", {})
    monkeypatch.setattr(differences, "_reported", set())


def row(number: int, **odd: Any) -> dict[str, Any]:
    return ROWS["get_appointment_list"] | {"id": number} | odd


def deviating(number: int) -> dict[str, Any]:
    services = [{"id": 1, "title": "Cut", "discount": "none"}]
    return row(number, visit_id="", create_date="16.01.2026 20:35", services=services)


def page(rows: list[dict[str, Any]]) -> bytes:
    return json.dumps({"success": True, "data": rows, "meta": []}).encode()


DEVIATING = page([deviating(number) for number in range(3 * learning.AFTER)])


@pytest.fixture
def tolerant_reads(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Record rows that are read tolerantly as a whole."""
    read, rows = tolerance.read, list[object]()

    def counted(value: Any, *others: Any) -> Any:
        rows.append(value)
        return read(value, *others)

    monkeypatch.setattr(slow_path, "read", counted)
    return rows


def test_only_the_first_rows_are_read_tolerantly(tolerant_reads: list[object]) -> None:
    decode(OPERATION, DEVIATING)
    assert len(tolerant_reads) == learning.AFTER
    decode(OPERATION, DEVIATING)
    assert len(tolerant_reads) == learning.AFTER


def test_a_later_page_is_decoded_as_a_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    first = decode(OPERATION, DEVIATING)
    monkeypatch.setattr(slow_path, "_decode_rows", None)
    assert repr(decode(OPERATION, DEVIATING)) == repr(first)


def test_learned_fields_are_those_in_which_rows_deviate() -> None:
    decode(OPERATION, DEVIATING)
    found = learning.learned(OPERATION)
    assert found is not None
    assert found.paths == PATHS


@pytest.mark.parametrize("rows", ["first page", "later page"])
def test_rows_read_the_same_as_tolerantly(rows: str) -> None:
    slow = decode_tolerantly(OPERATION, DEVIATING, strict=False)
    if rows == "later page":
        decode(OPERATION, DEVIATING)
    fast = decode(OPERATION, DEVIATING)
    assert repr(fast.data) == repr(slow.data)
    assert [item.raw for item in fast.data] == [item.raw for item in slow.data]
    assert [item.services[0].raw for item in fast.data] == [
        item.services[0].raw for item in slow.data
    ]


def test_items_of_another_type_do_not_change_how_their_list_is_read() -> None:
    rows, services = range(2 * learning.AFTER), [{"id": 1, "title": "Cut"}]
    odd = page([row(number, visit_id="", services=[number]) for number in rows])
    usual = page([row(number, visit_id="", services=services) for number in rows])
    decode(OPERATION, odd)

    for content in (odd, usual):
        slow = decode_tolerantly(OPERATION, content, strict=False)
        assert repr(decode(OPERATION, content).data) == repr(slow.data)


def test_json_of_learned_fields_may_have_any_keys() -> None:
    service = {"id": 1, "title": "Cut", "\x7fsource": None}
    rows = [row(number, services=[number, service]) for number in range(2 * learning.AFTER)]
    decode(OPERATION, page(rows))

    assert [item.raw for item in decode(OPERATION, page(rows)).data] == rows


def test_a_later_page_reports_the_same_except_what_the_fast_path_accepts(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG, "altegio.contract")
    decode(OPERATION, DEVIATING)
    first = {message for message in caplog.messages if not message.endswith("got []")}
    caplog.clear()
    differences._reported.clear()
    decode(OPERATION, DEVIATING)
    assert set(caplog.messages) == first
    assert any("visit_id" in message for message in first)


def test_in_strict_mode_learned_deviations_are_still_errors() -> None:
    decode(OPERATION, DEVIATING)
    with pytest.raises(ContractError, match="visit_id"):
        decode(OPERATION, DEVIATING, strict=True)


def test_rows_that_deviate_elsewhere_are_read_and_learned(tolerant_reads: list[object]) -> None:
    decode(OPERATION, DEVIATING)
    others = page([row(number, custom_color=7) for number in range(2 * learning.AFTER)])
    slow = decode_tolerantly(OPERATION, others, strict=False)
    tolerant_reads.clear()
    assert repr(decode(OPERATION, others).data) == repr(slow.data)
    assert len(tolerant_reads) == learning.AFTER


def test_rows_without_a_deviation_read_the_same_afterwards() -> None:
    straight = page([row(number) for number in range(20)])
    before = decode(OPERATION, straight)
    decode(OPERATION, DEVIATING)
    mixed = decode(OPERATION, page([row(0), deviating(1), row(2)]))
    assert repr(decode(OPERATION, straight).data) == repr(before.data)
    assert repr([mixed.data[0], mixed.data[2]]) == repr([before.data[0], before.data[2]])


@pytest.mark.parametrize(("rows", "learned"), [(7, False), (8, True)])
def test_nothing_is_learned_from_fewer_than_eight_rows(rows: int, learned: bool) -> None:
    decode(OPERATION, page([deviating(number) for number in range(rows)]))
    assert (learning.learned(OPERATION) is not None) is learned


@pytest.mark.parametrize(("fields", "learned"), [(32, True), (33, False)])
def test_up_to_32_fields_are_learned(fields: int, learned: bool) -> None:
    names = [f"field_{number}" for number in range(fields)]
    annotations = dict.fromkeys(names, int | None)
    body = {"__module__": __name__, "__annotations__": annotations, **dict.fromkeys(names)}
    model = types.new_class("Wide", (AnswerModel,), {"kw_only": True}, lambda it: it.update(body))
    operation = Operation[Any]("wide", "GET", "/", answer=lambda: types.GenericAlias(list, model))

    read = decode(operation, page([dict.fromkeys(names, "")] * 8)).data
    assert [item.to_dict() for item in read] == [{}] * 8
    assert (learning.learned(operation) is not None) is learned


def test_the_number_of_learned_fields_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learning, "MAX_FIELDS", 2)
    decode(OPERATION, DEVIATING)
    assert learning.learned(OPERATION) is None
    monkeypatch.setattr(learning, "MAX_FIELDS", 3)
    decode(OPERATION, DEVIATING)
    assert learning.learned(OPERATION) is not None


def test_threads_learn_concurrently() -> None:
    slow = repr(decode_tolerantly(OPERATION, DEVIATING, strict=False).data)
    found: list[str] = []
    start = threading.Barrier(8)

    def read() -> None:
        start.wait()
        found.extend(repr(decode(OPERATION, DEVIATING).data) for _ in range(5))

    threads = [threading.Thread(target=read) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [slow] * 40


def test_rows_with_the_same_odd_value_share_no_list() -> None:
    content = page([row(number, visit_id="", documents="") for number in range(3 * learning.AFTER)])
    decode(OPERATION, content)
    first, second, *_ = decode(OPERATION, content).data

    assert first.documents == second.documents == []
    assert first.documents is not second.documents


def test_odd_values_are_remembered_by_their_kind_and_place() -> None:
    values = [("", 1), (True, ""), (1, "x"), ("x", True), ("1", "1")] * 3 * learning.AFTER
    content = page(
        [row(number, visit_id=one, length=other) for number, (one, other) in enumerate(values)]
    )
    slow = decode_tolerantly(OPERATION, content, strict=False)
    decode(OPERATION, content)

    assert repr(decode(OPERATION, content).data) == repr(slow.data)


def remembered(text: str) -> list[dict[Any, Any]]:
    """Return the memories of decoders that have read this text."""
    gc.collect()
    key = ("visit_id", str, text)
    return [value for value in gc.get_objects() if type(value) is dict and key in value]


@pytest.mark.parametrize(("length", "held"), [(40, True), (41, False), (1000, False)])
def test_long_values_are_not_remembered(length: int, held: bool) -> None:
    content = page([row(number, visit_id="x" * length) for number in range(3 * learning.AFTER)])
    decode(OPERATION, content)
    decode(OPERATION, content)

    assert bool(remembered("x" * length)) is held


def test_the_number_of_remembered_values_is_bounded() -> None:
    decode(OPERATION, page([row(number, visit_id=f"x{number}") for number in range(300)]))

    assert {len(memory) for memory in remembered("x20")} == {256}


@pytest.mark.parametrize("services", [False, "", {}, {"id": 5}, [], None])
@pytest.mark.parametrize("fields", [[], "", {"a": 1}])
def test_raw_of_a_learned_row_is_what_was_sent(services: Any, fields: Any) -> None:
    rows = [row(number, services=services, custom_fields=fields) for number in range(16)]
    decode(OPERATION, page(rows))

    assert [item.raw for item in decode(OPERATION, page(rows)).data] == rows


@pytest.mark.parametrize(
    "odd",
    [
        {"part": {"id": ""}},
        {"part": [{"id": ""}, {"id": 2}]},
        {"part": [{"id": 1}, "x"]},
        {"by_name": {"a": {"id": ""}, "b": {"id": 2}}},
        {"by_name": {"a": "", "b": {"id": 2}}},
        {"by_name": False},
    ],
    ids=str,
)
def test_rows_with_objects_in_unions_and_mappings_read_the_same(odd: dict[str, Any]) -> None:
    operation = Operation[Any](f"any_{odd}", "GET", "/", answer=lambda: list[Holder])
    rows = [odd, {"part": {"id": 1}}, {"part": [{"id": 1}], "by_name": {}}] * 8
    slow = decode_tolerantly(operation, page(rows), strict=False).data
    decode(operation, page(rows))
    fast = decode(operation, page(rows)).data

    assert repr(fast) == repr(slow)
    assert [item.raw for item in fast] == rows
    assert learning.learned(operation) is not None
