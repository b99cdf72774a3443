"""Transactions of a chain's loyalty: discounts, accruals, withdrawals and expiries."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from altegio._async.pager import AsyncPager
from altegio._calls.arguments import require_date, require_nonempty, require_order
from altegio._generated.b2b_v1 import api, models

from .facade import AsyncChainFacade


class AsyncChainLoyaltyTransactions(AsyncChainFacade):
    """Loyalty transactions: discounts, accruals, withdrawals and expiries.

    A transaction belongs to a visit, or was made manually, and names its loyalty card, promotion,
    gift card or membership. The kinds are those of ``LoyaltyTransactionType``.
    """

    def list(
        self,
        *,
        created_after: date,
        created_before: date,
        types: Sequence[models.LoyaltyTransactionType] | None = None,
        location_ids: Sequence[int] | None = None,
        visit_ids: Sequence[int] | None = None,
        page_size: int | None = None,
    ) -> AsyncPager[models.LoyaltyTransaction]:
        """List the loyalty transactions of a period.

        Args:
            created_after: The first day.
            created_before: The last day, included.
            types: Only transactions of these kinds.
            location_ids: Only transactions in these locations.
            visit_ids: Only transactions of these visits.
            page_size: Transactions per page.

        Returns:
            A pager over the transactions; the API pages by number. Amounts are in the currency of
            the location, in its main unit.

        Raises:
            TypeError: ``created_after`` or ``created_before`` is not a date, or has a time.
            ValueError: ``created_after`` is later than ``created_before``, or a filter is empty.
            UnprocessableEntityError: The filters are inconsistent.
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``get_chain_loyalty_transaction_list``.
        """
        require_order(
            require_date(created_after, "created_after"),
            require_date(created_before, "created_before"),
            "created",
        )
        call = api.get_chain_loyalty_transaction_list(
            self._chain_id,
            created_after=created_after,
            created_before=created_before,
            types=require_nonempty(types, "types"),
            location_ids=require_nonempty(location_ids, "location_ids"),
            visit_ids=require_nonempty(visit_ids, "visit_ids"),
        )
        return self._pages(call, page_size)
