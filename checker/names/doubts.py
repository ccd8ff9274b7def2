"""What keeps two names whose words all meet from being one for certain: particles, titles of a man and a woman, other marks."""

import unicodedata
from collections.abc import Iterator

from checker.names.assign import Pair, Relation, assign, quoted
from checker.names.forms import Form
from checker.names.heads import BORROWED
from checker.names.role import Role
from checker.names.romanised import Sign
from checker.names.skeleton import consonants, name_skeleton
from checker.names.spouses import are_man_and_woman

_ARTICLES = frozenset(
    ["the", "die", "der", "das", "la", "le", "les", "los", "las", "il", "lo", "gli", "de", "het", "o", "os", "a", "as"]
)
_GENERAL = frozenset({Role.HEAD, Role.COMMON})


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
    if left.kind != "person":
        yield from _about_languages(left, right)
    plain = left.name.isascii() or right.name.isascii() or Sign.ROMANISED in (left.sign, right.sign)
    if not plain and (words := _marked_otherwise(left, right)):
        yield f"{words} have other marks on their letters, which may make them two names."


def _about_languages(left: Form, right: Form) -> Iterator[str]:
    """Yield what two names of things say in two languages: translated are a name's words, but others may be called so too."""
    here, there = (form.name.casefold().split(maxsplit=1)[0] for form in (left, right))
    if here != there and here in _ARTICLES and there in _ARTICLES:
        yield f'"{here}" and "{there}" are articles of two languages or two genders.'
    foreign = [any(token.folded in BORROWED for token in form.tokens) for form in (left, right)]
    if not any(foreign):
        return
    pairs = assign(left.tokens, right.tokens).pairs
    if pairs and all(pair.relation is Relation.TRANSLATION and pair.left.role in _GENERAL for pair in pairs):
        yield "One name only translates the other, and its words say no more than what many are called."
    other = next((pair for pair in pairs if all(foreign) and _are_of_two_languages(pair)), None)
    if other is not None:
        yield f"{quoted([other.left])} and {quoted([other.right])} mean one thing, but in two languages, none of them English."


def _are_of_two_languages(pair: Pair) -> bool:
    """Tell whether two foreign words of one sense are no spellings of one another."""
    here, there = pair.left.folded, pair.right.folded
    if here == there or here not in BORROWED or there not in BORROWED:
        return False
    one, other = (consonants(name_skeleton(word)).rstrip("t") for word in (here, there))
    return one != other


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
