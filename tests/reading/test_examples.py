"""Every example of the description is read without an error and without loss."""

from __future__ import annotations

from typing import get_origin

import pytest

from altegio._reading.decoding import decode
from tests.reading.answers import Example, examples, leaves, losses


@pytest.mark.parametrize("example", examples(), ids=str)
def test_an_example_is_read_without_loss(example: Example) -> None:
    answer = decode(example.operation, example.content)

    if example.operation.answer is not None:
        assert not list(losses(answer.data, example.data))
        is_kept = get_origin(example.operation.answer_type) is dict  # described as any object
        assert is_kept or type(answer.data) is not dict


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
