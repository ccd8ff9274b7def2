"""One word of a closed list of the vocabulary."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import ClassVar, Literal

from checker.values import Comparison, Knowledge, Meaning, Reading, Value, Verdict
from checker.values.record import Id


class TermValue(Value):
    """A word of the list that the predicate takes: `held`, `signed`, `guarantor`."""

    kind: Literal["term"] = "term"
    term: Id
    """The word, as the vocabulary spells it."""

    def read(self, reading: Reading) -> "TermMeaning":
        """Return the word with the list it is from."""
        return TermMeaning(self.term, reading.terms)


@dataclass(frozen=True, slots=True)
class TermMeaning(Meaning):
    """A word of a list."""

    kind: ClassVar[str] = "term"
    exclusive: ClassVar[bool] = True
    term: str
    terms: str

    def compare(self, other: Meaning, knowledge: Knowledge) -> Comparison:
        """Compare two words of one list by its exclusions."""
        assert isinstance(other, TermMeaning)  # noqa: S101
        if self.term == other.term:
            return Comparison(Verdict.AGREE, f'Both say "{self.say()}".')
        if knowledge.excludes(self.terms, self.term, other.term):
            return Comparison(Verdict.CONTRADICT, f'"{self.say()}" and "{other.say()}" exclude each other.')
        return Comparison(Verdict.COMPATIBLE, f'"{self.say()}" and "{other.say()}" can both be so.')

    def refines(self, other: Meaning, knowledge: Knowledge) -> bool:
        """Tell whether this word is the other or includes it."""
        assert isinstance(other, TermMeaning)  # noqa: S101
        return self.term == other.term or knowledge.implies(self.terms, self.term, other.term)

    def say(self) -> str:
        """Return the word for people."""
        return self.term.replace("-", " ")

    def key(self) -> Hashable:
        """Return the word."""
        return self.term
