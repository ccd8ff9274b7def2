"""A quick look at a parsed JSON value, so that only unusual ones are read carefully."""

from decimal import Decimal
from itertools import chain, filterfalse
from typing import Final
from unicodedata import is_normalized

from checker.reading.complaints import about_key, about_text
from checker.reading.limits import Limits

Json = dict[str, "Json"] | list["Json"] | str | int | Decimal | bool | None
"""What JSON can hold; whole numbers are int, all others Decimal, both exact."""

_LARGE: Final = 10**15
_LONG: Final = 15
_Container = dict[str, Json] | list[Json]


def is_plain(value: Json, limits: Limits) -> bool:
    """Say whether there is surely nothing in `value` that a careful reading of its text would object to.

    Goes through the value level by level, without recursion; a careful reading takes some twenty times as
    long. False means no more than "look carefully".
    """
    texts: list[str] = []
    keys: set[str] = set()
    level: list[_Container] = [[value]]
    items = -1
    for _ in range(limits.max_depth + 1):
        members = chain.from_iterable(c.values() if isinstance(c, dict) else c for c in level)
        keys.update(*[container for container in level if isinstance(container, dict)])
        items += sum(map(len, level))
        level = []
        for member in members:
            if isinstance(member, str):
                texts.append(member)
            elif isinstance(member, (dict, list)):
                level.append(member)
            elif member is not None and not _is_plain_number(member):
                return False
        if not level:
            return items <= limits.max_items and _are_plain_texts(texts, limits) and _are_plain_keys(keys, limits)
    return False


def _is_plain_number(number: int | Decimal) -> bool:
    if isinstance(number, int):
        return -_LARGE < number < _LARGE
    written = str(number)
    return "E" not in written and len(written) <= _LONG


def _are_plain_texts(texts: list[str], limits: Limits) -> bool:
    unusual = chain(filterfalse(str.isascii, texts), filterfalse(str.isprintable, texts))
    too_long = max(map(len, texts), default=0) > limits.max_string_length
    return not too_long and not any(about_text(text, limits) for text in unusual)


def _are_plain_keys(keys: set[str], limits: Limits) -> bool:
    return all(about_key(key, limits) is None and (key.isascii() or is_normalized("NFC", key)) for key in keys)
