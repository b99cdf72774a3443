# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import Any, ClassVar

from altegio._calls.answer_model import AnswerModel

from .gender import Gender
from .tag import Tag


class AppointmentClient(
    AnswerModel,
    kw_only=True,
    rename={
        "_middle_name_2": "patronymic",
        "visits_count": "success_visits_count",
        "no_shows_count": "fail_visits_count",
        "_gender_2": "sex",
        "birth_date": "birthday",
    },
):
    """The client of an appointment, with counts of attended and missed visits.

    Attributes:
        middle_name: Second given name.
        gender: 0 unspecified, 1 male, 2 female.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["custom_fields"])
    _may_be_no_date: ClassVar[frozenset[str]] = frozenset(["birth_date"])
    id: int | None = None
    name: str | None = None
    surname: str | None = None
    middle_name: str | None = None
    _middle_name_2: str | None = None
    """Second given name."""
    display_name: str | None = None
    comment: str | None = None
    phone: str | None = None
    card: str | None = None
    email: str | None = None
    visits_count: int | None = None
    no_shows_count: int | None = None
    discount: int | float | None = None
    is_new: bool | None = None
    custom_fields: dict[str, Any] | None = None
    gender: Gender | None = None
    _gender_2: Gender | None = None
    """0 unspecified, 1 male, 2 female."""
    birth_date: dt.date | None = None
    client_tags: list[Tag] | None = None
    phone_country_id: int | None = None
    phone_code: str | None = None

    def _settle(self) -> None:
        self.__class__ = AppointmentClient  # pyright: ignore[reportAttributeAccessIssue]
        if self.custom_fields.__class__ is list:
            self._clear_empty_list("custom_fields", {})
        if self.birth_date.__class__ is str:
            self._read_date("birth_date", dt.date, ("", "0000-00-00"))
        if self._middle_name_2 is not None:
            self._fill_from_alias("middle_name", "_middle_name_2")
        if self._gender_2 is not None:
            self._fill_from_alias("gender", "_gender_2")
