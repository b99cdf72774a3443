"""Loyalty cards of clients, in a location and in a chain, and of the authorised user."""

from __future__ import annotations

from altegio._calls.arguments import phone_digits, positive_amount, require_nonblank
from altegio._calls.wire import UNSET
from altegio._generated.b2b_v1 import api, models

from .facade import AsyncChainFacade, AsyncFacade, AsyncLocationFacade


class AsyncLocationLoyaltyCards(AsyncLocationFacade):
    """Loyalty cards: cards on which clients collect discounts and bonus money.

    A card belongs to a type (see ``loyalty_card_types``) and to the chain that issues the type;
    the promotions linked to the type decide what the client gets. ``balance`` is bonus money in the
    location's currency, ``paid_amount``, ``sold_amount`` and ``visits_count`` are counted by
    promotions that grow with the client's history.
    """

    async def list_for_client(self, client_id: int) -> list[models.LoyaltyCard]:
        """List a client's loyalty cards by the client's id.

        Args:
            client_id: The client, as this location knows them: ids of clients are a location's.

        Returns:
            The cards in one list, each with its type and the promotions that are active.

        Raises:
            NotFoundError: There is no such client.
            PermissionDeniedError: The user has no access to the client.

        Operation: ``get_loyalty_card_list_by_client_id``.
        """
        return await self._send(api.get_loyalty_card_list_by_client_id(client_id))

    async def list_for_phone(self, phone: str, *, chain_id: int) -> list[models.LoyaltyCard]:
        """List a client's loyalty cards by the client's phone number.

        Args:
            phone: The client's international phone number, with or without a plus.
            chain_id: The chain that issued the cards.

        Returns:
            The cards whose promotions are active in this location, in one list; empty when no
            client has this number. In the rules of a promotion, ``parameter`` is the threshold from
            which a rule holds.

        Raises:
            ValueError: ``phone`` is not an international number.
            NotFoundError: There is no such chain or location.
            PermissionDeniedError: The user has no access to the chain or the location.

        Operation: ``get_loyalty_card_list_by_phone``.
        """
        number = f"+{phone_digits(phone)}"
        return await self._send(
            api.get_loyalty_card_list_by_phone(number, chain_id, self._location_id)
        )

    async def issue(self, *, phone: str, number: int | str, type_id: int) -> models.LoyaltyCard:
        """Issue a card to the client with this phone number.

        Args:
            phone: The client's international phone number, with or without a plus.
            number: The card's number. Pass a string if it begins with zeros.
            type_id: The type of the card; ``loyalty_card_types.list_for_client`` has those that
                the client may get.

        Returns:
            The new card.

        Raises:
            ValueError: ``phone`` is not an international number, or ``number`` is empty.
            UnprocessableEntityError: The number is taken, or there is no such type. The API doesn't
                document the status.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not issue cards in the location.

        Operation: ``issue_loyalty_card``.
        """
        body = models.LoyaltyCardIssue(
            loyalty_card_number=str(number)
            if isinstance(number, int)
            else require_nonblank(number, "number"),
            loyalty_card_type_id=type_id,
            phone=phone_digits(phone),
        )
        return await self._send(api.issue_loyalty_card(self._location_id, body=body))

    async def remove(self, card_id: int) -> None:
        """Delete a client's loyalty card. ⚠ This can't be undone.

        Args:
            card_id: The card.

        Raises:
            NotFoundError: There is no such card.
            PermissionDeniedError: The user may not remove cards in the location.

        Operation: ``remove_loyalty_card``.
        """
        await self._send(api.remove_loyalty_card(self._location_id, card_id))

    async def deposit(
        self, card_id: int, *, amount: int | float, title: str | None = None
    ) -> models.LoyaltyCard:
        """Deposit bonus money on a card manually.

        Args:
            card_id: The card.
            amount: The amount, above zero, in the main unit of the location's currency (100.5 is
                100.50).
            title: A comment for the card's history.

        Returns:
            The card with its new ``balance``, without its type, chain and promotions.

        Raises:
            TypeError: ``amount`` is neither an int nor a float.
            ValueError: ``amount`` is not above zero.
            NotFoundError: There is no such card.
            PermissionDeniedError: The user may not change balances in the location.

        Operation: ``create_loyalty_card_transaction``.
        """
        body = _transaction(positive_amount(amount, "amount"), title)
        return await self._send(
            api.create_loyalty_card_transaction(self._location_id, card_id, body=body)
        )

    async def withdraw(
        self, card_id: int, *, amount: int | float, title: str | None = None
    ) -> models.LoyaltyCard:
        """Withdraw bonus money from a card manually.

        Args:
            card_id: The card.
            amount: The amount, above zero, in the main unit of the location's currency.
            title: A comment for the card's history.

        Returns:
            The card with its new ``balance``, without its type, chain and promotions.

        Raises:
            TypeError: ``amount`` is neither an int nor a float.
            ValueError: ``amount`` is not above zero.
            APIStatusError: The card's balance is lower. The API doesn't document the status.
            NotFoundError: There is no such card.
            PermissionDeniedError: The user may not change balances in the location.

        Operation: ``create_loyalty_card_transaction``, with an amount below zero.
        """
        body = _transaction(-positive_amount(amount, "amount"), title)
        return await self._send(
            api.create_loyalty_card_transaction(self._location_id, card_id, body=body)
        )


class AsyncChainLoyaltyCards(AsyncChainFacade):
    """Loyalty cards of a chain's clients, changed with permissions in the chain.

    The methods of a location, such as listing and issuing, are in
    ``client.location(…).loyalty_cards``.
    """

    async def deposit(
        self, card_id: int, *, amount: int | float, title: str | None = None
    ) -> models.LoyaltyCard:
        """Deposit bonus money on a card manually, on behalf of the chain.

        Args:
            card_id: The card.
            amount: The amount, above zero, in the main unit of the chain's currency (100.5 is
                100.50).
            title: A comment for the card's history.

        Returns:
            The card with its new ``balance``, without its type, chain and promotions.

        Raises:
            TypeError: ``amount`` is neither an int nor a float.
            ValueError: ``amount`` is not above zero.
            NotFoundError: The chain has no such card.
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``create_chain_loyalty_card_transaction``.
        """
        body = _transaction(positive_amount(amount, "amount"), title)
        return await self._send(
            api.create_chain_loyalty_card_transaction(self._chain_id, card_id, body=body)
        )

    async def withdraw(
        self, card_id: int, *, amount: int | float, title: str | None = None
    ) -> models.LoyaltyCard:
        """Withdraw bonus money from a card manually, on behalf of the chain.

        Args:
            card_id: The card.
            amount: The amount, above zero, in the main unit of the chain's currency.
            title: A comment for the card's history.

        Returns:
            The card with its new ``balance``, without its type, chain and promotions.

        Raises:
            TypeError: ``amount`` is neither an int nor a float.
            ValueError: ``amount`` is not above zero.
            APIStatusError: The card's balance is lower. The API doesn't document the status.
            NotFoundError: The chain has no such card.
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``create_chain_loyalty_card_transaction``, with an amount below zero.
        """
        body = _transaction(-positive_amount(amount, "amount"), title)
        return await self._send(
            api.create_chain_loyalty_card_transaction(self._chain_id, card_id, body=body)
        )


class AsyncUserLoyaltyCards(AsyncFacade):
    """The authorised user's own loyalty cards, which they hold as a client."""

    async def list(self, chain_id: int) -> list[models.LoyaltyCard]:
        """List the user's loyalty cards of a chain.

        Args:
            chain_id: The chain that issued the cards.

        Returns:
            The cards in one list, each with its type and its promotions.

        Raises:
            PermissionDeniedError: The user is not a client of the chain.
            NotFoundError: There is no such chain.

        Operation: ``get_user_loyalty_cards``.
        """
        return await self._send(api.get_user_loyalty_cards(chain_id))


def _transaction(amount: int | float, title: str | None) -> models.LoyaltyCardTransactionCreate:
    return models.LoyaltyCardTransactionCreate(
        amount=amount, title=UNSET if title is None else title
    )
