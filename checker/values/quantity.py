"""A number of things, or a share of them."""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, Literal, Self

from pydantic import ConfigDict, Field, WithJsonSchema, model_validator

from checker.values import Comparison, Identity, Knowledge, Meaning, Reading, Value, Verdict
from checker.values.bounds import Bounds
from checker.values.definite import sentence
from checker.values.hedge import BARE, Hedge, bounds_of, rounding_unit, say, softened
from checker.values.record import Flag, Int, Name, Number
from checker.values.shape import given, missing, one_of, when
from checker.values.slips import is_converted, is_round, noughts

PERCENT = "share (percent)"
"""The dimension of percentages."""
FRACTIONS = frozenset({"count", "share", PERCENT})
"""Dimensions that can say which part of a whole something is."""

POSITIVE = WithJsonSchema({"type": "number", "exclusiveMinimum": 0})

Part = Annotated[Int, Field(ge=1, le=1_000)]


class QuantityValue(Value):
    """How many, how much, or which share."""

    model_config = ConfigDict(
        json_schema_extra={
            "allOf": [
                when(
                    given("share"),
                    {"properties": {"hedge": {"const": "none"}, "number": {"type": "null"}}},
                    when(one_of("hedge", *BARE), missing("number"), given("number")),
                ),
            ],
            "examples": [
                {
                    "kind": "quantity",
                    "number": 44,
                    "hedge": "over",
                    "rounded": False,
                    "of": 63,
                    "counted": "delegates",
                    "unit": "tonne",
                    "text": "more than 44 of the 63 delegates",
                },
                {"kind": "quantity", "share": [2, 3], "counted": "delegates", "text": "two thirds of the delegates"},
                {"kind": "quantity", "hedge": "dozens", "counted": "delegates", "text": "dozens of delegates"},
            ],
        }
    )

    kind: Literal["quantity"] = "quantity"
    number: Number | None = None
    """The number, written out: two million is 2000000."""
    hedge: Hedge = Hedge.NONE
    """How the source qualifies the number."""
    rounded: Flag = False
    """True where the number is a rounded word, as in "half a million"."""
    counted: Name | None = None
    """What is counted: a word of the vocabulary such as `civilians`."""
    unit: Name | None = None
    """The unit of an amount, such as `EUR` or `kilometre`."""
    of: Annotated[Number, Field(gt=0), POSITIVE] | None = None
    """The whole, in "44 out of 63"."""
    share: Annotated[tuple[Part, Part], Field(description="Two thirds is [2, 3].")] | None = None
    """A share in words, as numerator and denominator."""

    @model_validator(mode="after")
    def _complete(self) -> Self:
        """Demand a number, a share or a hedge that stands alone."""
        if self.share is not None and (self.number is not None or self.hedge is not Hedge.NONE):
            raise ValueError('write either "share" or "number" with its "hedge", not both')
        if self.share is None:
            bounds_of(None if self.number is None else float(self.number), self.hedge)
        return self

    def read(self, reading: Reading) -> "QuantityMeaning":
        """Return the numbers; "44 of 63" is read as a number that knows its share.

        Raises:
            ValueError: the unit is not in the vocabulary.

        """
        dimension, factor = self._scale(reading)
        number = None if self.number is None else float(self.number)
        bounds = self._share() if self.share else bounds_of(number, self.hedge).scaled(factor)
        of = None if self.of is None else float(self.of)
        return QuantityMeaning(
            bounds=softened(bounds) if self.rounded else bounds,
            words=self._say(),
            counted=self.counted or "",
            dimension="share" if self.share else dimension,
            of=of,
            stated=None if number is None or self.hedge is not Hedge.NONE else number,
            factor=factor,
            number=number,
        )

    def _scale(self, reading: Reading) -> tuple[str, float]:
        if self.unit is None:
            return "count", 1.0
        known = reading.unit(self.unit)
        if known is None:
            raise ValueError(f'the unit "{self.unit}" is not in the vocabulary: choose one of its units or add yours')
        return known

    def _share(self) -> Bounds:
        numerator, denominator = self.share or (1, 1)
        part = numerator / denominator
        return Bounds.between(part * 0.9, part * 1.1, part * 0.8, part * 1.2)

    def _say(self) -> str:
        hedged = say(None if self.number is None else _plain(self.number), self.hedge)
        head = f"{self.share[0]}/{self.share[1]}" if self.share else hedged
        whole = f" of {_plain(self.of):,}".replace(",", " ") if self.of is not None else ""
        joint = "of" if self.hedge in BARE and self.hedge is not Hedge.SEVERAL and (self.unit or self.counted) else None
        return " ".join(filter(None, [head + whole, joint, self.unit, self.counted]))


def _grain(number: float, *, converted: bool) -> float:
    """Return half a step of the precision to which a measure is stated: of its last digit, or of its last that is not zero."""
    step = float(rounding_unit(number))
    return min(step / 2, abs(number) / 20) if converted else min(step, 1.0) / 2


def _plain(number: object) -> float | int:
    """Return a number without a needless fraction."""
    value = float(str(number))
    return int(value) if value.is_integer() else value


@dataclass(frozen=True, slots=True)
class QuantityMeaning(Meaning):
    """Numbers of something, in one dimension (`count`, `share`, or that of the unit)."""

    kind: ClassVar[str] = "quantity"
    bounds: Bounds
    words: str
    counted: str
    dimension: str
    of: float | None = None
    stated: float | None = None
    """The number as stated in its own unit, where nothing hedges it."""
    factor: float = 1.0
    """How many of the dimension's base units its unit is."""
    number: float | None = None
    """The number as stated in its own unit, whatever hedges it."""

    def compare(self, other: Meaning, knowledge: Knowledge) -> Comparison:
        """Compare two numbers of one dimension that count the same things."""
        assert isinstance(other, QuantityMeaning)  # noqa: S101
        if self.dimension != other.dimension and {self.dimension, other.dimension} <= FRACTIONS:
            return self._as_shares(other, knowledge)
        if self.dimension != other.dimension:
            return Comparison(
                Verdict.INCOMPARABLE,
                f"{self.say()} and {other.say()} are measured in units that cannot be brought together.",
                "Is there a common unit for both figures?",
            )
        counts = self._counts(other, knowledge)
        if counts is Identity.DIFFERENT:
            return Comparison(
                Verdict.INCOMPARABLE,
                f"{self.say()} and {other.say()} do not count the same things.",
                f'Do both figures, "{self.say()}" and "{other.say()}", count the same things?',
            )
        found = self._peace(other, knowledge) or self.bounds.compare(other.bounds, self.say(), other.say())
        if self.narrows(other, knowledge) or other.narrows(self, knowledge):
            return self._too_great(other, found, knowledge)
        if counts is Identity.UNSURE:
            return found.at_most_tension("It is not certain that both count the same things: one may be a part of the other.")
        return found

    def _peace(self, other: "QuantityMeaning", knowledge: Knowledge) -> Comparison | None:
        """Return why two figures that differ can both be right: a part and its whole, or one figure rounded or converted."""
        for part, whole in ((self, other), (other, self)):
            if knowledge.includes(whole.counted, part.counted) and not part.bounds.inner.above(whole.bounds.inner):
                return Comparison(
                    Verdict.COMPATIBLE, f"{part.say()} can be a part of {whole.say()}: the one word includes the other."
                )
        if self.bounds.inner != other.bounds.inner and self._rounds(other):
            return Comparison(Verdict.COMPATIBLE, f"{self.say()} and {other.say()} are one figure, rounded or converted.")
        return None

    def _rounds(self, other: "QuantityMeaning") -> bool:
        """Tell whether one measure is the other with fewer digits or in another unit: 64 and 64.3 percent, 10 miles and 16 km."""
        if self.dimension in {"count", "share"} or self.stated is None or other.stated is None:
            return False
        converted = self.factor != other.factor
        mine, theirs = (one.factor * _grain(one.stated or 0.0, converted=converted) for one in (self, other))
        near = abs(self.stated * self.factor - other.stated * other.factor) <= max(mine, theirs)
        return near and mine != theirs

    def _counts(self, other: "QuantityMeaning", knowledge: Knowledge) -> Identity:
        """Compare what is counted; two shares of which one does not say of what are shares of the same."""
        if self.dimension == "share" == other.dimension and not (self.counted and other.counted):
            return Identity.SAME
        return knowledge.counts(self.counted, other.counted)

    def refines(self, other: Meaning, knowledge: Knowledge) -> bool:
        """Tell whether these numbers lie among the other's and count the same."""
        assert isinstance(other, QuantityMeaning)  # noqa: S101
        same = self.dimension == other.dimension and knowledge.counts(self.counted, other.counted) is Identity.SAME
        return same and self.bounds.inner.within(other.bounds.inner)

    def surely_refines(self, other: Meaning, knowledge: Knowledge) -> bool:
        """Tell whether these numbers lie among the other's, also those that the wording may mean."""
        assert isinstance(other, QuantityMeaning)  # noqa: S101
        return self.refines(other, knowledge) and self.bounds.outer.within(other.bounds.outer)

    def narrows(self, other: "QuantityMeaning", knowledge: Knowledge) -> bool:
        """Tell whether what is counted here is a part of what the other counts, by the words alone."""
        return self.dimension == other.dimension == "count" and knowledge.includes(other.counted, self.counted)

    def is_share_of(self, other: "QuantityMeaning") -> bool:
        """Tell whether one is a count with its whole and the other a share: "44 of 63" and "two thirds"."""
        return self.dimension != other.dimension and "count" in {self.dimension, other.dimension}

    def _too_great(self, other: "QuantityMeaning", found: Comparison, knowledge: Knowledge) -> Comparison:
        """Say of a part that does not fit into its whole that this is so."""
        if not found.verdict.clashes:
            return found
        part, whole = (self, other) if self.narrows(other, knowledge) else (other, self)
        reason = f"{part.say()} cannot be among {whole.say()}: a part is not greater than its whole."
        return Comparison(found.verdict, sentence(reason))

    def slip(self, other: "QuantityMeaning") -> str | None:
        """Return how one of two figures may be the other with noughts left out or in another unit; None where it is not."""
        if self.number is None or other.number is None:
            return None
        if (self.dimension, self.factor) == (other.dimension, other.factor):
            apart = noughts(self.number, other.number, measured=self.dimension != "count")
            times = f"{10 ** (apart or 0):,}".replace(",", " ")
            return f"the digits are the same, and one is {times} times the other" if apart else None
        return "the number is the same, but not the unit" if self._is_unit_slip(other, self.number) else None

    def _is_unit_slip(self, other: "QuantityMeaning", number: float) -> bool:
        """Tell whether one number stands in two units that do not come to the same; of counts, beside a percentage only."""
        if number != other.number or not number:
            return False
        dimensions = {self.dimension, other.dimension}
        if "count" not in dimensions:
            return not is_converted(self.dimension, other.dimension, number)
        shares = self.fraction() is not None and other.fraction() is not None
        return dimensions == {"count", PERCENT} and not is_round(number) and not shares

    def overfull(self) -> Verdict:
        """Tell whether "44 of 40" names more than there are: certainly (contradict), as worded (tension), or not."""
        if self.of is None or self.dimension in FRACTIONS - {"count"}:
            return Verdict.COMPATIBLE
        return self.bounds.above(Bounds.exactly(self.of * self.factor))

    def fraction(self) -> Bounds | None:
        """Return the share that this is of a whole, between 0 and 1; None where no whole is given."""
        if self.dimension == "share":
            return self.bounds
        if self.dimension == PERCENT:
            grain = min(float(rounding_unit(self.stated)), 1.0) if self.stated is not None else 1.0
            return self.bounds.widened(grain / 2).scaled(0.01)
        return self.bounds.scaled(1 / self.of) if self.of is not None and self.dimension == "count" else None

    def _as_shares(self, other: "QuantityMeaning", knowledge: Knowledge) -> Comparison:
        """Compare "44 of 63", "two thirds" and "70 percent"; a number without its whole cannot be compared with a share."""
        mine, theirs = self.fraction(), other.fraction()
        one_silent = not (self.counted and other.counted)
        counts = Identity.SAME if one_silent else knowledge.counts(self.counted, other.counted)
        if mine is None or theirs is None or counts is Identity.DIFFERENT:
            share = self if mine is not None else other
            return Comparison(
                Verdict.INCOMPARABLE,
                f"{self.say()} is {'a share' if self is share else 'a number'}, {other.say()} is not, and no whole is given.",
                "How many are there in all?",
            )
        found = mine.compare(theirs, self.say(), other.say())
        if counts is Identity.UNSURE:
            return found.at_most_tension("It is not certain that both count the same things: one may be a part of the other.")
        return found

    def say(self) -> str:
        """Return the number for people."""
        return self.words

    def key(self) -> Hashable:
        """Return bounds, what is counted, and how the number was stated."""
        return self.bounds, self.counted, self.dimension, self.of, self.stated, self.factor

    def hull(self) -> tuple[float, float]:
        """Return the least and the greatest number."""
        return self.bounds.inner.low, self.bounds.inner.high

    def sharpened(self) -> "QuantityMeaning":
        """Return a number that counts up, such as the 100th, without the looseness of a round figure."""
        return self if self.stated is None else replace(self, bounds=Bounds(self.bounds.inner, self.bounds.inner))

    def loosened(self) -> "QuantityMeaning":
        """Return the same numbers without outer limit."""
        return replace(self, bounds=self.bounds.loosened())
