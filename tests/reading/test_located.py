import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reading.limits import Limits
from checker.reading.located import lay_out
from checker.reading.tokens import SPACE

LIMITS = Limits()
SCALARS = st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.text('ab~/"\\é😀\n0', max_size=6)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text('ab~/"é0', max_size=4), inner, max_size=4),
    max_leaves=20,
)
BLANKS = st.text(" \n\t\r", max_size=3)

TEXT = """{
  "id": "é", "list": [1, {"a/b": [], "m~n": "\\u00e9"},
    -2.5e3],
  "": {"deep": null}
}
"""


class _Writer:
    """Writes JSON with blanks of all kinds and notes where every value and key begins."""

    def __init__(self, blank, ascii_only):
        self.text = ""
        self.blank = blank
        self.ascii_only = ascii_only
        self.places = {}

    def write(self, value, pointer="", key=None):
        self.text += self.blank()
        here = len(self.text)
        self.places[pointer] = (here if key is None else key, here)
        if isinstance(value, dict):
            self._members("{}", [(name, item) for name, item in value.items()], pointer)
        elif isinstance(value, list):
            self._members("[]", list(enumerate(value)), pointer)
        else:
            self.text += json.dumps(value, ensure_ascii=self.ascii_only)
        self.text += self.blank()

    def _members(self, brackets, members, pointer):
        self.text += brackets[0]
        for number, (name, item) in enumerate(members):
            self.text += "," if number else ""
            key = None
            if isinstance(name, str):
                self.text += self.blank()
                key = len(self.text)
                self.text += json.dumps(name, ensure_ascii=self.ascii_only) + self.blank() + ":"
            step = str(name).replace("~", "~0").replace("/", "~1")
            self.write(item, f"{pointer}/{step}", key)
        self.text += self.blank() + brackets[1]


def _position(text, offset):
    before = text[:offset].split("\n")
    return len(before), len(before[-1]) + 1


@given(VALUES, st.data(), st.booleans())
def test_every_value_and_key_is_found_where_it_was_written(value, data, ascii_only):
    writer = _Writer(lambda: data.draw(BLANKS), ascii_only)
    writer.write(value)
    layout = lay_out(writer.text, "a.json", LIMITS)
    assert layout.problems == ()
    for pointer, (key, start) in writer.places.items():
        assert layout.locate(pointer) == _position(writer.text, start)
        assert layout.locate_key(pointer) == _position(writer.text, key)


@pytest.mark.parametrize(
    ("pointer", "value", "key"),
    [
        ("", (1, 1), (1, 1)),
        ("/id", (2, 9), (2, 3)),
        ("/list", (2, 22), (2, 14)),
        ("/list/0", (2, 23), (2, 23)),
        ("/list/1/a~1b", (2, 34), (2, 27)),
        ("/list/1/m~0n", (2, 45), (2, 38)),
        ("/list/2", (3, 5), (3, 5)),
        ("/", (4, 7), (4, 3)),
        ("//deep", (4, 16), (4, 8)),
    ],
)
def test_a_pointer_leads_to_line_and_column(pointer, value, key):
    layout = lay_out(TEXT, "a.json", LIMITS)
    assert layout.locate(pointer) == value
    assert layout.locate_key(pointer) == key


@pytest.mark.parametrize(
    ("pointer", "parent"),
    [
        ("/nothing", ""),
        ("/list/3", "/list"),
        ("/list/01", "/list"),
        ("/list/-", "/list"),
        ("/list/1/a~1b/0/x", "/list/1/a~1b"),
        ("/id/0", "/id"),
        ("no pointer", ""),
    ],
)
def test_a_pointer_that_leads_nowhere_is_located_at_its_nearest_parent(pointer, parent):
    layout = lay_out(TEXT, "a.json", LIMITS)
    assert layout.locate(pointer) == layout.locate(parent)


def test_a_key_is_found_in_either_normal_form():
    layout = lay_out('{"e\u0301": {"x": 1}}', "a.json", LIMITS)
    assert layout.locate("/\u00e9/x") == layout.locate("/e\u0301/x") == (1, 14)


def test_long_pointers_do_not_make_a_layout_large():
    keys = [f'{{"{"k" * 190}{depth}": ' for depth in range(60)]
    text = "".join(keys) + "[" + "0," * 100_000 + "0]" + "}" * 60
    started = time.process_time()
    assert lay_out(text, "a.json", LIMITS).problems == ()
    assert time.process_time() - started < 5


def test_time_grows_with_the_length_and_not_with_its_square():
    def seconds(members):
        text = "{" + ", ".join(f'"k{number}": [{number}, "some words"]' for number in range(members)) + "}"
        started = time.process_time()
        lay_out(text, "a.json", LIMITS)
        return time.process_time() - started

    short, long = min(seconds(2_000) for _ in range(3)), min(seconds(20_000) for _ in range(3))
    assert long < 40 * short


def test_problems_are_collected_up_to_the_limit():
    text = "{" + ", ".join(['"a": 1'] * 30) + "}"
    found = lay_out(text, "a.json", Limits(max_problems_per_file=3)).problems
    assert [one.rule for one in found] == ["duplicate-key"] * 3 + ["limit-exceeded"]
    assert "max_problems_per_file = 3" in found[-1].message
    exactly = lay_out('{"a": 1, "a": 1, "a": 1, "a": 1}', "a.json", Limits(max_problems_per_file=3)).problems
    assert [one.rule for one in exactly] == ["duplicate-key"] * 3


def test_blanks_are_those_of_json():
    assert SPACE == r"[ \t\n\r]*+"
