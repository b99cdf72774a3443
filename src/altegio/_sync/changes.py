# Generated from _async/changes.py by `make generate`; not edited by hand.
"""Pager of items changed since a moment, complete even if more change while it is read."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from typing import Final, NoReturn, Protocol, TypeVar

from altegio._calls.arguments import require_type

from .pager import Pager, ReadPage

__all__ = ["OVERLAP", "Changes"]

#: Local time jumps back by an hour in autumn, and a change may be stored a little late.
OVERLAP: Final = timedelta(hours=1, minutes=5)
#: Maximum number of times that a changing list is read.
_PASSES: Final = 10


class Changing(Protocol):
    """An item with an id and the time of its last change."""

    @property
    def id(self) -> int: ...

    @property
    def updated_at(self) -> datetime | None: ...


T = TypeVar("T", bound=Changing)


class Changes(Pager[T]):
    """Items that changed since a moment, in their newest form.

    Changes made while pages are read move items to other pages, where they would be missed. So a
    list of more than one page is read again until nothing new appears, at most ten times; an item
    is repeated only if it has changed. Store items by id, so that the last form wins.

    Every iteration starts again, from ``since``.

    Attributes:
        next_since: The value of ``since`` for the next run, in the location's local time: the last
            change that was read. It advances when an iteration is complete, unless the list still
            changed after ten times.
    """

    def __init__(
        self, pager_since: Callable[[datetime], Pager[T]], since: datetime, overlap: timedelta
    ) -> None:
        """Create a pager, as the facades do.

        Args:
            pager_since: Creates a pager of the items changed since a moment.
            since: Naive, in the location's local time.
            overlap: How much earlier to begin.

        Raises:
            TypeError: ``overlap`` is not a ``timedelta``.
            ValueError: ``overlap`` is negative.
        """
        require_type(overlap, timedelta, "overlap")
        if overlap < timedelta(0):
            raise ValueError(f"overlap must not be negative, got {overlap!r}")
        self._pager_since, self._since, self._overlap = pager_since, since, overlap
        self.total_count: int | None = None
        self.next_page: int | None = None
        self.next_since: datetime = since

    def starting_at(self, page: int) -> NoReturn:
        """Refuse, because the pages change; begin at ``next_since`` instead.

        Raises:
            TypeError: Always.
        """
        raise TypeError(f"changes start at a moment, not at page {page!r}: pass since=")

    def _read(self, limit: int | None = None) -> Generator[ReadPage[T]]:  # noqa: ARG002
        known: dict[str, T] = {}  # by id as a string: a malformed id may be a list
        for _ in range(_PASSES):
            pages, found_new = 0, False
            pager = self._pager_since(self._since - self._overlap)
            with closing(pager.pages()) as read:
                for page in read:
                    pages += 1
                    new = [item for item in page if known.get(str(item.id)) != item]
                    known |= {str(item.id): item for item in new}
                    if new:
                        found_new = True
                        yield ReadPage(new, None)
            # A single page is consistent, and items that moved others would have been new.
            if pages <= 1 or not found_new:
                moments: Iterator[object] = (item.updated_at for item in known.values())
                local = (
                    moment.replace(tzinfo=None)
                    for moment in moments
                    if isinstance(moment, datetime)  # a malformed one is kept as received
                )
                self.next_since = max([self._since, *local])
                return

    def __repr__(self) -> str:
        return f"{type(self).__name__}(since={self._since!r})"
