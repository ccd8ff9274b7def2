"""How a command ends: by its exit status."""


class Refused(Exception):  # noqa: N818 - it is an answer, not an error of ours
    """The command could not do what was asked; the message says why and what to write instead. Exit status 2."""
