"""A new description becomes a working package with no change by hand; `make bench` has it whole."""

import pytest

from tests.generator.rehearsal.next_contract import Done
from tests.generator.rehearsal.rehearse import Rehearsal, rehearse

#: Tests that the next contract touches only where one of them names what was added or removed.
UNTOUCHED = (
    "tests/facades/test_memberships.py",
    "tests/facades/test_gift_cards.py",
    "tests/facades/test_documented_errors.py",
)

pytestmark = [pytest.mark.slow]


@pytest.fixture(scope="module")
def rehearsal(tmp_path_factory: pytest.TempPathFactory) -> Rehearsal:
    return rehearse(tmp_path_factory.mktemp("rehearsal"), UNTOUCHED)


def test_the_tests_of_untouched_areas_pass_without_a_change_by_hand(rehearsal: Rehearsal) -> None:
    assert rehearsal.by_hand == []
    assert " passed" in rehearsal.printed["tests"]
    assert "failed" not in rehearsal.printed["tests"]


def test_the_download_reports_what_was_done(rehearsal: Rehearsal) -> None:
    report, done = rehearsal.printed["download"], rehearsal.done
    missing = [one for one in _expected(done) if one not in report]
    assert missing == []


def _expected(done: Done) -> list[str]:
    return [
        *(f"`{one}` (operation) is new" for one in done.added),
        *(f"`{one}` (operation) was removed" for one in done.removed),
        *(f".{one}` (field of answers) is new: string" for _, one in done.fields),
        *(f".{one}` (field of answers) is now boolean" for _, one in done.retyped),
        *(f"is now `{new}` in the API, `{old}` before" for old, new in done.in_path.items()),
        *(f"{old} -> {new}" for old, new in done.schemas.items()),
        "has the new codes 9",
    ]


def test_a_person_writes_a_summary_for_every_new_operation(rehearsal: Rehearsal) -> None:
    assert len(rehearsal.stubs) == len(rehearsal.done.added)


def test_only_what_was_removed_or_retyped_needs_a_yes(rehearsal: Rehearsal) -> None:
    retyped = [field for _, field in rehearsal.done.retyped]
    given_up = [name.rpartition(".")[2] for name in rehearsal.accepted]
    assert sorted(given_up) == sorted([*rehearsal.done.removed, *retyped])
