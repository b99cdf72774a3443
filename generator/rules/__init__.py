"""Rules that hold for the whole description and need no evidence in single places.

They turn a patched description into the prepared document, which openapi-python-client and the
templates render as the generated layer. The modules:

``vocabulary``  the field's canonical words for the description's old ones
``numbers``     integers among the numbers
``shapes``      the possible meanings of a schema, and how two are merged
``reading``     schemas read as shapes, with references resolved
``answers``     an operation's answer, without the envelope
``parameters``  path and query parameters, and paging
``operations``  parameters, body, paging and access of an operation
``limits``      the range and length of a value
``examples``    types that only the examples show
``evidence``    evidence in examples about models: ids always sent, instants with an offset
``contradictions``  operations that contradict each other
``fields``      names and codes of fields, from the wording
``claims``      objects collected by the names that operations and the wording give them
``models``      names for structures, one model for equal structures
``webhooks``    requests that the publisher sends to its users' servers
``prepared``    the document for the templates
``sharing``     one namespace for all descriptions, with shared models
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

    ``about`` has what the document lacks: the base URL, whose token its security schemes need, and
    whether answers have an envelope. By default, the base URL is the document's first server, and
    the rest has default values. ``known`` are the names and orders that users already
    know, ``earlier`` the names and models of the descriptions before this one.
    """
    named = with_names(patched, wording.place_names, refuse)
    operations, webhooks = read_operations(named, wording, about, refuse, known)
    names = name(collect(operations, webhooks, wording.part_names, refuse, known))
    document = write(operations, webhooks, names, named, wording, refuse, known)
    if earlier is not None:
        share(document, earlier, refuse)
    describe(document, wording, refuse)
    return document
