"""A new contract becomes a working package without manual changes; see also `make bench`."""

import pytest

from tests.generator.rehearsal.next_contract import Done
from tests.generator.rehearsal.rehearse import Rehearsal, rehearse

#: Tests of areas that the next contract leaves unchanged.
UNTOUCHED = (
    "tests/facades/test_memberships.py",
    "tests/facades/test_gift_cards.py",
    "tests/facades/test_documented_errors.py",
)

pytestmark = [pytest.mark.slow]


@pytest.fixture(scope="module")
def rehearsal(tmp_path_factory: pytest.TempPathFactory) -> Rehearsal:
    return rehearse(tmp_path_factory.mktemp("rehearsal"), UNTOUCHED)


def test_the_tests_of_untouched_areas_pass_without_a_manual_change(rehearsal: Rehearsal) -> None:
    assert rehearsal.by_hand == []
    assert " passed" in rehearsal.printed["tests"]
    assert "failed" not in rehearsal.printed["tests"]


def test_the_download_reports_all_changes(rehearsal: Rehearsal) -> None:
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


def test_only_removed_and_retyped_names_need_acceptance(rehearsal: Rehearsal) -> None:
    retyped = [field for _, field in rehearsal.done.retyped]
    accepted = [name.rpartition(".")[2] for name in rehearsal.accepted]
    assert sorted(accepted) == sorted([*rehearsal.done.removed, *retyped])
