"""Sender of the sandbox's webhooks: posted by threads, one change after another."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from threading import Thread

from altegio import _http
from altegio.sandbox.changes import ReportedChange, changes, reported_rows
from altegio.sandbox.description import Data
from altegio.sandbox.quirks import Quirks
from altegio.sandbox.recording import SentWebhook
from altegio.sandbox.reply import json_reply
from altegio.sandbox.state import State


class WebhookSender:
    """Sender of webhooks, in the background and in order; requests do not wait for receivers."""

    def __init__(self, authorization: str) -> None:
        self._authorization = authorization
        self._last: Thread | None = None
        self._late: list[SentWebhook] = []

    @contextmanager
    def reporting(self, state: State, user: Data | None, quirks: Quirks) -> Generator[None]:
        """Report the changes made in the block to the receivers of each location."""
        settings = [row.get("_webhooks", {}) for row in state.rows("location")]
        if not any(setting.get("active") for setting in settings):
            yield
            return
        before = reported_rows(state)
        yield
        self._report(state, list(changes(state, before, user)), user, quirks)

    def _report(
        self, state: State, reported: list[ReportedChange], user: Data | None, quirks: Quirks
    ) -> None:
        batch = [
            SentWebhook(url, change.body)
            for change in reported
            for url in _receivers(state, change, user)
            for _ in range(quirks.webhook_copies)
        ]
        if not batch:
            return
        if quirks.late_webhooks and not self._late:
            self._late = batch
        else:
            self._start(state, batch + self._late)
            self._late = []

    def finish(self, state: State, timeout: float) -> None:
        """Post delayed webhooks, and wait until all are delivered.

        Raises:
            TimeoutError: A receiver has not answered in time.
        """
        self._start(state, self._late)
        self._late = []
        if self._last is not None:
            self._last.join(timeout)
            if self._last.is_alive():
                raise TimeoutError(f"a receiver of webhooks has not answered within {timeout} s")

    def forget(self) -> None:
        """Drop the delayed webhooks."""
        self._late = []

    def _start(self, state: State, batch: list[SentWebhook]) -> None:
        if batch:
            arguments = (state, batch, self._last)
            self._last = Thread(target=self._post, args=arguments, name="webhooks", daemon=True)
            self._last.start()

    def _post(self, state: State, batch: list[SentWebhook], earlier: Thread | None) -> None:
        if earlier is not None:
            earlier.join()
        headers = {"Authorization": self._authorization}
        with _http.library.Client(trust_env=False, timeout=10, headers=headers) as client:
            for webhook in batch:
                body = json_reply(200, webhook.json)
                try:
                    answer = client.post(webhook.url, content=body.body, headers=body.headers)
                    status: int | None = answer.status_code
                except _http.errors("TransportError"):  # no server listens there
                    status = None
                state.webhooks.append(replace(webhook, status=status))


def _receivers(state: State, change: ReportedChange, user: Data | None) -> list[str]:
    settings = state.table("location")[change.location_id].get("_webhooks", {})
    own = user is not None and user["id"] == settings.get("_set_by")
    if not (settings.get("active") and settings.get(change.setting, True)):
        return []
    return [] if own and not settings.get("self_sending") else settings["urls"]
