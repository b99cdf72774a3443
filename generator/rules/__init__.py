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
``limits``      the range and length of a value
``examples``    types that only the examples show
``evidence``    what the examples show of models: ids always sent, instants with an offset
``contradictions``  operations that contradict each other
``fields``      names and codes of fields, from the wording
``claims``      objects collected by the names that operations and the wording give them
``models``      names for structures, one model for equal structures
``webhooks``    what the publisher sends to its users' servers
``prepared``    the document for the templates
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

from .claims import collect
from .errors import RuleError
from .models import name
from .operations import read_operations
from .prepared import write
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
    names = name(collect(operations, webhooks, wording.part_names, refuse, known))
    document = write(operations, webhooks, names, named, wording, refuse, known)
    if earlier is not None:
        share(document, earlier, refuse)
    describe(document, wording, refuse)
    return document
