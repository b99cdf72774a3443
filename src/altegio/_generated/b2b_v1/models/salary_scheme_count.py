# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class SalarySchemeCount(AnswerModel, kw_only=True, rename={"team_member_id": "staff_id"}):
    """The number of salary schemes that apply to a team member.

    Attributes:
        salary_schemes_count: Only applicable schemes are counted.
    """

    team_member_id: int | None = None
    salary_schemes_count: int | None = None
    """Only applicable schemes are counted."""
