"""The first (or last) of a group, against another one of the group that did the same before (or after)."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.firsts import Contest, against, contest_of, scope_of, told_as
from checker.comparing.foremost import Foremost
from checker.comparing.instances import Instances
from checker.comparing.lasts import came_first, was_known
from checker.comparing.relate import is_told
from checker.values import Identity, Verdict
from checker.values.date import DateMeaning
from checker.values.definite import definite, sentence

_NARROWER = frozenset({"since", "condition", "in"})


def other_holders(first: Fact, tie: str, target: str, instances: Instances) -> Iterator[Contest]:
    """Yield what another party that certainly is of the group did before the first (after the last) of it."""
    scope = scope_of(first, instances.dossier)
    if not is_told(first) or "among" not in scope or _NARROWER & set(scope):
        return
    label = f"{_verb(first.predicate, instances.dossier).rstrip(':')}, as the {_rank(tie)} of the {_group(first)},"
    for found in (*_present(first, tie, target, instances), *_times(first, tie, target, instances)):
        yield replace(found, label=label, reasons=(f"{found.reasons[0]} {_membership(found, instances)}", *found.reasons[1:]))


def _present(first: Fact, tie: str, target: str, instances: Instances) -> Iterator[Contest]:
    """Yield the occasions of the same series at which another one of the group already was."""
    dossier, series = instances.dossier, scope_of(first, instances.dossier).get("series")
    done = instances.in_series(dossier.known.vocabulary.canonical(target), series) if series else Foremost(())
    for fact in done.early() if tie == "first-of" else done.late(first.statement.published):
        party = fact.value.entities()[0]
        if _is_other(first, party, instances):
            verb = f"{dossier.called(party)} {_verb(target, dossier)}"
            yield from against(first, fact, tie, verb, dossier)


def _times(first: Fact, tie: str, target: str, instances: Instances) -> Iterator[Contest]:
    """Yield the first and last times at which another one of the group did something of the same class."""
    dossier = instances.dossier
    times = instances.times_of(target, first.scope["class"]) if "class" in first.scope else Foremost(())
    for fact in times.early() if tie == "first-of" else times.late(first.statement.published):
        if not _is_other(first, fact.subject, instances) or not _same_scope(first, fact, dossier):
            continue
        early, late = (fact, first) if tie == "first-of" else (first, fact)
        if not came_first(early, late, dossier) or (tie == "last-of" and not was_known(fact, first, dossier)):
            continue
        when = "before" if tie == "first-of" else "after"
        words = f"on {fact.say()}" if isinstance(fact.value, DateMeaning) else f"at {fact.say()}"
        reasons = [f"By what is known of their dates, {fact.say()} came {when} {first.say()}."]
        reasons += filter(None, (first.statement.loose, fact.statement.loose))
        theirs = f"{dossier.called(fact.subject)} did so {words}, {when} that"
        yield contest_of(first, fact, told_as(first), theirs, Verdict.CONTRADICT, reasons)


def _is_other(first: Fact, party: str, instances: Instances) -> bool:
    """Tell whether a party is certainly another one than the first, is tied to it in no way, and is of the group."""
    known = instances.dossier.known
    apart = known.identity(party, first.subject) is Identity.DIFFERENT and known.link(party, first.subject) is None
    return apart and instances.belongs(party, first.scope["among"])


def _same_scope(first: Fact, fact: Fact, dossier: Dossier) -> bool:
    """Tell whether a time of another party is of the same range, and not itself told as the first or last of the group."""
    if "among" in fact.scope and fact.predicate == first.predicate:
        return False
    mine, theirs = _range(scope_of(first, dossier)), _range(scope_of(fact, dossier))
    same = all(dossier.known.qualified(name, mine[name], theirs[name]) is Identity.SAME for name in mine if name in theirs)
    return set(mine) == set(theirs) and same


def _membership(found: Contest, instances: Instances) -> str:
    """Return why the other party is of the group."""
    left, right = found.left, found.right
    party = right.value.entities()[0] if right.value.kind == "entity" else right.subject
    who, group = sentence(instances.dossier.called(party)), left.statement.labels.get("among", left.scope["among"])
    if instances.is_by_kind(party, left.scope["among"]):
        return f"{who} is one of the {group} by its kind."
    return f"{who} is one of the {group}: another claim calls it the first or last of them."


def _range(scope: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in scope.items() if name not in {"among", "since"}}


def _verb(predicate: str, dossier: Dossier) -> str:
    spec = dossier.known.vocabulary.predicate(predicate)
    return spec.label if spec else predicate


def _rank(tie: str) -> str:
    return "first" if tie == "first-of" else "last"


def _group(first: Fact) -> str:
    return definite(first.statement.labels.get("among", first.scope["among"])).removeprefix("the ")
