"""Error of the download stage."""

from generator.refusals import RefusedError


class DownloadError(RefusedError):
    """The source is not a usable description; nothing was changed."""
