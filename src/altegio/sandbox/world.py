"""Data of a fresh sandbox besides loyalty: two chains, three locations and their people."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta

from altegio.sandbox import ids, seeds
from altegio.sandbox.access import ADMINISTRATOR, TEAM_MEMBER, OwnerCredentials
from altegio.sandbox.areas.events import add_event
from altegio.sandbox.areas.inventory import add_product_transaction
from altegio.sandbox.areas.marketplace import add_installations
from altegio.sandbox.areas.settings import plain_widget
from altegio.sandbox.booking import add_document
from altegio.sandbox.payments import add_transaction
from altegio.sandbox.seeding import plant
from altegio.sandbox.state import Clock, State

ADMINISTRATOR_TOKEN = "sandbox-administrator"  # noqa: S105 - made up
TEAM_MEMBER_TOKEN = "sandbox-team-member"  # noqa: S105 - made up
OTHER_OWNER_TOKEN = "sandbox-other-owner"  # noqa: S105 - made up


def fresh_state(credentials: OwnerCredentials, clock: Clock) -> State:
    """Return the initial state of a sandbox."""
    state = State(credentials, clock)
    for seed in _places():
        plant(state, seed)
    for seed in _people(credentials):
        plant(state, seed)
    for seed in _trade(state.now):
        plant(state, seed)
    _add_rest(state)
    add_installations(state)
    state.next_id = ids.FIRST_NEW_ID
    return state


def _places() -> Iterator[seeds.Seed]:
    yield seeds.Chain(id=ids.CHAIN, title="Calm Studios")
    yield seeds.Chain(id=ids.OTHER_CHAIN, title="North Gyms")
    yield seeds.Location(id=ids.LOCATION, title="Calm Studio Downtown")
    yield seeds.Location(
        id=ids.SECOND_LOCATION, title="Calm Studio Riverside", address="2 River Road"
    )
    yield seeds.Location(
        id=ids.OTHER_LOCATION,
        title="North Gym",
        chain_id=ids.OTHER_CHAIN,
        timezone_name="America/Chicago",
        address="3 Lake Street",
    )


def _people(credentials: OwnerCredentials) -> Iterator[seeds.Seed]:
    yield seeds.Client(
        id=ids.CLIENT, name="Anna Example", phone=ids.PHONE, email="anna@example.com"
    )
    yield seeds.Client(id=ids.SECOND_CLIENT, name="Ben Sample", phone="13155550101")
    yield seeds.Client(
        id=ids.CLIENT_ELSEWHERE,
        name="Cleo Sample",
        phone="13155550102",
        location_id=ids.SECOND_LOCATION,
    )
    yield seeds.User(
        id=ids.USER,
        name="Anna Example",
        login=credentials.login,
        password=credentials.password,
        token=credentials.user_token,
        chain_ids=[ids.CHAIN],
    )
    yield seeds.User(
        id=ids.ADMINISTRATOR,
        name="Bea Example",
        login="bea@example.com",
        token=ADMINISTRATOR_TOKEN,
        roles={ids.LOCATION: ADMINISTRATOR},
    )
    yield seeds.User(
        id=ids.TEAM_MEMBER_USER,
        name="Mia Example",
        login="mia@example.com",
        token=TEAM_MEMBER_TOKEN,
        roles={ids.LOCATION: TEAM_MEMBER},
    )
    yield seeds.User(
        id=ids.OTHER_OWNER,
        name="Olga Example",
        login="olga@example.com",
        token=OTHER_OWNER_TOKEN,
        chain_ids=[ids.OTHER_CHAIN],
    )
    yield seeds.TeamMember(
        id=ids.TEAM_MEMBER,
        name="Mia",
        specialization="Yoga instructor",
        position_id=ids.INSTRUCTOR,
        user_id=ids.TEAM_MEMBER_USER,
    )
    yield seeds.TeamMember(
        id=ids.SECOND_TEAM_MEMBER, name="Noah", specialization="Masseur", position_id=ids.MASSEUR
    )
    yield seeds.TeamMember(
        id=ids.TEAM_MEMBER_ELSEWHERE, name="Lea", location_id=ids.SECOND_LOCATION
    )


def _trade(now: datetime) -> Iterator[seeds.Seed]:
    yield seeds.ServiceCategory(id=ids.MASSAGE_CATEGORY, title="Massage")
    yield seeds.ServiceCategory(id=ids.CLASS_CATEGORY, title="Classes")
    both = [ids.TEAM_MEMBER, ids.SECOND_TEAM_MEMBER]
    yield seeds.Service(
        id=ids.YOGA_SERVICE, title="Yoga", category_id=ids.CLASS_CATEGORY, team_member_ids=both
    )
    yield seeds.Service(
        id=ids.PILATES_SERVICE,
        title="Pilates",
        category_id=ids.CLASS_CATEGORY,
        price=40,
        team_member_ids=[ids.TEAM_MEMBER],
    )
    yield seeds.Service(
        id=ids.MASSAGE_SERVICE,
        title="Deep massage",
        price=90,
        duration=5400,
        team_member_ids=[ids.SECOND_TEAM_MEMBER],
    )
    yield seeds.Service(
        id=ids.SERVICE_ELSEWHERE,
        title="Reiki",
        category_id=0,
        location_id=ids.SECOND_LOCATION,
        team_member_ids=[ids.TEAM_MEMBER_ELSEWHERE],
    )
    afternoon = datetime.combine(now.date(), time(17), UTC)
    for row_id, days, attendance in ((ids.PAST_APPOINTMENT, -1, 1), (ids.APPOINTMENT, 1, 0)):
        yield seeds.Appointment(
            id=row_id,
            team_member_id=ids.TEAM_MEMBER,
            service_ids=[ids.YOGA_SERVICE],
            client_id=ids.CLIENT,
            starts_at=afternoon + timedelta(days=days),
            attendance=attendance,
        )
    yield seeds.Product(id=ids.PRODUCT, title="Shampoo", cost=12.5, amount=20)
    yield seeds.BillOfMaterials(
        id=ids.BILL_OF_MATERIALS,
        title="Massage kit",
        amounts={ids.PRODUCT: 0.5},
        service_id=ids.MASSAGE_SERVICE,
    )
    yesterday = now.date() - timedelta(days=1)
    yield seeds.SalaryScheme(
        id=ids.SALARY_SCHEME,
        team_member_id=ids.TEAM_MEMBER,
        title="Share of sales",
        percent=40,
        start_date=yesterday - timedelta(days=365),
    )
    yield seeds.Payroll(
        id=ids.PAYROLL,
        team_member_id=ids.TEAM_MEMBER,
        start_date=yesterday,
        end_date=yesterday,
    )
    vats = {"vat_standard": "Standard rate", "vat_none": "No VAT"}
    yield seeds.TaxSystem(country_id=ids.COUNTRY, title="General", slug="general", vats=vats)


def _add_rest(state: State) -> None:
    """Add the rows that no seed describes."""
    here = {"_location_id": ids.LOCATION}
    for row_id, title in ((ids.INSTRUCTOR, "Instructor"), (ids.MASSEUR, "Masseur")):
        state.put("position", row_id, title=title, chain_id=ids.CHAIN, **here)
    state.put("product category", ids.PRODUCT_CATEGORY, title="Care", parent_id=0, **here)
    state.put(
        "tag",
        ids.TAG,
        title="Regular",
        color="#2a9d8f",
        icon="star",
        entity=1,
        slug="client",
        font_color="#ffffff",
        **here,
    )
    instance = {"id": ids.RESOURCE_INSTANCE, "title": "Room 1", "resource_id": ids.RESOURCE}
    state.put("resource", ids.RESOURCE, title="Rooms", instances=[instance], **here)
    event = {"service_id": ids.YOGA_SERVICE, "staff_id": ids.SECOND_TEAM_MEMBER}
    start = datetime.combine(state.now.date() + timedelta(days=2), time(17), UTC)
    place = state.row("location", ids.LOCATION)
    add_event(state, place, id=ids.EVENT, **event, capacity=5, length=3600, _start=start)
    past = state.now.date() - timedelta(days=40)
    schedule = {"original_entity_type": "activity", "original_entity_id": ids.EVENT, **here}
    dates = {"date_start": past, "date_end": past, "_made": state.now}
    schedule_id = state.put(
        "event schedule", ids.EVENT_SCHEDULE, **schedule, **dates, _service_id=ids.YOGA_SERVICE
    )
    state.put(
        "event schedule day",
        ids.EVENT_SCHEDULE_DAY,
        timetable_event_schedule_id=schedule_id,
        day_of_week="mon",
        events_master_id=ids.TEAM_MEMBER,
        events_time="10:00:00",
        events_duration=3600,
        events_capacity=5,
        labels_ids=[],
        resource_instances_ids=[],
        _made=state.now,
    )
    state.put(
        "recurring booking",
        ids.RECURRING_BOOKING,
        loyalty_abonement_id=None,
        _client_id=ids.CLIENT,
        _schedule_id=schedule_id,
        _day_ids=[],
    )
    sale = add_document(state, place, 1, ids.SALE_DOCUMENT, storage_id=ids.INVENTORY)
    bought = {"good_id": ids.PRODUCT, "amount": -1, "cost_per_unit": 12.5, "cost": 12.5}
    add_product_transaction(
        state,
        sale,
        bought | {"id": ids.PRODUCT_TRANSACTION, "discount": 0, "operation_unit_type": 1},
    )
    add_transaction(
        state,
        place,
        id=ids.FINANCIAL_TRANSACTION,
        amount=12.5,
        account_id=ids.CASH,
        expense_id=7,
        document_id=sale["id"],
        sold_item_id=ids.PRODUCT_TRANSACTION,
        sold_item_type="good",
    )
    strategy = {"title": "Weekly", "days": [1], "interval": 1, "content_type": 1}
    company = {"company_id": ids.LOCATION, "repeat_mode_id": 5}
    state.put("duplication strategy", ids.DUPLICATION_STRATEGY, **strategy, **company)
    state.put(
        "client account",
        ids.CLIENT_ACCOUNT,
        salon_group_id=ids.CHAIN,
        deposit_type_id=1,
        initial_balance=0,
        balance=40,
        reserved_balance=0,
        blocked=False,
        date_create=state.now.isoformat(),
        _client_id=ids.CLIENT,
    )
    picture = state.put(
        "image group",
        ids.IMAGE_GROUP,
        entity="team_member",
        entity_id=ids.TEAM_MEMBER,
        images={"basic": {"path": "https://example.com/avatar.png", "type": "png"}},
    )
    state.row("team member", ids.TEAM_MEMBER)["_image_group_id"] = picture
    state.put("widget", ids.WIDGET, **plain_widget(), **here)
    of_client = {"_client_id": ids.CLIENT, "client_id": ids.CLIENT, **here}
    state.put(
        "comment",
        ids.CLIENT_COMMENT,
        type="default",
        text="Prefers mornings",
        files=[],
        user=state.row("user", ids.USER),
        _made=state.now,
        **of_client,
    )
    state.put(
        "client file",
        ids.CLIENT_FILE,
        name="consent.pdf",
        description="",
        date_create=state.now.isoformat(),
        extension="pdf",
        mime="application/pdf",
        link="/files/consent.pdf",
        user_name="Anna Example",
        user_avatar="https://example.com/user.png",
        size="12 KB",
        can_edit=True,
        **of_client,
    )
    field = {"type": "text", "code": "allergies", "title": "Allergies", "_category": "client"}
    shown = {"user_can_edit": True, "show_in_ui": True}
    state.put("custom field", ids.CUSTOM_FIELD, **field, **shown, **here)
