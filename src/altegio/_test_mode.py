"""Switches of the test mode, which turns waiting and retries off."""

from __future__ import annotations

from typing import Final

__all__ = ["switches"]


class _Switches:
    """Features that ``altegio.testing`` turns off."""

    waits = True
    retries = True


switches: Final = _Switches()
