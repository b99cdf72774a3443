"""The error for a name that a scope or a facade does not have."""

from __future__ import annotations

from difflib import get_close_matches

__all__ = ["missing"]


def missing(owner: object, name: str, noun: str, known: list[str]) -> AttributeError:
    """Return the error, which lists the owner's names, the closest first."""
    kind = type(owner).__name__
    if name.startswith("_"):  # Python and its tools look for these
        return AttributeError(f"{kind} has no {name!r}")
    names = dict.fromkeys([*get_close_matches(name, known), *known])
    return AttributeError(
        f"{kind} has no {name!r}; its {noun}: {', '.join(names)}; "
        "all operations of the API are in altegio.operations"
    )
