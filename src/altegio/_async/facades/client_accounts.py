"""Client accounts: money that clients have deposited."""

from __future__ import annotations

import builtins

from altegio._async.pager import AsyncPager
from altegio._calls.arguments import phone_digits, positive_amount
from altegio._calls.wire import UNSET
from altegio._generated.b2b_v1 import api, models

from .facade import AsyncChainFacade, AsyncLocationFacade


class AsyncLocationClientAccounts(AsyncLocationFacade):
    """Client accounts: money that clients deposit to pay for later visits.

    Amounts are in the main unit of the location's currency.
    """

    async def list_for_client(self, client_id: int) -> builtins.list[models.ClientAccountSummary]:
        """List the accounts of a client.

        Args:
            client_id: The client.

        Returns:
            The accounts with balance, type and client, in one list.

        Raises:
            PermissionDeniedError: The user may not see client accounts.
            NotFoundError: The location has no such client.

        Operation: ``get_client_account_list_by_location_and_client``.
        """
        return await self._send(
            api.get_client_account_list_by_location_and_client(self._location_id, client_id)
        )

    async def top_up(
        self,
        client_account_id: int,
        *,
        client_id: int,
        amount: int | float,
        account_id: int,
        team_member_id: int | None = None,
    ) -> models.ClientAccountTopUp:
        """Top up a client account: the client pays money in.

        ⚠ This books money: it also creates the document and the financial transaction. It is
        retried only if it was certainly not carried out; after a timeout, check the balance before
        you call again.

        Args:
            client_account_id: The client account.
            client_id: The client who owns it.
            amount: The amount, in the main unit of the currency.
            account_id: The location's account that the money goes to, such as the cash desk.
            team_member_id: The team member who gets the credit for the sale.

        Returns:
            The document and the transactions that were created.

        Raises:
            ValueError: ``amount`` is not above zero.
            PermissionDeniedError: The user may not top up client accounts.
            NotFoundError: There is no such client account, client or account.

        Operation: ``create_client_account_topup_operation``.
        """
        body = models.ClientAccountTopUpCreate(
            client_id=client_id,
            client_account_id=client_account_id,
            amount=positive_amount(amount, "amount"),
            account_id=account_id,
            team_member_id=UNSET if team_member_id is None else team_member_id,
        )
        return await self._send(
            api.create_client_account_topup_operation(self._location_id, body=body)
        )


class AsyncChainClientAccounts(AsyncChainFacade):
    """Client accounts in a chain: money that clients deposit, valid in all its locations.

    Amounts are in the main unit of the currency. All methods need rights in the chain.
    """

    def list(
        self,
        *,
        min_balance: int | float | None = None,
        max_balance: int | float | None = None,
        page_size: int | None = None,
    ) -> AsyncPager[models.ClientAccountSummary]:
        """List the client accounts of the chain.

        Args:
            min_balance: Accounts with at least this balance.
            max_balance: Accounts with at most this balance.
            page_size: Accounts per page.

        Returns:
            A pager over the accounts with balance, type and client; the API pages by number.

        Raises:
            ValueError: ``min_balance`` is above ``max_balance``.
            PermissionDeniedError: The user has no rights in the chain.
            NotFoundError: There is no such chain.

        Operation: ``get_client_account_list_by_chain``.
        """
        if min_balance is not None and max_balance is not None and min_balance > max_balance:
            raise ValueError(
                f"min_balance must not be above max_balance, got {min_balance} and {max_balance}"
            )
        call = api.get_client_account_list_by_chain(
            self._chain_id, min_balance=min_balance, max_balance=max_balance
        )
        return self._pages(call, page_size)

    async def list_for_phone(self, phone: str) -> builtins.list[models.ClientAccountSummary]:
        """List the accounts of a person.

        Args:
            phone: The phone number, international, such as ``"13155550100"``.

        Returns:
            The accounts with balance and type in one list; ``client`` is ``None`` here.

        Raises:
            ValueError: ``phone`` is not an international number.
            PermissionDeniedError: The user has no rights in the chain.
            NotFoundError: There is no such chain or client.

        Operation: ``get_client_account_by_chain_and_phone``.
        """
        return await self._send(
            api.get_client_account_by_chain_and_phone(self._chain_id, phone_digits(phone))
        )

    async def list_transactions(
        self, client_account_id: int
    ) -> builtins.list[models.ClientAccountHistoryEntry]:
        """List the payments into and out of a client account.

        Args:
            client_account_id: The client account.

        Returns:
            All transactions with their kinds in one list, however long.

        Raises:
            PermissionDeniedError: The user has no rights in the chain.
            NotFoundError: The chain has no such client account.
            UnprocessableEntityError: The API rejects the id.

        Operation: ``get_chain_client_account_history``.
        """
        return await self._send(
            api.get_chain_client_account_history(self._chain_id, client_account_id)
        )
