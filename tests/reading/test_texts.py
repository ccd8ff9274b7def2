import hashlib

import pytest

from checker.model.problem import Problem
from checker.reading.limits import Limits
from checker.reading.texts import SourceText, read_text

LIMITS = Limits()


def _read(root, data):
    (root / "a.txt").write_bytes(data)
    found = read_text(root, "a.txt", LIMITS)
    assert isinstance(found, SourceText)
    return found


def test_a_text_keeps_every_code_point_and_the_digest_of_its_bytes(tmp_path):
    data = "\ufeffone\r\ntwo\u2028\x0b\x85😀e\u0301\0".encode()
    found = _read(tmp_path, data)
    assert found.text.encode() == data
    assert found.sha256 == hashlib.sha256(data).hexdigest()
    assert found.file == "a.txt"


def test_an_offset_has_a_line_and_a_column(tmp_path):
    found = _read(tmp_path, "😀b\r\nc\u2028d\n\ne".encode())
    places = {character: found.position(found.text.index(character)) for character in "bcde"}
    assert places == {"b": (1, 2), "c": (2, 1), "d": (2, 3), "e": (4, 1)}


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("a\nb\n\nc", {"a": 1, "b": 1, "c": 2}),
        ("\n\n a\n \t\n\n\nb\n", {"a": 1, "b": 2}),
        ("a\r\n\r\nb\r\nc", {"a": 1, "b": 2, "c": 2}),
        ("a\n\nb\n\nc", {"a": 1, "b": 2, "c": 3}),
    ],
)
def test_blank_lines_separate_paragraphs(tmp_path, text, numbers):
    found = _read(tmp_path, text.encode())
    assert {character: found.paragraph(text.index(character)) for character in numbers} == numbers


def test_an_offset_between_two_paragraphs_belongs_to_the_first(tmp_path):
    found = _read(tmp_path, b"\na\n\nb")
    assert [found.paragraph(offset) for offset in range(6)] == [1, 1, 1, 1, 2, 2]


@pytest.mark.parametrize(
    ("data", "rule"),
    [(b"caf\xe9", "wrong-encoding"), ("text".encode("utf-16"), "wrong-encoding"), (b"", "empty-file")],
)
def test_what_is_no_utf8_text_is_a_problem(tmp_path, data, rule):
    (tmp_path / "a.txt").write_bytes(data)
    found = read_text(tmp_path, "a.txt", LIMITS)
    assert isinstance(found, Problem)
    assert (found.rule, found.file) == (rule, "a.txt")


def test_a_missing_text_has_a_kind_of_its_own(tmp_path):
    found = read_text(tmp_path, "b.txt", LIMITS)
    assert isinstance(found, Problem)
    assert found.rule == "missing-text"
