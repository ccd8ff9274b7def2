"""What in a claim does not fit the vocabulary: predicate, kinds of subject and value, terms, units, qualifiers."""

from collections.abc import Iterator
from dataclasses import replace

from rapidfuzz import fuzz

from checker.model.claim import Claim
from checker.model.claim_file import ClaimFile
from checker.model.problem import Problem
from checker.model.shown import shown
from checker.model.vocabulary import Predicate, Qualifier
from checker.reading.documents import RecordFile
from checker.reading.vocabularies import VocabularyIndex, nearest
from checker.reading.wording import join, like, listed
from checker.reading.words import Words, folded
from checker.reading.written_dates import date_fault
from checker.values.mention import AnyNamed, MentionKey

_ALMOST = 90  # of 100: a free word this close to a known one is a misspelling
_SHORTEST = 5
_OWN_WORDS = "`checker vocabulary` lists all of them; your own go into schemas/vocabulary.json."

File = RecordFile[ClaimFile]


def use_problems(file: File, top: str, claim: Claim, words: VocabularyIndex) -> Iterator[Problem]:
    """Yield what in a claim does not fit the vocabulary; `top` is the pointer of the claim."""
    predicate = words.predicate(claim.predicate)
    if predicate is None:
        yield from _unknown(file, top, claim, words)
        return
    yield from check_subject(file, top, claim, predicate, words)
    yield from check_value(file, top, claim, predicate, words)
    yield from check_term(file, top, claim, predicate, words)
    yield from check_unit(file, top, claim, words)
    yield from check_counted(file, top, claim, words)
    yield from check_required(file, top, claim, predicate, words)
    for name, value in claim.scope.items():
        yield from check_qualifier(file, f"{top}/scope/{name}", (name, value), predicate, words)


def _unknown(file: File, top: str, claim: Claim, words: VocabularyIndex) -> Iterator[Problem]:
    near = join((f"“{name}”" for name in words.nearest(claim.predicate)), "and")
    message = f"“{claim.predicate}” is not in the vocabulary. The nearest words are {near}. {_OWN_WORDS}"
    yield file.problem("unknown-predicate", message, f"{top}/predicate")


def check_subject(file: File, top: str, claim: Claim, predicate: Predicate, words: VocabularyIndex) -> Iterator[Problem]:
    """Yield a problem where the predicate does not take this kind of subject."""
    subject = claim.subject
    mention = file.record.mentions.get(subject.mention) if isinstance(subject, MentionKey) else subject
    if mention is None or "any" in predicate.subjects or mention.kind in predicate.subjects:
        return
    message = (
        f"“{predicate.name}” takes a subject of the kind {join(predicate.subjects, 'or')}, and this one is of the kind "
        f"{mention.kind}." + _other_way(predicate, mention.kind, words)
    )
    pointer = f"{top}/subject" if isinstance(subject, MentionKey) else f"{top}/subject/kind"
    yield file.problem("wrong-kind", message, pointer)


def _other_way(predicate: Predicate, kind: str, words: VocabularyIndex) -> str:
    """Return a hint at the inverse predicate, where that one takes the subject."""
    names = sorted(
        other.name
        for other in words.predicates.values()
        if kind in other.subjects
        and any(one.relation == "inverse" and one.predicate == predicate.name for one in other.relations)
    )
    return f" The other way round it is {join((f'“{name}”' for name in names), 'or')}." if names else ""


def check_value(file: File, top: str, claim: Claim, predicate: Predicate, words: VocabularyIndex) -> Iterator[Problem]:
    """Yield a problem where the predicate does not take this kind of value."""
    if claim.value.kind in predicate.values:
        return
    message = (
        f"“{predicate.name}” takes a value of the kind {join(predicate.values, 'or')}, and this one is of the kind "
        f"{claim.value.kind}.{_with_value(claim, words)}"
    )
    yield file.problem("wrong-kind", message, f"{top}/value/kind")


def _with_value(claim: Claim, words: VocabularyIndex) -> str:
    """Return a hint at the predicates most like this one that take the value."""
    fitting = {name: name for name, one in words.predicates.items() if claim.value.kind in one.values and one.replaced_by is None}
    near = nearest(claim.predicate, fitting, 1)
    return f" Of the words that take one, “{near[0]}” is nearest." if near else ""


def check_term(file: File, top: str, claim: Claim, predicate: Predicate, words: VocabularyIndex) -> Iterator[Problem]:
    """Yield a problem where a term is not in the list of the predicate."""
    term = getattr(claim.value, "term", None)
    terms = words.lists.get(predicate.terms or "")
    if term is None or terms is None or term in terms.terms:
        return
    known = terms.canonical(term)
    near = known if known in terms.terms else like(term, terms.terms)
    hint = f"Write “{near}”." if known in terms.terms else f"Did you mean “{near}”?" if near else ""
    message = f"“{term}” is no term of the list “{terms.name}”. {hint} The terms are {listed(terms.terms, 30)}."
    yield file.problem("unknown-term", message.replace("  ", " "), f"{top}/value/term")


def check_unit(file: File, top: str, claim: Claim, words: VocabularyIndex) -> Iterator[Problem]:
    """Yield a problem where a quantity has a unit that the vocabulary does not hold."""
    unit = getattr(claim.value, "unit", None)
    if unit is None or claim.value.kind != "quantity" or words.unit(unit) is not None:
        return
    near = join((f"“{name}”" for name in nearest(unit, {name: one.name for name, one in words.units.items()})), "and")
    message = f"The unit “{shown(unit)}” is not in the vocabulary. The nearest are {near}. {_OWN_WORDS}"
    yield file.problem("unknown-word", message, f"{top}/value/unit")


def check_counted(file: File, top: str, claim: Claim, words: VocabularyIndex) -> Iterator[Problem]:
    """Yield a note where a counted word is free, which it may be, but looks like a misspelling of a known one."""
    yield from _misspelled(file, f"{top}/value/counted", getattr(claim.value, "counted", None), words.counted)


def _misspelled(file: File, pointer: str, word: str | None, known: Words) -> Iterator[Problem]:
    if word is None or word in known or len(word) < _SHORTEST:
        return
    near = [name for name in known.names.values() if fuzz.ratio(folded(word), folded(name), score_cutoff=_ALMOST)]
    if near:
        message = (
            f"“{shown(word)}” is not in the vocabulary, so it is compared only with itself. Did you mean “{min(near)}”? "
            "Otherwise add it to schemas/vocabulary.json."
        )
        yield replace(file.problem("unknown-word", message, pointer), severity="note")


def check_required(file: File, top: str, claim: Claim, predicate: Predicate, words: VocabularyIndex) -> Iterator[Problem]:
    """Yield a problem for each qualifier that the predicate needs and the claim does not state."""
    for name in predicate.scope.required:
        if name in claim.scope or name in predicate.defaults:
            continue
        qualifier = words.qualifier(name)
        message = f"A claim with “{predicate.name}” must say “{name}” in its scope. {qualifier.help if qualifier else ''}"
        pointer = f"{top}/scope" if claim.scope else top
        yield file.problem("missing-scope", message.rstrip(), pointer)


def check_qualifier(
    file: File, pointer: str, stated: tuple[str, AnyNamed], predicate: Predicate, words: VocabularyIndex
) -> Iterator[Problem]:
    """Yield a problem where a qualifier is none of the predicate's, or its words are not what it takes."""
    name, value = stated
    taken = (*predicate.scope.required, *predicate.scope.optional)
    if name not in taken:
        near = like(name, taken)
        takes = f"It takes {listed(taken)}." if taken else "It takes none."
        message = f"“{predicate.name}” takes no “{name}” in its scope. {f'Did you mean “{near}”? ' if near else ''}{takes}"
        yield file.problem("unknown-qualifier", message, pointer, at_key=True)
        return
    qualifier = words.qualifier(name)
    if isinstance(value, str) and qualifier is not None and value != predicate.defaults.get(name):
        yield from _words(file, pointer, value, qualifier, words)


def _words(file: File, pointer: str, value: str, qualifier: Qualifier, words: VocabularyIndex) -> Iterator[Problem]:
    match qualifier.vocabulary:
        case "dates":
            if fault := date_fault(value):
                message = f'{fault.message} An event is written as a mention: {{"kind": "event", "name": …}}.'
                yield file.problem(fault.rule, message, pointer)
        case "counted":
            yield from _misspelled(file, pointer, value, words.counted)
        case "classes":
            yield from _misspelled(file, pointer, value, words.event_classes)
        case _:
            return
