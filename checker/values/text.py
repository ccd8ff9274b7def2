"""Words that are kept and shown, and never contradict."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import ClassVar, Literal

from checker.values import Comparison, Knowledge, Meaning, Reading, Value, Verdict
from checker.values.record import Text


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

    def compare(self, other: Meaning, knowledge: Knowledge) -> Comparison:  # noqa: ARG002
        """Compare two texts: alike or not, but never a clash."""
        assert isinstance(other, TextMeaning)  # noqa: S101
        if self.words.casefold().split() == other.words.casefold().split():
            return Comparison(Verdict.AGREE, "Both use the same words.")
        return Comparison(Verdict.COMPATIBLE, "Free words are not held against each other.")

    def say(self) -> str:
        """Return the words."""
        return self.words

    def key(self) -> Hashable:
        """Return the words without case and spacing."""
        return tuple(self.words.casefold().split())
