"""Reads the claims of one source: names resolved, values and times as possibilities."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from checker.comparing.statement import Statement
from checker.dates.day_words import edtf_in_words
from checker.dates.edtf import parse
from checker.dates.period import Period, period_of
from checker.model.claim import Claim
from checker.model.claim_file import ClaimFile
from checker.model.source import Source
from checker.model.vocabulary import Qualifier
from checker.names.resolution import Resolution
from checker.reading.vocabularies import VocabularyIndex
from checker.values.definite import definite
from checker.values.event import EventValue
from checker.values.mention import AnyMention, AnyNamed, Mention, MentionKey, MentionKind

_FEW = 3
"""Of so many names of a claim the evidence is kept for explanations."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Answers the questions of `checker.values.Reading` for one claim of one source."""

    file: ClaimFile
    names: Resolution
    vocabulary: VocabularyIndex
    published: Period | None
    terms: str = ""

    def mention(self, named: AnyMention | AnyNamed, kind: MentionKind) -> Mention:
        """Return the full mention behind a key or a plain name."""
        return self.file.mention(named, kind)

    def entity(self, mention: AnyMention | AnyNamed, kind: str = MentionKind.ORGANISATION) -> str:
        """Return the entity id of a mention of this source."""
        return self.names.entity(self.file.source.id, self.mention(mention, MentionKind(kind)))

    def label(self, entity: str) -> str:
        """Return the name to print for an entity id."""
        return self.names.label(entity)

    def unit(self, name: str) -> tuple[str, float] | None:
        """Return dimension and factor of a unit."""
        return self.vocabulary.unit(name)


def mentions(file: ClaimFile, vocabulary: VocabularyIndex) -> Iterator[Mention]:
    """Yield every mention of a file, expanded, in the order of the file."""
    yield from file.mentions.values()
    for claim in file.claims:
        yield file.mention(claim.subject, MentionKind.THING)
        yield from _in_value(file, claim.value)
        for name, value in claim.scope.items():
            qualifier = vocabulary.qualifier(name)
            if not isinstance(value, str) or qualifier is None or qualifier.vocabulary is None:
                yield file.mention(value, qualifier.kind if qualifier else MentionKind.THING)
        if isinstance(claim.as_of, EventValue):
            yield file.mention(claim.as_of.mention(), MentionKind.EVENT)
        for speaker in claim.attributed_to:
            yield file.mention(speaker.speaker, MentionKind.ORGANISATION)


def _in_value(file: ClaimFile, value: object) -> Iterator[Mention]:
    """Yield the mentions inside a value, whatever its kind."""
    if isinstance(value, EventValue):
        yield file.mention(value.mention(), MentionKind.EVENT)
        return
    for name in type(value).model_fields:  # type: ignore[attr-defined]
        found = getattr(value, name)
        for one in found if isinstance(found, tuple) else (found,):
            if isinstance(one, (Mention, MentionKey)):
                yield file.mention(one, MentionKind.THING)


def read(reader: Reader, claim: Claim, path: str, index: int) -> Statement:
    """Return one claim as read.

    Raises:
        ValueError: a part of the claim cannot be read; the message says what to write instead.

    """
    spec = reader.vocabulary.predicate(claim.predicate)
    reader = Reader(reader.file, reader.names, reader.vocabulary, reader.published, (spec.terms or "") if spec else "")
    value = claim.value.read(reader)
    loose = _loose(claim, reader.file.source)
    scope, labels = _scope(reader, claim)
    as_of, event = _as_of(reader, claim)
    return Statement(
        source=reader.file.source,
        claim=claim,
        file=path,
        index=index,
        subject=reader.entity(claim.subject),
        value=value.loosened() if loose and _value_is_inferred(claim) else value,
        scope=scope,
        labels=labels,
        phrases=_phrases(reader, labels),
        published=reader.published,
        as_of=as_of,
        as_of_event=event,
        speakers=tuple(reader.entity(one.speaker) for one in claim.attributed_to),
        loose=loose,
        naming=tuple(_naming(reader, claim)),
    )


def _naming(reader: Reader, claim: Claim) -> Iterator[str]:
    """Yield how the wordings of the subject and of a single thing in the value came to be what they stand for."""
    named = [reader.mention(claim.subject, MentionKind.THING), *_in_value(reader.file, claim.value)]
    for mention in named[:_FEW]:
        label = reader.label(reader.names.entity(reader.file.source.id, mention))
        if mention.name != label:
            yield from reader.names.evidence(reader.file.source.id, mention)


def _value_is_inferred(claim: Claim) -> bool:
    return any(one.part.startswith("/value") for one in claim.inferred)


def _loose(claim: Claim, source: Source) -> str | None:
    """Return why a clash can be a tension at most, where a part of the claim is inferred or relative."""
    if getattr(claim.value, "relative", False):
        return f"The date was worked out from “{claim.value.text or 'the article'}” by the date of the article, and may be off."
    for one in claim.inferred:
        who = source.publisher or f"“{source.title}”"
        return f"A part of what {who} says was worked out by whoever recorded it: {one.note.rstrip('.')}."
    return None


def _scope(reader: Reader, claim: Claim) -> tuple[dict[str, str], dict[str, str]]:
    """Return the qualifiers as ids and as words, with the defaults of the predicate."""
    spec = reader.vocabulary.predicate(claim.predicate)
    given: dict[str, AnyNamed] = {**(spec.defaults if spec else {}), **claim.scope}
    ids: dict[str, str] = {}
    labels: dict[str, str] = {}
    for name, value in sorted(given.items()):
        ids[name], labels[name] = _qualifier(reader, reader.vocabulary.qualifier(name), value)
    return ids, labels


def _phrases(reader: Reader, labels: Mapping[str, str]) -> dict[str, str]:
    """Return how each qualifier reads beside a value, as far as the vocabulary has words for it."""
    found = {}
    for name, words in labels.items():
        qualifier = reader.vocabulary.qualifier(name)
        if qualifier is not None and qualifier.phrase:
            dated = edtf_in_words(words) if qualifier.vocabulary == "dates" else None
            told = dated or (words.replace("-", " ") if qualifier.terms else words)
            found[name] = qualifier.phrase.replace("{the}", definite(told)).replace("{}", told)
    return found


def _qualifier(reader: Reader, qualifier: Qualifier | None, value: AnyNamed) -> tuple[str, str]:
    kind = qualifier.kind if qualifier else MentionKind.THING
    words = qualifier.vocabulary if qualifier else None
    if isinstance(value, str) and words is not None:
        return _word(reader.vocabulary, qualifier, value), value
    entity = reader.entity(value, kind)
    return entity, reader.label(entity)


def _word(vocabulary: VocabularyIndex, qualifier: Qualifier | None, value: str) -> str:
    """Return a word of the vocabulary in its canonical form; a date stays as it is."""
    if qualifier is None or qualifier.vocabulary == "dates":
        return value
    if qualifier.vocabulary == "terms" and qualifier.terms:
        return vocabulary.canonical_term(qualifier.terms, value)
    return value


def _as_of(reader: Reader, claim: Claim) -> tuple[Period | None, str | None]:
    if claim.as_of is None:
        return None, None
    if isinstance(claim.as_of, str):
        return period_of(parse(claim.as_of)), None
    return None, reader.entity(claim.as_of.mention(), MentionKind.EVENT)
