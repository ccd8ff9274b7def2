import json
import random
import time
from decimal import Decimal
from itertools import starmap

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reading.jsontext import Document, read_json
from checker.reading.limits import Limits
from checker.reading.located import lay_out

LIMITS = Limits()
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"), include_characters="\n\t"), max_size=12)
NUMBERS = st.integers(-(10**38), 10**38) | st.decimals(-1000, 1000, places=3)
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("abç~/ 語", max_size=5), inner, max_size=4),
    max_leaves=25,
)
SAMPLE = json.dumps(
    {
        "schema_version": 1,
        "source": {"id": "river-2015", "published": "2015-03-14", "authors": ["N. N."], "url": None},
        "claims": [
            {"id": "first", "value": {"kind": "quantity", "number": 150, "share": [2.5, -1e3]}, "done": True},
            {"id": "second", "evidence": [{"quote": '“Over 150” – said "the" n\u00e4xt\ton \\ 😀'}]},
        ],
    },
    ensure_ascii=False,
    indent=1,
).encode()


def _read(text):
    found = read_json(text.encode() if isinstance(text, str) else text, "claims/a.json", LIMITS)
    assert isinstance(found, Document)
    return found


def _problems(text, limits=LIMITS):
    data = text.encode() if isinstance(text, str) else text
    found = read_json(data, "claims/a.json", limits)
    assert isinstance(found, tuple)
    for problem in found:
        assert problem.file == "claims/a.json"
        _assert_inside(data.decode("utf-8", "replace"), problem)
    return found


def _problem(text, limits=LIMITS):
    (found,) = _problems(text, limits)
    return found


def _assert_inside(text, problem):
    lines = text.split("\n")
    assert 1 <= problem.line <= len(lines)
    assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1


def _written(value):
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(key)}:{_written(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(_written, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def _same(one, other):
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return list(one) == list(other) and all(starmap(_same, zip(one.values(), other.values(), strict=True)))
    if isinstance(one, list):
        return len(one) == len(other) and all(starmap(_same, zip(one, other, strict=True)))
    return bool(one == other)


@given(VALUES)
def test_what_is_written_is_read_with_its_types(value):
    assert _same(_read(_written(value)).data, value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("9007199254740993", 9007199254740993),
        ("18446744073709551616", 2**64),
        ("-18446744073709551617", -(2**64) - 1),
        ("9" * 40, 10**40 - 1),
        ("1.0", Decimal("1.0")),
        ("-0.0", Decimal("-0.0")),
        ("0.1000000000000000055511151231257827", Decimal("0.1000000000000000055511151231257827")),
        ("1e3", Decimal("1E+3")),
        ("-0", 0),
        ("true", True),
    ],
)
def test_numbers_are_exact(text, value):
    read = _read(f"[{text}]").data
    assert isinstance(read, list)
    assert str(read[0]) == str(value)
    assert type(read[0]) is type(value)


@pytest.mark.parametrize(
    ("text", "rule", "place", "pointer"),
    [
        ('{"id": "a",\n "id": "b"}', "duplicate-key", (2, 2), "/id"),
        ('{"id": "a", "\\u0069d": "b"}', "duplicate-key", (1, 13), "/id"),
        ('{"é": 1, "e\u0301": 2}', "duplicate-key", (1, 10), "/e\u0301"),
        ('[{"x": {"a/b": 1, "a/b": 2}}]', "duplicate-key", (1, 19), "/0/x/a~1b"),
        ("[NaN]", "invalid-json", (1, 2), ""),
        ('{"n": 1e309}', "number-out-of-range", (1, 7), "/n"),
        ('{"n": 1e999999999999}', "number-out-of-range", (1, 7), "/n"),
        ('{"n": 1e99999999999999999999}', "number-out-of-range", (1, 7), "/n"),
        ('{"n": -1e-400}', "number-out-of-range", (1, 7), "/n"),
        ('{"n": 0.' + "1" * 35 + "}", "number-out-of-range", (1, 7), "/n"),
        ('{"n": ' + "1" * 41 + "}", "limit-exceeded", (1, 7), "/n"),
        ('{"n": ' + "1" * 4000 + "}", "limit-exceeded", (1, 7), "/n"),
        ('{"n": 1e' + "0" * 50 + "1}", "limit-exceeded", (1, 7), "/n"),
        ('{"t": "x\\ud800"}', "hostile-text", (1, 9), "/t"),
        ('{"t": "\\udfff\\ud83d\\ude00"}', "hostile-text", (1, 8), "/t"),
        ('{"\\ud800": 1}', "hostile-text", (1, 3), "/[U+D800]"),
        ('{"t": "a\\u0000"}', "hostile-text", (1, 9), "/t"),
        ('{"t": "\\n\\t\\r"}', "hostile-text", (1, 12), "/t"),
        ('{"t": "a\x7f"}', "hostile-text", (1, 9), "/t"),
        ('{"t": "a\u2028"}', "hostile-text", (1, 9), "/t"),
        ('{"\u202et": 1}', "hostile-text", (1, 3), "/[U+202E]t"),
        ('{"t": "' + "\u0301" * 31 + '"}', "hostile-text", (1, 38), "/t"),
        ('{"' + "\u0301" * 31 + '": 1}', "hostile-text", (1, 33), "/" + "\u0301" * 31),
        ('{"' + "k" * 201 + '": 1}', "limit-exceeded", (1, 2), "/" + "k" * 119 + "…"),
        ('{"t": "' + "x" * 100_001 + '"}', "limit-exceeded", (1, 7), "/t"),
        ("[" * 64 + "[]" + "]" * 64, "limit-exceeded", (1, 65), "/0" * 64),
        ("", "empty-file", (1, 1), ""),
        (" \n", "empty-file", (1, 1), ""),
        (b"\xef\xbb\xbf{}", "byte-order-mark", (1, 1), ""),
        ('{"t": "é"}'.encode("latin-1"), "wrong-encoding", (1, 8), ""),
        ('{"t": 1}'.encode("utf-16"), "wrong-encoding", (1, 1), ""),
        ('{"t": 1}'.encode("utf-16-le"), "wrong-encoding", (1, 1), ""),
        (b'{"t": "\xed\xa0\x80"}', "wrong-encoding", (1, 8), ""),
    ],
    ids=lambda value: ascii(value)[:24],
)  # fmt: skip
def test_every_trap_is_a_problem_with_its_place(text, rule, place, pointer):
    found = _problem(text)
    assert (found.rule, (found.line, found.column), found.pointer) == (rule, place, pointer)


@pytest.mark.parametrize(
    "text",
    [
        '{"id": "a", "Id": "b"}', '[{"id": 1}, {"id": 1}]', '["NaN", "1e309"]', "[1e308]", "[-1e-307]",
        '["0.' + "1" * 35 + '"]', "[0." + "1" * 34 + "]", '["x\\ud83d\\ude00"]', '["a\\n\\tb"]',
        '["a\u202eb"]', '["' + "a\u0301" * 31 + '"]', '["' + "\u0301" * 30 + '"]', '{"' + "k" * 200 + '": 1}',
        "[" * 63 + "[]" + "]" * 63, '["\ufeff"]', '{"e\u0301": 1}', '["\uffff\u200b"]',
    ],
    ids=lambda value: ascii(value)[:24],
)  # fmt: skip
def test_the_neighbour_of_every_trap_is_read(text):
    assert _read(text).data == json.loads(text, parse_float=Decimal)


def test_a_duplicate_key_names_the_line_of_the_first():
    assert _problem('{"id": 1,\n\n"x": 2,\n"id": 3}').message == (
        "The key “id” stands twice in one object: first in line 1, and again here. Delete or rename one of the two."
    )


def test_all_that_is_wrong_is_listed_in_the_order_of_the_text():
    found = _problems('{"a": 1, "a": 1e400,\n"b": "\\u0000", "c": [1,]}')
    assert [(one.rule, one.line) for one in found] == [
        ("duplicate-key", 1), ("number-out-of-range", 1), ("hostile-text", 2), ("invalid-json", 2),
    ]  # fmt: skip


@pytest.mark.parametrize("depth", [65, 200, 1_024, 100_000])
@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a":', "}"), ("[", ""), ('[{"a":', "")])
def test_deep_nesting_is_refused_at_the_first_bracket_too_many(depth, opening, closing):
    found = _problem(opening * depth + "1" + closing * depth)
    assert found.rule == "limit-exceeded"
    assert "(65 levels) is larger than the limit max_depth = 64" in found.message


def test_a_number_of_millions_of_digits_is_refused_quickly():
    started = time.process_time()
    found = _problem("[" + "1" * 4_000_000 + "]")
    assert found.rule == "limit-exceeded"
    assert "max_number_length = 40" in found.message
    found = _problem("[" + "1" * 5_000_000 + "]", Limits(max_file_bytes=10_000_000))
    assert "5000000 characters long" in found.message
    assert time.process_time() - started < 5


@pytest.mark.parametrize("text", ["[" + "{}," * 300_000 + "{}]", "[" + "[0]," * 130_000 + "0]"])
def test_too_many_entries_are_refused(text):
    found = _problem(text)
    assert found.rule == "limit-exceeded"
    assert "max_items = 250000" in found.message


def test_too_many_entries_never_reach_the_parser(monkeypatch):
    monkeypatch.setattr("checker.reading.jsontext.jiter.from_json", None)
    assert _problem("[1,2,3,4,5]", Limits(max_items=3)).rule == "limit-exceeded"


def test_commas_in_texts_are_no_entries():
    limits = Limits(max_items=3)
    assert isinstance(read_json(b'["a,b,c,d,e,f"]', "a.json", limits), Document)
    assert _problem("[1,2,3,4]", limits).rule == "limit-exceeded"
    assert isinstance(read_json(b"[1,2,3]", "a.json", limits), Document)


def test_a_file_larger_than_the_limit_is_not_looked_at():
    found = read_json(b"[" * 11, "a.json", Limits(max_file_bytes=10))
    assert isinstance(found, tuple)
    assert "max_file_bytes = 10" in found[0].message


def test_a_heap_of_accents_in_a_key_costs_no_time():
    started = time.process_time()
    _problems('{"' + "\u0301\u0316" * 300_000 + '": 1}')
    assert time.process_time() - started < 5


def test_a_document_knows_where_its_values_and_keys_stand():
    found = _read('{\n  "id": "é",\n  "list": [1, 2]\n}')
    assert found.locate("/list/1") == (3, 15)
    assert found.locate_key("/list") == (3, 3)
    assert found.locate("/list/7") == found.locate("/list")


def test_a_document_cannot_be_changed():
    with pytest.raises(AttributeError):
        _read("{}").data = None


def test_what_the_parser_alone_refuses_is_a_problem_too(monkeypatch):
    def refuse(*_args, **_kwargs):
        raise ValueError("recursion limit exceeded at line 2 column 7")

    monkeypatch.setattr("checker.reading.jsontext.jiter.from_json", refuse)
    found = _problem("[\n1,      1]")
    assert (found.rule, found.line, found.column) == ("invalid-json", 2, 1)


def _is_json(text):
    def refuse(constant):
        raise ValueError(constant)

    try:
        json.loads(text, parse_constant=refuse)
    except ValueError:
        return False
    return True


def _mutated(data, rng):
    data = bytearray(data)
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(len(data) + 1)
        piece = rng.choice(
            [
                b"",
                b'"',
                b"\\",
                b",",
                b"{",
                b"]",
                b"0",
                b"e",
                b"\xc3",
                b"\0",
                b"\\ud800",
                b"//",
                b"\xe2\x80\xae",
            ]
        )
        data[at : at + rng.randint(0, 3)] = piece
    return bytes(data)


def test_mutated_bytes_never_raise_and_what_is_read_others_read_the_same():
    rng = random.Random(20150314)
    outcomes = set()
    for _ in range(3_000):
        data = _mutated(SAMPLE, rng)
        found = read_json(data, "claims/a.json", LIMITS)
        if isinstance(found, Document):
            assert json.loads(data.decode(), parse_float=Decimal) == found.data
            assert orjson.loads(data).keys() == found.data.keys()
            outcomes.add("read")
        else:
            assert found
            for problem in found:
                _assert_inside(data.decode("utf-8", "replace"), problem)
                outcomes.add(problem.rule)
    assert outcomes >= {"read", "invalid-json", "wrong-encoding", "hostile-text"}


def test_the_careful_reading_knows_json_as_the_standard_library_does():
    rng = random.Random(20150315)
    for _ in range(3_000):
        text = _mutated(SAMPLE, rng).decode("utf-8", "ignore")
        refused = any(problem.rule == "invalid-json" for problem in lay_out(text, "a.json", LIMITS).problems)
        assert refused != _is_json(text), text


# What a standard parser reads and this project refuses, and why.
POLICY = {
    "y_number_double_close_to_zero.json": "limit-exceeded",
    "y_object_duplicated_key.json": "duplicate-key",
    "y_object_duplicated_key_and_value.json": "duplicate-key",
    "y_object_escaped_null_in_key.json": "hostile-text",
    "y_string_allowed_escapes.json": "hostile-text",
    "y_string_escaped_control_character.json": "hostile-text",
    "y_string_null_escape.json": "hostile-text",
    "y_string_u+2028_line_sep.json": "hostile-text",
    "y_string_u+2029_par_sep.json": "hostile-text",
    "y_string_unescaped_char_delete.json": "hostile-text",
    "y_string_with_del_character.json": "hostile-text",
}


@pytest.mark.corpus
def test_the_json_test_suite_is_read_and_refused_as_it_says(corpora):
    files = sorted((corpora / "json_test_suite" / "test_parsing").glob("*.json"))
    assert len(files) > 300
    refused = {}
    for path in files:
        data = path.read_bytes()
        found = read_json(data, path.name, LIMITS)
        if isinstance(found, tuple):
            refused[path.name] = found[0].rule
            for problem in found:
                _assert_inside(data.decode("utf-8", "replace"), problem)
        else:
            assert found.data == json.loads(data.decode(), parse_float=Decimal)
    names = {path.name for path in files}
    assert {name for name in names if name.startswith("n_")} <= refused.keys()
    assert {name: rule for name, rule in refused.items() if name.startswith("y_")} == POLICY


@pytest.mark.corpus
def test_naughty_strings_come_through_or_are_refused_for_their_control_characters(corpora):
    strings = json.loads((corpora / "naughty_strings" / "blns.json").read_text("utf-8"))
    refused = 0
    for string in strings:
        found = read_json(json.dumps({"quote": string}).encode(), "a.json", LIMITS)
        if isinstance(found, Document):
            assert found.data == {"quote": string}
        else:
            assert {one.rule for one in found} == {"hostile-text"}
            refused += 1
    assert 0 < refused < 10
