"""A claim in its place: the source it is from, the names resolved, the value read."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from checker.dates.period import Period
from checker.model.claim import Claim, Modality, Polarity
from checker.model.source import Source
from checker.values import Meaning


@dataclass(frozen=True, slots=True)
class Statement:
    """One claim as read. Times are stretches of days; names are entity ids."""

    source: Source
    claim: Claim
    file: str
    index: int
    """Its place in the file, counted from 0."""
    subject: str
    value: Meaning
    scope: Mapping[str, str]
    """Qualifier to entity id, canonical word or date."""
    published: Period | None
    as_of: Period | None
    """When the value was true, where the claim says so."""
    as_of_event: str | None = None
    """The event at which the value was true, where the claim says so."""
    speakers: tuple[str, ...] = ()
    """Entity ids, outermost first."""
    loose: str | None = None
    """Why a clash can be a tension at most, where a part of the claim is inferred or relative."""
    labels: Mapping[str, str] = field(default_factory=dict)
    """How the scope reads for people."""
    phrases: Mapping[str, str] = field(default_factory=dict)
    """How each qualifier reads beside a value: "as guarantor", "at the peace talks"."""
    naming: tuple[str, ...] = ()
    """How the wording of the subject came to be this thing."""

    @property
    def address(self) -> str:
        """Return the claim as `SOURCE/CLAIM`."""
        return f"{self.source.id}/{self.claim.id}"

    def phrase(self, name: str, value: str = "") -> str:
        """Return how a qualifier reads beside a value; `value` is that of one which a fact has and the claim does not state."""
        return self.phrases.get(name) or f"{name.replace('-', ' ')}: {self.labels.get(name, value)}"

    @property
    def polarity(self) -> Polarity:
        """Return whether the claim affirms or denies."""
        return self.claim.polarity

    @property
    def modality(self) -> Modality:
        """Return how real the source takes it to be."""
        return self.claim.modality

    @property
    def timed(self) -> bool:
        """Tell whether the claim itself states when its value was true."""
        return self.claim.as_of is not None

    @property
    def time(self) -> Period | None:
        """Return when the value was true: as stated, else the source's date; None where it hangs on an event without a date."""
        return self.as_of if self.as_of or self.as_of_event else self.published
