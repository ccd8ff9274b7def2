"""First and last times: one class of events, in one series, since one moment."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.instances import Instances
from checker.comparing.lasts import is_last, known_by, moved_on, periods
from checker.comparing.relate import is_told
from checker.dates.day_words import edtf_in_words
from checker.dates.edtf import EdtfError, parse
from checker.dates.period import Period, describe, period_of
from checker.model.claim import Modality
from checker.names.events import read_event_name
from checker.values import Comparison, Identity, Verdict
from checker.values.date import DateMeaning
from checker.values.definite import sentence
from checker.values.event import EventMeaning

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
    return contest_of(left, right, told_as(left), told_as(right), reason.verdict, [reason.reason, *reason.cautions, *cautions])


def _one_group(left: Fact, right: Fact, dossier: Dossier) -> bool:
    """Tell whether two parties are certainly two and each is told to be the first of the same group to do the same."""
    known = dossier.known
    alike = all(
        name in left.scope and name in right.scope and known.qualified(name, left.scope[name], right.scope[name]) is Identity.SAME
        for name in ("class", "among")
    )
    apart = known.identity(left.subject, right.subject) is Identity.DIFFERENT and known.link(left.subject, right.subject) is None
    return alike and apart and not (left.denied or right.denied)


def contest_of(left: Fact, right: Fact, mine: str, theirs: str, verdict: Verdict, reasons: list[str]) -> Contest:
    """Return what stands against a first time; beside the first reason every further one softens it."""
    softened = Verdict.TENSION if len(reasons) > 1 else verdict
    return Contest(left, right, mine, theirs, softened, tuple(reasons))


def _rival(left: Fact, right: Fact, dossier: Dossier) -> Comparison | None:
    """Return why two values cannot both be the first time."""
    known = dossier.known
    if left.denied and right.denied:
        return None
    if left.denied != right.denied:
        same = left.value.kind == right.value.kind and left.value.compare(right.value, known).verdict is Verdict.AGREE
        return (
            Comparison(Verdict.CONTRADICT, f"One says that it was the first time, the other denies it: {left.value.say()}.")
            if same
            else None
        )
    if left.value.kind == right.value.kind:
        found = left.value.compare(right.value, known)
        return found if found.verdict.clashes else None
    event, date = (left.value, right.value) if isinstance(left.value, EventMeaning) else (right.value, left.value)
    if not isinstance(event, EventMeaning) or not isinstance(date, DateMeaning):
        return None
    periods = [period for period, _ in dossier.occasions.periods(event.event)]
    if periods and all(period.before(date.period) or date.period.before(period) for period in periods):
        return Comparison(Verdict.TENSION, sentence(f"{event.say()} was not on {date.say()}."))
    return None


def _cautions(left: Fact, right: Fact, dossier: Dossier) -> list[str] | None:
    """Return what softens the comparison of two first times, or None where they are of different ranges."""
    cautions = [why for why in (left.statement.loose, right.statement.loose) if why]
    if Modality.ALLEGED in {left.modality, right.modality}:
        cautions.append("One of the sources keeps its distance from what it reports, so this is only to check.")
    mine, theirs = scope_of(left, dossier), scope_of(right, dossier)
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


def scope_of(fact: Fact, dossier: Dossier) -> Mapping[str, str]:
    """Return the qualifiers of a first time; the series of its event counts where none is stated."""
    scope = {name: value for name, value in fact.scope.items() if not (name == "since" and value == "ever")}
    if "series" not in scope and isinstance(fact.value, EventMeaning):
        identity = dossier.known.names.event(fact.value.event)
        if identity is not None and identity.series is not None:
            scope["series"] = identity.series
    return scope


def counterexamples(first: Fact, tie: str, target: str, instances: Instances) -> Iterator[Contest]:
    """Yield the occasions before a first time (after a last time) at which the party already was.

    Of "the first time since D" only those count that are certainly from after D. Of the first of a group others count as well:
    those are `holders`'s.
    """
    dossier = instances.dossier
    scope = scope_of(first, dossier)
    if not is_told(first) or {"among", "condition", "in"} & set(scope) or ("since" in scope and tie != "first-of"):
        return
    spec = dossier.known.vocabulary.predicate(target)
    series = scope.get("series") if "series" in first.scope or "class" not in scope else None
    done = instances.of_party(dossier.known.vocabulary.canonical(target), first.subject, series)
    for fact in done.early(since_of(first)) if tie == "first-of" else done.late(first.statement.published):
        if fact.address != first.address and ("since" not in scope or _lies_after(first, fact, dossier)):
            yield from against(first, fact, tie, spec.label if spec else target, dossier)


def against(first: Fact, fact: Fact, tie: str, verb: str, dossier: Dossier) -> Iterator[Contest]:
    """Yield that an occasion stands against a first (last) time, where it is one of those meant and comes before (after) it."""
    cautions = _in_range(first, fact, dossier)
    reason = _out_of_order(first, fact, tie, dossier)
    if cautions is None or reason is None or (tie == "last-of" and not known_by(first, fact, dossier)):
        return
    theirs = f"{verb} {dossier.called(fact.subject)} {'before' if tie == 'first-of' else 'after'} that"
    since = f", the first since {edtf_in_words(first.scope['since']) or first.scope['since']}" if since_of(first) else ""
    yield contest_of(first, fact, told_as(first) + since, theirs, Verdict.CONTRADICT, [reason, *cautions])


def since_of(first: Fact) -> Period | None:
    """Return the moment since which a time is the first, where it is a date."""
    try:
        return period_of(parse(first.scope["since"])) if first.scope.get("since", "ever") != "ever" else None
    except EdtfError:
        return None


def _lies_after(first: Fact, fact: Fact, dossier: Dossier) -> bool:
    """Tell whether an occasion was after the moment since which a time is the first, by all dates that it is given."""
    since, found = since_of(first), periods(fact, fact.subject, dossier)
    return since is not None and bool(found) and all(since.before(period) for period in found)


def told_as(first: Fact) -> str:
    """Return a first time as it reads after its verb: "the fifth round", "peace talks on some day in May 2021"."""
    if not isinstance(first.value, DateMeaning):
        return first.say()
    of_class = first.statement.labels.get("class") if "class" in first.statement.claim.scope else None
    return f"{of_class} on {first.say()}" if of_class else f"on {first.say()}"


def _in_range(first: Fact, fact: Fact, dossier: Dossier) -> list[str] | None:
    """Return what softens taking an occasion for one of those among which a time was the first; None where it is none."""
    known = dossier.known
    scope = scope_of(first, dossier)
    cautions = [why for why in (first.statement.loose, fact.statement.loose) if why]
    if "as" in scope and (
        fact.scope.get("as") is None or known.qualified("as", scope["as"], fact.scope["as"]) is not Identity.SAME
    ):
        return None
    identity = known.names.event(fact.subject)
    series = identity.series if identity else None
    if "class" in scope:
        found = class_of(fact.subject, scope["class"], dossier)
        if "series" not in first.scope and not known.event_class(fact.subject):
            found = _class_by_name(fact.subject, scope["class"], dossier)
        if found is Identity.DIFFERENT:
            return None
        if found is Identity.UNSURE:
            cautions.append(
                "It is not certain that the other occasion is one of those that are meant: it may be of another kind or series."
            )
        if "series" not in first.scope:
            return cautions
    if "series" in scope:
        return cautions if series is not None and known.identity(series, scope["series"]) is Identity.SAME else None
    return cautions if "class" in scope else None


def class_of(event: str, wanted: str, dossier: Dossier) -> Identity:
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
                return sentence(f"{words} took place {when} {first.value.say().removeprefix('some day in ')}.")
    return None
