"""Numbers: every number that a passage states, in digits or in words, with where it stands."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from checker.evidence.level import level
from checker.evidence.number_words import Word, read


@dataclass(frozen=True, slots=True)
class Stated:
    """A number in a text: code points `start` to `end` (exclusive).

    `value` is None where the words leave it open ("dozens", "several"). `words` are those of the text in
    small letters, with single spaces: "tens of thousands".
    """

    start: int
    end: int
    value: Fraction | None
    ordinal: bool
    words: str


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    word: Word
    ordinal: bool = False


_VULGAR = "\u00bc\u00bd\u00be\u2150-\u215e"
_POINT = r"\d{1,3}(?:,\d{3}){1,6}(?![\d])(?:\.\d{1,20})?|\d{1,3}(?: \d{3}){1,6}(?![\d])|\d{1,20}(?:\.\d{1,20})?"
_COMMA = r"\d{1,3}(?:[.' ]\d{3}){1,6}(?![\d])(?:,\d{1,20})?|\d{1,20}(?:[.,]\d{1,20})?"
_TOKEN = {
    english: re.compile(
        rf"(?P<sign>(?<![^\s(])-)?(?P<number>{numeral})(?P<part>[{_VULGAR}]|/\d{{1,2}}(?![\d/]))?"
        rf"(?P<tail>[^\W\d_]{{0,12}})|(?P<vulgar>[{_VULGAR}])|(?P<word>[^\W\d_]{{1,40}}(?:'[^\W\d_]{{1,3}})?)"
    )
    for english, numeral in ((True, _POINT), (False, _COMMA))
}
_GLUE = re.compile(r"\s{1,20}|-\s{0,3}|")
_NTH = frozenset({"st", "nd", "rd", "th"})
_UNIT = re.compile(r"[a-z]{0,3}|[KkMG]?[WBFC]|K|M|AM|PM")
_MONEY = re.compile(r"(?:[$\u20ac\u00a3\u00a5]|[A-Z]{2,3}[$\u20ac\u00a3]?) ?\Z")
_SCALED = {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9, "b": 10**9, "tn": 10**12}
_CUT = re.compile(r"(?:\d[.,:/]|[A-Z][\w']{0,40}-|[^\W\d]|[^\W\d]-\d{1,6}-)\Z")
_CLOCK = re.compile(r":\d\d(?!\d)")
_ROMAN = re.compile(r"(?<=[^\W\d_] )(?=[IVX])(X{0,3}(?:IX|IV|V?I{0,3}))(?![\w'.])")
_MONTH = re.compile(r"(?:January|February|March|April|May|June|July|August|\w{3,6}ber|[A-Z][a-z]{2,3}\.) \Z")
_LEAST_ROMAN = frozenset({"", "I", "X"})
_REACH = 48
_LONGEST = 14


def is_english(language: str) -> bool:
    """Tell whether a language tag is one of English."""
    return language.split("-", maxsplit=1)[0] == "en"


def numbers(text: str, language: str = "en") -> tuple[Stated, ...]:
    """Return the numbers of a text in their order; in languages other than English only those in digits.

    Superscript digits are footnote marks. Digits that belong to a name ("G20", "Vega-6") are no numbers.
    """
    plain = level(text)
    tokens = list(_tokens(plain, english=is_english(language)))
    found = list(_stated(plain, tokens, english=is_english(language)))
    if is_english(language):
        taken = {one.start for one in found}
        found += [one for one in _romans(plain) if one.start not in taken]
    return tuple(sorted(found, key=lambda one: one.start))


def _tokens(text: str, *, english: bool) -> Iterator[_Token]:
    end = 0
    while (match := _TOKEN[english].search(text, end)) is not None:
        token = _numeral(text, match, english=english) if match["number"] else _word(match)
        gap = text[end : match.start()]
        glue = "" if _GLUE.fullmatch(gap) is None or not end else (gap[:1] or " ")
        end = token.end if " " in match[0] and token.end < match.end() else match.end()
        yield _Token(token.start, token.end, Word(token.word.text, glue, token.word.value), token.ordinal)


def _word(match: re.Match[str]) -> _Token:
    value = _vulgar(match["vulgar"]) if match["vulgar"] else None
    return _Token(*match.span(), Word(match[0].casefold(), value=value))


def _numeral(text: str, match: re.Match[str], *, english: bool) -> _Token:
    """Return a numeral as a token; one that belongs to a name, an address or a time of day is a word."""
    start, end, tail = match.start("number"), match.end(), match["tail"]
    if _CUT.search(text[max(0, start - _REACH) : start]) or _CLOCK.match(text, match.end("number")):
        return _Token(start, end, Word("#"))
    if tail and tail not in _NTH and _UNIT.fullmatch(tail) is None:
        return _Token(start, end, Word("#"))
    digits = match["number"]
    if " " in digits and english and _MONTH.search(text[max(0, start - 12) : start]):
        end = match.end("number") - len(digits) + digits.index(" ")
        return _Token(start, end, Word("", value=Fraction(digits.split()[0])))
    value = _value(digits, english=english)
    if match["part"]:
        value = _with_part(value, match["part"])
    if tail in _SCALED and (len(tail) > 1 or _MONEY.search(text[max(0, start - 5) : start])):
        value *= _SCALED[tail]
    ordinal = tail in _NTH
    sign = -1 if match["sign"] else 1
    shown_end = end if ordinal or tail in _SCALED or not tail else match.end("number")
    return _Token(match.start(), shown_end, Word("", value=sign * value), ordinal)


def _value(digits: str, *, english: bool) -> Fraction:
    if english:
        return Fraction(digits.replace(",", "").replace(" ", ""))
    grouped = re.fullmatch(r"\d{1,3}(?:[.' ]\d{3})+(?:,\d+)?", digits)
    return Fraction((re.sub(r"[.' ]", "", digits) if grouped else digits).replace(",", "."))


def _with_part(value: Fraction, part: str) -> Fraction:
    if not part.startswith("/"):
        return value + _vulgar(part)
    below = int(part[1:])
    return value / below if below and value < below else value


def _vulgar(sign: str) -> Fraction:
    return Fraction(unicodedata.numeric(sign)).limit_denominator(10)


def _stated(text: str, tokens: list[_Token], *, english: bool) -> Iterator[Stated]:
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if token.ordinal or not english:
            if token.word.value is not None:
                yield Stated(token.start, token.end, token.word.value, token.ordinal, _shown(text, token, token))
            index += 1
            continue
        found = read([one.word for one in tokens[index : index + _LONGEST]])
        if found is None:
            index += 1
            continue
        last = tokens[index + found.count - 1]
        yield Stated(token.start, last.end, found.value, found.ordinal, _shown(text, token, last))
        index += found.count


def _shown(text: str, first: _Token, last: _Token) -> str:
    return " ".join(text[first.start : last.end].casefold().split())


def _romans(text: str) -> Iterator[Stated]:
    """Yield Roman numerals behind a word: "Charter II", "chapter IV"; a lone I or X is none."""
    for match in _ROMAN.finditer(text):
        if match[1] not in _LEAST_ROMAN:
            yield Stated(*match.span(), Fraction(_roman(match[1])), ordinal=True, words=match[1])


def _roman(numeral: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10}[letter] for letter in numeral]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < following else value for value, following in pairs)
