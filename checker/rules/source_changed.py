"""The text is not the one that was encoded."""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Literal

from checker.comparing.dossier import Dossier
from checker.model.finding import Severity
from checker.rules import Hit, Rule
from checker.rules.example import date, event, says

TEXT = "The harbour fire broke out on 14 September."


class SourceChanged(Rule):
    """The text of an article is not the one whose hash the claim file records.

    Somebody changed the text after it was encoded, so its claims may no longer be what it says. Put the old text back, or read the new
    one against the claims and record its hash.
    """

    title: ClassVar[str] = "A text that was changed"
    about: ClassVar[Literal["sources", "record"]] = "record"
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says(
            "morning-post", event("harbour fire"), "held-on", date("XXXX-09-14"), text=TEXT, quote="14 September", sha256="0" * 64
        ),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("harbour fire"), "held-on", date("XXXX-09-14"), text=TEXT, quote="14 September"),
    )

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield one hit for each text whose hash is not the recorded one."""
        for source, (file, recorded, found) in sorted(dossier.hashes.items()):
            if recorded != found:
                yield Hit(
                    message=(
                        f"The text of {source} is not the one that was encoded: its hash is {found[:12]}…, the claim file has "
                        f"{recorded[:12]}…. Read the claims against the new text and record its hash, or put the old text back."
                    ),
                    explanation=(f"Recorded: {recorded}.", f"Found: {found}."),
                    claims=(),
                    severity=Severity.ERROR,
                    pointer="/source/sha256",
                    file=file,
                    data={"recorded": recorded, "found": found},
                )
