"""Mechanical rules: what holds throughout the description and needs no quirk stated.

A patched description goes in, the prepared document comes out, which openapi-python-client and the
templates turn into the generated layer. On the way:

``vocabulary``  the field's canonical words for the description's old ones
``numbers``     which numbers are integers
``shapes``      what a schema can mean, and how two meanings become one
``reading``     schemas read as shapes, with references resolved
``answers``     what an operation answers, without the envelope
``parameters``  what fills the path and the query string, and what pages a list
``operations``  what an operation takes: parameters, body, paging, access
``fields``      what the wording says of fields: names and codes
``claims``      objects collected by the names that operations and the wording give them
``models``      names for structures, one model for structures that are the same
``webhooks``    what the publisher sends to its users' servers
``prepared``    the document that says all of it to the templates
``sharing``     what several descriptions have in common, in one namespace
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
from .sharing import Earlier, share

__all__ = ["Earlier", "RuleError", "apply"]


_SILENT = Wording()


def apply(
    patched: dict[str, Any],
    wording: Wording = _SILENT,
    about: Description | None = None,
    refuse: Refuse = at_once,
    known: Known = NOTHING,
    earlier: Earlier | None = None,
) -> dict[str, Any]:
    """Turn the patched description and the wording into the prepared document.

    ``about`` says what the document itself doesn't: where its paths begin, whose token its security
    schemes ask for, whether answers have an envelope. Without it, the document's first server and
    the usual answers to the rest. ``known`` are the names and orders that users know already,
    ``earlier`` what the descriptions before this one have.
    """
    named = with_names(patched, wording.place_names, refuse)
    operations, webhooks = read_operations(named, wording, about, refuse, known)
    document = Prepared(operations, webhooks, wording, refuse, known).document(named)
    if earlier is not None:
        share(document, earlier, refuse)
    describe(document, wording, refuse)
    return document
