"""The examples run, say what they did, and leave nothing behind."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from altegio import Altegio
from altegio.sandbox import Sandbox
from examples import quickstart, quickstart_sync

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


def test_demo_stays_in_the_sandbox_when_told_so() -> None:
    assert run_demo("--sandbox", ALTEGIO_PARTNER_TOKEN="partner").returncode == 0


@pytest.mark.usefixtures("environment")
def test_quickstart_only_reads_unless_told_to_write(sandbox: Sandbox, base_url: str) -> None:
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
def test_quickstart_logs_nobody_in_when_it_has_the_token(
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
