"""Refusals of rules, with advice for maintainers of the overlay and the wording."""

from __future__ import annotations

from generator.refusals import RefusedError


class RuleError(RefusedError):
    """The description has something that the generated layer can't express."""
