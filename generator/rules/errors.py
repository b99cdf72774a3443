"""What a rule refuses, with advice for the one who maintains the overlay and the wording."""

from __future__ import annotations


class RuleError(ValueError):
    """The description says something that has no place in the generated layer; lists everything."""

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems
