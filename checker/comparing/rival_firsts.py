"""Which first (or last) times are held against each other: those of one party, and those of different parties of a group."""

from collections.abc import Hashable, Iterator

from checker.comparing.chosen import by_key, chosen, with_two
from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.firsts import scope_of
from checker.comparing.suspects import FEW

Rivals = tuple[tuple[str, ...], Fact, Fact]
"""What is told in one finding, and two times that may clash."""


def rival_firsts(facts: tuple[Fact, ...], dossier: Dossier) -> Iterator[Rivals]:
    """Yield the pairs of one party, by party, and those of different parties of a group, by pair; of very many parties, by group."""
    grouped = [fact for fact in facts if "among" in fact.scope]
    yield from _of_groups(grouped, dossier)
    for _, group in sorted(by_key(facts, lambda fact: fact.subject).items(), key=lambda one: str(one[0])):
        for left, right in chosen(group, lambda fact: _range(fact, dossier)):
            if left.address != right.address:
                yield (left.subject, right.subject), left, right


def _of_groups(facts: list[Fact], dossier: Dossier) -> Iterator[Rivals]:
    if len(facts) <= FEW:
        yield from _of_two(facts, dossier)
        return
    for group in by_key(facts, lambda fact: _group(fact, dossier)).values():
        if len({fact.subject for fact in group}) <= FEW:
            yield from _of_two(group, dossier)
            continue
        for left, right in with_two(group):
            if left.subject != right.subject:
                yield ("", *map(str, _words(group[0], dossier))), left, right


def _of_two(facts: list[Fact], dossier: Dossier) -> Iterator[Rivals]:
    """Yield the pairs of different parties."""
    for left, right in chosen(facts, lambda fact: _group(fact, dossier)):
        if left.address != right.address and left.subject != right.subject:
            yield (left.subject, right.subject), left, right


def _range(fact: Fact, dossier: Dossier) -> Hashable:
    """Return among what a time is the first, but for the class: where only one claim names it, it is to check."""
    return tuple(sorted((name, value) for name, value in scope_of(fact, dossier).items() if name != "class"))


def _words(fact: Fact, dossier: Dossier) -> tuple[str, str]:
    vocabulary = dossier.known.vocabulary
    of_class = fact.scope.get("class", "")
    return vocabulary.counted.canonical(fact.scope["among"]), vocabulary.event_classes.canonical(of_class) if of_class else ""


def _group(fact: Fact, dossier: Dossier) -> Hashable:
    rest = tuple(sorted((name, value) for name, value in scope_of(fact, dossier).items() if name not in {"class", "among"}))
    return _words(fact, dossier), rest
