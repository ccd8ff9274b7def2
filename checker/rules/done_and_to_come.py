"""Over, and still ahead, in one article."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, ClassVar

from checker.comparing.chosen import by_key
from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.relate import is_told
from checker.dates.period import Period, describe
from checker.model.claim import Modality
from checker.model.finding import Severity
from checker.rules import Hit, HitSide, Rule
from checker.rules.example import date, event, members, says
from checker.rules.telling import readings
from checker.values import Verdict
from checker.values.date import DateMeaning
from checker.values.term import TermMeaning

OVER = ("held-on", "ended-on")
"""Predicates whose date says when an event was over."""
TURNED_OUT = ("won-by", "killed", "injured", "casualties")
"""Predicates that tell what an event brought, which nobody knows before it was."""
BEGINS = ("held-on", "began-on")
"""Predicates whose date says when an event that is still ahead will be."""

_ROOM = "What is expected may be what comes of the event, which can be ahead when the event is over."


class DoneAndToCome(Rule):
    """One article tells an event as over and, on the same day, as still ahead.

    An event is over where the article dates it before its own day. It is still ahead where the article expects people to attend it,
    expects it to begin, or calls it upcoming, without a date that has passed. So is one whose day is still to come and of which the
    article tells already who won it, or whom it killed or hurt. What an event that is over is expected to bring about is no conflict,
    and neither is a plan told looking back ("originally scheduled for").
    """

    title: ClassVar[str] = "Over and still ahead"
    settles: ClassVar[str] = (
        "Whether the words that look ahead speak of the event itself, and when either passage was written, would settle it."
    )
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("harbour summit"), "held-on", date("2021-09-14"), published="2021-09-30"),
        says(
            "morning-post", event("harbour summit"), "attended-by", members("Norway"), published="2021-09-30", modality="expected"
        ),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("harbour summit"), "held-on", date("2021-09-14"), published="2021-09-30"),
        says("morning-post", event("harbour summit"), "held-on", date("2021-09-12"), published="2021-09-30", modality="planned"),
    )

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield one hit for each event of each source."""
        ends = by_key(_told(OVER, _is_over, dossier), _about)
        results = by_key(_told(TURNED_OUT, _is_result, dossier), _about)
        ahead = _ahead({subject for subject, _ in ends}, dossier)
        for about in sorted({*ends, *results}):
            told = ahead.get(about, {})
            if about in ends:
                over, to_come = ends[about], [told[address] for address in sorted(told)]
            else:
                over, to_come = results[about], _dated_ahead(*about, dossier)
            if to_come:
                yield _report(over, to_come, dossier)


def _told(names: Iterable[str], fits: Callable[[Fact], bool], dossier: Dossier) -> list[Fact]:
    return [fact for name in names for fact in dossier.by_predicate.get(name, ()) if fits(fact)]


def _about(fact: Fact) -> tuple[str, str]:
    return fact.subject, fact.source


def _is_over(fact: Fact) -> bool:
    """Tell whether a fact dates an event before the article's own day; what has only begun is not over."""
    published = fact.statement.published
    if published is None or not is_told(fact) or not isinstance(fact.value, DateMeaning):
        return False
    if getattr(fact.statement.claim.value, "relative", False):
        # "On Thursday" was worked out from the article's day: it is enough for what is only to check.
        last, first = fact.value.period.hull()[1], published.hull()[0]
        return last is not None and first is not None and last < first
    return bool(fact.value.period.before(published))


def _is_result(fact: Fact) -> bool:
    """Tell whether a fact tells what an event as a whole brought."""
    return is_told(fact) and not fact.scope


def _dated_ahead(subject: str, source: str, dossier: Dossier) -> list[Fact]:
    """Return the expected days of an event, all of which come after the article's own."""
    dated = [fact for name in BEGINS for fact in dossier.facts_about(subject, name) if fact.source == source]
    return dated if all(_is_to_come(fact) for fact in dated) else []


def _is_to_come(fact: Fact) -> bool:
    now = fact.statement.published
    if now is None or fact.denied or fact.modality is not Modality.EXPECTED or not isinstance(fact.value, DateMeaning):
        return False
    return bool(now.before(fact.value.period))


def _ahead(subjects: set[str], dossier: Dossier) -> Mapping[tuple[str, str], Mapping[str, Fact]]:
    """Return what each source still expects of some events, one fact for each claim."""
    found: defaultdict[tuple[str, str], dict[str, Fact]] = defaultdict(dict)
    for name in sorted(dossier.by_predicate):
        for fact in dossier.by_predicate[name]:
            if fact.subject in subjects and _is_ahead(fact, dossier):
                found[fact.subject, fact.source].setdefault(fact.address, fact)
    return found


def _is_ahead(fact: Fact, dossier: Dossier) -> bool:
    spec = dossier.known.vocabulary.predicate(fact.predicate)
    now = fact.statement.published
    if spec is None or now is None or fact.denied or _was_then(fact, now):
        return False
    if isinstance(fact.value, TermMeaning):
        order = dossier.known.vocabulary.order(fact.value.terms)
        return bool(order) and fact.value.term == order[0] and is_told(fact)
    return spec.occurrence and fact.modality is Modality.EXPECTED


def _was_then(fact: Fact, now: Period) -> bool:
    """Tell whether an expectation is one of an earlier day, or of a day that has passed."""
    stated = fact.statement.as_of
    if fact.statement.as_of_event is not None or (stated is not None and stated.before(now)):
        return True
    return isinstance(fact.value, DateMeaning) and bool(fact.value.period.before(now))


def _said(fact: Fact, dossier: Dossier) -> str:
    """Return what a fact says, as it reads behind a colon: "held on 24 March 2012"."""
    spec = dossier.known.vocabulary.predicate(fact.predicate)
    return f"{spec.label if spec else fact.predicate} {fact.value.say()}".removeprefix("was ").removeprefix("is ")


def _report(over: list[Fact], ahead: list[Fact], dossier: Dossier) -> Hit:
    first = over[0]
    still = _said(ahead[0], dossier)
    published = first.statement.published
    day = describe(published) if published else "an unstated day"
    when = first.say() if first.predicate in OVER else _said(first, dossier)
    addresses = tuple(sorted({fact.address for fact in (*over, *ahead)}))
    done, to_come = (
        f"over ({when})",
        f"still ahead ({ahead[0].modality}: {still})" if ahead[0].modality is not Modality.ACTUAL else f"still ahead ({still})",
    )
    return Hit(
        message=(
            f"{dossier.source_name(first.source)}, dated {day}, tells of {dossier.called(first.subject)} "
            f"as {done} and as {to_come}."
        ),
        explanation=(f"The article is dated {day}; what was over by then is told as still ahead elsewhere in it.",),
        doubts=(_ROOM,),
        readings=readings((*over, *ahead), dossier),
        claims=addresses,
        severity=Severity.WARNING,
        verdict=Verdict.TENSION,
        sides=(
            HitSide(done, tuple(sorted(fact.address for fact in over))),
            HitSide(to_come, tuple(sorted(fact.address for fact in ahead))),
        ),
        pairs=tuple(sorted({tuple(sorted((one.address, two.address))) for one in over for two in ahead})),
        subject=first.subject,
        predicate=ahead[0].predicate,
        data={"values": [when, still], "published": day},
    )
