"""The pages that list the models of each area; `make docs` writes them."""

from __future__ import annotations

import enum
import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, is_typeddict

import attrs

import altegio
from altegio import facades

DOCS = Path(__file__).parent
KNOWN = frozenset(dir(altegio.models))
SECTIONS = ("Answers", "Requests", "Codes")
DIRECTIVE = """::: altegio.models.{name}
    options: {{inherited_members: false}}"""


def area_pages() -> Iterator[tuple[str, str]]:
    """Yield name and text of each page of the reference, in the order of the navigation."""
    navigation = (DOCS.parent / "mkdocs.yml").read_text(encoding="utf-8")
    for name in re.findall(r" reference/([\w-]+)\.md", navigation):
        if name != "operations":  # generated too
            yield name, (DOCS / "reference" / f"{name}.md").read_text(encoding="utf-8")


def named_in(annotations: dict[str, Any]) -> set[str]:
    """Return the models that some annotations name."""
    return {word for one in annotations.values() for word in re.findall(r"\w+", str(one))} & KNOWN


def models_of(page: str) -> set[str]:
    """Return the models of the facades on a page, and those inside them."""
    pending = set[str]()
    for facade in re.findall(r"^::: altegio\._async\.facades\.\w+\.(\w+)$", page, re.MULTILINE):
        for name, method in inspect.getmembers(getattr(facades, facade), inspect.isfunction):
            if not name.startswith("_"):
                pending |= named_in(method.__annotations__)
    found = set[str]()
    while pending:
        name = pending.pop()
        found.add(name)
        pending |= named_in(inspect.get_annotations(getattr(altegio.models, name))) - found
    return found


def section(name: str) -> str:
    """Return the section that a model belongs to."""
    model = getattr(altegio.models, name)
    if issubclass(model, enum.Enum):
        return "Codes"
    return "Requests" if attrs.has(model) or is_typeddict(model) else "Answers"


def model_page(area: str, title: str, own: set[str], shared: dict[str, str]) -> str:
    """Return the page of an area in Markdown."""
    lines = [f"# {title}: models\n"]
    lines += [f"What the methods for [{title.lower()}](../{area}.md) take and return.\n"]
    for heading in SECTIONS:
        names = sorted(name for name in own if section(name) == heading)
        if names:
            lines += [f"## {heading}\n", *(DIRECTIVE.format(name=name) for name in names), ""]
    if shared:
        lines += ["## On other pages\n"]
        lines += [
            f"- [`{name}`]({page}.md#altegio.models.{name})"
            for name, page in sorted(shared.items())
        ]
    return "\n".join(lines).rstrip() + "\n"


def pages() -> dict[str, str]:
    """Return the pages by area: each model is on the first that needs it."""
    home: dict[str, str] = {}
    written = {}
    for area, text in area_pages():
        names = models_of(text)
        own = names - home.keys()
        if own:
            shared = {name: home[name] for name in names - own}
            home |= dict.fromkeys(own, area)
            written[area] = model_page(
                area, text.partition("\n")[0].removeprefix("# "), own, shared
            )
    return written


if __name__ == "__main__":
    folder = DOCS / "reference" / "models"
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.md"):
        old.unlink()
    for area, text in pages().items():
        (folder / f"{area}.md").write_text(text, encoding="utf-8")
