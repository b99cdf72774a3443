# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .currency import Currency
from .payroll_item import PayrollItem
from .payroll_status import PayrollStatus


class Payroll(
    AnswerModel,
    kw_only=True,
    rename={
        "location_id": "company_id",
        "team_member_id": "staff_id",
        "created_on": "date_create",
        "start_date": "date_from",
        "end_date": "date_to",
    },
):
    """A team member's pay for a period, as calculated and saved."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["currency"])
    id: int = ALWAYS_SENT
    location_id: int | None = None
    team_member_id: int | None = None
    amount: int | float | None = None
    status: PayrollStatus | None = None
    created_on: dt.date | None = None
    start_date: dt.date | None = None
    end_date: dt.date | None = None
    comment: str | None = None
    salary_items: list[PayrollItem] | None = None
    currency: Currency | None = None

    def _settle(self) -> None:
        self.__class__ = Payroll  # pyright: ignore[reportAttributeAccessIssue]
        if self.currency.__class__ is list:
            self._clear_empty_list("currency")
