"""Descriptions of a project, as listed in `openapi/descriptions.yaml`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from generator import document
from generator.document import Node, kind
from generator.refusals import RefusedError

LIST = Path("openapi/descriptions.yaml")
_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_PACKAGE = re.compile(r"[a-z][a-z0-9_]*")
_HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+")
#: Modules beside the packages, which index them.
_TAKEN = ("hosts", "models", "operations", "webhooks")
_ACCESS = ("partner", "user")


class DescriptionsError(RefusedError):
    """The list of descriptions is invalid; the error names every problem."""

    def __init__(self, *problems: str) -> None:
        super().__init__(*(f"{LIST}: {problem}" for problem in problems))


@dataclass(frozen=True)
class Description:
    """A description of the publisher, and the places of its documents and products."""

    name: str
    #: URL of the published bundle.
    published: str
    #: URL that the paths of the generated functions are appended to.
    base_url: str
    #: Package below ``altegio._generated``.
    package: str
    #: Title of the contract, instead of the publisher's, which is prose.
    title: str = "Altegio API"
    #: Further hosts that its operations may be sent to, with tokens.
    hosts: tuple[str, ...] = ()
    #: Whether answers are wrapped in ``data``, beside ``success`` and ``meta``.
    envelope: bool = True
    #: Security scheme → whose token it needs, ``partner`` or ``user``.
    access: dict[str, str] = field(default_factory=dict)
    #: Base URL of the first description, which is the clients' default.
    home: str = ""

    @property
    def named_hosts(self) -> frozenset[str]:
        """Every host that tokens may go to."""
        return frozenset({urlsplit(self.base_url).netloc, *self.hosts})

    @property
    def server(self) -> str:
        """The server to name in operations; empty if it is the clients' own base URL."""
        return "" if self.home in ("", self.base_url) else self.base_url

    @property
    def folder(self) -> Path:
        """The documents' folder."""
        return LIST.parent / self.name

    @property
    def contract(self) -> Path:
        """The published description without prose."""
        return self.folder / "contract.yaml"

    @property
    def lock(self) -> Path:
        """The origin of the contract."""
        return self.folder / "lock.yaml"

    @property
    def overlay(self) -> Path:
        """Differences of the server from the contract."""
        return self.folder / "overlay.yaml"

    @property
    def listing(self) -> Path:
        """A readable list of the overlay's changes and their evidence."""
        return self.folder / "overlay.md"

    @property
    def wording(self) -> Path:
        """Our texts and names."""
        return self.folder / "wording.yaml"

    @property
    def quirks(self) -> Path:
        """Contradictions that are not handled in the overlay."""
        return self.folder / "quirks.md"

    @property
    def surface(self) -> Path:
        """The public names of the generated package."""
        return self.folder / "surface.txt"

    @property
    def patched(self) -> Path:
        """The patched description, which the sandbox implements."""
        return Path("src/altegio/sandbox/descriptions") / f"{self.name}.json"

    @property
    def generated(self) -> Path:
        """The folder of the generated package."""
        return Path("src/altegio/_generated") / self.package


def load(root: Path) -> list[Description]:
    """Read the list of the project at `root`; raise one error for all problems."""
    listed = document.load(root / LIST)
    problems = [
        f"{name}: {problem}" for name, entry in listed.items() for problem in _problems(name, entry)
    ]
    packages = [entry.get("package") for entry in listed.values() if isinstance(entry, dict)]
    problems += [
        f"package {package} belongs to two descriptions"
        for package in sorted(
            {package for package in packages if packages.count(package) > 1 and package}
        )
    ]
    if problems or not listed:
        raise DescriptionsError(*(problems or ["expected at least one description, found none"]))
    home = next(iter(listed.values()))["base_url"]
    return [
        Description(name, **{**entry, "hosts": tuple(entry.get("hosts", ())), "home": home})
        for name, entry in listed.items()
    ]


def chosen(root: Path, name: str | None) -> list[Description]:
    """Return the description of this name, or all of the list."""
    return load(root) if name is None else [find(root, name)]


def find(root: Path, name: str | None = None) -> Description:
    """Return the description of this name, or the first of the list."""
    listed = load(root)
    if name is None:
        return listed[0]
    found = next((item for item in listed if item.name == name), None)
    if found is None:
        known = ", ".join(item.name for item in listed)
        raise DescriptionsError(f"there is no description {name}: use one of {known}")
    return found


def _problems(name: str, entry: Node) -> Iterator[str]:
    if not _NAME.fullmatch(name):
        yield "a name has lower-case words with hyphens, such as b2b-v1"
    if not isinstance(entry, dict):
        yield f"expected an object, found {kind(entry)}"
        return
    known = {"published", "base_url", "package", "title", "hosts", "envelope", "access"}
    if unknown := sorted(entry.keys() - known):
        yield f"unknown {', '.join(unknown)}: use {', '.join(sorted(known))}"
    for key in ("published", "base_url"):
        url = entry.get(key)
        if not isinstance(url, str) or not url.startswith("https://") or url.endswith("/"):
            yield f"{key} must be an https URL without a slash at its end, found {url!r}"
    if not _PACKAGE.fullmatch(str(entry.get("package", ""))) or entry["package"] in _TAKEN:
        yield f"package must name a Python package, found {entry.get('package')!r}"
    if not isinstance(entry.get("title", ""), str):
        yield f"title must be a string, found {kind(entry['title'])}"
    hosts = entry.get("hosts", [])
    if not isinstance(hosts, list) or not all(_HOST.fullmatch(str(host)) for host in hosts):
        yield f"hosts must be a list of host names such as app.example.com, found {hosts!r}"
    if not isinstance(entry.get("envelope", True), bool):
        yield f"envelope must be true or false, found {entry['envelope']!r}"
    access = entry.get("access", {})
    if not isinstance(access, dict) or not set(access.values()) <= set(_ACCESS):
        yield "access must say partner or user for each security scheme"
