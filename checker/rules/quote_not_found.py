"""Evidence that is not in the source."""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Literal

from checker.comparing.dossier import Dossier
from checker.evidence.hold import Missing
from checker.model.finding import Severity
from checker.model.shown import shown
from checker.rules import Hit, Rule
from checker.rules.example import date, event, says

TEXT = "The harbour fire broke out on 14 September and burned for nine hours."


class QuoteNotFound(Rule):
    """A quote does not stand in the text of its source, or stands there with another number, date, name or "not".

    Quotation marks, dashes, spaces, line and page breaks and footnote marks make no difference, and "…" may stand for words left out.
    Copy the words from the text; the message shows the passage that comes nearest and what it has otherwise.
    """

    title: ClassVar[str] = "A quote that is not in the source"
    about: ClassVar[Literal["sources", "record"]] = "record"
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("harbour fire"), "held-on", date("XXXX-09-15"), text=TEXT, quote="broke out on 15 September"),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("harbour fire"), "held-on", date("XXXX-09-14"), text=TEXT, quote="broke out on\n14 September"),
    )

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield one hit for each quote that is not there."""
        for address, held in sorted(dossier.held.items()):
            for missing in held.missing:
                yield _report(address, missing)


def _report(address: str, missing: Missing) -> Hit:
    near = missing.nearest
    if near is None:
        hint = "Nothing in the text comes near it: copy the words from the text."
    else:
        what = f" ({'; '.join(near.differences)})" if near.differences else ""
        hint = f"The nearest passage is “{shown(missing.passage, 300)}”{what}. Copy the words from the text."
    return Hit(
        message=f"The text does not have the words “{shown(missing.quote, 200)}”. {hint}",
        explanation=("Every claim is held to its own words, so that a reader can find them in the article.", hint),
        claims=(address,),
        severity=Severity.ERROR,
        pointer=f"/evidence/{missing.index}/quote",
        data={"quote": missing.quote, "nearest": missing.passage},
    )
