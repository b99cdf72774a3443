# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import Any, ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .client_importance import ClientImportance
from .gender import Gender
from .tag import Tag


class Client(
    AnswerModel,
    kw_only=True,
    rename={
        "_middle_name_2": "patronymic",
        "tags": "categories",
        "gender": "gender_id",
        "_gender_2": "sex_id",
        "gender_title": "gender",
        "_gender_title_2": "sex",
        "importance": "importance_id",
        "importance_title": "importance",
        "wants_birthday_sms": "sms_check",
        "is_excluded_from_sms": "sms_not",
        "_visits_count_2": "visits",
        "updated_at": "last_change_date",
    },
):
    """A customer of a location.

    Attributes:
        id: Client ID.
        gender: 0 unknown, 1 male, 2 female.
        gender_title: Name of the gender.
        importance: Level: 0 none, 1 bronze, 2 silver, 3 gold.
        importance_title: Name of the level.
        card: Card number.
        birth_date: Birthday; 1900-01-01 and 1970-01-01 mean none.
        wants_birthday_sms: Whether the client receives birthday greetings by SMS.
        is_excluded_from_sms: Whether the client is excluded from SMS mailings.
        spent: Money spent in the location before the client was added.
        visits_count: Number of visits.
        custom_fields: Custom fields by their code.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["custom_fields"])
    _numeric_flags: ClassVar[frozenset[str]] = frozenset(
        ["wants_birthday_sms", "sms_bot", "is_excluded_from_sms"]
    )
    _may_be_no_date: ClassVar[frozenset[str]] = frozenset(
        ["birth_date", "first_visit_date", "last_visit_date"]
    )
    id: int = ALWAYS_SENT
    """Client ID."""
    name: str | None = None
    surname: str | None = None
    middle_name: str | None = None
    _middle_name_2: str | None = None
    phone: str | None = None
    email: str | None = None
    tags: list[Tag] | None = None
    display_name: str | None = None
    gender: Gender | None = None
    _gender_2: Gender | None = None
    """0 unknown, 1 male, 2 female."""
    gender_title: str | None = None
    _gender_title_2: str | None = None
    """Name of the gender."""
    discount: int | float | None = None
    importance: ClientImportance | None = None
    """Level: 0 none, 1 bronze, 2 silver, 3 gold."""
    importance_title: str | None = None
    """Name of the level."""
    card: str | None = None
    """Card number."""
    birth_date: dt.date | None = None
    """Birthday; 1900-01-01 and 1970-01-01 mean none."""
    comment: str | None = None
    wants_birthday_sms: bool | None = None
    """Whether the client receives birthday greetings by SMS."""
    sms_bot: bool | None = None
    is_excluded_from_sms: bool | None = None
    """Whether the client is excluded from SMS mailings."""
    first_visit_date: dt.datetime | None = None
    last_visit_date: dt.datetime | None = None
    spent: int | float | None = None
    """Money spent in the location before the client was added."""
    balance: int | float | None = None
    visits_count: int | None = None
    _visits_count_2: int | None = None
    """Number of visits."""
    updated_at: dt.datetime | None = None
    custom_fields: dict[str, Any] | None = None
    """Custom fields by their code."""
    paid: int | float | None = None
    sold_amount: int | float | None = None

    def _settle(self) -> None:
        self.__class__ = Client  # pyright: ignore[reportAttributeAccessIssue]
        if self.custom_fields.__class__ is list:
            self._clear_empty_list("custom_fields", {})
        if self.birth_date.__class__ is str:
            self._read_date("birth_date", dt.date, ("", "0000-00-00"))
        if self.first_visit_date.__class__ is str:
            self._read_date("first_visit_date", dt.datetime, ("",))
        if self.last_visit_date.__class__ is str:
            self._read_date("last_visit_date", dt.datetime, ("",))
        if self._middle_name_2 is not None:
            self._fill_from_alias("middle_name", "_middle_name_2")
        if self._gender_2 is not None:
            self._fill_from_alias("gender", "_gender_2")
        if self._gender_title_2 is not None:
            self._fill_from_alias("gender_title", "_gender_title_2")
        if self._visits_count_2 is not None:
            self._fill_from_alias("visits_count", "_visits_count_2")
