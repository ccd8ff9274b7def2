import pytest

from checker.model.problem import Problem
from checker.reading.encoding import decode


def test_utf8_is_read_as_it_is():
    assert decode("é\r\n\u2028\ufeff".encode(), "a.txt") == "é\r\n\u2028\ufeff"


@pytest.mark.parametrize(
    ("data", "byte", "line", "column"),
    [
        (b"caf\xe9", "E9", 1, 4),
        (b"first\ns\xc3\xa9cond \xff", "FF", 2, 8),
        (b"\xed\xa0\x80", "ED", 1, 1),
        (b"ab\xc0\x80", "C0", 1, 3),
        (b"cut off \xe2\x82", "E2", 1, 9),
    ],
)
def test_a_byte_that_is_not_utf8_is_located(data, byte, line, column):
    found = decode(data, "a.txt")
    assert isinstance(found, Problem)
    assert found.rule == "wrong-encoding"
    assert (found.line, found.column) == (line, column)
    assert found.message.startswith(f"The byte 0x{byte} here is not UTF-8.")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"])
def test_other_unicode_encodings_are_recognised(encoding):
    found = decode('{"id": 1}'.encode(encoding), "a.json")
    assert isinstance(found, Problem)
    assert found.message == "The file is saved as UTF-16 or UTF-32 (“Unicode”). Save it as UTF-8."


def test_no_bytes_are_an_empty_file():
    found = decode(b"", "a.json")
    assert isinstance(found, Problem)
    assert found.rule == "empty-file"
