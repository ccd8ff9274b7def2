"""A day counted from an article's own date, and another day elsewhere."""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from checker.comparing.dossier import Clash, Dossier
from checker.comparing.fact import Fact
from checker.dates.period import describe
from checker.rules import Hit
from checker.rules.clash_rule import ClashRule
from checker.rules.clashing import explain, facts_of, hit_of, message_of
from checker.rules.example import date, event, says
from checker.rules.share import is_relative, is_stale
from checker.values.date import DateMeaning

_WEEK = 7


class StaleRelativeDate(ClashRule):
    """An article says "on Tuesday", "yesterday" or "last week", which by its own date is another day than the one that another source states.

    Such words hang on the day on which they were first written. In a copy or an update with a later date they point to the wrong day, most
    often to the same weekday of another week. So the date is only to check: look for the day on which the words were first published.

    Where both sources use such words, or both state the day, conflicting-dates reports it. A stated month that the day lies in, and a plan
    beside what happened, are no conflict.
    """

    title: ClassVar[str] = "A “last Tuesday” that is another day elsewhere"
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
        told = message_of(facts_of(bundle), bundle[0].topic.predicate.label, dossier)
        steps = tuple(dict.fromkeys(step for clash in bundle for step in _why(clash, dossier)))
        settled = "The day on which the words were first published would settle it."
        return hit_of(
            bundle, dossier, message=" ".join((told, *steps[:2])), explanation=(*explain(bundle, dossier), *steps, settled)
        )


def _why(clash: Clash, dossier: Dossier) -> Iterator[str]:
    """Yield what the relative day of a clash hangs on, and what suggests a copy of an older text."""
    counted, stated = (clash.left, clash.right) if is_relative(clash.left) else (clash.right, clash.left)
    name, published = dossier.source_name(counted.source), counted.statement.published
    words = counted.statement.claim.value.text
    dated = f", {describe(published)}" if published is not None else ""
    yield f"{name} has {f'“{words}”' if words else 'a day'}, which was counted from its own date{dated}."
    if counted.statement.source.republished_from is not None:
        yield f"{name} republishes an older text, whose own date the words may hang on."
    elif (weeks := _weeks(counted, stated)) is not None:
        yield f"The two days are exactly {'a week' if weeks == 1 else f'{weeks} weeks'} apart, as where an older text is published again."


def _weeks(one: Fact, two: Fact) -> int | None:
    """Return how many weeks two single days are apart, where that is a whole number."""
    assert isinstance(one.value, DateMeaning)  # noqa: S101
    assert isinstance(two.value, DateMeaning)  # noqa: S101
    single = all(len(set(fact.value.period.hull())) == 1 for fact in (one, two))  # type: ignore[attr-defined]
    days = one.value.period.gap_days(two.value.period)
    return days // _WEEK if single and days and days % _WEEK == 0 else None
