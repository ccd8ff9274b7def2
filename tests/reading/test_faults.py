import pytest

from checker.reading.limits import Limits
from checker.reading.located import lay_out

CASES = [
    ('{"a": 1,}', (1, 8), "No comma stands before the closing “}” in JSON. Delete this comma."),
    ('["a",\n]', (1, 5), "No comma stands before the closing “]” in JSON. Delete this comma."),
    ("[1,,2]", (1, 4), "There is nothing before this comma. Delete it, or write what is missing."),
    ("[,1]", (1, 2), "There is nothing before this comma. Delete it, or write what is missing."),
    ('{"a" 1}', (1, 6), 'A colon is missing after the key "a".'),
    ('{"a": }', (1, 7), "A value is missing between the colon and this “}”."),
    ('{"a": , "b": 1}', (1, 7), "A value is missing between the colon and this “,”."),
    ('{"a": 1\n "b": 2}', (2, 2), "A comma is missing before this."),
    (
        '["say "yes" now"]',
        (1, 8),
        'A comma is missing before this; a double quote inside a text is written \\".',
    ),
    ("[1 2]", (1, 4), "A comma is missing before this."),
    ("{a: 1}", (1, 2), 'A key must stand in double quotes: write “"a"”.'),
    ("{1: 1}", (1, 2), 'A key is a text and must stand in double quotes: write “"1"”.'),
    ('{{"a": 1}}', (1, 2), "A key in double quotes is missing before this bracket."),
    ("[north]", (1, 2), 'A text must stand in double quotes: write “"north"”.'),
    ("{'a': 1}", (1, 2), "“'”: A text stands in double quotes (\") in JSON, not in single ones."),
    ("[“a”]", (1, 2), '““”: A text stands in straight double quotes (") in JSON, not in typographic ones.'),
    ("[NaN]", (1, 2), "“NaN”: This is no number in JSON. Leave the entry out or write a number."),
    ("[-Infinity]", (1, 2), "“-Infinity”: This is no number in JSON. Leave the entry out or write a number."),
    ("[True]", (1, 2), "“True”: Write true, false and null in small letters."),
    ("[None]", (1, 2), "“None”: Where nothing is known, write null or leave the entry out."),
    (
        "[1, ...]",
        (1, 5),
        "“...”: The dots stand for something that was left out here. Write it out or delete the dots.",
    ),
    (
        "[007]",
        (1, 2),
        ("“007”: A number does not begin with 0 in JSON. Delete the 0, or write the whole as a text in quotes."),
    ),
    ("[+1]", (1, 2), "“+1”: A number has no plus sign in JSON. Delete it."),
    ("[.5]", (1, 2), "“.5”: A number does not begin with a point in JSON. Write a 0 before the point."),
    ("[5.]", (1, 2), "“5.”: A digit is missing after the point. Write it, or delete the point."),
    ("[0x1F]", (1, 2), "“0x1F”: Write this number with ordinary digits; JSON has only decimal numbers."),
    ("[1_000]", (1, 2), "“1_000” is no number in JSON. Write digits, with a point and no other signs."),
    ("[1] // one", (1, 5), "“//”: JSON has no comments. Delete this one."),
    ("{ /* x */ }", (1, 3), "“/*”: JSON has no comments. Delete this one."),
    ("[1 # one\n]", (1, 4), "“#”: JSON has no comments. Delete this one."),
    (
        "[1] [2]",
        (1, 5),
        (
            "The file goes on after its end: everything before is closed, and something follows. "
            "One file holds one object; delete the rest or move it to a file of its own."
        ),
    ),
    ("[1]]", (1, 4), "This “]” is one too many: everything before it is closed. Delete it."),
    ('{\n"a": [1}', (2, 8), "The “[” of line 2 is closed by “]”, not by “}”."),
    ("[1: 2]", (1, 3), "This “:” does not belong here."),
    ("[1; 2]", (1, 3), "The character “;” does not belong here. Delete it."),
    ("[\u00a01]", (1, 2), "The character [U+00A0] does not belong here. Delete it."),
    ("[\u200b1]", (1, 2), "The character “[U+200B]” does not belong here. Delete it."),
    (
        '{"a": "one\ntwo"}',
        (1, 11),
        "A text may not run on over the end of a line. Close it with a double quote, or write \\n.",
    ),
    ('["a\tb"]', (1, 4), "The control character [U+0009] may not stand in a text. Write \\t or a space."),
    ('["a\x1bb"]', (1, 4), "The control character [U+001B] may not stand in a text. Delete it."),
    (
        '["C:\\docs"]',
        (1, 5),
        "“\\d” means nothing in JSON. Write “\\\\” where a backslash is meant, or delete it.",
    ),
    ('["\\u12"]', (1, 3), "Four digits or letters from a to f must follow “\\u”, as in “\\u00e9”."),
    ('["a, 1]', (1, 2), "The text that begins here is never closed. Write a double quote at its end."),
    (
        '{"a":\n[1, 2',
        (2, 5),
        (
            "The file ends here, but the “[” of line 2 is not closed. "
            "Write “]” at the end; if the file was cut off, copy it again."
        ),
    ),
    (
        '{"a"\n\n',
        (1, 4),
        (
            "The file ends here, but the “{” of line 1 is not closed. "
            "Write “}” at the end; if the file was cut off, copy it again."
        ),
    ),
]


@pytest.mark.parametrize(("text", "place", "sentence"), CASES)
def test_every_fault_has_its_own_sentence_and_place(text, place, sentence):
    (found,) = lay_out(text, "a.json", Limits()).problems
    assert (found.rule, (found.line, found.column), found.message) == ("invalid-json", place, sentence)


@pytest.mark.parametrize(
    "text",
    [
        '{"a": 1}',
        '["a"]',
        "[1,2]",
        '{"a": null, "b": 1}',
        '["say \\"yes\\" now"]',
        '["NaN", "True", "// no"]',
        "[0, 0.5, 5.0, -1]",
        '["two\\nlines"]',
        '["C:\\\\docs"]',
        '["\\u00e9"]',
        "[]",
        "{}",
        " 1 ",
        '"x"',
    ],
)
def test_the_right_way_to_write_it_has_no_fault(text):
    assert lay_out(text, "a.json", Limits(max_problems_per_file=1)).problems == ()


def test_a_pointer_names_what_was_being_read():
    (found,) = lay_out('{"a": [1, {"b": nul}]}', "a.json", Limits()).problems
    assert found.pointer == "/a/1/b"
    (found,) = lay_out('{"a": [1, {"b": null,}]}', "a.json", Limits()).problems
    assert found.pointer == "/a/1"
