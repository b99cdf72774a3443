"""Rules that hold for the whole description and need no evidence in single places.

A patched description goes in, the prepared document comes out, which openapi-python-client and the
templates turn into the generated layer. On the way:

``vocabulary``  the field's canonical words for the description's old ones
``numbers``     which numbers are integers
``shapes``      the possible meanings of a schema, and how two are merged
``reading``     schemas read as shapes, with references resolved
``answers``     what an operation answers, without the envelope
``parameters``  path and query parameters, and paging
``operations``  parameters, body, paging and access of an operation
``fields``      names and codes of fields, from the wording
``claims``      objects collected by the names that operations and the wording give them
``models``      names for structures, one model for equal structures
``prepared``    the document for the templates
"""

from __future__ import annotations

from typing import Any

from generator.descriptions import Description
from generator.refusals import Refuse, at_once
from generator.surface.known import NOTHING, Known
from generator.wording.form import Wording
from generator.wording.places import with_names
from generator.wording.texts import describe

from .errors import RuleError
from .operations import read_operations
from .prepared import Prepared

__all__ = ["RuleError", "apply"]


_SILENT = Wording()


def apply(
    patched: dict[str, Any],
    wording: Wording = _SILENT,
    about: Description | None = None,
    refuse: Refuse = at_once,
    known: Known = NOTHING,
) -> dict[str, Any]:
    """Turn the patched description and the wording into the prepared document.

    ``about`` says what the document itself doesn't: where its paths begin, whose token its security
    schemes ask for, whether answers have an envelope. Without it, the document's first server and
    the usual answers to the rest. ``known`` are the names and orders that users know already.
    """
    named = with_names(patched, wording.place_names, refuse)
    operations = read_operations(named, wording, about, refuse, known)
    document = Prepared(operations, wording, refuse, known).document(named)
    describe(document, wording, refuse)
    return document
