"""What a rule refuses, with advice for the one who maintains the overlay and the wording."""

from __future__ import annotations

from generator.refusals import RefusedError


class RuleError(RefusedError):
    """The description says something that has no place in the generated layer."""
