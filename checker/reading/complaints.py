"""What well-formed JSON may still hold that must not get any further."""

import re
import sys
import unicodedata
from decimal import Decimal
from math import isinf
from typing import NamedTuple

from checker.model.shown import shown
from checker.reading.limits import Limits

_MAX_DIGITS = 34  # what a decimal128 of IEEE 754 holds
# Of the controls only tab and line feed have a place in a text; half characters come from a lone \ud800.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_BEYOND_LATIN = re.compile("[^\x00-\u02ff]++")  # no mark that combines lies below U+0300


class Complaint(NamedTuple):
    """The kind of a problem, its sentence, and the offset in the text where it is one character's fault."""

    rule: str
    message: str
    offset: int | None = None


def about_text(text: str, limits: Limits) -> Complaint | None:
    """Return what is wrong with the text of a string: too long, control characters, heaps of accents."""
    if len(text) > limits.max_string_length:
        what = f"This text, {len(text)} characters long,"
        return Complaint("limit-exceeded", limits.exceeded("max_string_length", what))
    if text.isprintable() and text.isascii():
        return None
    if control := _CONTROL.search(text):
        return Complaint("hostile-text", _control_message(control[0]), control.start())
    return _about_marks(text, limits)


def about_key(key: str, limits: Limits) -> Complaint | None:
    """Return what is wrong with a key: all that is wrong in a text, its length, and marks of direction."""
    if len(key) > limits.max_name_length:
        what = f"The key “{shown(key, 40)}”, {len(key)} characters long,"
        return Complaint("limit-exceeded", limits.exceeded("max_name_length", what))
    if direction := _DIRECTION.search(key):
        message = (
            f"The key “{shown(key)}” holds the invisible mark {shown(direction[0])}, which changes the order "
            "in which letters are shown. Delete it."
        )
        return Complaint("hostile-text", message, direction.start())
    return about_text(key, limits)


def about_number(literal: str, limits: Limits) -> Complaint | None:
    """Return what is wrong with a number as it is written: too long, or out of the range of a double."""
    if len(literal) > limits.max_number_length:
        what = f"This number, {len(literal)} characters long,"
        return Complaint("limit-exceeded", limits.exceeded("max_number_length", what))
    mantissa, _, exponent = literal.lower().partition("e")
    if not exponent and "." not in mantissa:
        return None
    digits = len(mantissa.lstrip("-").replace(".", "").lstrip("0"))
    if digits > _MAX_DIGITS:
        message = f"The number {literal} has {digits} digits. Write it with at most {_MAX_DIGITS}."
        return Complaint("number-out-of-range", message)
    if exponent and abs(int(exponent)) > limits.max_exponent:
        what = f"The power of ten in the number {literal}"
        return Complaint("number-out-of-range", limits.exceeded("max_exponent", what))
    return _about_size(literal)


def _about_size(literal: str) -> Complaint | None:
    size = abs(float(literal))
    if isinf(size):
        message = f"The number {literal} is too large to be calculated with. Check its power of ten."
        return Complaint("number-out-of-range", message)
    if size < sys.float_info.min and Decimal(literal) != 0:
        message = f"The number {literal} is too close to 0 to be calculated with. Check its power of ten."
        return Complaint("number-out-of-range", message)
    return None


def _control_message(character: str) -> str:
    if "\ud800" <= character <= "\udfff":
        return (
            f"“\\u{ord(character):04x}” is only half of a character. "
            "Write the character itself, or both halves one after the other."
        )
    return (
        f"This text holds the control character {shown(character)}, which cannot be seen. Delete it; "
        "where a new line was meant, write \\n."
    )


def _about_marks(text: str, limits: Limits) -> Complaint | None:
    if len(text.encode()) - len(text) <= limits.max_combining_run:
        return None  # a mark takes two bytes or more
    for stretch in _BEYOND_LATIN.finditer(text):
        if stretch.end() - stretch.start() <= limits.max_combining_run:
            continue
        run = 0
        for offset in range(stretch.start(), stretch.end()):
            run = run + 1 if unicodedata.combining(text[offset]) else 0
            if run > limits.max_combining_run:
                message = limits.exceeded("max_combining_run", "The heap of accents on one letter here")
                return Complaint("hostile-text", message, offset)
    return None
