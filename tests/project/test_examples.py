"""The examples run, say what they did, and leave nothing behind."""

from __future__ import annotations

import argparse
import ast
import asyncio
import importlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from unasync import Rule, unasync_files  # type: ignore[import-untyped]

import altegio
from altegio import Altegio
from altegio.sandbox import Sandbox, ids
from examples import (
    booking_bot,
    freeze_service,
    nightly_export,
    quickstart,
    quickstart_sync,
    working_day,
)

EXAMPLES = Path(quickstart.__file__).parent


def run_demo(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {name: text for name, text in os.environ.items() if not name.startswith("ALTEGIO_")}
    return subprocess.run(
        [sys.executable, EXAMPLES / "demo.py", *arguments],
        env=clean | environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the quickstart is told by the environment when it meets a sandbox."""
    for name in list(os.environ):
        if name.startswith("ALTEGIO_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("ALTEGIO_PARTNER_TOKEN", "sandbox-partner")
    monkeypatch.setenv("ALTEGIO_PASSWORD", "secret")


def test_demo_shows_the_life_of_a_membership() -> None:
    demo = run_demo()
    assert demo.returncode == 0, demo.stdout + demo.stderr
    assert demo.stderr == ""
    for told in ("Anna Example", "Gold 10", "UnprocessableEntityError", "14 requests over HTTP"):
        assert told in demo.stdout


def test_demo_fails_when_the_quickstart_fails() -> None:
    demo = run_demo("--chain", "1")
    assert demo.returncode == 1
    assert "NotFoundError" in demo.stderr
    assert "The demo failed" in demo.stderr


def test_demo_goes_to_the_api_itself_when_a_partner_token_is_set() -> None:
    arguments = ["--chain", "1", "--location", "2", "--login", "a@example.com"]
    demo = run_demo(
        *arguments,
        "--base-url=http://127.0.0.1:1/api/v1",
        ALTEGIO_PARTNER_TOKEN="partner",
        ALTEGIO_PASSWORD="password",
    )
    assert demo.returncode == 1
    assert "this is the API itself" in demo.stdout
    assert "APIConnectionError" in demo.stderr


def test_demo_stays_in_the_sandbox_on_request() -> None:
    assert run_demo("--sandbox", ALTEGIO_PARTNER_TOKEN="partner").returncode == 0


@pytest.mark.usefixtures("environment")
def test_quickstart_only_reads_by_default(sandbox: Sandbox, base_url: str) -> None:
    assert quickstart.main(["--base-url", base_url]) == 0
    written = [request.operation for request in sandbox.received if request.method != "GET"]
    assert written == ["authorize_user"]


@pytest.mark.usefixtures("environment")
def test_quickstart_changes_back_what_it_changed(sandbox: Sandbox, base_url: str) -> None:
    with Altegio(base_url=base_url, user_token="sandbox-user") as client:

        def stored() -> list[object]:
            chain = client.chain(706028)
            kinds = chain.membership_types.list()
            kept = [
                (one.id, one.period, one.is_frozen) for one in chain.memberships.list(ids=[123])
            ]
            return [*kinds, *kept, *client.user.loyalty_cards.list(706028)]

        before = stored()
        assert quickstart.main(["--base-url", base_url, "--write"]) == 0
        assert stored() == before


@pytest.mark.usefixtures("environment")
def test_quickstart_does_not_log_in_with_a_user_token(
    sandbox: Sandbox, base_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALTEGIO_USER_TOKEN", "sandbox-user")
    assert quickstart.main(["--base-url", base_url]) == 0
    assert "authorize_user" not in [request.operation for request in sandbox.received]


@pytest.mark.usefixtures("environment")
def test_quickstart_without_a_token_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("ALTEGIO_PARTNER_TOKEN")
    with pytest.raises(SystemExit) as ended:
        quickstart.main([])
    assert ended.value.code == 2
    assert "make demo" in capsys.readouterr().err


@pytest.mark.usefixtures("environment")
def test_quickstart_against_the_api_itself_asks_for_the_ids(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        quickstart.main(["--write", "--login", "a@example.com"])
    assert "--chain, --location, --membership" in capsys.readouterr().err


def test_quickstart_shows_calls_that_it_makes() -> None:
    tree = ast.parse((EXAMPLES / "quickstart.py").read_text(encoding="utf-8"))
    made, shown = set(), []
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id == "step"
        ):
            shown.append(ast.unparse(node.args[1]))
        elif isinstance(node, ast.Attribute):
            made.add(ast.unparse(node))
    assert len(shown) > 8
    assert [call for call in shown if not any(f"{name}" in call for name in made)] == []


def test_synchronous_quickstart_runs(
    sandbox: Sandbox, base_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    quickstart_sync.main(base_url)
    printed = capsys.readouterr().out
    for told in ("Yoga 10 visits", "14507109210520", "NotFoundError"):
        assert told in printed


@pytest.fixture
def served_sandbox(
    environment: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Sandbox, Altegio]]:
    """A sandbox that the examples reach by their environment, and a client to look into it."""
    sandbox = Sandbox()
    with sandbox.serve() as base_url:
        monkeypatch.setenv("ALTEGIO_BASE_URL", base_url)
        monkeypatch.setenv("ALTEGIO_USER_TOKEN", "sandbox-user")
        with Altegio() as client:
            yield sandbox, client


BOOKING = booking_bot.parse(
    [
        f"--location={ids.LOCATION}",
        f"--team-member={ids.TEAM_MEMBER}",
        f"--service={ids.YOGA_SERVICE}",
        "--name=Zoe Example",
        "--phone=+13155550177",
    ]
)


def test_the_booking_bot_books_the_first_free_time(
    served_sandbox: tuple[Sandbox, Altegio], capsys: pytest.CaptureFixture[str]
) -> None:
    _, client = served_sandbox
    asyncio.run(booking_bot.main(BOOKING))
    printed = capsys.readouterr().out
    booked = client.location(ids.LOCATION).appointments.get(int(printed.split()[-1]))
    assert booked.client
    assert booked.client.name == "Zoe Example"
    assert booked.starts_at_local
    day = booked.starts_at_local.date()
    slots = client.location(ids.LOCATION).slots.list(ids.TEAM_MEMBER, day=day)
    taken = f"{booked.starts_at_local:%H:%M}".lstrip("0")
    assert [slot.is_free for slot in slots if slot.time == taken] == [False]


def test_the_booking_bot_goes_on_when_a_time_is_taken(
    served_sandbox: tuple[Sandbox, Altegio], capsys: pytest.CaptureFixture[str]
) -> None:
    sandbox, _ = served_sandbox
    error = {"code": 433, "message": "taken"}
    body = {"success": False, "data": None, "meta": {"message": "taken", "errors": [error]}}
    sandbox.answer_next(422, json=body, operation="create_online_booking")
    asyncio.run(booking_bot.main(BOOKING))
    printed = capsys.readouterr().out.splitlines()
    assert printed[0].endswith("was taken meanwhile")
    assert printed[1].startswith("booked: appointment ")


def test_the_booking_bot_raises_any_other_refusal(
    served_sandbox: tuple[Sandbox, Altegio],
) -> None:
    sandbox, _ = served_sandbox
    sandbox.answer_next(422, operation="create_online_booking")
    with pytest.raises(altegio.UnprocessableEntityError):
        asyncio.run(booking_bot.main(BOOKING))


def export_options(output: Path) -> argparse.Namespace:
    days = ["--from=2026-01-01", "--to=2040-01-01", "--page-size=1"]
    return nightly_export.parse([f"--location={ids.LOCATION}", *days, str(output)])


def test_the_export_writes_every_appointment_once(
    served_sandbox: tuple[Sandbox, Altegio], tmp_path: Path
) -> None:
    _, client = served_sandbox
    output = tmp_path / "out.jsonl"
    assert nightly_export.export(client, export_options(output)) == 2
    exported = [json.loads(line)["id"] for line in output.read_text().splitlines()]
    assert sorted(exported) == [ids.PAST_APPOINTMENT, ids.APPOINTMENT]


def test_a_complete_export_sends_nothing_more(
    served_sandbox: tuple[Sandbox, Altegio], tmp_path: Path
) -> None:
    sandbox, client = served_sandbox
    output = tmp_path / "out.jsonl"
    nightly_export.export(client, export_options(output))
    sent = len(sandbox.received)
    assert nightly_export.export(client, export_options(output)) == 2
    assert len(sandbox.received) == sent


def test_an_interrupted_export_goes_on_without_loss_or_doubles(
    served_sandbox: tuple[Sandbox, Altegio], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, client = served_sandbox
    output = tmp_path / "out.jsonl"
    append = nightly_export.Progress.append

    def half_written(
        self: nightly_export.Progress, rows: list[dict[str, object]], next_page: int | None
    ) -> None:
        append(self, rows, next_page)
        with output.open("ab") as lines:
            lines.write(b'{"id": 77')
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(nightly_export.Progress, "append", half_written)
        with pytest.raises(KeyboardInterrupt):
            nightly_export.export(client, export_options(output))
    assert len(output.read_bytes().splitlines()) == 2
    assert nightly_export.export(client, export_options(output)) == 2
    exported = [json.loads(line)["id"] for line in output.read_text().splitlines()]
    assert sorted(exported) == [ids.PAST_APPOINTMENT, ids.APPOINTMENT]


def test_the_freeze_service_reports_each_users_outcome(
    served_sandbox: tuple[Sandbox, Altegio],
) -> None:
    until = (datetime.now(UTC) + timedelta(days=7)).isoformat()
    late = (datetime.now(UTC) + timedelta(days=700)).isoformat()
    lines = [
        f"sandbox-user,{ids.CHAIN},{ids.MEMBERSHIP},{until}",
        f"sandbox-user,{ids.CHAIN},{ids.UNITED_MEMBERSHIP},{late}",
        f"nobody,{ids.CHAIN},{ids.MEMBERSHIP},{until}",
        f"sandbox-team-member,{ids.CHAIN},{ids.MEMBERSHIP},{until}",
    ]

    async def freeze() -> list[freeze_service.Outcome]:
        async with altegio.AsyncAltegio() as client:
            return await freeze_service.freeze_all(client, freeze_service.read(lines))

    done, refused, unknown, forbidden = asyncio.run(freeze())
    assert done.problem == ""
    assert refused.problem
    assert unknown.problem == "the user has to log in again"
    assert forbidden.problem
    assert not any(one.is_unclear for one in (done, refused, unknown, forbidden))
    assert "sandbox-user" not in repr(done)


NEW_YORK_MORNING = datetime(2026, 11, 20, 13, tzinfo=UTC)


@pytest.fixture
def salon_url() -> Iterator[str]:
    """A sandbox where it stays the same morning, so that no day ends while a test runs."""
    sandbox = Sandbox(clock=lambda: NEW_YORK_MORNING)
    with sandbox.serve() as base_url:
        yield base_url


def salon_client(kind: Any, base_url: str) -> Any:
    return kind(base_url=base_url, partner_token="sandbox-partner", user_token="sandbox-user")


def check_working_day(ledger: Any, printed: str) -> None:
    assert ledger.counts["visits"] == 30
    assert sum(ledger.money.values()) == sum(ledger.sold.values()) > 0
    assert printed.count("\n") == 19


async def test_a_working_day_agrees_to_the_cent(
    salon_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    async with salon_client(altegio.AsyncAltegio, salon_url) as client:
        ledger = await working_day.working_day(
            client, ids.SECOND_LOCATION, ids.CHAIN, NEW_YORK_MORNING.date()
        )
    check_working_day(ledger, capsys.readouterr().out)


def test_a_working_day_agrees_without_await_too(
    salon_url: str,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The script's synchronous twin is made of it as the client's is."""
    names = ("Altegio", "LocationScope", "ChainScope")
    replaced = {f"Async{name}": name for name in names} | {"examples": "twin"}
    rule = Rule(str(EXAMPLES), str(tmp_path / "twin"), replaced)
    unasync_files([str(EXAMPLES / name) for name in ("salon.py", "working_day.py")], [rule])
    monkeypatch.syspath_prepend(tmp_path)
    twin = importlib.import_module("twin.working_day")
    with salon_client(Altegio, salon_url) as client:
        ledger = twin.working_day(client, ids.SECOND_LOCATION, ids.CHAIN, NEW_YORK_MORNING.date())
    check_working_day(ledger, capsys.readouterr().out)


def test_a_day_that_does_not_agree_is_reported() -> None:
    with pytest.raises(AssertionError, match="cash desk: the API reports 1, the script 2"):
        working_day.agree("cash desk", 1, 2)
