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
    return [(one.text, one.addition) for one in found]


def test_the_same_surface_changes_nothing() -> None:
    assert changes("", "") == []


@pytest.mark.parametrize(
    ("old", "new", "text"),
    [
        (
            "get_box.page?: int",
            'get_box.page?: int\nget_box.x?: int <- "y"',
            "`get_box` has `x: int` now",
        ),
        ("Box.id: int", "Box.id: int\nBox.x: int | None", "`Box` has `x: int | None` now"),
        (
            "BoxCreate.title?: str",
            "BoxCreate.x?: int\nBoxCreate.title?: str",
            "`BoxCreate` has `x: int` now",
        ),
        ('<- "name"', '<- "name", "label"', "`Box.title` is read from 'name', 'label' now"),
        ('"red"', '"red"\nColour.BLUE = "blue"', "`Colour` has `BLUE` now"),
        ("answer Lid", "answer Bag\nanswer Lid", "model `Bag` is new"),
        ("max_length 9", "max_length 10", "`BoxCreate.title` has max_length 10 now, not 9"),
        (" with max_length 9", "", "`BoxCreate.title` has no max_length any more"),
        ("with minimum 1, ", "with ", "`BoxCreate.size` has no minimum any more"),
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
        ("get_box.page?: int\n", "", "`get_box` has no `page` any more"),
        ("get_box.page?", "get_box.page", "`get_box.page` is required now"),
        ("max_length 9", "max_length 8", "`BoxCreate.title` has max_length 8 now, not 9"),
        ("max_length 9", 'max_length 9, pattern "a"', '`BoxCreate.title` has pattern "a" now'),
        ("default 2", "default 3", "`BoxCreate.size` has default 3 now, not 2"),
        (", default 2", "", "`BoxCreate.size` has no default any more"),
        ("of get_box ->", "of get_box, deprecated ->", "`get_box` is deprecated now"),
        (
            "of get_box ->",
            'of get_box, deprecated: "use get_crate" ->',
            "`get_box` is deprecated now: use get_crate",
        ),
        ("get_box.page?: int", "get_box.page?: str", "`get_box.page` is `str` now, not `int`"),
        (
            "get_box.page?: int",
            'get_box.size?: int <- "page"',
            "`get_box`: `page` is called `size` now",
        ),
        (
            "get_box.page?: int",
            "get_box.page?: int\nget_box.x: int",
            "`get_box` requires `x: int` now",
        ),
        (
            "get_box.location_id/: int\nget_box.box_id/: int",
            "get_box.box_id/: int\nget_box.location_id/: int",
            "`get_box` has another order now: box_id, location_id, page",
        ),
        (
            "in boxes",
            "in things",
            "`get_box` is in `operations.things` now, not in `operations.boxes`",
        ),
        ("of get_box", "of get_the_box", "`get_box` calls get_the_box now, not get_box"),
        ("-> Box", "-> list[Box]", "`get_box` answers `list[Box]` now, not `Box`"),
        ('Box.title: str | None <- "name"\n', "", "`Box` has no `title` any more"),
        ("Box.title:", "Box.label:", "`Box`: `title` is called `label` now"),
        ("Box.id: int", "Box.id: int | None", "`Box.id` is `int | None` now, not `int`"),
        ('<- "name"', '<- "label"', "`Box.title` is read from 'label' now"),
        ("BoxCreate.title?", "BoxCreate.title", "`BoxCreate.title` is required now"),
        (
            "request BoxCreate",
            "request BoxCreate, at least one of title",
            "`BoxCreate` needs title",
        ),
        ('"red"', '"rot"', "`Colour.RED` is 'rot' now, not 'red'"),
        ("RED", "CRIMSON", "`Colour` has no `RED` any more"),
    ],
)
def test_any_other_change_needs_acceptance(old: str, new: str, text: str) -> None:
    assert (text, False) in changes(old, new)
    assert len([one for one in changes(old, new) if not one[1]]) == 1


def test_a_model_with_another_name_is_one_change() -> None:
    assert changes("Lid", "Cover") == [("`Lid` is called `Cover` now", False)]


def test_removed_names_are_reported() -> None:
    gone = [text for text, _ in changes(BOX, "answer Thing\n")]
    assert gone == [
        "model `Box` is gone",
        "model `BoxCreate` is gone",
        "enum `Colour` is gone",
        "model `Lid` is gone",
        "model `Thing` is new",
        "operation `get_box` is gone",
    ]


def test_the_unreleased_entry_takes_changes_once() -> None:
    log = "# Changelog\n\n## 1.1 (unreleased)\n\n- `a` is gone.\n\n## 1.0\n\n- First.\n"
    new = with_changes(log, ["`a` is gone", "model `b` is gone"])
    assert new == log.replace("gone.\n", "gone.\n- Model `b` is gone.\n")
    assert with_changes(new, ["model `b` is gone"]) == new


def test_a_released_version_is_not_changed() -> None:
    log = "# Changelog\n\nFor users.\n\n## 1.0\n\n- First.\n"
    assert with_changes(log, ["`a` is gone"]) == log.replace(
        "## 1.0", "## Unreleased\n\n- `a` is gone.\n\n## 1.0"
    )
