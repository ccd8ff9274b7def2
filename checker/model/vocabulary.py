"""The words of claims: predicates, terms, what is counted, classes of events, qualifiers, units."""

from typing import Annotated, Any, Literal

from pydantic import Field

from checker.values.mention import MentionKind
from checker.values.record import Flag, Id, Name, Number, Record, Text, Version

Phrase = Annotated[str, Field(strict=True, pattern=r"^[^{}\x00-\x1f]*\{(?:the)?\}[^{}\x00-\x1f]*(?![\s\S])", max_length=200)]
"""Words with one place for another word."""


class Relation(Record):
    """How a predicate is tied to another one."""

    relation: Literal["inverse", "implies", "first-of", "last-of", "begins", "ends", "excludes", "before", "adds-to", "counts"]
    """What ties them."""
    predicate: Id
    """The other predicate."""
    term: Id | None = None
    """Of `implies`: the term that follows, where the other predicate takes a term."""
    qualifier: Id | None = None
    """Of `implies`: the qualifier whose word is the term that follows. Of `adds-to`: figures that differ in it add up."""
    conditions: tuple[Text, ...] = ()
    """Of `counts`: the conditions of figures that count what the other predicate lists; none where such figures have none."""
    of: Literal["subject", "value"] = "subject"
    """Of `implies`: who takes part in what follows, the subject or the value."""


class Example(Record):
    """A sentence and the claim it makes."""

    text: Text
    """The sentence."""
    claim: dict[str, Any]
    """The claim, without id and evidence."""


class ScopeRule(Record):
    """The qualifiers of a predicate."""

    required: tuple[Id, ...] = ()
    """Qualifiers that every claim must state."""
    optional: tuple[Id, ...] = ()
    """Qualifiers that a claim may state."""


class Predicate(Record):
    """A word that ties a subject to a value."""

    name: Id
    """The word."""
    label: Text
    """How it reads between subject and value."""
    help: Text
    """When to use it, and which neighbour to use instead."""
    cues: tuple[Text, ...] = ()
    """Words of articles that call for it."""
    example: Example | None = None
    """A worked example."""
    subjects: Annotated[tuple[MentionKind | Literal["any"], ...], Field(min_length=1)]
    """The kinds of subject it takes."""
    values: Annotated[tuple[Id, ...], Field(min_length=1)]
    """The kinds of value it takes."""
    cardinality: Literal["one", "many"]
    """Whether a subject has one value or many."""
    time: Literal["fixed", "changes", "grows"]
    """Whether the value stays, changes with time, or only rises."""
    grows_for: tuple[MentionKind, ...] = ()
    """Kinds of subject of which the value only rises, whatever `time` says: how long a war has lasted."""
    scope: ScopeRule = ScopeRule()
    """The qualifiers it needs and takes."""
    defaults: dict[Id, Name] = {}
    """What silence about a qualifier means."""
    terms: Id | None = None
    """The list of terms it takes."""
    unit: Name | None = None
    """The unit, where none is given."""
    tolerance: Number | None = None
    """Differences up to this are none."""
    severity: Literal["error", "warning", "note"] | None = None
    """The severity of its conflicts, where it differs from the rule's."""
    compared: Flag = True
    """False for words that are kept and shown: two claims may be seen to agree, and never clash."""
    row: Literal["when", "where", "who", "led-by", "how-many", "outcome", "firsts", "role", "what", "other"] = "other"
    """Its row in the sheet of an event."""
    occurrence: Flag = False
    """True where it describes an event's own taking place."""
    each: Flag = False
    """True where each member of a group has a claim of its own: told of a group whose members are told in full, it is told of each."""
    asymmetric: Flag = False
    """True where it cannot hold both ways round: what is a part of the other cannot have the other as its part."""
    relations: tuple[Relation, ...] = ()
    """How it is tied to other predicates."""
    replaced_by: Id | None = None
    """The word to use instead."""


class Term(Record):
    """A word of a closed list."""

    term: Id
    """The word."""
    label: Text
    """How it reads."""
    help: Text | None = None
    """When to use it."""
    same: tuple[Text, ...] = ()
    """Words of articles that mean it."""
    broader: tuple[Id, ...] = ()
    """Terms that include it."""
    excludes: tuple[Id, ...] = ()
    """Terms that cannot hold beside it."""
    implies: tuple[Id, ...] = ()
    """Terms that follow from it."""
    idle: Flag = False
    """True where nothing takes place while it holds."""


class Terms(Record):
    """A closed list of words."""

    name: Id
    """The list."""
    label: Text
    """What it is about."""
    terms: Annotated[tuple[Term, ...], Field(min_length=1)]
    """The words."""
    order: tuple[Id, ...] = ()
    """Words that follow one another in time: forward is an update, backward a contradiction."""


class Word(Record):
    """A word with the words that mean the same and those that include it."""

    name: Name
    """The word."""
    same: tuple[Name, ...] = ()
    """Other words for it."""
    broader: tuple[Name, ...] = ()
    """Words that include it."""
    close: tuple[Name, ...] = ()
    """Words that articles often use for the same things: a clash between the two is to check."""
    excludes: tuple[Name, ...] = ()
    """Words for what is never one of these as well, so that the two figures add up: passengers and crew."""
    kinds: tuple[MentionKind, ...] = ()
    """The kinds of all names that it counts; where nothing is given, those of the broader words, which it counts in part."""


class Qualifier(Record):
    """A word of a claim's scope."""

    name: Id
    """The word."""
    help: Text
    """What it says."""
    phrase: Phrase | None = None
    """How it reads beside a value, with `{}` for its word and `{the}` for a name inside a sentence: "as {}", "at {the}"."""
    effect: Literal["match", "narrows", "none"] = "match"
    """`match`: two claims must agree on it; `narrows`: it only makes the claim more special; `none`: it describes."""
    part: Flag = False
    """True where a figure with it counts a part of what the figure without it counts."""
    vocabulary: Literal["terms", "counted", "classes", "dates"] | None = None
    """Where its words come from; a name where nothing is given."""
    terms: Id | None = None
    """The list of terms its words come from."""
    kind: MentionKind = MentionKind.THING
    """What sort of thing a plain name stands for."""


class Unit(Record):
    """A unit of measurement."""

    name: Name
    """The unit."""
    dimension: Name
    """What it measures. Units of one dimension can be compared."""
    factor: Number = 1
    """How many of the dimension's base units it is."""
    same: tuple[Name, ...] = ()
    """Other spellings."""


class Vocabulary(Record):
    """The words of claims."""

    schema_: Annotated[Text | None, Field(alias="$schema")] = None
    """Where an editor's program finds the schema."""
    schema_version: Version
    """The version of this format: 1."""
    predicates: tuple[Predicate, ...] = ()
    """Words that tie a subject to a value."""
    terms: tuple[Terms, ...] = ()
    """Closed lists of words."""
    counted: tuple[Word, ...] = ()
    """What can be counted."""
    classes: tuple[Word, ...] = ()
    """Sorts of events."""
    qualifiers: tuple[Qualifier, ...] = ()
    """Words of a claim's scope."""
    units: tuple[Unit, ...] = ()
    """Units of measurement."""
    hedges: dict[Id, dict[Id, Text]] = {}
    """Hedges with another meaning, per predicate."""
