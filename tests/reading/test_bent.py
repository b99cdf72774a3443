"""Malformed answers, read without loss."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from random import Random
from typing import Any, TypeAlias
from unittest.mock import patch

import httpx
import pytest

import altegio
from altegio import ContractError
from altegio._calls.answer_model import AnswerModel
from altegio._calls.operation import Call
from altegio._reading import deviating
from altegio._reading.decoding import decode
from altegio._reading.deviating import decode_tolerantly
from tests.reading.answers import Example, as_json, examples, fields, losses, same_json
from tests.reading.bending import MANY, bend, paths

SPREAD = [example for example in examples() if example.operation.answer is not None]

PATHS = [paths(example.body) for example in SPREAD]


Bent: TypeAlias = Iterator[tuple[Example, Any]]


@pytest.fixture
def bent_answers(request: pytest.FixtureRequest) -> Bent:
    """Malformed answers, the same ones in each run of a test."""
    # Not with hypothesis: what it draws depends on the modules that the process has loaded.
    random = Random(request.node.name)
    return (bent_answer(random) for _ in range(MANY))


def bent_answer(random: Random) -> tuple[Example, Any]:
    place = random.randrange(len(SPREAD))
    return SPREAD[place], bend(random, copy.deepcopy(SPREAD[place].body), PATHS[place])


def test_a_malformed_answer_is_read_without_loss(bent_answers: Bent) -> None:
    for example, body in bent_answers:
        answer = decode(example.operation, as_json(body))

        if answer.success is not False:
            assert not list(losses(answer.data, data_of(example, body)))


def test_an_unchanged_answer_reads_the_same(bent_answers: Bent) -> None:
    for example, body in bent_answers:
        straight = decode(example.operation, example.content)

        answer = decode(example.operation, as_json(body))

        if answer.success is not False:
            sent = data_of(example, body)
            assert not changed(straight.data, example.data, answer.data, sent, "$")


def test_a_value_reads_the_same_on_every_path(bent_answers: Bent) -> None:
    for example, body in bent_answers:
        content = as_json(body)

        answer = decode(example.operation, content)

        if answer.success is not False:
            slow = decode_tolerantly(example.operation, content, strict=False)
            assert repr(answer.data) == repr(slow.data)


def test_learning_from_earlier_answers_changes_no_result(bent_answers: Bent) -> None:
    for example, body in bent_answers:
        content = as_json(body)

        with patch.object(deviating, "AFTER", 1):  # learn from every row
            decode(example.operation, content)
            answer = decode(example.operation, content)

        if answer.success is not False:
            slow = decode_tolerantly(example.operation, content, strict=False)
            assert repr(answer.data) == repr(slow.data)
            assert not list(losses(answer.data, data_of(example, body)))


def test_in_strict_mode_a_malformed_answer_is_valid_or_a_contract_error(bent_answers: Bent) -> None:
    for example, body in bent_answers:
        content = as_json(body)

        try:
            strictly = decode(example.operation, content, strict=True)
        except ContractError:
            continue
        if strictly.success is not False:
            assert repr(strictly.data) == repr(decode(example.operation, content).data)


@pytest.mark.parametrize("status", [200, 201, 400, 404, 500])
def test_a_call_raises_only_documented_errors(bent_answers: Bent, status: int) -> None:
    for example, body in islice(bent_answers, max(40, MANY // 50)):
        transport = httpx.MockTransport(
            lambda _, body=body: httpx.Response(status, content=as_json(body))
        )
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
    """Return the JSON of a malformed answer's data."""
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
    """Return where the same JSON was read differently."""
    parts: tuple[Any, ...] = held, sent, held_bent, sent_bent
    if same_json(sent, sent_bent):
        return [] if held == held_bent else [f"{path}: {held!r} became {held_bent!r}"]
    found: list[str] = []
    if isinstance(held, AnswerModel) and type(held) is type(held_bent):
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
