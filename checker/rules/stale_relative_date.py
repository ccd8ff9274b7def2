"""A day counted from an article's own date, and another day elsewhere."""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from checker.comparing.dossier import Clash, Dossier
from checker.comparing.fact import Fact
from checker.dates.period import describe
from checker.rules import Hit, HitSide
from checker.rules.clash_rule import ClashRule
from checker.rules.clashing import facts_of, hit_of, listed, message_of, side_words, sides_of
from checker.rules.example import date, event, says
from checker.rules.share import is_relative, is_stale
from checker.values import ROOM
from checker.values.date import DateMeaning

_WEEK = 7
_LOOSELY = " or thereabouts"


class StaleRelativeDate(ClashRule):
    """An article says "on Tuesday", "yesterday" or "last week", which by its own date is another day than the one that another source states.

    Such words hang on the day on which they were first written. In a copy or an update with a later date they point to the wrong day, most
    often to the same weekday of another week. So the date is only to check: look for the day on which the words were first published.

    Where both sources use such words, or both state the day, conflicting-dates reports it. A stated month that the day lies in, and a plan
    beside what happened, are no conflict.
    """

    title: ClassVar[str] = "A day worked out from the article's date"
    settles: ClassVar[str] = "The day on which the words were first published would settle it."
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("harbour fire"), "held-on", date("2021-09-14")),
        says(
            "evening-star",
            event("harbour fire"),
            "held-on",
            date("2021-09-21", relative=True, text="on Tuesday"),
            published="2021-09-24",
        ),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("harbour fire"), "held-on", date("2021-09-14")),
        says(
            "evening-star",
            event("harbour fire"),
            "held-on",
            date("2021-09-14", relative=True, text="on Tuesday"),
            published="2021-09-17",
        ),
    )

    def takes(self, clash: Clash, dossier: Dossier) -> bool:  # noqa: ARG002
        """Tell whether a clash is this rule's to report."""
        return is_stale(clash)

    def report(self, bundle: tuple[Clash, ...], dossier: Dossier) -> Hit:
        """Return the hit, with what the words hang on and what may have gone wrong."""
        facts = facts_of(bundle)
        stated = message_of(tuple(one for one in facts if not is_relative(one)), bundle[0].topic.predicate.label, dossier)
        counted = listed(_counted(one, dossier) for one in facts if is_relative(one))
        found = {side.value: side for side in sides_of(facts)}
        named = {side_words(one): _worked_out(one) for one in facts if is_relative(one)}
        return hit_of(
            bundle,
            dossier,
            message=f"{stated.removesuffix('.')}, but {counted}.",
            sides=tuple(HitSide(named.get(words, words), side.claims) for words, side in found.items()),
            doubts=tuple(dict.fromkeys(step for clash in bundle for step in _why(clash, dossier))),
        )


def _counted(fact: Fact, dossier: Dossier) -> str:
    """Return what a source writes, and which day that is by its own date."""
    words, published = fact.statement.claim.value.text, fact.statement.published
    dated = f", {describe(published)}" if published is not None else ""
    name = dossier.source_name(fact.source)
    return f"{name} has {f'“{words}”' if words else 'a day'}, worked out to be {_day(fact)} from the article's own date{dated}"


def _day(fact: Fact) -> str:
    return fact.say().removesuffix(_LOOSELY)


def _worked_out(fact: Fact) -> str:
    """Return a day that was worked out as a side: "9 May 2017, worked out from “Tuesday”"."""
    words = fact.statement.claim.value.text
    return f"{_day(fact)}, worked out from {f'“{words}”' if words else 'the date of the article'}"


def _why(clash: Clash, dossier: Dossier) -> Iterator[str]:
    """Yield what the relative day of a clash hangs on, and what suggests a copy of an older text."""
    counted, stated = (clash.left, clash.right) if is_relative(clash.left) else (clash.right, clash.left)
    name = dossier.source_name(counted.source)
    yield f"{name} gives no date: the day was worked out from its words and the date of the article, and may be off."
    if counted.statement.source.republished_from is not None:
        yield f"{name} republishes an older text, whose own date the words may hang on."
    elif (weeks := _weeks(counted, stated)) is not None:
        apart = "a week" if weeks == 1 else f"{weeks} weeks"
        yield f"Both are the same day of the week, exactly {apart} apart, as where an older text is published again."
    yield from (doubt for doubt in clash.judgement.doubts if doubt not in {ROOM, counted.statement.loose})


def _weeks(one: Fact, two: Fact) -> int | None:
    """Return how many weeks two single days are apart, where that is a whole number."""
    assert isinstance(one.value, DateMeaning)  # noqa: S101
    assert isinstance(two.value, DateMeaning)  # noqa: S101
    single = all(len(set(fact.value.period.hull())) == 1 for fact in (one, two))  # type: ignore[attr-defined]
    days = one.value.period.gap_days(two.value.period)
    return days // _WEEK if single and days and days % _WEEK == 0 else None
