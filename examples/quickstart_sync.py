"""The synchronous client: membership types of a chain, and a client's loyalty cards.

make sandbox       # in another terminal
python examples/quickstart_sync.py
"""

from __future__ import annotations

import sys

import altegio


def main(base_url: str = "http://127.0.0.1:8000/api/v1") -> None:
    with altegio.Altegio(
        base_url=base_url, partner_token="sandbox-partner", user_token="sandbox-user"
    ) as client:
        chain, location = client.chain(706028), client.location(37532)

        for kind in chain.membership_types.list():
            print(f"{kind.id:>8}  {kind.title:<28} {kind.cost:>6}")

        for card in location.loyalty_cards.list_for_phone("13155550100", chain_id=chain.id):
            print(f"{card.id:>8}  card {card.number:<23} {card.balance:>6}")

        try:
            chain.membership_types.get(1)
        except altegio.NotFoundError as error:
            print(f"{error.status_code:>8}  {type(error).__name__}: {error}")


if __name__ == "__main__":
    main(*sys.argv[1:])
