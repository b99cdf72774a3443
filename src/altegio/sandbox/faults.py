"""Answers that a test queued in place of the real ones."""

from __future__ import annotations

from dataclasses import dataclass, replace

from altegio.sandbox.description import Json
from altegio.sandbox.errors import Refusal, error_body
from altegio.sandbox.reply import Reply, json_reply


@dataclass(frozen=True)
class Fault:
    """A queued answer, and its operation; None matches any request."""

    reply: Reply
    operation: str | None = None


class Faults:
    """The queue of faults."""

    def __init__(self) -> None:
        self._queue: list[Fault] = []

    def add(self, fault: Fault, times: int) -> None:
        """Queue a fault for a number of requests."""
        self._queue.extend([fault] * times)

    def take(self, operation: str | None) -> Reply | None:
        """Remove and return the first fault for this operation."""
        for index, fault in enumerate(self._queue):
            if fault.operation in (None, operation):
                return self._queue.pop(index).reply
        return None


def fault_reply(
    status: int,
    json: Json,
    text: str | None,
    headers: dict[str, str],
    *,
    delay: float,
    broken: bool,
) -> Reply:
    """Return the answer described by the arguments of `Sandbox.answer_next`."""
    body = error_body(Refusal(status)) if json is None and status >= 400 else json
    if text is not None:
        html = {"content-type": "text/html; charset=utf-8"}
        reply = Reply(status, text.encode(), {**html, **headers})
    elif body is None:
        reply = Reply(status, headers=headers)
    else:
        reply = json_reply(status, body, headers)
    return replace(reply, delay=delay, is_broken=broken)
