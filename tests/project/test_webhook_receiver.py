"""The example that receives webhooks, as a process that is killed and restarted."""

from __future__ import annotations

import copy
import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import httpx
import pytest

from altegio import Altegio, webhooks
from altegio._sync.facades.receivers import WebhookKind
from altegio.models import ClientCreate
from altegio.sandbox import Quirks, Sandbox, ids
from examples import webhook_receiver
from examples.webhook_receiver import Queue
from tests.webhooks.bodies import body

EXAMPLE = Path(webhook_receiver.__file__)
#: The ``Authorization`` of the sandbox's webhooks.
TOKEN = "sandbox-webhooks"
HEADERS = {"Authorization": TOKEN}


class Receiver:
    """The example in a separate process."""

    def __init__(self, database: Path, base_url: str) -> None:
        self.database = database
        with socket.create_server(("127.0.0.1", 0)) as free:
            self._port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self._port}/altegio"
        self._environment = os.environ | {
            "ALTEGIO_BASE_URL": base_url,
            "ALTEGIO_PARTNER_TOKEN": "sandbox-partner",
            "ALTEGIO_USER_TOKEN": "sandbox-user",
            "ALTEGIO_WEBHOOK_TOKEN": TOKEN,
        }
        self._http = httpx.Client(timeout=30, trust_env=False)
        self.start()

    def start(self) -> None:
        options = ["--database", str(self.database), "--port", str(self._port)]
        command = [sys.executable, str(EXAMPLE), *options]
        self._process = subprocess.Popen(command, env=self._environment)
        wait_until(self._answers, "the receiver does not start")

    def close(self) -> None:
        self.kill()
        self._http.close()

    def kill(self) -> None:
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def post(self, content: bytes, headers: dict[str, str] = HEADERS) -> int:
        return self._http.post(self.url, content=content, headers=headers).status_code

    def post_until_accepted(self, content: bytes) -> None:
        """Send a webhook, again if the receiver does not answer."""

        def sent() -> bool:
            with suppress(httpx.TransportError):
                return self.post(content) == 204
            return False

        wait_until(sent, "the receiver does not answer")

    def rows(self, query: str) -> list[Any]:
        with closing(sqlite3.connect(self.database, timeout=30)) as database:
            return database.execute(query).fetchall()

    def remaining(self) -> int:
        ((count,),) = self.rows("select count(*) from queue where handled_at is null")
        return int(count)

    def has_handled(self, least: int) -> bool:
        ((count,),) = self.rows("select count(*) from changes")
        return bool(count >= least)

    def _answers(self) -> bool:
        assert self._process.poll() is None, "the receiver has ended"
        with suppress(httpx.TransportError):
            return self.post(b"{}", {}) == 401
        return False


def wait_until(condition: Callable[[], bool], otherwise: str) -> None:
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline, otherwise
        time.sleep(0.02)  # another process has to work


@pytest.fixture
def receiver(tmp_path: Path, sandbox: Sandbox, base_url: str) -> Iterator[Receiver]:
    receiver = Receiver(tmp_path / "webhooks.db", base_url)
    yield receiver
    receiver.close()


def changes_of(appointments: list[int]) -> list[dict[str, Any]]:
    """Return 300 changes: of appointments, and of clients, which the receiver does not read."""
    made = []
    for number in range(300):
        second = f"2026-03-20T14:{number // 60:02}:{number % 60:02}+0300"
        kind = "record" if number % 3 else "client"
        resource_id = appointments[number // 3 % 3] if kind == "record" else number + 1
        change = copy.deepcopy(body(kind, company_id=ids.LOCATION, resource_id=resource_id))
        change["status"] = "update"
        change["data"] |= {"id": resource_id, "last_change_date": second}
        made.append(change)
    return made


@pytest.mark.slow
def test_each_of_1000_webhooks_is_handled_once_although_the_receiver_is_killed(
    receiver: Receiver, base_url: str
) -> None:
    appointments = [ids.APPOINTMENT, ids.PAST_APPOINTMENT, 1]  # the last one was deleted
    changes = changes_of(appointments)
    duplicates = [change for number, change in enumerate(changes) for _ in range(1 + number % 4)]
    sent = [json.dumps(webhook).encode() for webhook in (duplicates * 2)[:1000]]
    Random(1).shuffle(sent)

    with ThreadPoolExecutor(8) as senders:
        results = [senders.submit(receiver.post_until_accepted, item) for item in sent[:400]]
        for least, more in ((40, sent[400:700]), (120, sent[700:])):
            wait_until(partial(receiver.has_handled, least), "nothing is handled")
            results += [senders.submit(receiver.post_until_accepted, item) for item in more]
            assert not all(result.done() for result in results)
            receiver.kill()  # while it receives and handles webhooks
            receiver.start()
        for result in results:
            result.result()
    wait_until(lambda: receiver.remaining() == 0, "the queue is not worked off")

    expected = {webhooks.parse(change).key for change in changes}
    assert len(expected) == 300
    assert len(sent) == 1000
    handled_keys = [key for (key,) in receiver.rows("select key from changes")]
    assert sorted(handled_keys) == sorted(expected)
    with Altegio(
        base_url=base_url, partner_token="sandbox-partner", user_token="sandbox-user"
    ) as client:
        now = [
            client.location(ids.LOCATION).appointments.get(appointment)
            for appointment in appointments[:2]
        ]
    kept = dict(receiver.rows("select id, starts_at from appointments"))
    assert kept == {item.id: str(item.starts_at_local) for item in now}


def test_changes_in_the_sandbox_are_handled_once_despite_duplicates_and_delays(
    receiver: Receiver, sandbox: Sandbox, base_url: str
) -> None:
    with Altegio(
        base_url=base_url, partner_token="sandbox-partner", user_token="sandbox-user"
    ) as client:
        location = client.location(ids.LOCATION)
        kinds: list[WebhookKind] = ["appointments", "clients"]
        location.webhooks.add(receiver.url, kinds=kinds, own_changes=True)
        sandbox.quirks = Quirks(webhook_copies=4, late_webhooks=True)
        made = [
            location.clients.create(ClientCreate(name="Zoe", phone=f"1315555017{number}")).id
            for number in range(4)
        ]
        location.appointments.delete(ids.APPOINTMENT)
    sandbox.deliver_webhooks()
    sandbox.quirks = Quirks()
    assert [webhook.status for webhook in sandbox.webhooks] == [204] * len(sandbox.webhooks)
    wait_until(lambda: receiver.remaining() == 0, "the queue is not worked off")

    changes = receiver.rows("select resource, resource_id, action from changes")
    expected = [("client", item, "create") for item in made]
    assert sorted(changes) == sorted([*expected, ("record", ids.APPOINTMENT, "delete")])
    assert receiver.rows("select id from appointments") == []


def test_forged_webhooks_are_refused_and_not_stored(receiver: Receiver) -> None:
    good = json.dumps(body("record")).encode()
    assert receiver.post(good, {"Authorization": "another"}) == 401
    assert receiver.post(b"no webhook") == 400
    assert receiver.rows("select * from queue") == []


# ------------------------------------------------------------------ the queue


@pytest.fixture
def queue(tmp_path: Path, clock: list[float]) -> Queue:
    return Queue(tmp_path / "queue.db")


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [1_000_000.0]
    monkeypatch.setattr(webhook_receiver, "time", lambda: now[0])
    return now


def put(queue: Queue, received: dict[str, Any]) -> str:
    event = webhooks.parse(received)
    queue.put(event, json.dumps(received).encode())
    return event.key


def handle(queue: Queue, key: str) -> bool:
    with queue.transaction() as database:
        return queue.mark(database, key)


def test_a_duplicate_is_stored_once(queue: Queue) -> None:
    key = put(queue, body("record"))
    put(queue, body("record"))
    assert handle(queue, key)
    assert queue.next() is None


def test_a_webhook_is_handled_by_one_process_only(queue: Queue) -> None:
    key = put(queue, body("record"))
    assert handle(queue, key)
    assert not handle(queue, key)


def test_a_schedule_that_changes_again_later_is_handled_again(
    queue: Queue, clock: list[float]
) -> None:
    key = put(queue, body("schedule"))
    assert handle(queue, key)
    clock[0] += 60
    put(queue, body("schedule"))
    assert queue.next() is None
    clock[0] += 600
    put(queue, body("schedule"))
    assert queue.next() is not None


def test_an_equal_webhook_with_a_time_of_change_is_always_a_duplicate(
    queue: Queue, clock: list[float]
) -> None:
    data = {**body("record")["data"], "last_change_date": "2026-03-20T14:00:00+0300"}
    assert handle(queue, put(queue, body("record", data=data)))
    clock[0] += 7 * 24 * 3600
    put(queue, body("record", data=data))
    assert queue.next() is None


def test_a_failing_webhook_is_postponed_longer_each_time_without_delaying_others(
    queue: Queue, clock: list[float]
) -> None:
    failing, other = put(queue, body("record")), put(queue, body("client"))
    pauses = []
    for _ in range(14):
        queue.postpone(failing)
        started = clock[0]
        assert queue.next() == (other, json.dumps(body("client")).encode())
        with queue.transaction() as database:
            ((due,),) = database.execute("select due_at from queue where key = ?", [failing])
        pauses.append(due - started)
        clock[0] = due
    assert pauses[:4] == [1, 2, 4, 8]
    assert pauses[-1] == 3600
