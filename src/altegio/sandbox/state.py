"""State of the sandbox, and the registry of the operations that use it."""

from __future__ import annotations

import copy
from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import TypeAlias

from dateutil.relativedelta import relativedelta

from altegio.sandbox.access import OwnerCredentials, check_chain, check_location
from altegio.sandbox.description import Data, Json
from altegio.sandbox.errors import not_found
from altegio.sandbox.ids import LOCATION
from altegio.sandbox.recording import SentMessage, SentWebhook
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.seed_loyalty import TABLES

Clock = Callable[[], datetime]
Handler: TypeAlias = Callable[["State", ApiRequest], Json]

HANDLERS: dict[str, Handler] = {}
"""The operations that keep state, by name."""

OF_CLIENTS = {"get_user_loyalty_cards", "update_online_booking_datetime"}
"""Operations of a chain or location that any of its clients may call."""

UNITS = {1: "days", 2: "weeks", 3: "months", 4: "years"}


def answers(operation: str) -> Callable[[Handler], Handler]:
    """Register a function that returns the data of an operation's answer."""

    def register(handler: Handler) -> Handler:
        HANDLERS[operation] = handler
        return handler

    return register


def utc_now() -> datetime:
    """Return the current time."""
    return datetime.now(UTC)


class State:
    """Tables of rows by id. Fields that begin with an underscore are internal."""

    def __init__(self, credentials: OwnerCredentials, clock: Clock = utc_now) -> None:
        self.credentials = credentials
        self.clock = clock
        self.next_id: int = 1_000_000
        self.messages: list[SentMessage] = []
        self.webhooks: list[SentWebhook] = []
        start = clock()
        self._tables: defaultdict[str, dict[int, Data]] = defaultdict(dict)
        for name, rows in TABLES.items():
            self._tables[name] = {row["id"]: _at(start, copy.deepcopy(row)) for row in rows}

    @property
    def now(self) -> datetime:
        """The current time by the sandbox's clock."""
        return self.clock().astimezone(UTC)

    def table(self, name: str) -> dict[int, Data]:
        """Return the rows of a table by id, deleted ones too."""
        return self._tables[name]

    def rows(self, table: str, /, **where: Json) -> list[Data]:
        """Return the rows with these values that are not deleted."""
        return [
            row
            for row in self._tables[table].values()
            if not row.get("_deleted") and _has(row, where)
        ]

    def row(self, table: str, row_id: Json, /, **where: Json) -> Data:
        """Return one row; raise a 404 if none has these values."""
        row = self._tables[table].get(row_id)
        if row is None or row.get("_deleted") or not _has(row, where):
            raise not_found(f"{table} {row_id}")
        return row

    def add(self, table: str, /, **values: Json) -> Data:
        """Add a row with a new id."""
        return self._tables[table][self.put(table, None, **values)]

    def put(self, table: str, row_id: int | None, /, **values: Json) -> int:
        """Add or replace the row with this id, by default a new one; return the id."""
        row_id = self.new_id() if row_id is None else row_id
        self._tables[table][row_id] = {"id": row_id, **values}
        return row_id

    def new_id(self) -> int:
        """Return an id for an object inside a row."""
        self.next_id += 1
        return self.next_id - 1

    def chain_of(self, request: ApiRequest) -> int:
        """Return the request's chain, named or by its location."""
        if "chain_id" in request.path:
            return int(self.row("chain", request.path["chain_id"])["id"])
        return int(self.location_of(request)["_chain_id"])

    def location_of(self, request: ApiRequest) -> Data:
        """Return the request's location; the user's first one by default."""
        values = {**request.query, **request.path}
        # get_client_gift_cards: copmany_id, a misspelling of the published description.
        for name in ("location_id", "company_id", "copmany_id"):
            if name in values:
                return self.row("location", values[name])
        return self.row("location", LOCATION)

    def check_access(self, request: ApiRequest) -> None:
        """Raise `Refusal` for a location or chain that is unknown (404) or inaccessible (403)."""
        path, user = request.path, request.user
        if "location_id" in path:
            self.check_location(request, self.row("location", path["location_id"]))
        if "chain_id" in path:
            chain = self.row("chain", path["chain_id"])
            is_own = request.operation.name in OF_CLIENTS
            if user is not None and "location_id" not in path and not is_own:
                check_chain(user, chain["id"])

    def check_location(self, request: ApiRequest, location: Data) -> None:
        """Raise `Refusal` (403) unless the request's user may do this in the location."""
        is_own = request.operation.name in OF_CLIENTS
        if request.user is not None and request.operation.needs_user and not is_own:
            check_location(request.operation, request.user, location)

    def client_by_phone(self, phone: Json) -> Data | None:
        """Return the client with this phone number, with or without a plus."""
        return next(iter(self.rows("client", phone=digits(phone))), None)


def digits(phone: Json) -> str:
    """Return the digits of a phone number."""
    return str(phone).strip().removeprefix("+")


def later(moment: datetime, amount: int, unit_id: int) -> datetime:
    """Return the time after a number of days, weeks, months or years."""
    if not amount or unit_id not in UNITS:
        return moment
    period: Data = {UNITS[unit_id]: amount}
    return moment + relativedelta(**period)


def same(ids: Iterable[Json], value: Json) -> bool:
    """Return whether a value is among the ids, as numbers or strings."""
    return str(value) in {str(id_) for id_ in ids}


def _has(row: Data, where: Data) -> bool:
    return all(row.get(name) == value for name, value in where.items())


def _at(start: datetime, row: Data) -> Data:
    """Convert the seed's days since the start to times."""
    return {
        name: start.astimezone(UTC).replace(microsecond=0) + relativedelta(days=value.days)
        if isinstance(value, relativedelta)
        else value
        for name, value in row.items()
    }
