"""Settings of a location: booking widgets, pictures, users and analytics."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import httpx
import pytest

import altegio
from altegio.models import (
    BookingWidgetCreate,
    ImageEntity,
    NotificationType,
    PermissionValueInput,
    UserCopyTarget,
    UserInvitation,
    UserRole,
)
from altegio.sandbox import ids
from tests.paths import served_path
from tests.worlds import ClientInAnyWorld, World

PERIOD: dict[str, Any] = {"start_date": date(2026, 11, 1), "end_date": date(2026, 11, 30)}
CHARTS = [
    "get_summary",
    "get_daily_revenue",
    "get_daily_occupancy",
    "get_daily_appointments",
    "get_appointments_by_source",
    "get_appointments_by_status",
]
PROMOTIONS = ["get_promotion_revenue", "get_promotion_clients", "get_promotion_team_members"]


def online(client: Any, **changed: Any) -> Any:
    values: dict[str, Any] = {"is_phone_confirmed": True, "is_any_team_member": False}
    values |= {"slot_delay": 60, "max_event_clients": 3, **changed}
    return client.location(ids.LOCATION).settings.update_online_booking(**values)


def test_online_booking_is_changed(client: ClientInAnyWorld) -> None:
    client.call(online)
    found = client.call(lambda c: c.location(ids.LOCATION).settings.get_online_booking())
    assert (found.is_phone_confirmed, found.is_any_team_member) == (True, False)
    assert (found.slot_delay, found.max_event_clients) == (60, 3)


@pytest.mark.parametrize("delay", [-30, 45, 1410])
def test_a_slot_delay_that_the_api_rejects_is_not_sent(
    client: ClientInAnyWorld, delay: int
) -> None:
    with pytest.raises(ValueError, match=r"^slot_delay must"):
        client.call(lambda c: online(c, slot_delay=delay))
    assert client.sandbox.received == []


def test_the_days_of_a_licence_stay_as_sent(client: ClientInAnyWorld) -> None:
    client.sandbox.answer_next(
        200, json={"success": True, "data": {"id": 1, "deactivation_date": "03.04.2027"}}
    )
    found = client.call(lambda c: c.location(ids.LOCATION).settings.get_license())
    assert found.end_date == "03.04.2027"


def test_a_widget_is_created_changed_and_deleted(client: ClientInAnyWorld) -> None:
    def widgets(c: Any) -> Any:
        return c.location(ids.LOCATION).booking_widgets

    made = client.call(lambda c: widgets(c).create(BookingWidgetCreate(title="Booking")))
    assert client.sent.json == {"title": "Booking"}
    client.call(lambda c: widgets(c).update(made.id, description="On our website"))
    assert (client.sent.method, len(client.sent.json)) == ("PATCH", 16)
    assert client.call(lambda c: widgets(c).get(made.id)).description == "On our website"
    client.call(lambda c: widgets(c).delete(made.id))
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: widgets(c).get(made.id))


@pytest.mark.parametrize(
    ("named", "entity", "fields"),
    [
        (
            {"service_id": ids.YOGA_SERVICE},
            "service",
            {"company_id": ids.LOCATION, "service_id": ids.YOGA_SERVICE},
        ),
        ({"team_member_id": ids.TEAM_MEMBER}, "team_member", {"master_id": ids.TEAM_MEMBER}),
    ],
)
def test_a_picture_is_linked_to_its_subject(
    world: World, named: dict[str, Any], entity: str, fields: dict[str, int]
) -> None:
    sent = received_by(
        world,
        lambda c: c.location(ids.LOCATION).images.upload(io.BytesIO(b"\xff\xd8\xff"), **named),
    )
    assert sent.url.path == served_path("upload_image", entity)
    assert form(sent) == {"image": None, **fields}


@pytest.mark.parametrize("named", [{}, {"service_id": 1, "team_member_id": 2}])
def test_a_picture_has_one_subject(client: ClientInAnyWorld, named: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"^upload needs service_id=… or team_member_id=…"):
        client.call(lambda c: c.location(ids.LOCATION).images.upload(io.BytesIO(b""), **named))
    assert client.sandbox.received == []


def test_a_picture_is_deleted_by_its_group(world: World) -> None:
    sent = received_by(
        world,
        lambda c: c.location(ids.LOCATION).images.delete(7, entity=ImageEntity.TEAM_MEMBER),
    )
    assert sent.url.path == served_path("delete_image", "team_member")
    assert form(sent) == {"image_group_id": 7}


def test_invited_users_are_listed_as_not_approved(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: c.location(ids.LOCATION).users.invite(
            [UserInvitation(name="Cora Example", search="cora@example.com")]
        )
    )
    found = client.call(lambda c: c.location(ids.LOCATION).users.list(is_approved=False))
    assert client.sent.query == {"filter[is_approved]": "0"}
    assert "cora@example.com" in [user.email for user in found]
    client.call(lambda c: c.location(ids.LOCATION).users.list())
    assert client.sent.query == {}


def test_a_user_removed_from_a_location_stays_in_others(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: c.location(ids.LOCATION).users.copy_to_locations(
            ids.ADMINISTRATOR, [UserCopyTarget(location_id=ids.SECOND_LOCATION)]
        )
    )
    client.call(lambda c: c.location(ids.LOCATION).users.remove(ids.ADMINISTRATOR))
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: c.location(ids.LOCATION).users.get_permissions(ids.ADMINISTRATOR))
    elsewhere = client.call(lambda c: c.location(ids.SECOND_LOCATION).users.list())
    assert ids.ADMINISTRATOR in [user.id for user in elsewhere]


def test_remove_from_locations_names_other_locations(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: c.location(ids.LOCATION).users.remove_from_locations(
            ids.ADMINISTRATOR, [ids.SECOND_LOCATION]
        )
    )
    assert client.sent.json == {"user_company_links": [{"company_id": ids.SECOND_LOCATION}]}


@pytest.mark.parametrize(
    "act",
    [
        lambda users: users.invite([]),
        lambda users: users.remove_from_locations(ids.ADMINISTRATOR, []),
        lambda users: users.copy_to_locations(ids.ADMINISTRATOR, []),
        lambda users: users.update_permissions(ids.ADMINISTRATOR, permissions=[]),
        lambda users: users.update_permissions(ids.ADMINISTRATOR),
        lambda users: users.update_notification_settings(ids.ADMINISTRATOR, {}),
    ],
)
def test_users_refuse_an_empty_list(client: ClientInAnyWorld, act: Any) -> None:
    with pytest.raises(ValueError, match=r"must contain at least one value|got none"):
        client.call(lambda c: act(c.location(ids.LOCATION).users))
    assert client.sandbox.received == []


def test_only_given_permissions_are_sent(client: ClientInAnyWorld) -> None:
    found = client.call(
        lambda c: c.location(ids.LOCATION).users.update_permissions(
            ids.ADMINISTRATOR, role=UserRole.ACCOUNTANT
        )
    )
    assert client.sent.json == {"user_role": "accountant"}
    assert found.user_role is UserRole.ACCOUNTANT
    client.call(
        lambda c: c.location(ids.LOCATION).users.update_permissions(
            ids.ADMINISTRATOR,
            permissions=[PermissionValueInput(slug="clients_access", value=True)],
            team_member_id=ids.TEAM_MEMBER,
        )
    )
    assert client.sent.json == {
        "user_permissions": [{"slug": "clients_access", "value": True}],
        "staff_id": ids.TEAM_MEMBER,
    }


@pytest.mark.parametrize("act", ["list_roles", "list_roles_for_user"])
def test_permissions_of_roles_are_included_on_request(client: ClientInAnyWorld, act: str) -> None:
    of = [] if act == "list_roles" else [ids.ADMINISTRATOR]
    found = client.call(lambda c: getattr(c.location(ids.LOCATION).users, act)(*of))
    assert client.sent.query == {}
    assert {role.user_permissions is None for role in found} == {True}
    found = client.call(
        lambda c: getattr(c.location(ids.LOCATION).users, act)(*of, include_permissions=True)
    )
    assert client.sent.query == {"include[]": "user_permissions"}
    assert all(role.user_permissions for role in found)


def test_push_notifications_are_flags_by_kind(client: ClientInAnyWorld) -> None:
    kinds = {
        NotificationType.LICENSE_EXPIRES: True,
        NotificationType.ADMINISTRATOR_APPOINTMENT_MOVED: False,
    }
    found = client.call(
        lambda c: c.location(ids.LOCATION).users.update_notification_settings(
            ids.ADMINISTRATOR, kinds
        )
    )
    assert client.sent.json == {
        "notification_types": [
            {"type": "license_expire", "channels": {"push": 1}},
            {"type": "record_move_admin", "channels": {"push": 0}},
        ]
    }
    pushed = {
        kind.type: kind.channels.push for kind in found.notification_types or () if kind.channels
    }
    assert pushed[NotificationType.LICENSE_EXPIRES] is True


@pytest.mark.parametrize("method", [*CHARTS, *PROMOTIONS])
def test_figures_are_of_a_period_of_days(client: ClientInAnyWorld, method: str) -> None:
    client.call(lambda c: figures(c, method, **PERIOD))
    query = {name: client.sent.query[name] for name in ("date_from", "date_to")}
    assert query == {"date_from": "2026-11-01", "date_to": "2026-11-30"}


@pytest.mark.parametrize("method", [*CHARTS, *PROMOTIONS])
def test_a_period_that_ends_before_it_starts_is_refused(
    client: ClientInAnyWorld, method: str
) -> None:
    with pytest.raises(ValueError, match=r"^start_date must not be later than end_date"):
        client.call(
            lambda c: figures(c, method, start_date=date(2026, 11, 2), end_date=date(2026, 11, 1))
        )
    assert client.sandbox.received == []


def test_figures_can_be_of_one_team_member(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: c.location(ids.LOCATION).analytics.get_summary(
            **PERIOD, team_member_id=ids.TEAM_MEMBER, position_id=ids.INSTRUCTOR, user_id=ids.USER
        )
    )
    assert client.sent.query["team_member_id"] == str(ids.TEAM_MEMBER)
    assert client.sent.query["position_id"] == str(ids.INSTRUCTOR)
    assert client.sent.query["user_id"] == str(ids.USER)


def test_a_chart_has_a_point_for_each_day(client: ClientInAnyWorld) -> None:
    (series,) = client.call(
        lambda c: c.location(ids.LOCATION).analytics.get_daily_appointments(**PERIOD)
    )
    assert len(series.data or ()) == 30


def test_the_day_end_report_is_of_one_day(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: c.location(ids.LOCATION).analytics.get_day_end_report(
            day=date(2026, 11, 26), team_member_id=ids.TEAM_MEMBER
        )
    )
    assert client.sent.query == {"start_date": "2026-11-26", "master_id": str(ids.TEAM_MEMBER)}
    with pytest.raises(TypeError, match=r"^day must be a date without a time"):
        client.call(
            lambda c: c.location(ids.LOCATION).analytics.get_day_end_report(
                day=datetime(2026, 11, 26, tzinfo=UTC)
            )
        )


def figures(client: Any, method: str, **period: date) -> Any:
    of = [ids.PROMOTION] if method in PROMOTIONS else []
    return getattr(client.location(ids.LOCATION).analytics, method)(*of, **period)


def received_by(world: World, act: Callable[[Any], Any]) -> httpx.Request:
    """Return the request of a form, which the sandbox does not record."""
    received: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        received.append(request)
        return httpx.Response(200, json={"success": True, "data": {"image_binded": True}})

    world.run(act(world.client(answer)))
    (request,) = received
    return request


def form(request: httpx.Request) -> dict[str, int | None]:
    """Return the numbers of a form by field, and ``None`` for a file."""
    parts = re.findall(
        rb'name="(\w+)"(; filename=)?.*?\r\n\r\n(.*?)\r\n--', request.content, re.DOTALL
    )
    return {name.decode(): None if file else int(value) for name, file, value in parts}
