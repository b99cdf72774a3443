"""What README, CONTRIBUTING and docs/ say is so: examples run, names and places exist."""

from __future__ import annotations

import importlib
import inspect
import re
import runpy
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import altegio
import altegio._async
import altegio._async.facades
from altegio import Altegio, AsyncAltegio, models, operations
from altegio.sandbox import Sandbox
from generator.rules.vocabulary import CANONICAL
from tests.project.test_vocabulary import classes, members

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
FENCE = re.compile(
    r"(?P<mark><!-- not run: [^>]+ -->\n+)?^```python\n(?P<code>.*?)^```", re.MULTILINE | re.DOTALL
)


def text(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def blocks(page: Path) -> Iterator[tuple[int, str]]:
    """Yield each block of Python that is run, with its line."""
    for found in FENCE.finditer(text(page)):
        if not found["mark"]:
            yield text(page)[: found.start("code")].count("\n") + 1, found["code"]


def with_real_tokens(code: str) -> str:
    for kind in ("partner", "user"):
        code = code.replace(f'{kind}_token="…"', f'{kind}_token="sandbox-{kind}"')
    return code


def clock_for(code: str) -> Callable[[], datetime]:
    """The present; for an example with a date in it, a day not long before."""
    dated = "datetime(2026, 12" in code
    return lambda: datetime(2026, 12, 1, tzinfo=UTC) if dated else datetime.now(UTC)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_blocks_of_a_page_run_one_after_another(
    page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALTEGIO_PARTNER_TOKEN", "sandbox-partner")
    monkeypatch.setenv("ALTEGIO_USER_TOKEN", "sandbox-user")
    names: dict[str, Any] = {"__name__": "__main__"}
    clients: list[Altegio] = []
    with Sandbox(clock=clock_for(text(page))).serve() as base_url:
        for kind in (Altegio, AsyncAltegio):
            defaults = inspect.unwrap(kind.__init__).__kwdefaults__
            monkeypatch.setitem(defaults, "base_url", base_url)
        for line, code in blocks(page):
            exec(compile(with_real_tokens(code), f"{page.name}:{line}", "exec"), names)
            clients += [one for one in names.values() if isinstance(one, Altegio)]
        for client in clients:
            client.close()


def test_most_pages_have_an_example() -> None:
    assert sum(1 for page in PAGES if list(blocks(page))) > 7


def test_links_of_the_readme_lead_somewhere() -> None:
    links = re.findall(r"\]\(([^)]+)\)", text(ROOT / "README.md"))
    files = [link for link in links if not link.startswith("https://")]
    assert files
    assert [link for link in files if not (ROOT / link).exists()] == []


def test_readme_counts_the_operations_right() -> None:
    found = re.search(r"(\d+) operations are typed functions", text(ROOT / "README.md"))
    assert found
    assert int(found[1]) == len(dir(operations))


def test_pages_name_every_environment_variable_that_the_package_reads() -> None:
    sources = "".join(text(path) for path in (ROOT / "src" / "altegio").rglob("*.py"))
    found = set(re.findall(r'"(ALTEGIO_[A-Z_]+)"', sources))
    assert len(found) == 5
    pages = "".join(text(page) for page in PAGES)
    assert [name for name in sorted(found) if f"`{name}" not in pages] == []


def test_reference_has_what_it_names() -> None:
    names = [name for page in PAGES for name in re.findall(r"^::: (\S+)", text(page), re.MULTILINE)]
    assert names
    for name in names:
        module, _, attribute = name.rpartition(".")
        assert hasattr(importlib.import_module(module), attribute), name


def test_reference_has_every_facade_and_every_public_name() -> None:
    pages = "".join(text(page) for page in PAGES)
    expected = {*altegio._async.facades.__all__, *altegio.__all__} - {"__version__"}
    assert [name for name in sorted(expected) if not re.search(rf"\b{name}\b", pages)] == []


def model_pages() -> dict[str, str]:
    pages: dict[str, str] = runpy.run_path(str(ROOT / "docs" / ".models.py"))["pages"]()
    return pages


def models_on(page: str) -> list[str]:
    return re.findall(r"^::: altegio\.models\.(\w+)$", page, re.MULTILINE)


def test_every_model_that_a_method_takes_or_returns_is_on_one_page() -> None:
    known = set(dir(models))
    found: set[str] = set()

    def add(annotations: dict[str, Any]) -> None:
        named = {word for one in annotations.values() for word in re.findall(r"\w+", str(one))}
        for name in named & known - found:
            found.add(name)
            add(inspect.get_annotations(getattr(models, name)))

    for kind in classes(altegio._async):
        for _, member in members(kind):
            if inspect.isfunction(member):
                add(member.__annotations__)
    assert len(found) > 30
    listed = Counter(name for page in model_pages().values() for name in models_on(page))
    assert listed == Counter(found)


def test_a_model_is_on_the_page_of_the_first_area_that_needs_it() -> None:
    pages = model_pages()
    assert list(pages).index("appointments") < list(pages).index("loyalty")
    assert "LoyaltyTransaction" in models_on(pages["appointments"])
    assert "](appointments.md#altegio.models.LoyaltyTransaction)" in pages["loyalty"]


def test_pages_of_models_are_in_the_navigation_and_linked_from_their_area() -> None:
    pages = set(model_pages())
    in_navigation = re.findall(r"reference/models/([\w-]+)\.md", text(ROOT / "mkdocs.yml"))
    areas = {page.stem: text(page) for page in (ROOT / "docs" / "reference").glob("*.md")}
    linked = {name for name, page in areas.items() if f"](models/{name}.md)" in page}
    assert sorted(in_navigation) == sorted(pages)
    assert linked == pages


def test_every_page_with_facades_has_an_example() -> None:
    pages = [page for page in PAGES if "::: altegio._async.facades." in text(page)]
    assert len(pages) > 5
    assert [page.name for page in pages if not list(blocks(page))] == []


def test_glossary_has_every_word_that_the_generator_replaces() -> None:
    misspelt = {"banalce", "binded", "copmany", "lot", "reed", "referal"}
    words = {word for word in CANONICAL if not word.endswith("s")} - misspelt
    page = text(ROOT / "docs" / "glossary.md")
    assert sorted(word for word in words if word.partition("_transaction")[0] not in page) == []


def test_contributing_names_every_place_in_the_project() -> None:
    tracked = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if tracked.returncode:
        pytest.skip("not a git checkout")
    places = {path.split("/")[0] for path in tracked.stdout.splitlines()}
    core = {path.name for path in (ROOT / "src" / "altegio").glob("*.py")}
    page = text(ROOT / "CONTRIBUTING.md")
    assert sorted(name for name in places | core if name not in page) == []


def test_operations_page_lists_every_operation_with_the_methods_that_call_it() -> None:
    page = runpy.run_path(str(ROOT / "docs" / ".operations.py"))["page"]()
    rows = dict(re.findall(r"^\| `(\w+)`<br>(.*) \|$", page, re.MULTILINE))
    assert sorted(rows) == sorted(dir(operations))
    assert "`chain.memberships.freeze`" in rows["chain_loyalty_memberships_freeze"]
    assert not {"fiscalize_document", "marketplace_webhook"} & rows.keys()
    assert "at `https://app.alteg.io`" in rows["uninstall_marketplace_app"]


def test_home_page_and_navigation_name_every_page() -> None:
    pages = {path.relative_to(ROOT / "docs").as_posix() for path in PAGES[1:]}
    home, navigation = text(ROOT / "docs" / "index.md"), text(ROOT / "mkdocs.yml")
    top = {page for page in pages if "/" not in page} | {"reference/index.md"}
    assert sorted(page for page in top - {"index.md"} if f"({page})" not in home) == []
    assert sorted(page for page in pages if page not in navigation) == []
