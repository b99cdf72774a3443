"""Changes of a surface: one sentence each, an addition or to be accepted."""

from __future__ import annotations

import pytest

from generator.surface.changelog import with_changes
from generator.surface.comparing import compare
from generator.surface.form import read

BOX = """\
function get_box in boxes of get_box -> Box
get_box.location_id/: int
get_box.box_id/: int
get_box.page?: int
answer Box
Box.id: int
Box.lid: Lid | None
Box.title: str | None <- "name"
request BoxCreate
BoxCreate.title?: str with max_length 9
BoxCreate.size?: int with minimum 1, default 2
answer Lid
Lid.colour: Colour | None
enum Colour of string
Colour.RED = "red"
"""


def changes(old: str, new: str, *, text: str = BOX) -> list[tuple[str, bool]]:
    """Return the changes when a line, or a part of one, is replaced."""
    assert old in text
    found = compare(read(text), read(text.replace(old, new)))
    return [(item.text, item.addition) for item in found]


def test_the_same_surface_changes_nothing() -> None:
    assert changes("", "") == []


@pytest.mark.parametrize(
    ("old", "new", "text"),
    [
        (
            "get_box.page?: int",
            'get_box.page?: int\nget_box.x?: int <- "y"',
            "`get_box` now has `x: int`",
        ),
        ("Box.id: int", "Box.id: int\nBox.x: int | None", "`Box` now has `x: int | None`"),
        (
            "BoxCreate.title?: str",
            "BoxCreate.x?: int\nBoxCreate.title?: str",
            "`BoxCreate` now has `x: int`",
        ),
        ('<- "name"', '<- "name", "label"', "`Box.title` is now read from 'name', 'label'"),
        ('"red"', '"red"\nColour.BLUE = "blue"', "`Colour` now has `BLUE`"),
        ("answer Lid", "answer Bag\nanswer Lid", "model `Bag` is new"),
        ("max_length 9", "max_length 10", "`BoxCreate.title` now has max_length 10, not 9"),
        (" with max_length 9", "", "`BoxCreate.title` no longer has max_length 9"),
        ("with minimum 1, ", "with ", "`BoxCreate.size` no longer has minimum 1"),
        ("enum Colour", "enum Size of string\nenum Colour", "enum `Size` is new"),
        (
            "function get_box",
            "function a in b of a -> None\nfunction get_box",
            "operation `a` is new",
        ),
    ],
)
def test_an_addition_needs_no_acceptance(old: str, new: str, text: str) -> None:
    assert changes(old, new) == [(text, True)]


@pytest.mark.parametrize(
    ("old", "new", "text"),
    [
        ("get_box.page?: int\n", "", "`get_box` no longer has `page`"),
        ("get_box.page?", "get_box.page", "`get_box.page` is now required"),
        ("max_length 9", "max_length 8", "`BoxCreate.title` now has max_length 8, not 9"),
        ("max_length 9", 'max_length 9, pattern "a"', '`BoxCreate.title` now has pattern "a"'),
        ("default 2", "default 3", "`BoxCreate.size` now has default 3, not 2"),
        (", default 2", "", "`BoxCreate.size` no longer has default 2"),
        ("of get_box ->", "of get_box, deprecated ->", "`get_box` is now deprecated"),
        (
            "of get_box ->",
            'of get_box, deprecated: "use get_crate" ->',
            "`get_box` is now deprecated: use get_crate",
        ),
        ("get_box.page?: int", "get_box.page?: str", "`get_box.page` is now `str`, not `int`"),
        (
            "get_box.page?: int",
            'get_box.size?: int <- "page"',
            "`get_box`: `page` is now called `size`",
        ),
        (
            "get_box.page?: int",
            "get_box.page?: int\nget_box.x: int",
            "`get_box` now requires `x: int`",
        ),
        (
            "get_box.location_id/: int\nget_box.box_id/: int",
            "get_box.box_id/: int\nget_box.location_id/: int",
            "`get_box` has a new order: box_id, location_id, page",
        ),
        (
            "in boxes",
            "in things",
            "`get_box` moved from `operations.boxes` to `operations.things`",
        ),
        ("of get_box", "of get_the_box", "`get_box` now calls get_the_box, not get_box"),
        ("-> Box", "-> list[Box]", "`get_box` now returns `list[Box]`, not `Box`"),
        ('Box.title: str | None <- "name"\n', "", "`Box` no longer has `title`"),
        ("Box.title:", "Box.label:", "`Box`: `title` is now called `label`"),
        ("Box.id: int", "Box.id: int | None", "`Box.id` is now `int | None`, not `int`"),
        ('<- "name"', '<- "label"', "`Box.title` is now read from 'label'"),
        ("BoxCreate.title?", "BoxCreate.title", "`BoxCreate.title` is now required"),
        (
            "request BoxCreate",
            "request BoxCreate, at least one of title",
            "`BoxCreate` needs title",
        ),
        ('"red"', '"rot"', "`Colour.RED` is now 'rot', not 'red'"),
        ("RED", "CRIMSON", "`Colour` no longer has `RED`"),
    ],
)
def test_any_other_change_needs_acceptance(old: str, new: str, text: str) -> None:
    assert (text, False) in changes(old, new)
    assert len([change for change in changes(old, new) if not change[1]]) == 1


def test_a_model_with_another_name_is_one_change() -> None:
    assert changes("Lid", "Cover") == [("`Lid` is now called `Cover`", False)]


def test_removed_names_are_reported() -> None:
    removed = [text for text, _ in changes(BOX, "answer Thing\n")]
    assert removed == [
        "model `Box` was removed",
        "model `BoxCreate` was removed",
        "enum `Colour` was removed",
        "model `Lid` was removed",
        "model `Thing` is new",
        "operation `get_box` was removed",
    ]


def test_the_unreleased_entry_takes_changes_once() -> None:
    log = "# Changelog\n\n## 1.1 (unreleased)\n\n- `a` was removed.\n\n## 1.0\n\n- First.\n"
    new = with_changes(log, ["`a` was removed", "model `b` was removed"])
    assert new == log.replace("removed.\n", "removed.\n- Model `b` was removed.\n")
    assert with_changes(new, ["model `b` was removed"]) == new


def test_a_released_version_is_not_changed() -> None:
    log = "# Changelog\n\nFor users.\n\n## 1.0\n\n- First.\n"
    assert with_changes(log, ["`a` was removed"]) == log.replace(
        "## 1.0", "## Unreleased\n\n- `a` was removed.\n\n## 1.0"
    )
