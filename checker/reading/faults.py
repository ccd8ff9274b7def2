"""Why a text is no JSON, in words for somebody who does not know JSON's grammar."""

import re
from enum import Enum, auto

from checker.model.shown import shown
from checker.reading.lines import position_in
from checker.reading.tokens import OPEN_STRING, STRING

Fault = tuple[int, str]
"""The offset of the place to mend, and the sentence that says how."""

_BLANK = " \t\n\r"
_NUMBER = re.compile(r"[+-]?\.?[0-9][\w.+-]*|-")
_WORD = re.compile(r"[^\W\d][\w-]*")
_VALUE_START = re.compile(r'["{\[\w+-]')
_STRANGE = (
    (r"//|/\*|#", "JSON has no comments. Delete this one."),
    ("['`\u2018\u2019\u201a]", 'A text stands in double quotes (") in JSON, not in single ones.'),
    ("[“”„«»]", 'A text stands in straight double quotes (") in JSON, not in typographic ones.'),
    (
        r"(?i:[+-]?(?:nan|infinity|inf)\b)",
        "This is no number in JSON. Leave the entry out or write a number.",
    ),
    (r"(?i:true|false|null)\b", "Write true, false and null in small letters."),
    (r"(?i:none|nil|undefined)\b", "Where nothing is known, write null or leave the entry out."),
    (r"\.\.\.|…", "The dots stand for something that was left out here. Write it out or delete the dots."),
    (r"[+-]?0[xX]", "Write this number with ordinary digits; JSON has only decimal numbers."),
    (
        r"-?0[0-9]",
        "A number does not begin with 0 in JSON. Delete the 0, or write the whole as a text in quotes.",
    ),
    (r"\+", "A number has no plus sign in JSON. Delete it."),
    (r"-?\.[0-9]", "A number does not begin with a point in JSON. Write a 0 before the point."),
    (r"-?[0-9]+\.(?![0-9])", "A digit is missing after the point. Write it, or delete the point."),
)
_EXPLAINED = tuple((re.compile(pattern), sentence) for pattern, sentence in _STRANGE)


class Expected(Enum):
    """What would have been right at a place."""

    VALUE = auto()
    KEY = auto()
    MORE = auto()
    END = auto()


def explain(text: str, at: int, expected: Expected, opened: int | None) -> Fault:
    """Return where and why `text` is no JSON, given that up to `at` it is and `expected` does not follow.

    `opened` is the offset of the bracket of the innermost object or list that is still open.
    """
    at = _after_blanks(text, at)
    if expected is Expected.KEY and (key := STRING.match(text, at)):
        at = _after_blanks(text, key.end())
        if at < len(text):
            return at, f"A colon is missing after the key {shown(key[0], 60)}."
    if at == len(text):
        return _cut_off(text, opened)
    if text[at] in ",:]}":
        return _misplaced(text, at, expected, opened)
    if text[at] == '"' and not STRING.match(text, at):
        return _broken_string(text, at)
    return at, _strange(text, at) or _surplus(text, at, expected) or _unknown(text, at, expected)


def _after_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at] in _BLANK:
        at += 1
    return at


def _before_blanks(text: str, at: int) -> int:
    """Return the offset of the last character before `at` that is not blank."""
    at -= 1
    while at >= 0 and text[at] in _BLANK:
        at -= 1
    return at


def _cut_off(text: str, opened: int | None) -> Fault:
    end = _before_blanks(text, len(text)) + 1
    if opened is None:
        return max(end - 1, 0), "The file ends before its content is complete."
    line = position_in(text, opened).line
    closer = "}" if text[opened] == "{" else "]"
    return end - 1, (
        f"The file ends here, but the “{text[opened]}” of line {line} is not closed. "
        f"Write “{closer}” at the end; if the file was cut off, copy it again."
    )


def _misplaced(text: str, at: int, expected: Expected, opened: int | None) -> Fault:
    mark = text[at]
    before = _before_blanks(text, at)
    if expected is Expected.END:
        return at, f"This “{mark}” is one too many: everything before it is closed. Delete it."
    if mark in "]}" and before >= 0 and text[before] == ",":
        return before, f"No comma stands before the closing “{mark}” in JSON. Delete this comma."
    if mark == "," and expected is not Expected.MORE and before >= 0 and text[before] in ",[{":
        return at, "There is nothing before this comma. Delete it, or write what is missing."
    if expected is Expected.VALUE and before >= 0 and text[before] == ":":
        return at, f"A value is missing between the colon and this “{mark}”."
    if mark in "]}" and opened is not None:
        line = position_in(text, opened).line
        closer = "}" if text[opened] == "{" else "]"
        return at, f"The “{text[opened]}” of line {line} is closed by “{closer}”, not by “{mark}”."
    return at, f"This “{mark}” does not belong here."


def _broken_string(text: str, at: int) -> Fault:
    well_formed = OPEN_STRING.match(text, at)
    stop = well_formed.end() if well_formed else at
    if stop == len(text):
        return at, "The text that begins here is never closed. Write a double quote at its end."
    culprit = text[stop]
    if culprit in "\n\r":
        return (
            stop,
            "A text may not run on over the end of a line. Close it with a double quote, or write \\n.",
        )
    if culprit == "\\":
        return stop, _broken_escape(text, stop)
    advice = "Write \\t or a space." if culprit == "\t" else "Delete it."
    return stop, f"The control character {shown(culprit)} may not stand in a text. {advice}"


def _broken_escape(text: str, at: int) -> str:
    if text[at + 1 : at + 2] == "u":
        return "Four digits or letters from a to f must follow “\\u”, as in “\\u00e9”."
    escape = shown(text[at : at + 2])
    return f"“{escape}” means nothing in JSON. Write “\\\\” where a backslash is meant, or delete it."


def _strange(text: str, at: int) -> str | None:
    for pattern, sentence in _EXPLAINED:
        if match := pattern.match(text, at):
            number = _NUMBER.match(text, at)
            found = max(match[0], number[0] if number else "", key=len)
            return f"“{shown(found, 60)}”: {sentence}"
    return None


def _surplus(text: str, at: int, expected: Expected) -> str | None:
    """Return the sentence for something that is right in itself and stands where nothing may follow."""
    if expected is Expected.END:
        return (
            "The file goes on after its end: everything before is closed, and something follows. "
            "One file holds one object; delete the rest or move it to a file of its own."
        )
    if expected is Expected.MORE and _VALUE_START.match(text, at):
        if text[_before_blanks(text, at)] == '"':
            return 'A comma is missing before this; a double quote inside a text is written \\".'
        return "A comma is missing before this."
    return None


def _unknown(text: str, at: int, expected: Expected) -> str:
    if number := _NUMBER.match(text, at):
        if expected is Expected.KEY:
            return f'A key is a text and must stand in double quotes: write “"{shown(number[0], 60)}"”.'
        return f"“{shown(number[0], 60)}” is no number in JSON. Write digits, with a point and no other signs."
    if word := _WORD.match(text, at):
        what = "A key" if expected is Expected.KEY else "A text"
        return f'{what} must stand in double quotes: write “"{shown(word[0], 60)}"”.'
    if expected is Expected.KEY and text[at] in "{[":
        return "A key in double quotes is missing before this bracket."
    sign = f"[U+{ord(text[at]):04X}]" if text[at].isspace() else f"“{shown(text[at])}”"
    return f"The character {sign} does not belong here. Delete it."
