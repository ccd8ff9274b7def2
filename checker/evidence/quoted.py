"""What the quotes of a claim state, read once."""

import re
from fractions import Fraction
from functools import cached_property

from checker.evidence.folding import fold
from checker.evidence.moments import Moment, moments
from checker.evidence.numbers import Stated, is_english, numbers
from checker.model.claim import Claim

_DIGITS = re.compile(r"\d")


class Quoted:
    """The quotes of a claim as one folded text, with the numbers and dates in it."""

    def __init__(self, claim: Claim, language: str) -> None:
        self.text = "\n\n".join(fold(one.quote).text for one in claim.evidence)
        self.language = language
        self.english = is_english(language)

    @cached_property
    def low(self) -> str:
        """The text in small letters."""
        return self.text.casefold()

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of the text in small letters."""
        return frozenset(re.findall(r"[^\W\d_]+", self.low))

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        """The dates."""
        return moments(self.text, self.language)

    @cached_property
    def every_number(self) -> tuple[Stated, ...]:
        """The numbers, those of dates included."""
        return numbers(self.text, self.language)

    @cached_property
    def numbers(self) -> tuple[Stated, ...]:
        """The numbers that are not the day or year of a dated month."""
        dated = [(one.start, one.end) for one in self.moments if one.month is not None]
        return tuple(one for one in self.every_number if not any(start <= one.start and one.end <= end for start, end in dated))

    @cached_property
    def values(self) -> frozenset[Fraction]:
        """The values of the numbers, as cardinals."""
        return frozenset(one.value for one in self.numbers if one.value is not None and not one.ordinal)

    def says(self, *found: str) -> bool:
        """Tell whether one of these words or phrases, in small letters, stands in the quotes."""
        return any(
            one in self.words if one.isalpha() else re.search(rf"\b{re.escape(one)}", self.low) is not None for one in found
        )
