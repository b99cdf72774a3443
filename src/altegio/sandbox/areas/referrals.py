"""Referrals of clients, and codes for sold memberships and gift cards."""

from __future__ import annotations

from altegio.sandbox.areas.visit_loyalty import appointment_of
from altegio.sandbox.areas.visits import details
from altegio.sandbox.description import Json
from altegio.sandbox.errors import Refusal, not_found
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers, digits


@answers("apply_referral_program")
def apply(state: State, request: ApiRequest) -> Json:
    """Record the referrer of the client, once; the reward is not documented, so there is none."""
    location = state.location_of(request)
    if location["_chain_id"] != request.path["chain_id"]:
        raise not_found(f"chain {request.path['chain_id']} of location {location['id']}")
    visit, appointment = appointment_of(state, request)
    chain = [row["id"] for row in state.rows("location", _chain_id=location["_chain_id"])]
    phone = digits(request.body["referrer_phone"])
    referrers = [row for row in state.rows("client", phone=phone) if row["_location_id"] in chain]
    if not referrers:
        raise not_found(f"client {phone}")
    if appointment["_client_id"] in {row["id"] for row in referrers}:
        raise Refusal(422, "Clients can't refer themselves.")
    if visit.get("_referrer_id"):
        raise Refusal(422, "A referral was already applied to the visit.")
    visit["_referrer_id"] = referrers[0]["id"]
    return details(state, visit)


@answers("generate_loyalty_code")
def generate_code(state: State, request: ApiRequest) -> Json:
    """Return a code that was not returned before."""
    where = {"_location_id": request.path["location_id"]}
    product = state.row("product", request.path["product_id"], **where)
    row = state.add("loyalty code", _product_id=product["id"])
    return {"code": f"{row['id']:09}"}
