"""Data that a test can add to the sandbox: `sandbox.seed(seeds.Client(name="Zoe", phone="1315…"))`.

An id that is not given is generated. The location is 37532 by default.
"""

from __future__ import annotations

from datetime import date, datetime
from itertools import chain

import msgspec

from altegio.sandbox import ids

__all__ = [
    "Account",
    "Appointment",
    "BillOfMaterials",
    "Chain",
    "Client",
    "Location",
    "LocationSettings",
    "Payroll",
    "Product",
    "SalaryScheme",
    "Schedule",
    "Seed",
    "Seeds",
    "Service",
    "ServiceCategory",
    "TaxSystem",
    "TeamMember",
    "User",
]


class Seed(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """Base of all seeds.

    Attributes:
        id: Its id; a new one by default.
    """

    id: int | None = None


class Chain(Seed, kw_only=True):
    """A chain of locations."""

    title: str


class Location(Seed, kw_only=True):
    """A location (a salon, a clinic, a gym) of a chain, with a cash desk and a bank account."""

    title: str
    chain_id: int = ids.CHAIN
    timezone_name: str = "America/New_York"
    address: str = "1 Main Street"


class User(Seed, kw_only=True):
    """A user who can log in.

    Attributes:
        name: First and last name.
        login: An e-mail address.
        password: The password for `authorize_user`.
        token: The user token; made from the login by default.
        chain_ids: The chains that the user owns, with all their locations.
        roles: The user's role by location: `administrator` or `worker` (a team member).
        permissions: Single permissions by location and slug, which override the role.
        client_id: The user's client record.
    """

    name: str
    login: str
    password: str = "secret"  # noqa: S105 - made up
    token: str | None = None
    chain_ids: list[int] = []
    roles: dict[int, str] = {}
    permissions: dict[int, dict[str, bool]] = {}
    client_id: int = ids.CLIENT


class _InLocation(Seed, kw_only=True):
    location_id: int = ids.LOCATION


class TeamMember(_InLocation, kw_only=True):
    """A team member who serves clients.

    Attributes:
        name: As clients see it.
        specialization: The team member's job.
        position_id: The position, or None.
        user_id: The user that the team member logs in as.
        works: Whether each of the next 60 days is a working day from 10:00 to 20:00.
    """

    name: str
    specialization: str = ""
    position_id: int | None = None
    user_id: int | None = None
    works: bool = True


class ServiceCategory(_InLocation, kw_only=True):
    """A group of services."""

    title: str


class Service(_InLocation, kw_only=True):
    """A service for clients.

    Attributes:
        title: As clients see it.
        category_id: Its category.
        price: In the main unit of the location's currency.
        duration: In seconds.
        team_member_ids: The team members who provide it.
    """

    title: str
    category_id: int = ids.MASSAGE_CATEGORY
    price: float = 50
    duration: int = 3600
    team_member_ids: list[int] = []


class Client(_InLocation, kw_only=True):
    """A client of a location; the phone number is digits with the country code."""

    name: str
    phone: str
    surname: str = ""
    email: str = ""
    comment: str = ""
    birth_date: date | None = None
    tag_ids: list[int] = []


class Schedule(Seed, kw_only=True):
    """A team member's working hours on a day; `start` and `end` are local, `HH:MM`."""

    team_member_id: int
    day: date
    start: str = "10:00"
    end: str = "20:00"


class Appointment(_InLocation, kw_only=True):
    """A booked appointment.

    Attributes:
        team_member_id: The team member who serves the client.
        service_ids: The services; their durations add up unless `duration` is given.
        client_id: The client.
        starts_at: With an offset, or without one in the location's time.
        duration: In seconds.
        attendance: -1 no-show, 0 waiting, 1 came, 2 confirmed.
    """

    team_member_id: int
    service_ids: list[int]
    starts_at: datetime
    client_id: int | None = None
    duration: int | None = None
    attendance: int = 0


class Product(_InLocation, kw_only=True):
    """A product on sale.

    Attributes:
        title: As clients see it.
        category_id: Its category.
        cost: The price, in the main unit of the location's currency.
        amount: The stock in the inventory.
        membership_type_id: The type of membership that a buyer gets.
        gift_card_type_id: The type of gift card that a buyer gets.
    """

    title: str
    category_id: int = ids.PRODUCT_CATEGORY
    cost: float = 10
    amount: float = 0
    membership_type_id: int = 0
    gift_card_type_id: int = 0


class Account(_InLocation, kw_only=True):
    """A cash desk or a bank account."""

    title: str
    is_cash: bool = True


class BillOfMaterials(_InLocation, kw_only=True):
    """The products that one performance of a service consumes.

    Attributes:
        title: Its name.
        amounts: The amount by product; from the location's first inventory.
        service_id: The service that consumes them.
        team_member_id: The team member that it applies to; all by default.
    """

    title: str
    amounts: dict[int, float]
    service_id: int | None = None
    team_member_id: int | None = None


class SalaryScheme(Seed, kw_only=True):
    """A team member's pay: a percentage of what clients are charged.

    Attributes:
        team_member_id: The team member.
        title: Its name.
        percent: Of services and of products sold; schemes of the same day add up.
        start_date: The first day.
        end_date: The last day, or None.
    """

    team_member_id: int
    title: str
    percent: float
    start_date: date
    end_date: date | None = None


class Payroll(Seed, kw_only=True):
    """A saved calculation of a team member's earnings; both days are included."""

    team_member_id: int
    start_date: date
    end_date: date
    is_confirmed: bool = True
    comment: str = ""


class TaxSystem(Seed, kw_only=True):
    """A tax system of a country; `vats` are titles of VAT rates by their code names."""

    country_id: int
    title: str
    slug: str
    vats: dict[str, str] = {}


class LocationSettings(_InLocation, kw_only=True):
    """Settings of a location that are read-only in the API; omitted ones stay unchanged.

    Attributes:
        notifications: The channels of a notification (`push`, `sms`, `email`) by its type.
        weekday_slots: The slots of online booking, in seconds from midnight, by weekday (1-7).
        date_slots: The same for single days.
        licensed_until: The last day of the licence.
        privacy_policy: The text that clients must agree to before they book online.
        blacklist: Phone numbers, as digits, from which no online booking is accepted.
        slot_offset: Error in hours of the offsets in online booking's times, as the server's have
            in summer.
    """

    notifications: dict[str, list[str]] | None = None
    weekday_slots: dict[int, list[int]] | None = None
    date_slots: dict[date, list[int]] | None = None
    licensed_until: date | None = None
    privacy_policy: str | None = None
    blacklist: list[str] | None = None
    slot_offset: int | None = None


class Seeds(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """Seeds in a file or a request's body, by kind."""

    chains: list[Chain] = []
    locations: list[Location] = []
    users: list[User] = []
    accounts: list[Account] = []
    team_members: list[TeamMember] = []
    service_categories: list[ServiceCategory] = []
    services: list[Service] = []
    clients: list[Client] = []
    schedules: list[Schedule] = []
    appointments: list[Appointment] = []
    products: list[Product] = []
    bills_of_materials: list[BillOfMaterials] = []
    salary_schemes: list[SalaryScheme] = []
    payrolls: list[Payroll] = []
    tax_systems: list[TaxSystem] = []
    location_settings: list[LocationSettings] = []

    def in_order(self) -> list[Seed]:
        """Return all seeds, each after those that it may refer to."""
        return list(chain.from_iterable(getattr(self, name) for name in self.__struct_fields__))
