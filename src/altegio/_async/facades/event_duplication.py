"""Rules by which a location copies its events."""

from __future__ import annotations

import builtins
from typing import Unpack

from altegio._calls.updating import Update, find_by_id
from altegio._generated.b2b_v1 import api, models

from .facade import AsyncLocationFacade


class AsyncLocationEventDuplicationStrategies(AsyncLocationFacade):
    """Saved rules for copying events: every day, on weekdays, every second week, and so on.

    ``days`` of a strategy are numbers from 0 (Sunday) to 6; they only apply in the weekly mode.
    """

    async def list(self) -> builtins.list[models.EventDuplicationStrategy]:
        """List the location's strategies; not paged.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The partner has no access to the location.

        Operation: ``list_event_duplication_strategies``.
        """
        return await self._send(api.list_event_duplication_strategies(self._location_id))

    async def create(
        self, strategy: models.EventDuplicationStrategyInput
    ) -> models.EventDuplicationStrategy:
        """Create a strategy.

        Args:
            strategy: Its title, the repetition of events, and the parts that are copied.

        Returns:
            The new strategy.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not change the location's calendar.

        Operation: ``create_event_duplication_strategy``.
        """
        return await self._send(
            api.create_event_duplication_strategy(self._location_id, body=strategy)
        )

    async def replace(
        self, strategy_id: int, strategy: models.EventDuplicationStrategyInput
    ) -> models.EventDuplicationStrategy:
        """Replace a strategy.

        ⚠ Fields that are not set are lost; :meth:`update` keeps them.

        Args:
            strategy_id: The strategy.
            strategy: The complete strategy, as for :meth:`create`.

        Returns:
            The updated strategy.

        Raises:
            NotFoundError: The location has no such strategy.
            PermissionDeniedError: The user may not change the location's calendar.

        Operation: ``update_event_duplication_strategy``.
        """
        return await self._send(
            api.update_event_duplication_strategy(self._location_id, strategy_id, body=strategy)
        )

    async def update(
        self, strategy_id: int, **changes: Unpack[models.EventDuplicationStrategyUpdateParams]
    ) -> models.EventDuplicationStrategy:
        """Change fields of a strategy.

        Lists the strategies and sends this one again with the changes.
        Two requests: a change that someone else makes between them is lost.

        Args:
            strategy_id: The strategy.
            **changes: Fields of :class:`.EventDuplicationStrategyInput`.

        Returns:
            The updated strategy.

        Raises:
            TypeError: There is no change, or a field is unknown or of another type.
            LookupError: The location has no such strategy.
            NotFoundError: There is no such location, or the strategy was deleted meanwhile.
            PermissionDeniedError: The user may not change the location's calendar.

        Operation: ``update_event_duplication_strategy``.
        """
        update = Update(models.EventDuplicationStrategyInput, changes)
        stored = find_by_id(await self.list(), strategy_id)
        return await self.replace(strategy_id, update.merged_into(stored))
