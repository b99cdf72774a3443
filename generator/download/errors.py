"""The error of this stage."""

from generator.refusals import RefusedError


class DownloadError(RefusedError):
    """The source is not a description to build on; nothing was changed."""
