"""The first since some day: that there was one then."""

from collections.abc import Iterator
from dataclasses import replace

from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.firsts import Contest, class_of, contest_of, scope_of, since_of
from checker.comparing.instances import Instances
from checker.comparing.relate import is_told
from checker.dates.day_words import edtf_in_words
from checker.dates.period import Period, describe
from checker.values import Identity, Verdict

_ROOM = (
    "The standstill may be that of one series while others met, and what is at a standstill may still have met without a result."
)


def interruptions(first: Fact, instances: Instances) -> Iterator[Contest]:
    """Yield what stands against "the first since D": that nothing of the kind took place at D.

    "The first talks since April" say that there were talks in April.
    """
    since, dossier = since_of(first), instances.dossier
    if since is None or not is_told(first):
        return
    for fact in instances.standstills:
        if _related(first, fact.subject, dossier) and _covers(fact.statement.as_of, since):
            when = f" ({describe(fact.statement.as_of)})" if fact.statement.as_of else ""
            words = f"{dossier.called(fact.subject)} {fact.say()}{when}"
            reason = f"“The first since {moment(first)}” says that there was one then; by the other source there was a standstill then."
            yield since_contest(first, fact, words, Verdict.TENSION, reason, _ROOM)


def since_contest(first: Fact, fact: Fact, theirs: str, verdict: Verdict, reason: str, *doubts: str) -> Contest:
    """Return that something stands against "the first since"."""
    of_class = " ".join(filter(None, ["the first", first.statement.labels.get("class"), "since", moment(first)]))
    return replace(contest_of(first, fact, of_class, theirs, verdict, [reason, *doubts]), label="was")


def moment(first: Fact) -> str:
    """Return in words the moment since which a time is the first."""
    return edtf_in_words(first.scope["since"]) or first.scope["since"]


def _covers(idle: Period | None, since: Period) -> bool:
    """Tell whether a standstill had begun before a moment and ended after it."""
    if idle is None:
        return False
    begin, end = idle.edge("begin"), idle.edge("end")
    return begin is not None and end is not None and bool(begin.before(since)) and bool(since.before(end))


def _related(first: Fact, subject: str, dossier: Dossier) -> bool:
    """Tell whether a series or event may be one of those that a first time speaks of."""
    known = dossier.known
    scope = scope_of(first, dossier)
    if "class" in scope and class_of(subject, scope["class"], dossier) is not Identity.DIFFERENT:
        return bool(known.event_class(subject))
    return "series" in scope and known.identity(scope["series"], subject) is Identity.SAME
