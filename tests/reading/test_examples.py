"""Examples of the descriptions, read without an error and without loss."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_origin

import pytest

from altegio._generated.webhooks import BODIES
from altegio._reading.decoding import decode
from altegio.sandbox import description
from tests.reading.answers import Example, examples, leaves, losses


@pytest.mark.parametrize("example", examples(), ids=str)
def test_an_example_is_read_without_loss(example: Example) -> None:
    answer = decode(example.operation, example.content)

    if example.operation.answer is not None:
        assert not list(losses(answer.data, example.data))
        is_kept = get_origin(example.operation.answer_type) is dict  # described as any object
        assert is_kept or type(answer.data) is not dict


def webhook_examples() -> Iterator[Any]:
    """Yield every example of a webhook's body, with its resource."""
    for name in description.names():
        for webhook in description.document(name).get("webhooks", {}).values():
            for media in webhook["post"]["requestBody"]["content"].values():
                yield pytest.param(media["example"], id=media["example"]["resource"])


@pytest.mark.parametrize("body", list(webhook_examples()))
def test_an_example_of_a_webhook_is_read_without_loss(body: Any) -> None:
    found = BODIES[body["resource"]]().from_dict(body)

    assert not list(losses(found, body))
    assert type(getattr(found, "data")) is not dict  # noqa: B009 - a field of the models alone


def test_all_leaves_of_all_examples_are_reachable(capsys: pytest.CaptureFixture[str]) -> None:
    total = reached = 0
    for example in examples():
        answer = decode(example.operation, example.content)
        if example.operation.answer is None:
            continue
        count = leaves(example.data)
        total += count
        reached += 0 if list(losses(answer.data, example.data)) else count

    with capsys.disabled():
        print(  # noqa: T201
            f"\n{reached} of {total} leaves of {len(examples())} examples"
            f" of {len({example.operation.id for example in examples()})} operations"
        )
    assert reached == total
