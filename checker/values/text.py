"""Words that are kept and shown. They may be seen to agree, and never contradict."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import ClassVar, Literal

from checker.values import Comparison, Knowledge, Meaning, Reading, Value, Verdict
from checker.values.record import Text

QUESTION = "Do both texts say the same in other words?"


class TextValue(Value):
    """Words of the source."""

    kind: Literal["text"] = "text"
    text: Text
    """The words."""

    def read(self, reading: Reading) -> "TextMeaning":  # noqa: ARG002
        """Return the words."""
        return TextMeaning(self.text)


@dataclass(frozen=True, slots=True)
class TextMeaning(Meaning):
    """Words."""

    kind: ClassVar[str] = "text"
    words: str

    def compare(self, other: Meaning, knowledge: Knowledge) -> Comparison:
        """Compare two texts: they say the same, or nobody can tell; never a clash."""
        assert isinstance(other, TextMeaning)  # noqa: S101
        if self.key() == other.key():
            return Comparison(Verdict.AGREE, "Both use the same words.")
        told = knowledge.agreement(self.words, other.words)
        if told is not None:
            return Comparison(Verdict.AGREE, told)
        return Comparison(Verdict.INCOMPARABLE, "Free words that differ are not held against each other.", QUESTION)

    def refines(self, other: Meaning, knowledge: Knowledge) -> bool:  # noqa: ARG002
        """Tell whether a denial of the other text denies this one: only where they are the same word for word."""
        assert isinstance(other, TextMeaning)  # noqa: S101
        return self.key() == other.key()

    def say(self) -> str:
        """Return the words."""
        return self.words

    def key(self) -> Hashable:
        """Return the words without case and spacing."""
        return tuple(self.words.casefold().split())
