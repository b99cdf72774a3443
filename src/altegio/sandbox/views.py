"""Views of locations, team members and clients as nested in other objects."""

from __future__ import annotations

from altegio.sandbox.description import Data, Json
from altegio.sandbox.state import State
from altegio.sandbox.times import zone_of

GENDERS = ("", "Male", "Female")
IMPORTANCES = ("", "Bronze", "Silver", "Gold")


def location_view(state: State, location: Data) -> Data:
    """Return a location; `timezone` is the zone's offset in hours."""
    offset = state.now.astimezone(zone_of(location)).utcoffset()
    staff = state.rows("team member", _location_id=location["id"], fired=0)
    return {
        **location,
        "timezone": int(offset.total_seconds() // 3600) if offset is not None else 0,
        "active_staff_count": len(staff),
        "main_group_id": location["_chain_id"],
        "main_group": state.row("chain", location["_chain_id"]),
    }


def team_member_view(state: State, member: Data) -> Data:
    """Return a team member with position and user."""
    position = state.table("position").get(member["position_id"])
    user = state.table("user").get(member["user_id"])
    shown = {**member, "position": position, "user": user and {**user, "_token": None}}
    own = {name: value for name, value in shown.items() if name not in ("position", "user")}
    return own | {name: shown[name] for name in ("position", "user") if shown[name]}


def team_member_brief(state: State, member_id: Json) -> Data | None:
    """Return a team member by id, deleted or not; None if there is none."""
    member = state.table("team member").get(member_id)
    return team_member_view(state, member) if member else None


def client_view(state: State, client: Data) -> Data:
    """Return a client with tags, visits and payments."""
    attended = state.rows("appointment", _client_id=client["id"], attendance=1, deleted=False)
    missed = state.rows("appointment", _client_id=client["id"], attendance=-1, deleted=False)
    visits = sorted(f"{row['_start']:%Y-%m-%d %H:%M:%S}" for row in attended)
    paid = [
        row["amount"]
        for row in state.rows("financial transaction", client_id=client["id"])
        if row["amount"] > 0
    ]
    all_tags = state.table("tag")
    tags = [all_tags[tag_id] for tag_id in client["_tag_ids"] if tag_id in all_tags]
    full_name = " ".join(filter(None, (client["name"], client["surname"])))
    return {
        **client,
        "display_name": full_name,
        "categories": tags,
        "client_tags": tags,
        "gender": GENDERS[int(client["gender_id"])],
        "sex": GENDERS[int(client["gender_id"])],
        "sex_id": client["gender_id"],
        "importance": IMPORTANCES[int(client["importance_id"])],
        "visits": len(attended),
        "visits_count": len(attended),
        "visit_count": len(attended),
        "success_visits_count": len(attended),
        "fail_visits_count": len(missed),
        "first_visit_date": visits[0] if visits else "",
        "last_visit_date": visits[-1] if visits else "",
        "spent": round(client["spent"] + sum(paid), 2),
        "paid": round(sum(paid), 2),
        "sold_amount": round(client["spent"] + sum(paid), 2),
    }
