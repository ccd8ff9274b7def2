"""More in the record than in its quotes."""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Literal

from checker.comparing.dossier import Dossier
from checker.model.finding import Severity
from checker.model.shown import shown
from checker.rules import Hit, Rule
from checker.rules.example import event, number, says

TEXT = "The bus crash at Mill Lane left 14 people dead and 31 injured."


class UnsupportedValue(Rule):
    """A number, date or name of a claim stands in none of its own quotes.

    Add the quote that says it (a heading, the sentence before), or list the part under `inferred` with a note on how it was worked out.
    A year that the article's own date supplies, and a name that another wording of the same thing stands for, need no quote.
    """

    title: ClassVar[str] = "A value that its quotes do not say"
    about: ClassVar[Literal["sources", "record"]] = "record"
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("bus crash"), "killed", number(15), text=TEXT, quote="left 14 people dead"),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("bus crash"), "killed", number(14), text=TEXT, quote="left 14 people dead"),
    )

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield one hit for each part that no quote says."""
        for address, held in sorted(dossier.held.items()):
            for part in held.unsupported:
                words = " and ".join(f"“{word}”" for word in shown(part.words).split(", "))
                claim = address.partition("/")[2]
                yield Hit(
                    message=(
                        f"No quote of the claim “{claim}” says {words}. Add the quote that does, or list {part.pointer} under "
                        "“inferred” with a note."
                    ),
                    explanation=(f"The claim has {words} in {part.pointer}, and none of its quotes does.",),
                    claims=(address,),
                    severity=Severity.WARNING,
                    pointer=part.pointer,
                    data={"words": part.words},
                )
