"""Advice for refusals whose message does not say what to write where."""

from __future__ import annotations

import re
from typing import Final

#: Pattern of a message → what to do about it; the first match applies.
_ADVICE: Final = (
    (
        r"target .*matches nothing",
        "overlay.yaml: drop the action if the contract now says the same, or point its target "
        "at the new place",
    ),
    (
        r"can't (update|merge|put) |not an RFC 9535|expected one of `update`|unknown .*; an action",
        "overlay.yaml: correct the action",
    ),
    (r"keys must be sorted", "wording.yaml: move the entry to its place"),
    (
        r"^wording: .*(expected |must be |not a Python name|LIKE_THIS|the same code|no section)",
        "wording.yaml: correct the entry; openapi/README.md says what each section holds",
    ),
    (
        r"operations: .*no such name",
        "wording.yaml: move the texts to the operation's new name, or drop them",
    ),
    (
        r"model_names: .*(no such place|no such object)",
        "wording.yaml: move the name to where the description has the object now, or drop it",
    ),
    (
        r"(models|fields|codes|parameters|parameter_names|field_names|mixins|enums|defaults): "
        r".*(no such|there is no field)",
        "wording.yaml: move the entry to the new name, or drop it",
    ),
    (
        r"holds no such codes",
        "overlay.yaml: correct the type; or wording.yaml: drop the field from the enum",
    ),
    (
        r"can't be read \(",
        "overlay.yaml: describe this operation in a way that OpenAPI allows, or remove it",
    ),
    (
        r"is the (operationId|method and path) of \d+ operations",
        "overlay.yaml: remove or rename all but one",
    ),
    (
        r"nothing to replace any more",
        "generator/twin/convert.py: drop the names from REPLACEMENTS",
    ),
    (
        r"has no synchronous form",
        "write the line so that it works in both worlds, or add the name to REPLACEMENTS in "
        "generator/twin/convert.py",
    ),
    (
        r"^stage \w+: ",
        "this is a bug in the generator: no rule expected such a description",
    ),
)


def advised(problem: str) -> str:
    """Return a problem, followed by a line with what to do about it."""
    advice = next((text for form, text in _ADVICE if re.search(form, problem)), None)
    return f"{problem}\n    -> {advice}" if advice else problem
