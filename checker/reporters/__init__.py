"""How a report is told: one file per format.

A reporter turns a finished report into text and does nothing else: it compares nothing, opens nothing, and
looks at no clock, locale or terminal, so that the same report gives the same bytes. Whatever comes from a
claim file or an article is shown as literal text. Adding a format is adding one file with one subclass of
`Reporter` to this folder.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Literal

from checker.model.finding import Severity
from checker.model.report import Report
from checker.plugins import discover


@dataclass(frozen=True, slots=True)
class RenderOptions:
    """What a reader may choose about the form of a report, never about what was found."""

    title: str = "Where the sources disagree"
    """The heading of a page."""
    show_level: Severity = Severity.NOTE
    """Conflicts that weigh less than this are counted and not told."""
    show_decided: bool = False
    """Whether formats that are read line by line tell decided findings too."""
    colour: bool = False
    """Whether the terminal takes colours."""
    width: int | None = None
    """The columns of the terminal; None where the output is no terminal: then one finding is one line."""
    source_text: Literal["full", "quotes"] = "full"
    """Whether a page holds the articles whole or their quotes alone."""


class Reporter(ABC):
    """A format."""

    name: ClassVar[str]
    """What it is called on the command line."""
    suffix: ClassVar[str]
    """The ending of its files, with the dot."""
    media: ClassVar[str]
    """Its media type."""

    @abstractmethod
    def render(self, report: Report, texts: Mapping[str, str], options: RenderOptions) -> str:
        """Return the report in this format; `texts` holds the articles by source id, as far as read."""


def reporters() -> dict[str, Reporter]:
    """Return all formats by name, in the order of their names."""
    found = [kind() for kind in discover("checker.reporters", Reporter)]
    return {one.name: one for one in sorted(found, key=lambda one: one.name)}
