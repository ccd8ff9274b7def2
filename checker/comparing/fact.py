"""One statement about one resolved subject, in the canonical direction of its predicate."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from checker.comparing.statement import Statement
from checker.dates.period import Period
from checker.model.claim import Modality, Polarity
from checker.values import Meaning


@dataclass(frozen=True, slots=True)
class Fact:
    """What a claim says, or what follows from it by the vocabulary's relations."""

    statement: Statement
    subject: str
    predicate: str
    value: Meaning
    polarity: Polarity
    scope: Mapping[str, str] = field(default_factory=dict)
    via: str | None = None
    """How it follows from the claim, where it is not the claim itself."""
    since: Period | None = None
    """From when what is implied holds, where the claim dates it."""
    implied: bool = False
    """Whether it only follows by the vocabulary, so that it is no statement of its own."""

    joint: str | None = None
    """Whose member the subject is, in a sentence, where it is told of a group as one: the member may agree, and never clashes."""

    @property
    def address(self) -> str:
        """Return the claim as `SOURCE/CLAIM`."""
        return self.statement.address

    @property
    def source(self) -> str:
        """Return the id of the source."""
        return self.statement.source.id

    @property
    def modality(self) -> Modality:
        """Return how real the source takes it to be."""
        return self.statement.modality

    @property
    def time(self) -> Period | None:
        """Return when the value was true: what follows from a dated event holds from that day, not only from the article's."""
        return self.since or self.statement.time

    @property
    def denied(self) -> bool:
        """Tell whether the source says that it is not so."""
        return self.polarity is Polarity.DENIED

    def say(self) -> str:
        """Return the value for people, with its denial and its modality."""
        modality = "" if self.modality is Modality.ACTUAL else f" ({self.modality})"
        return f"{'not ' if self.denied else ''}{self.value.say()}{modality}"
