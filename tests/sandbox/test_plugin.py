"""pytest plugin, run by a separate pytest as in a user's project."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

CODE = """
import datetime as dt

import pytest

import altegio
from altegio import operations
from altegio.sandbox import ids


def test_sync(altegio_client, altegio_sandbox):
    client = altegio_client.send(operations.get_client(ids.LOCATION, ids.CLIENT))
    assert client.name == "Anna Example"
    altegio_client.send(operations.delete_client(ids.LOCATION, ids.CLIENT))
    sent = [request.operation for request in altegio_sandbox.received]
    assert sent == ["get_client", "delete_client"]


def test_isolated(altegio_client):
    assert altegio_client.send(operations.get_client(ids.LOCATION, ids.CLIENT)).id == ids.CLIENT


@pytest.mark.anyio
async def test_async(async_altegio_client, altegio_sandbox):
    call = operations.get_client(ids.LOCATION, ids.CLIENT)
    assert (await async_altegio_client.send(call)).name == "Anna Example"
    altegio_sandbox.answer_next(200, broken=True)
    with pytest.raises(altegio.APIConnectionError):
        await async_altegio_client.send(call)


@pytest.fixture
def anyio_backend():
    return "asyncio"
"""
MANY = """
import pytest
from altegio import operations
from altegio.sandbox import ids


@pytest.mark.parametrize("number", range(100))
def test_one(altegio_client, number):
    altegio_client.send(operations.get_client(ids.LOCATION, ids.CLIENT))
"""


def run(folder: Path, code: str, *options: str) -> str:
    (folder / "test_user.py").write_text(code)
    command = [sys.executable, "-m", "pytest", "-q", *options, "-p", "altegio._pytest_plugin"]
    env = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    done = subprocess.run(
        [*command, "-p", "anyio"], cwd=folder, env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_fixtures_work_in_both_worlds_and_share_nothing(tmp_path: Path) -> None:
    assert "3 passed" in run(tmp_path, CODE)


def test_a_test_takes_less_than_20_ms(tmp_path: Path) -> None:
    """Compare the CPU time, which other load does not affect, with that of a single test."""
    one = cpu_seconds_of(tmp_path, "test_one and 99")
    hundred = cpu_seconds_of(tmp_path, "test_one")
    assert (hundred - one) / 99 < 0.02


def cpu_seconds_of(folder: Path, chosen: str) -> float:
    before = os.times()
    run(folder, MANY, "-k", chosen)
    after = os.times()
    return sum(after[2:4]) - sum(before[2:4])  # of the processes that ended meanwhile


def test_the_plugin_loads_nothing_before_a_fixture_is_used() -> None:
    code = (
        "import sys, altegio._pytest_plugin;"
        "sys.exit(any(n.startswith(('altegio.sandbox', 'httpx')) for n in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("name", ["altegio_sandbox", "altegio_client", "async_altegio_client"])
def test_fixtures_have_docstrings(name: str) -> None:
    from altegio import _pytest_plugin

    assert getattr(_pytest_plugin, name).__doc__
