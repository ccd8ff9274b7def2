"""The pieces of JSON (RFC 8259), as regular expressions that never go back over what they have read."""

import json
import re
from typing import Final

SPACE: Final = r"[ \t\n\r]*+"
_STRING = r'"[^"\\\x00-\x1f]*+(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*+)*+"'
_NUMBER = r"-?+(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?+(?:[eE][+-]?+[0-9]++)?+(?![\w.+-])"
_WORD = r"(?:true|false|null)(?!\w)"

STRING: Final = re.compile(_STRING)
"""A whole string with its quotes."""
OPEN_STRING: Final = re.compile(_STRING.removesuffix('"'))
"""As much of a string as is well formed, without its closing quote."""
VALUE: Final = re.compile(rf"{SPACE}([{{\[]|{_STRING}|{_NUMBER}|{_WORD})")
"""Group 1 is a scalar, or the bracket that opens an object or a list."""
KEY: Final = re.compile(rf"{SPACE}({_STRING}){SPACE}:")
"""Group 1 is the key with its quotes."""
MARK: Final = re.compile(rf"{SPACE}([,\]}}])")
"""Group 1 is what may follow a member."""

_CHARACTER = re.compile(r"\\u[dD][89abAB]..\\u[dD][c-fC-F]..|\\u....|\\.|.", re.DOTALL)


def decoded(string: str) -> str:
    """Return the text that a whole string stands for; a surrogate without its partner stays."""
    if "\\" not in string:
        return string[1:-1]
    text: str = json.loads(string)
    return text


def place_in(string: str, index: int) -> int:
    """Return where in a whole string the character at `index` of its decoded text is written."""
    if "\\" not in string:
        return index + 1
    for number, match in enumerate(_CHARACTER.finditer(string, 1)):
        if number == index:
            return match.start()
    return 0
