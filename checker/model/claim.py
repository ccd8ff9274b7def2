"""One thing that one source says of one subject."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag

from checker.model.source import Evidence
from checker.plugins import discover
from checker.values import Value
from checker.values.event import EventValue
from checker.values.mention import AnyMention, AnyNamed
from checker.values.record import Id, Record, Text

VALUE_KINDS: dict[str, type[Value]] = {str(kind.model_fields["kind"].default): kind for kind in discover("checker.values", Value)}

if TYPE_CHECKING:
    AnyValue = Value
else:
    _union = None
    for _kind in VALUE_KINDS.values():
        _union = _kind if _union is None else _union | _kind
    AnyValue = Annotated[_union, Discriminator("kind")]


def _moment(value: Any) -> str:  # noqa: ANN401
    return "date" if isinstance(value, str) else "event"


Moment = Annotated[Annotated[Text, Tag("date")] | Annotated[EventValue, Tag("event")], Discriminator(_moment)]
"""A date in EDTF, or an event."""


class Polarity(StrEnum):
    """Whether the source says it is so, or that it is not."""

    AFFIRMED = "affirmed"
    DENIED = "denied"


class Modality(StrEnum):
    """How real the source takes it to be."""

    ACTUAL = "actual"
    PLANNED = "planned"
    EXPECTED = "expected"
    PROPOSED = "proposed"
    ALLEGED = "alleged"


class Attribution(Record):
    """Who is speaking."""

    speaker: AnyNamed
    """The person, body or document that the source credits."""
    manner: Literal["quote", "paraphrase"] = "paraphrase"
    """Whether the source gives the words or the sense."""


class Inferred(Record):
    """A part of the claim that the source does not say in so many words."""

    part: Annotated[str, Field(strict=True, pattern=r"^(?:/(?:[^~/]|~[01])*)+(?![\s\S])", max_length=200)]
    """A JSON pointer in the claim, such as `/value/edtf`."""
    note: Text
    """How it was worked out."""


class Claim(Record):
    """One thing that the source says, with the words that say it."""

    id: Id
    """Unique in the file, never used again for something else."""
    subject: AnyMention
    """What the claim is about."""
    predicate: Id
    """A word of the vocabulary."""
    value: AnyValue
    """What is said."""
    scope: Annotated[dict[Id, AnyNamed], Field(max_length=12)] = {}
    """What makes two values legitimately different: of what, for whom, in which series."""
    polarity: Polarity = Polarity.AFFIRMED
    """`denied` where the source says that it is not so."""
    modality: Modality = Modality.ACTUAL
    """`planned`, `expected`, `proposed`, or `alleged` where the source keeps its distance."""
    as_of: Moment | None = None
    """When it was true, where it changes with time: a date in EDTF or an event. Otherwise the source's date."""
    attributed_to: Annotated[tuple[Attribution, ...], Field(max_length=10)] = ()
    """The speakers, outermost first."""
    evidence: Annotated[tuple[Evidence, ...], Field(min_length=1, max_length=20)]
    """The words of the source that say it."""
    inferred: Annotated[tuple[Inferred, ...], Field(max_length=20)] = ()
    """Parts that the quotes do not say in so many words."""
    note: Text | None = None
    """A remark for other encoders. Never compared."""
