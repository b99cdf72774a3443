# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .booking_widget_image import BookingWidgetImage


class BookingWidgetStyle(
    AnswerModel,
    kw_only=True,
    rename={
        "primary_palette": "primaryPalette",
        "accent_palette": "accentPalette",
        "warn_palette": "warnPalette",
        "background_palette": "backgroundPalette",
    },
):
    """Colours and images of a booking widget."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["header_background_new"])
    show_header: bool | None = None
    logo: str | None = None
    header_background: str | None = None
    menu_background: str | None = None
    main_color: str | None = None
    secondary_color: str | None = None
    buttons_color: str | None = None
    logo_full: str | None = None
    header_background_full: str | None = None
    menu_background_full: str | None = None
    primary_palette: str | None = None
    accent_palette: str | None = None
    warn_palette: str | None = None
    background_palette: str | None = None
    main_color_theme: str | None = None
    header_background_new: BookingWidgetImage | None = None

    def _settle(self) -> None:
        self.__class__ = BookingWidgetStyle  # pyright: ignore[reportAttributeAccessIssue]
        if self.header_background_new.__class__ is list:
            self._clear_empty_list("header_background_new")
