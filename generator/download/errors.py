"""The error of this stage."""


class DownloadError(Exception):
    """The source is not a description to build on; nothing was changed."""
