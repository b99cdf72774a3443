"""A receiver of webhooks that stores them, answers at once, and handles each change once.

FastAPI writes a webhook to a queue in SQLite before it answers, and skips duplicates. A worker
reads the changed object again, since webhooks may arrive out of order, and keeps a copy of the
location's appointments. It updates the copy and marks the webhook as handled in one transaction, so
a process that is killed anywhere, even by SIGKILL, handles each change once after a restart.
Effects outside the database, such as an e-mail, would be repeated if it died just after them.

    pip install fastapi uvicorn
    export ALTEGIO_PARTNER_TOKEN=… ALTEGIO_USER_TOKEN=… ALTEGIO_WEBHOOK_TOKEN=…
    python examples/webhook_receiver.py --database webhooks.db --port 8000
"""

from __future__ import annotations

import argparse
import logging
import os
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from pathlib import Path
from threading import Event as Flag
from threading import Thread
from time import time

import uvicorn
from fastapi import FastAPI, HTTPException, Request
from fastapi.concurrency import run_in_threadpool

import altegio
from altegio import webhooks

log = logging.getLogger(__name__)

#: Seconds within which duplicates of a webhook arrive. A later webhook with an equal body is
#: another change if the body has no time of the change, as that of a schedule.
DUPLICATES_WITHIN = 300.0
LONGEST_PAUSE = 3600.0

TABLES = """
create table if not exists queue (
    key text primary key, body blob not null, received_at real not null, handled_at real,
    failures integer not null default 0, due_at real not null
);
create index if not exists queue_due on queue (due_at) where handled_at is null;
create table if not exists appointments (id integer primary key, starts_at text, client text);
create table if not exists changes (key text, resource text, resource_id integer, action text);
"""

STORE = """
insert into queue (key, body, received_at, due_at) values (:key, :body, :now, :now)
on conflict (key) do update set
    body = :body, received_at = :now, due_at = :now, handled_at = null, failures = 0
    where handled_at is not null and not :has_time and received_at < :now - :within
"""


class Queue:
    """Webhooks on disk, stored before they are answered and marked when they are handled."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.filled = Flag()
        with self.transaction() as database:
            database.execute("pragma journal_mode = wal")
            database.executescript(TABLES)

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Open the database for one transaction."""
        with closing(sqlite3.connect(self._path, timeout=30)) as database, database:
            database.execute("pragma synchronous = full")  # on disk before it is answered
            yield database

    def put(self, event: webhooks.Event, body: bytes) -> None:
        """Store a webhook, unless it is a duplicate."""
        with self.transaction() as database:
            values = {
                "key": event.key,
                "body": body,
                "now": time(),
                "has_time": event.changed_at is not None,
                "within": DUPLICATES_WITHIN,
            }
            database.execute(STORE, values)
        self.filled.set()

    def next(self) -> tuple[str, bytes] | None:
        """Return the key and the body of the webhook that has waited longest."""
        with self.transaction() as database:
            row: tuple[str, bytes] | None = database.execute(
                "select key, body from queue where handled_at is null and due_at <= ?"
                " order by due_at limit 1",
                [time()],
            ).fetchone()
        return row

    def mark(self, database: sqlite3.Connection, key: str) -> bool:
        """Mark a webhook as handled; ``False`` if another process did so before."""
        marked = database.execute(
            "update queue set handled_at = ? where key = ? and handled_at is null", [time(), key]
        )
        return marked.rowcount == 1

    def postpone(self, key: str) -> None:
        """Try a webhook again later, each time after a longer pause."""
        with self.transaction() as database:
            database.execute(
                "update queue set failures = failures + 1,"
                " due_at = ? + min(?, 1 << min(failures, 20)) where key = ?",
                [time(), LONGEST_PAUSE, key],
            )


class Worker:
    """A thread that handles queued webhooks one after another."""

    def __init__(self, queue: Queue, client: altegio.Altegio) -> None:
        self._queue, self._client, self._stopping = queue, client, Flag()
        # Not a subclass: newer Python versions add attributes to threads.
        self._thread = Thread(target=self._run, name="webhooks", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._queue.filled.clear()
            webhook = self._queue.next()
            if webhook is None:
                self._queue.filled.wait(timeout=1)  # then check for postponed ones
                continue
            key, body = webhook
            try:
                self._handle(key, webhooks.parse(body))
            except Exception:  # one failure must not stop the others
                log.exception("webhook %s failed and is postponed", key)
                self._queue.postpone(key)

    def stop(self) -> None:
        self._stopping.set()
        self._queue.filled.set()
        self._thread.join()

    def _handle(self, key: str, event: webhooks.Event) -> None:
        # Called before the transaction, so that the database is not locked meanwhile.
        now = self._read_again(event) if isinstance(event, webhooks.AppointmentEvent) else None
        with self._queue.transaction() as database:
            if not self._queue.mark(database, key):
                return
            database.execute(
                "insert into changes values (?, ?, ?, ?)",
                [key, event.resource, event.resource_id, event.action],
            )
            if isinstance(event, webhooks.AppointmentEvent):
                copy(database, event.resource_id, now)

    def _read_again(self, event: webhooks.AppointmentEvent) -> altegio.models.Appointment | None:
        if event.call is None:
            return event.data
        try:
            return self._client.send(event.call)
        except altegio.NotFoundError:
            return None


def copy(
    database: sqlite3.Connection,
    appointment_id: int,
    appointment: altegio.models.Appointment | None,
) -> None:
    """Update the copy of an appointment."""
    if appointment is None or appointment.is_deleted:
        database.execute("delete from appointments where id = ?", [appointment_id])
        return
    client = appointment.client.name if appointment.client else None
    starts_at = appointment.starts_at_local or appointment.starts_at or ""
    values = [appointment_id, str(starts_at), client]
    database.execute("insert or replace into appointments values (?, ?, ?)", values)


def make_app(database: Path, token: str) -> FastAPI:
    """Create the application; ``token`` is the ``Authorization`` that Altegio sends."""
    queue = Queue(database)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        with altegio.Altegio(priority="background") as client:
            worker = Worker(queue, client)
            worker.start()
            yield
            worker.stop()

    app = FastAPI(lifespan=lifespan)

    @app.post("/altegio", status_code=204)
    async def receive(request: Request) -> None:
        body = await request.body()
        try:
            event = webhooks.parse(body, headers=request.headers, token=token)
        except webhooks.WebhookAuthorizationError as problem:
            raise HTTPException(401, str(problem)) from None
        except webhooks.InvalidWebhookError as problem:
            raise HTTPException(400, str(problem)) from None
        await run_in_threadpool(queue.put, event, body)

    return app


def main() -> None:
    parser = argparse.ArgumentParser(description="Receive webhooks.")
    parser.add_argument("--database", type=Path, default=Path("webhooks.db"))
    parser.add_argument("--port", type=int, default=8000)
    options = parser.parse_args()
    app = make_app(options.database, os.environ["ALTEGIO_WEBHOOK_TOKEN"])
    uvicorn.run(app, port=options.port, log_level="warning")


if __name__ == "__main__":
    main()
