"""Answers bent in every way that a PHP server and its history can bend them.

Each of the properties is tried with a thousand of them, always the same; or with as many as
``ALTEGIO_BENT`` says: ``ALTEGIO_BENT=25000 make test ARGS=tests/reading/test_bent.py``.
"""

from __future__ import annotations

import copy
import json
import os
from contextlib import suppress
from typing import Any
from unittest.mock import patch

import httpx
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import altegio
from altegio import ContractError
from altegio._calls.model import Answer
from altegio._calls.operation import Call
from altegio._reading import deviating
from altegio._reading.decoding import decode
from altegio._reading.deviating import decode_tolerantly
from tests.reading.answers import Example, as_json, examples, fields, losses, same_json

MANY = int(os.environ.get("ALTEGIO_BENT", "1000"))
always_the_same = settings(
    max_examples=MANY,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
SPREAD = [example for example in examples() if example.operation.answer is not None]

Path = tuple[str | int, ...]


class Missing:
    """Instead of a value: the field is left out."""


STRANGE: list[Any] = [
    Missing,
    *(None, [], {}, "", False, True, 0, 1, "0", "1", "true", "null", "Null"),
    *(-1, 7, 99999, 9.0, 9.5, "12", "9.5", "12,50", "1,234", "00012", "+5", " 7 "),
    *(10**30, -(10**18), 1e300, 0.1 + 0.2, "9" * 400, "x" * 100_000),
    *("text", "Gold ★ 😀", "<b>", "\u0000", "NaN", "\ud83d"),
    *("2026-11-20 10:30:00", "2026-11-20T10:30:00+05:00", "2026-11-20T10:30:00+0500"),
    *("2026-11-20T10:30:00.123Z", "2026-11-20", "20.11.2026", "20.11.2026 10:30"),
    *("2026/11/20", "01/02/2026", "0000-00-00", "2026-02-30", "10:30", "952041600"),
    *("Fri, 20 Nov 2026 10:30:00 GMT", "2026-11-20 10:30:00 EST", "May", 952041600),
    *([1, 2], ["a"], [None], [[]], [{}], {"a": 1}, {"0": {"id": 1}, "2": {"id": 2}}),
    *([{"id": 1}], [{"id": 1}, {"id": 2}], {"id": [{"id": {"id": []}}]}),
]
for _ in range(2):
    STRANGE.append([STRANGE[-1]] * 3)
deep: Any = 1
for _ in range(60):
    deep = {"id": [deep]}
STRANGE.append(deep)


def paths(value: Any, path: Path = ()) -> list[Path]:
    """Every place in a JSON value."""
    parts: Any = ()
    if isinstance(value, dict):
        parts = value.items()
    elif isinstance(value, list):
        parts = enumerate(value)
    return [path, *(found for key, part in parts for found in paths(part, (*path, key)))]


PATHS = [paths(example.body) for example in SPREAD]


def otherwise(value: Any) -> list[Any]:
    """The same value as another server would write it."""
    match value:
        case bool():
            return [int(value), str(int(value)), str(value).lower()]
        case int() | float():
            return [str(value), float(value) if abs(value) < 10**300 else 0.5, [value]]
        case str():
            return [[value], int(value) if value.isdecimal() and value.isascii() else 5]
        case dict():
            return [[value], [value, value], list(value.values()), json.dumps(value)]
        case list():
            return [
                {str(place): part for place, part in enumerate(value)},
                value[0] if value else {},
                value * 5,
            ]
    return [0]


@st.composite
def bent_answers(draw: st.DrawFn) -> tuple[Example, Any]:
    place = draw(st.integers(0, len(SPREAD) - 1))
    body = copy.deepcopy(SPREAD[place].body)
    for _ in range(draw(st.integers(1, 4))):
        path = draw(st.sampled_from(PATHS[place]))
        value = at(body, path)
        if value is Missing:
            continue
        if draw(st.booleans()):
            bent: Any = copy.deepcopy(draw(st.sampled_from(otherwise(value))))
        else:
            bent = copy.deepcopy(draw(st.sampled_from(STRANGE)))
        if isinstance(value, dict) and draw(st.booleans()):
            key = draw(st.sampled_from(["new", "_source", "\x7fsource", "a b", "data", "", "é"]))
            bent = {**value, key: None if bent is Missing else bent}
        body = put(body, path, bent)
    return SPREAD[place], body


def at(body: Any, path: Path) -> Any:
    for key in path:
        parts: Any = dict(enumerate(body)) if isinstance(body, list) else body
        if not isinstance(parts, dict) or key not in parts:
            return Missing
        body = parts[key]
    return body


def put(body: Any, path: Path, value: Any) -> Any:
    if not path:  # what is no object and no array is no answer: see test_bodies.py
        return value if isinstance(value, dict | list) else body
    parent = at(body, path[:-1])
    if value is Missing:
        del parent[path[-1]]
    else:
        parent[path[-1]] = value
    return body


@always_the_same
@given(bent_answers())
def test_a_bent_answer_is_read_without_loss(bent: tuple[Example, Any]) -> None:
    example, body = bent

    answer = decode(example.operation, as_json(body))

    if answer.success is not False:
        assert not list(losses(answer.data, data_of(example, body)))


@always_the_same
@given(bent_answers())
def test_what_is_not_bent_reads_the_same(bent: tuple[Example, Any]) -> None:
    example, body = bent
    straight = decode(example.operation, example.content)

    answer = decode(example.operation, as_json(body))

    if answer.success is not False:
        sent = data_of(example, body)
        assert not changed(straight.data, example.data, answer.data, sent, "$")


@always_the_same
@given(bent_answers())
def test_a_value_reads_the_same_whichever_way_its_answer_took(bent: tuple[Example, Any]) -> None:
    example, body = bent
    content = as_json(body)

    answer = decode(example.operation, content)

    if answer.success is not False:
        slow = decode_tolerantly(example.operation, content, strict=False)
        assert repr(answer.data) == repr(slow.data)


@always_the_same
@given(bent_answers())
def test_what_was_learned_of_earlier_answers_changes_nothing(bent: tuple[Example, Any]) -> None:
    example, body = bent
    content = as_json(body)

    with patch.object(deviating, "AFTER", 1):  # learn from every row
        decode(example.operation, content)
        answer = decode(example.operation, content)

    if answer.success is not False:
        slow = decode_tolerantly(example.operation, content, strict=False)
        assert repr(answer.data) == repr(slow.data)
        assert not list(losses(answer.data, data_of(example, body)))


@always_the_same
@given(bent_answers())
def test_strictly_a_bent_answer_is_as_described_or_a_contract_error(
    bent: tuple[Example, Any],
) -> None:
    example, body = bent
    content = as_json(body)

    try:
        strictly = decode(example.operation, content, strict=True)
    except ContractError:
        return
    if strictly.success is not False:
        assert repr(strictly.data) == repr(decode(example.operation, content).data)


@settings(always_the_same, max_examples=max(200, MANY // 10))
@given(bent_answers(), st.sampled_from([200, 201, 400, 404, 500]))
def test_a_call_raises_no_other_errors_than_the_documented_ones(
    bent: tuple[Example, Any], status: int
) -> None:
    example, body = bent
    transport = httpx.MockTransport(lambda _: httpx.Response(status, content=as_json(body)))
    client = altegio.Altegio(
        partner_token="partner",
        user_token="user",
        transport=transport,
        max_retries=0,
        rate_limit=None,
    )
    values = (1,) * example.operation.path.count("{")

    with client, suppress(altegio.APIStatusError, altegio.UnexpectedResponseError):
        client.raw(Call(example.operation, values))


def data_of(example: Example, body: Any) -> Any:
    """What the data of a bent answer was read from."""
    operation = example.operation
    if operation.enveloped and isinstance(body, list) and len(body) == 1:
        inner = body[0]
        body = inner if isinstance(inner, dict) and "success" in inner else body
    if not isinstance(body, dict):
        return body
    keys, envelope = body.keys(), {"success", "data", "meta"}
    if operation.enveloped and keys & {"success", "data"} and ("data" in keys or keys <= envelope):
        return body.get("data")
    if not operation.enveloped and {"success", "data"} <= keys <= envelope:
        return body["data"]
    return body


def changed(held: Any, sent: Any, held_bent: Any, sent_bent: Any, path: str) -> list[str]:
    """Where something reads otherwise although the same was sent."""
    parts: tuple[Any, ...] = held, sent, held_bent, sent_bent
    if same_json(sent, sent_bent):
        return [] if held == held_bent else [f"{path}: {held!r} became {held_bent!r}"]
    found: list[str] = []
    if isinstance(held, Answer) and type(held) is type(held_bent):
        sent, sent_bent = (
            part[0] if isinstance(part, list) else part for part in (sent, sent_bent)
        )
        for name, wire in fields(type(held)):
            found += changed(
                getattr(held, name),
                sent.get(wire),
                getattr(held_bent, name),
                sent_bent.get(wire),
                f"{path}.{wire}",
            )
    elif all(isinstance(part, list) for part in parts):
        for place, (one, its, other, others) in enumerate(zip(*parts, strict=False)):
            found += changed(one, its, other, others, f"{path}[{place}]")
    elif all(isinstance(part, dict) for part in parts):
        for key in set.intersection(*map(set, parts)):
            one, its, other, others = (part[key] for part in parts)
            found += changed(one, its, other, others, f"{path}.{key}")
    return found
