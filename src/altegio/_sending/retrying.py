"""Retries of a request: tenacity counts the attempts, waits between them and stops.

Loaded with the first request that fails: a program whose requests succeed never loads tenacity.
"""

from __future__ import annotations

from typing import Any, Final

from tenacity import (
    AsyncRetrying,
    RetryCallState,
    Retrying,
    retry_if_result,
    wait_random_exponential,
)

from altegio._test_mode import switches

from .attempts import Attempts, Outcome

__all__ = ["AsyncRetrying", "Retrying", "policy"]

#: Backoff with full jitter: up to half a second before the second attempt, then doubling.
_BACKOFF: Final = wait_random_exponential(multiplier=0.5, max=8.0)


def policy(attempts: Attempts) -> dict[str, Any]:
    """Return the arguments for tenacity."""

    def pause(state: RetryCallState) -> float:
        if not switches.waits:
            return 0.0
        return _BACKOFF(state) if attempts.requested_pause is None else attempts.requested_pause

    def stop(state: RetryCallState) -> bool:
        # Not tenacity's stop_before_delay: that counts the first wait for a turn, too.
        remaining = attempts.remaining()
        late = remaining is not None and state.upcoming_sleep >= remaining
        return late or state.attempt_number > attempts.max_retries

    return {
        "retry": retry_if_result(attempts.may_be_retried),
        "wait": pause,
        "stop": stop,
        "retry_error_callback": _last_outcome,
    }


def _last_outcome(state: RetryCallState) -> Outcome:
    assert state.outcome is not None  # noqa: S101 (tenacity stops after an attempt only)
    outcome: Outcome = state.outcome.result()
    return outcome
