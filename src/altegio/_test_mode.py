"""Whether calls wait and try again: always, but for tests that say otherwise."""

from __future__ import annotations

from typing import Final

__all__ = ["switches"]


class _Switches:
    """What ``altegio.testing`` turns off."""

    waits = True
    retries = True


switches: Final = _Switches()
