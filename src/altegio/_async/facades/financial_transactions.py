"""Financial transactions of a location."""

from __future__ import annotations

import builtins
from datetime import date, tzinfo
from typing import Unpack

from altegio._async.pager import AsyncPager
from altegio._calls.arguments import require_date_range
from altegio._calls.updating import Update
from altegio._generated.b2b_v1 import api, models

from .facade import AsyncLocationFacade


class AsyncLocationFinancialTransactions(AsyncLocationFacade):
    """Financial transactions: money received in or paid from a location's accounts.

    Amounts are in the main unit of the location's currency, above zero for income and below zero
    for expenses. The payment item is the purpose, such as services, products or rent.
    """

    def list(
        self,
        *,
        start_date: date | None = None,
        end_date: date | None = None,
        account_id: int | None = None,
        client_id: int | None = None,
        supplier_id: int | None = None,
        team_member_id: int | None = None,
        user_id: int | None = None,
        document_id: int | None = None,
        transaction_type: int | None = None,
        is_real_money: bool | None = None,
        is_deleted: bool | None = None,
        balance: models.BalanceFilter | None = None,
        page_size: int | None = None,
    ) -> AsyncPager[models.FinancialTransaction]:
        """List the location's financial transactions.

        Args:
            start_date: The first day of the period.
            end_date: The last day of the period, included.
            account_id: Only transactions in this account.
            client_id: Only those with this client.
            supplier_id: Only those with this supplier.
            team_member_id: Only those with this team member.
            user_id: Only those that this user made.
            document_id: Only those of this document.
            transaction_type: Only those of this type, a code that is not documented.
            is_real_money: ``True`` for transactions in real money alone, without those in bonus
                points and the like.
            is_deleted: ``True`` for deleted transactions.
            balance: Only income (``POSITIVE``) or only expenses (``NEGATIVE``).
            page_size: Transactions per page, 50 by default.

        Returns:
            A pager over the transactions; the API pages by number and names no total.

        Raises:
            ValueError: ``start_date`` is later than ``end_date``, or ``page_size`` is less than 1.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location's finances.

        Operation: ``get_transactions``.
        """
        require_date_range(start_date, end_date)
        call = api.get_transactions(
            self._location_id,
            start_date=start_date,
            end_date=end_date,
            account_id=account_id,
            client_id=client_id,
            supplier_id=supplier_id,
            team_member_id=team_member_id,
            user_id=user_id,
            document_id=document_id,
            transaction_type=transaction_type,
            is_real_money=is_real_money,
            is_deleted=is_deleted,
            balance=balance,
        )
        return self._pages(call, page_size)

    async def list_for_visit(
        self, *, visit_id: int | None = None, appointment_id: int | None = None
    ) -> builtins.list[models.FinancialTransaction]:
        """List the payments for a visit, or for one of its appointments.

        Args:
            visit_id: The visit.
            appointment_id: The appointment, instead of the visit.

        Returns:
            The transactions in one list.

        Raises:
            ValueError: Not exactly one of the two is given.
            NotFoundError: The location has no such visit or appointment.
            PermissionDeniedError: The user has no access to the location's finances.

        Operation: ``get_transactions_by_visit_or_appointment_id``.
        """
        if (visit_id is None) == (appointment_id is None):
            got = "neither" if visit_id is None else "both"
            raise ValueError(f"list_for_visit needs visit_id=… or appointment_id=…, got {got}")
        return await self._send(
            api.get_transactions_by_visit_or_appointment_id(
                self._location_id, visit_id=visit_id, appointment_id=appointment_id
            )
        )

    async def get(self, transaction_id: int) -> models.FinancialTransaction:
        """Get one financial transaction.

        Args:
            transaction_id: The transaction.

        Returns:
            The transaction with its account, payment item and client.

        Raises:
            NotFoundError: The location has no such transaction.
            PermissionDeniedError: The user has no access to the location's finances.

        Operation: ``get_financial_transaction``.
        """
        return await self._send(api.get_financial_transaction(self._location_id, transaction_id))

    async def create(
        self, transaction: models.FinancialTransactionInput
    ) -> models.FinancialTransaction:
        """Record an income or an expense. ⚠ The account's balance changes at once.

        Args:
            transaction: The amount (above zero for income, below for an expense), the account,
                the payment item, and the other party. ``paid_at`` is an aware instant.

        Returns:
            The transaction as created.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not create transactions in this account.

        Operation: ``create_financial_transaction``.
        """
        return await self._send(
            api.create_financial_transaction(self._location_id, body=transaction)
        )

    async def replace(
        self, transaction_id: int, transaction: models.FinancialTransactionInput
    ) -> models.FinancialTransaction:
        """Replace a financial transaction. ⚠ The account's balance changes at once.

        ⚠ Fields that are not set may be lost; :meth:`update` keeps them.

        Args:
            transaction_id: The transaction.
            transaction: The complete transaction, as for :meth:`create`.

        Returns:
            The updated transaction.

        Raises:
            NotFoundError: The location has no such transaction.
            PermissionDeniedError: The user may not edit transactions in this account.

        Operation: ``update_financial_transaction``.
        """
        return await self._send(
            api.update_financial_transaction(self._location_id, transaction_id, body=transaction)
        )

    async def update(
        self,
        transaction_id: int,
        *,
        zone: tzinfo | str,
        **changes: Unpack[models.FinancialTransactionUpdateParams],
    ) -> models.FinancialTransaction:
        """Change fields of a financial transaction. ⚠ The account's balance changes at once.

        Reads the transaction and sends it all again with the changes.
        Two requests: a change that someone else makes between them is lost.

        Args:
            transaction_id: The transaction.
            zone: The location's zone, its ``timezone_name``: the stored ``paid_at`` is read in it.
            **changes: Fields of :class:`.FinancialTransactionInput`.

        Returns:
            The updated transaction.

        Raises:
            TypeError: There is no change, or a field is unknown or of another type.
            ValueError: ``paid_at`` is naive, or the zone is unknown.
            NotFoundError: The location has no such transaction.
            PermissionDeniedError: The user may not edit transactions in this account.

        Operation: ``update_financial_transaction``.
        """
        update = Update(models.FinancialTransactionInput, changes, zone)
        stored = await self.get(transaction_id)
        return await self.replace(transaction_id, update.merged_into(stored))

    async def delete(self, transaction_id: int) -> None:
        """Delete a financial transaction. ⚠ The account's balance changes; there is no undo.

        Args:
            transaction_id: The transaction.

        Raises:
            NotFoundError: The location has no such transaction.
            PermissionDeniedError: The user may not delete transactions in this account.

        Operation: ``delete_financial_transaction``.
        """
        await self._send(api.delete_financial_transaction(self._location_id, transaction_id))
