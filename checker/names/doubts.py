"""What keeps two names whose words all meet from being one for certain: particles, titles of a man and a woman, other marks."""

import unicodedata
from collections.abc import Iterator

from checker.names.forms import Form
from checker.names.romanised import Sign
from checker.names.spouses import are_man_and_woman


def doubt_about(left: Form, right: Form) -> str:
    """Return the sentence on what makes two names of which the words meet perhaps two, "" where nothing does."""
    return next(_doubts(left, right), "")


def _doubts(left: Form, right: Form) -> Iterator[str]:
    """Yield one sentence after another."""
    if left.wife is not right.wife:
        yield "One of the two is a woman who goes by a man's name, perhaps her husband's."
    if left.titles and right.titles and are_man_and_woman(left.titles, right.titles):
        yield "One has the title of a man, the other that of a woman."
    if sorted(left.small) != sorted(right.small):
        words = " and ".join(f'"{word}"' for word in sorted({*left.small} ^ {*right.small}) or sorted({*left.small}))
        yield f"Only one of the two has {words}, which may make it another family's name."
    plain = left.name.isascii() or right.name.isascii() or Sign.ROMANISED in (left.sign, right.sign)
    if not plain and (words := _marked_otherwise(left, right)):
        yield f"{words} have other marks on their letters, which may make them two names."


def _marked_otherwise(left: Form, right: Form) -> str:
    """Return two words that have marks on one letter, and not the same."""
    others = {token.folded: token.text for token in right.tokens}
    for token in left.tokens:
        here, there = token.text, others.get(token.folded, token.text)
        if here != there and not here.isascii() and not there.isascii() and _clash(_letters(here), _letters(there)):
            return f'"{here}" and "{there}"'
    return ""


def _letters(word: str) -> list[str]:
    """Return the letters of a word, each with its marks."""
    letters: list[str] = []
    for sign in unicodedata.normalize("NFD", word.casefold()):
        if unicodedata.combining(sign) and letters:
            letters[-1] += sign
        elif sign.isalpha():
            letters.append(sign)
    return letters


def _clash(left: list[str], right: list[str]) -> bool:
    """Tell whether two Latin letters in one place both have marks, and other ones."""
    if len(left) != len(right):
        return False
    pairs = zip(left, right, strict=True)
    return any(one != other and _is_marked(one) and _is_marked(other) for one, other in pairs)


def _is_marked(letter: str) -> bool:
    """Tell whether a letter is Latin and has a mark or a stroke."""
    return not letter.isascii() and unicodedata.name(letter[0], "").startswith("LATIN")
