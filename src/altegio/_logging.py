"""Logging to standard error with ``ALTEGIO_LOG``, for programs that do not configure logging."""

from __future__ import annotations

import logging
import os
from typing import Final

__all__ = ["LOG", "configure_from_environment"]

LOG: Final = "ALTEGIO_LOG"
_LEVELS: Final = ("debug", "info", "warning")


def configure_from_environment() -> None:
    """Print the SDK's log to standard error at the level that ``ALTEGIO_LOG`` names.

    Does nothing when the variable is not set, or when the program has given the logger ``altegio``
    its own handler.
    """
    level = os.environ.get(LOG, "").lower()
    if not level:
        return
    if level not in _LEVELS:
        raise ValueError(f"{LOG} must be one of {', '.join(_LEVELS)}, got {level!r}")
    log = logging.getLogger("altegio")
    log.setLevel(level.upper())
    if not log.handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        log.addHandler(handler)
