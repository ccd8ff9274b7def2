"""First and last times: one class of events, in one series, since one moment."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.lasts import is_last, known_by, moved_on, periods
from checker.comparing.relate import is_told
from checker.dates.day_words import edtf_in_words
from checker.dates.edtf import EdtfError, parse
from checker.dates.period import Period, describe, period_of
from checker.model.claim import Modality
from checker.names.events import read_event_name
from checker.values import Identity, Verdict
from checker.values.date import DateMeaning
from checker.values.definite import sentence
from checker.values.event import EventMeaning
from checker.values.term import TermMeaning

RANGE = ("series", "class")
"""Qualifiers that say among which events a time is the first."""


@dataclass(frozen=True, slots=True)
class Contest:
    """A first (or last) time and what stands against it."""

    left: Fact
    right: Fact
    mine: str
    theirs: str
    verdict: Verdict
    reasons: tuple[str, ...]
    label: str | None = None
    """How the message reads between subject and first side, where it is not the predicate's own."""


def contest(left: Fact, right: Fact, dossier: Dossier) -> Contest | None:
    """Return how two first times stand against each other, or None where both can be.

    They are of one party, or of two of the same group of which each is called the first ("the first woman").
    """
    if left.subject != right.subject and not _one_group(left, right, dossier):
        return None
    if not {left.modality, right.modality} <= {Modality.ACTUAL, Modality.ALLEGED}:
        return None
    cautions = _cautions(left, right, dossier)
    if cautions is None:
        return None
    reason = _rival(left, right, dossier)
    if reason is None:
        return None
    if is_last(left, dossier):
        update = moved_on(left, right, dossier)
        if update is None:
            return None
        cautions += update
    verdict, why = reason
    return _contest(left, right, _told(left), _told(right), verdict, [why, *cautions])


def _one_group(left: Fact, right: Fact, dossier: Dossier) -> bool:
    """Tell whether two parties are certainly two and each is told to be the first of the same group to do the same."""
    known = dossier.known
    alike = all(
        name in left.scope and name in right.scope and known.qualified(name, left.scope[name], right.scope[name]) is Identity.SAME
        for name in ("class", "among")
    )
    apart = known.identity(left.subject, right.subject) is Identity.DIFFERENT and known.link(left.subject, right.subject) is None
    return alike and apart and not (left.denied or right.denied)


def _contest(left: Fact, right: Fact, mine: str, theirs: str, verdict: Verdict, reasons: list[str]) -> Contest:
    softened = Verdict.TENSION if len(reasons) > 1 else verdict
    return Contest(left, right, mine, theirs, softened, tuple(reasons))


def _rival(left: Fact, right: Fact, dossier: Dossier) -> tuple[Verdict, str] | None:
    """Return why two values cannot both be the first time."""
    known = dossier.known
    if left.denied and right.denied:
        return None
    if left.denied != right.denied:
        same = left.value.kind == right.value.kind and left.value.compare(right.value, known).verdict is Verdict.AGREE
        return (
            (Verdict.CONTRADICT, f"One says that it was the first time, the other denies it: {left.value.say()}.")
            if same
            else None
        )
    if left.value.kind == right.value.kind:
        found = left.value.compare(right.value, known)
        return (found.verdict, found.reason) if found.verdict.clashes else None
    event, date = (left.value, right.value) if isinstance(left.value, EventMeaning) else (right.value, left.value)
    if not isinstance(event, EventMeaning) or not isinstance(date, DateMeaning):
        return None
    periods = [period for period, _ in dossier.occasions.periods(event.event)]
    if periods and all(period.before(date.period) or date.period.before(period) for period in periods):
        return Verdict.TENSION, sentence(f"{event.say()} was not on {date.say()}.")
    return None


def _cautions(left: Fact, right: Fact, dossier: Dossier) -> list[str] | None:
    """Return what softens the comparison of two first times, or None where they are of different ranges."""
    cautions = [why for why in (left.statement.loose, right.statement.loose) if why]
    if Modality.ALLEGED in {left.modality, right.modality}:
        cautions.append("One of the sources keeps its distance from what it reports, so this is only to check.")
    mine, theirs = _scope(left, dossier), _scope(right, dossier)
    for name in sorted({*mine, *theirs}):
        one, two = mine.get(name), theirs.get(name)
        if one is not None and two is not None:
            identity = dossier.known.qualified(name, one, two)
            if identity is Identity.DIFFERENT or (identity is Identity.UNSURE and name not in RANGE):
                return None
            if identity is Identity.UNSURE:
                cautions.append(f"It is not certain that both mean one and the same {name} of events, so both may be right.")
        elif name == "class":
            cautions.append("Only one of them says among which events it was the first, so both may be right.")
        else:
            return None
    return cautions


def _scope(fact: Fact, dossier: Dossier) -> Mapping[str, str]:
    """Return the qualifiers of a first time; the series of its event counts where none is stated."""
    scope = {name: value for name, value in fact.scope.items() if not (name == "since" and value == "ever")}
    if "series" not in scope and isinstance(fact.value, EventMeaning):
        identity = dossier.known.names.event(fact.value.event)
        if identity is not None and identity.series is not None:
            scope["series"] = identity.series
    return scope


def counterexamples(first: Fact, tie: str, target: str, dossier: Dossier) -> Iterator[Contest]:
    """Yield the occasions before a first time (after a last time) at which the party already was."""
    if not is_told(first) or {"since", "among", "condition", "in"} & set(_scope(first, dossier)):
        return
    canonical = dossier.known.vocabulary.canonical(target)
    spec = dossier.known.vocabulary.predicate(target)
    verb = spec.label if spec else target
    for fact in dossier.by_predicate.get(canonical, ()):
        if not is_told(fact) or fact.address == first.address or first.subject not in fact.value.entities():
            continue
        if fact.value.kind != "entity":
            continue
        yield from _against(first, fact, tie, verb, dossier)


def _against(first: Fact, fact: Fact, tie: str, verb: str, dossier: Dossier) -> Iterator[Contest]:
    cautions = _in_range(first, fact, dossier)
    reason = _out_of_order(first, fact, tie, dossier)
    if cautions is None or reason is None or (tie == "last-of" and not known_by(first, fact, dossier)):
        return
    theirs = f"{verb} {dossier.called(fact.subject)} {'before' if tie == 'first-of' else 'after'} that"
    yield _contest(first, fact, _told(first), theirs, Verdict.CONTRADICT, [reason, *cautions])


def _told(first: Fact) -> str:
    """Return a first time as it reads after its verb: "the fifth round", "peace talks on some day in May 2021"."""
    if not isinstance(first.value, DateMeaning):
        return first.say()
    of_class = first.statement.labels.get("class") if "class" in first.statement.claim.scope else None
    return f"{of_class} on {first.say()}" if of_class else f"on {first.say()}"


def _in_range(first: Fact, fact: Fact, dossier: Dossier) -> list[str] | None:
    """Return what softens taking an occasion for one of those among which a time was the first; None where it is none."""
    known = dossier.known
    scope = _scope(first, dossier)
    cautions = [why for why in (first.statement.loose, fact.statement.loose) if why]
    if "as" in scope and (
        fact.scope.get("as") is None or known.qualified("as", scope["as"], fact.scope["as"]) is not Identity.SAME
    ):
        return None
    identity = known.names.event(fact.subject)
    series = identity.series if identity else None
    if "class" in scope:
        found = _class_of(fact.subject, scope["class"], dossier)
        if "series" not in first.scope and not known.event_class(fact.subject):
            found = _class_by_name(fact.subject, scope["class"], dossier)
        if found is Identity.DIFFERENT:
            return None
        if found is Identity.UNSURE:
            cautions.append("It is not certain that the other occasion is one of those that are meant, so both may be right.")
        if "series" not in first.scope:
            return cautions
    if "series" in scope:
        return cautions if series is not None and known.identity(series, scope["series"]) is Identity.SAME else None
    return cautions if "class" in scope else None


def _class_of(event: str, wanted: str, dossier: Dossier) -> Identity:
    """Compare the class that is known of an event with the one wanted; nothing known is unsure."""
    found = [dossier.known.vocabulary.classes(one, wanted) for one in dossier.known.event_class(event)]
    if Identity.SAME in found:
        return Identity.SAME
    return Identity.DIFFERENT if found and all(one is Identity.DIFFERENT for one in found) else Identity.UNSURE


def _class_by_name(event: str, wanted: str, dossier: Dossier) -> Identity:
    """Compare the class that an event's own name says, as in "rescue at the pier", with the one wanted; no word is another class."""
    head = read_event_name(dossier.label(event)).head
    return dossier.known.vocabulary.classes(head, wanted) if head else Identity.DIFFERENT


def _out_of_order(first: Fact, fact: Fact, tie: str, dossier: Dossier) -> str | None:
    """Return why an occasion comes before the first (after the last) time: by number, by dates, or by the time it is told of."""
    occasions, event = dossier.occasions, fact.subject
    if isinstance(first.value, EventMeaning):
        pair = (event, first.value.event) if tie == "first-of" else (first.value.event, event)
        order = occasions.before(*pair)
        if order is not None:
            return order.reason
    when = "before" if tie == "first-of" else "after"
    for there in periods(fact, event, dossier):
        for here in periods(first, None, dossier):
            early, late = (there, here) if tie == "first-of" else (here, there)
            if early.before(late):
                words = f"{dossier.called(event)} ({describe(there)})"
                return sentence(f"{words} took place {when} {first.value.say()}.")
    return None


def interruptions(first: Fact, dossier: Dossier) -> Iterator[Contest]:
    """Yield what stands against "the first since D": that nothing of the kind took place at D, or that something did after it.

    "The first talks since April" say that there were talks in April, and none from then until now.
    """
    since = _since(first)
    if since is None or not is_told(first):
        return
    for fact in dossier.by_predicate.get("status", ()):
        if _idle(fact, dossier) and _related(first, fact.subject, dossier) and _covers(fact.statement.as_of, since):
            when = f" ({describe(fact.statement.as_of)})" if fact.statement.as_of else ""
            words = f"{dossier.called(fact.subject)} {fact.say()}{when}"
            reason = f"“Since {_moment(first)}” says that there was one then; by the other source all was at a standstill."
            yield _since_contest(first, fact, words, Verdict.TENSION, reason)
    yield from _between(first, since, dossier)


def _since_contest(first: Fact, fact: Fact, theirs: str, verdict: Verdict, reason: str) -> Contest:
    of_class = " ".join(filter(None, ["the first", first.statement.labels.get("class"), "since", _moment(first)]))
    return replace(_contest(first, fact, of_class, theirs, verdict, [reason]), label="was")


def _moment(first: Fact) -> str:
    """Return in words the moment since which a time is the first."""
    return edtf_in_words(first.scope["since"]) or first.scope["since"]


def _since(first: Fact) -> Period | None:
    try:
        return period_of(parse(first.scope["since"])) if first.scope.get("since", "ever") != "ever" else None
    except EdtfError:
        return None


def _idle(fact: Fact, dossier: Dossier) -> bool:
    value = fact.value
    return is_told(fact) and isinstance(value, TermMeaning) and dossier.known.vocabulary.idle(value.terms, value.term)


def _covers(idle: Period | None, since: Period) -> bool:
    """Tell whether a standstill had begun before a moment and ended after it."""
    if idle is None:
        return False
    begin, end = idle.edge("begin"), idle.edge("end")
    return begin is not None and end is not None and bool(begin.before(since)) and bool(since.before(end))


def _related(first: Fact, subject: str, dossier: Dossier) -> bool:
    """Tell whether a series or event may be one of those that a first time speaks of."""
    known = dossier.known
    scope = _scope(first, dossier)
    if "class" in scope and _class_of(subject, scope["class"], dossier) is not Identity.DIFFERENT:
        return bool(known.event_class(subject))
    return "series" in scope and known.identity(scope["series"], subject) is Identity.SAME


def _between(first: Fact, since: Period, dossier: Dossier) -> Iterator[Contest]:
    """Yield events of the range that took place after the moment and before the first time."""
    event = first.value.event if isinstance(first.value, EventMeaning) else first.subject
    scope = _scope(first, dossier)
    for other, facts in dossier.occasions.dates.items():
        if other == event or dossier.known.identity(other, event) is not Identity.DIFFERENT:
            continue
        sure = "class" in scope and _class_of(other, scope["class"], dossier) is Identity.SAME
        identity = dossier.known.names.event(other)
        same = "series" in scope and identity is not None and identity.series == scope["series"]
        for fact in facts:
            assert isinstance(fact.value, DateMeaning)  # noqa: S101
            late = dossier.occasions.before(other, event)
            if (sure or same) and late and since.before(fact.value.period) and fact.address != first.address:
                reason = sentence(f"{dossier.called(other)} took place after {_moment(first)}. {late.reason}")
                verdict = Verdict.CONTRADICT if same else Verdict.TENSION
                yield _since_contest(first, fact, f"{dossier.called(other)} on {fact.say()}", verdict, reason)
