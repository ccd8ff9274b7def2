"""What does not hang together in a vocabulary: words that do not exist, one-sided exclusions, circles."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from checker.model.claim import VALUE_KINDS
from checker.model.shown import shown
from checker.model.vocabulary import Predicate, Relation, Term, Terms, Vocabulary, Word
from checker.reading.term_lists import TermList
from checker.reading.vocabularies import VocabularyIndex
from checker.reading.wording import like, listed
from checker.reading.words import Words, folded
from checker.values.hedge import Hedge


class VocabularyFault(NamedTuple):
    """What is wrong in a vocabulary, and the JSON pointer to it."""

    pointer: str
    message: str


def vocabulary_faults(own: Vocabulary, words: VocabularyIndex) -> Iterator[VocabularyFault]:
    """Yield the faults of a vocabulary's entries; what they point to may stand in any part of `words`."""
    for name in ("predicates", "terms", "counted", "classes", "qualifiers", "units"):
        yield from _twice(name, [entry.name for entry in getattr(own, name)])
    for index, predicate in enumerate(own.predicates):
        yield from _predicate(f"/predicates/{index}", predicate, words)
    yield from _rest(own, words)
    for index, terms in enumerate(own.terms):
        yield from _terms(f"/terms/{index}", terms)
    yield from _words("/counted", own.counted, words.counted)
    yield from _words("/classes", own.classes, words.event_classes)
    for index, qualifier in enumerate(own.qualifiers):
        if qualifier.terms is not None:
            yield from _exists(f"/qualifiers/{index}/terms", "list of terms", qualifier.terms, words.lists)
    for name, hedges in own.hedges.items():
        yield from _exists(f"/hedges/{name}", "predicate", name, words.predicates)
        for hedge in hedges:
            yield from _exists(f"/hedges/{name}/{hedge}", "hedge", hedge, map(str, Hedge))


def _rest(own: Vocabulary, words: VocabularyIndex) -> Iterator[VocabularyFault]:
    """Yield what no longer fits in the words that a project did not replace."""
    mine = {predicate.name for predicate in own.predicates}
    for predicate in words.vocabulary.predicates:
        for fault in _predicate("", predicate, words) if predicate.name not in mine else ():
            message = f"The predicate “{predicate.name}” of the checker's own vocabulary does not fit yours. {fault.message}"
            yield VocabularyFault("", message)


def _twice(field: str, names: Sequence[str]) -> Iterator[VocabularyFault]:
    seen: set[str] = set()
    for index, name in enumerate(names):
        if name in seen:
            message = f"“{shown(name)}” stands twice under “{field}”. The last one is used. Put both together."
            yield VocabularyFault(f"/{field}/{index}/name", message)
        seen.add(name)


def _exists(pointer: str, what: str, name: str, known: Iterable[str]) -> Iterator[VocabularyFault]:
    choices = list(known)
    if name in choices:
        return
    near = like(name, choices)
    hint = f"Did you mean “{near}”?" if near else f"There are {listed(sorted(choices), 12)}." if choices else "There are none."
    yield VocabularyFault(pointer, f"There is no {what} “{shown(name)}”. {hint}")


def _predicate(top: str, predicate: Predicate, words: VocabularyIndex) -> Iterator[VocabularyFault]:
    for index, kind in enumerate(predicate.values):
        yield from _exists(f"{top}/values/{index}", "kind of value", kind, VALUE_KINDS)
    if predicate.terms is not None:
        yield from _exists(f"{top}/terms", "list of terms", predicate.terms, words.lists)
    for field in ("required", "optional"):
        for index, name in enumerate(getattr(predicate.scope, field)):
            yield from _exists(f"{top}/scope/{field}/{index}", "qualifier", name, words.qualifiers)
    taken = (*predicate.scope.required, *predicate.scope.optional)
    for name in predicate.defaults:
        yield from _exists(f"{top}/defaults/{name}", "qualifier in the scope of this predicate", name, taken)
    if predicate.replaced_by is not None:
        yield from _exists(f"{top}/replaced_by", "predicate", predicate.replaced_by, words.predicates)
    for index, relation in enumerate(predicate.relations):
        yield from _relation(f"{top}/relations/{index}", relation, words)


def _relation(top: str, relation: Relation, words: VocabularyIndex) -> Iterator[VocabularyFault]:
    yield from _exists(f"{top}/predicate", "predicate", relation.predicate, words.predicates)
    if relation.qualifier is not None:
        yield from _exists(f"{top}/qualifier", "qualifier", relation.qualifier, words.qualifiers)
    target = words.predicates.get(relation.predicate)
    terms = words.lists.get(target.terms or "") if target else None
    if relation.term is None or terms is None:
        return
    yield from _exists(f"{top}/term", f"term of the list “{terms.name}”", relation.term, terms.terms)


def _terms(top: str, terms: Terms) -> Iterator[VocabularyFault]:
    names = [term.term for term in terms.terms]
    by_name = {term.term: term for term in terms.terms}
    for name, count in Counter(names).items():
        if count > 1:
            at = len(names) - 1 - names[::-1].index(name)
            yield VocabularyFault(
                f"{top}/terms/{at}/term",
                f"The term “{name}” stands twice in this list. Delete one of the two.",
            )
    for index, name in enumerate(terms.order):
        yield from _exists(f"{top}/order/{index}", "term of this list", name, names)
    lookup = TermList.of(terms)
    for index, term in enumerate(terms.terms):
        yield from _term(f"{top}/terms/{index}", term, by_name, lookup)


def _term(top: str, term: Term, by_name: Mapping[str, Term], lookup: TermList) -> Iterator[VocabularyFault]:
    for field in ("broader", "excludes", "implies"):
        for index, other in enumerate(getattr(term, field)):
            yield from _exists(f"{top}/{field}/{index}", "term of this list", other, by_name)
    for index, other in enumerate(term.excludes):
        if other in by_name and term.term not in by_name[other].excludes:
            message = (
                f"“{term.term}” excludes “{other}”, but not the other way round. Add “{term.term}” to what “{other}” excludes."
            )
            yield VocabularyFault(f"{top}/excludes/{index}", message)
    if term.term in lookup.shut_out[term.term]:
        yield VocabularyFault(f"{top}/excludes", f"“{term.term}” excludes itself or something that follows from it.")
    if _in_circle(term.term, {name: (*one.broader, *one.implies) for name, one in by_name.items()}):
        yield VocabularyFault(top, f"“{term.term}” follows from itself in a circle. Take out one of the steps.")


def _words(top: str, own: Sequence[Word], known: Words) -> Iterator[VocabularyFault]:
    owners: dict[str, str] = {}
    parents = {word.name: tuple(known.canonical(one) for one in word.broader) for word in own}
    for index, word in enumerate(own):
        for number, other in enumerate(word.broader):
            if other not in known:
                yield from _exists(f"{top}/{index}/broader/{number}", "word", other, known.names.values())
        for number, other in enumerate(word.excludes):
            if other not in known:
                yield from _exists(f"{top}/{index}/excludes/{number}", "word", other, known.names.values())
        for spelling in (word.name, *word.same):
            owner = owners.setdefault(folded(spelling), word.name)
            if owner != word.name:
                message = f"“{shown(spelling)}” of “{word.name}” already belongs to “{owner}”. A spelling can mean one word only."
                yield VocabularyFault(f"{top}/{index}", message)
        if _in_circle(word.name, parents):
            yield VocabularyFault(
                f"{top}/{index}/broader",
                f"“{word.name}” is broader than itself in a circle. Take out one of the steps.",
            )


def _in_circle(name: str, parents: Mapping[str, Iterable[str]]) -> bool:
    seen: set[str] = set()
    waiting = list(parents[name])
    while waiting:
        one = waiting.pop()
        if one == name:
            return True
        if one not in seen:
            seen.add(one)
            waiting.extend(parents.get(one, ()))
    return False
