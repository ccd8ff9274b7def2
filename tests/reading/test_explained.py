"""Every way in which a record can be wrong, with the whole sentence and its place."""

import json

import pytest

from checker.model.claim_file import ClaimFile
from checker.reading.documents import read_record
from checker.reading.explained import pointer_of
from checker.reading.limits import Limits
from checker.reading.wording import an_id, called, join, like, listed


def claim(**fields):
    plain = {
        "id": "c",
        "subject": {"kind": "event", "name": "E"},
        "predicate": "held-on",
        "value": {"kind": "date", "edtf": "2019"},
        "evidence": [{"quote": "Q"}],
    }
    return {name: value for name, value in (plain | fields).items() if value is not ...}


def a_file(*claims, **fields):
    return {"schema_version": 1, "source": {"id": "a", "title": "T"}, "claims": list(claims), **fields}


def problems(folder, document, limits=None):
    (folder / "a.json").write_text(json.dumps(document, indent=1, ensure_ascii=False), encoding="utf-8")
    _, found = read_record(folder, "a.json", ClaimFile, limits or Limits())
    assert {(one.rule, one.severity, one.file) for one in found} <= {("invalid-record", "error", "a.json")}
    return [(one.line, one.column, one.pointer, one.message) for one in found]


MENTION = '{"kind": "event", "name": "opening of the Lenn bridge", "ref": "lenn-bridge-opening"}'
KINDS = "date, duration, entity, event, members, place, quantity, term and text"


@pytest.mark.parametrize(
    "case",
    [
        (
            claim(id="Round 5"),
            claim(id="round-5"),
            9,
            "/claims/0/id",
            (
                "“Round 5” cannot stand here. An id has small letters, digits and single hyphens between them, "
                "at most 80 characters: "
                "write “round-5”."
            ),
        ),
        (
            claim(notee="n"),
            claim(note="n"),
            24,
            "/claims/0/notee",
            "There is no field “notee” here. Did you mean “note”?",
        ),
        (
            claim(predicate=...),
            claim(),
            8,
            "/claims/0",
            'The field “predicate” is missing here. A word of the vocabulary. For example: "predicate": "held-on"',
        ),
        (
            claim(evidence=[]),
            claim(),
            19,
            "/claims/0/evidence",
            "This is too short: at least 1 entry must stand here.",
        ),
        (
            claim(value={"kind": "dat", "edtf": "2019"}),
            claim(),
            16,
            "/claims/0/value/kind",
            f"“dat” is not one of the words for this place. Did you mean “date”? They are {KINDS}.",
        ),
        (
            claim(value={"edtf": "2019"}),
            claim(),
            15,
            "/claims/0/value",
            f"The field “kind” is missing here. It is one of {KINDS}.",
        ),
        (
            claim(value={"kind": ["date"], "edtf": "2019"}),
            claim(),
            16,
            "/claims/0/value/kind",
            f"A list in brackets is not one of the words for this place. They are {KINDS}.",
        ),
        (
            claim(value={"kind": "date", "edtf": 2019}),
            claim(),
            17,
            "/claims/0/value/edtf",
            "This is the number 2019, but a text in quotation marks belongs here.",
        ),
        (
            claim(value={"kind": "date", "edtf": "2019", "relative": "yes"}),
            claim(value={"kind": "date", "edtf": "2019", "relative": True}),
            18,
            "/claims/0/value/relative",
            "This is the text “yes”, but true or false, without quotation marks, belongs here.",
        ),
        (
            claim(value={"kind": "event", "series": "S", "ordinal": 2.5}),
            claim(value={"kind": "event", "series": "S", "ordinal": 2.0}),
            18,
            "/claims/0/value/ordinal",
            (
                "This is the number 2.5, but a whole number without quotation marks belongs here. Its number in "
                "the series. For example: 3"
            ),
        ),
        (
            claim(value={"kind": "event", "series": "S", "ordinal": 0}),
            claim(value={"kind": "event", "series": "S", "ordinal": 1}),
            18,
            "/claims/0/value/ordinal",
            "This is 0, but it must be at least 1.",
        ),
        (
            claim(value={"kind": "event", "event": {"mention": "e"}, "ordinal": 3}),
            claim(value={"kind": "event", "event": {"mention": "e"}}),
            15,
            "/claims/0/value",
            'Write either "event", or "series" and "ordinal" together.',
        ),
        (
            claim(value={"kind": "event", "event": {"kind": "event", "name": "E"}, "series": "S", "ordinal": "3"}),
            claim(value={"kind": "event", "series": "S", "ordinal": 3}),
            22,
            "/claims/0/value/ordinal",
            (
                "This is the text “3”, but a whole number without quotation marks belongs here. Its number in "
                "the series. For example: 3"
            ),
        ),
        (
            claim(value={"kind": "quantity", "hedge": "over"}),
            claim(value={"kind": "quantity", "hedge": "dozens"}),
            15,
            "/claims/0/value",
            'Write a "number" beside the hedge "over".',
        ),
        (
            claim(value={"kind": "quantity", "number": "5"}),
            claim(value={"kind": "quantity", "number": 5}),
            17,
            "/claims/0/value/number",
            "This must be a number, written without quotation marks.",
        ),
        (
            claim(value={"kind": "quantity", "share": [2]}),
            claim(value={"kind": "quantity", "share": [2, 3]}),
            17,
            "/claims/0/value/share",
            "This list is too short. A share in words, as numerator and denominator. For example: [2, 3]",
        ),
        (
            claim(subject="N"),
            claim(subject={"kind": "group", "name": "N"}),
            10,
            "/claims/0/subject",
            'This is the text “N”, but a mention belongs here: its kind and its name, such as {"kind": "group", "name": "N"}.',
        ),
        (
            claim(subject=5),
            claim(),
            10,
            "/claims/0/subject",
            f"This is the number 5, but an object in braces belongs here. What the claim is about. For example: {MENTION}",
        ),
        (
            claim(subject={"kind": "group", "name": " "}),
            claim(subject={"kind": "group", "name": "N"}),
            12,
            "/claims/0/subject/name",
            (
                "This text must not be blank. The name as this source words it. An event may be given by series "
                "and ordinal instead. "
                'For example: "third Lenn river conference"'
            ),
        ),
        (
            claim(polarity="denyed"),
            claim(polarity="denied"),
            24,
            "/claims/0/polarity",
            "“denyed” is not one of the words for this place. Did you mean “denied”? They are affirmed and denied.",
        ),
        (
            claim(scope={"In Series": "S"}),
            claim(scope={"in-series": "S"}),
            25,
            "/claims/0/scope/In Series",
            (
                "The key “In Series” cannot stand here. An id has small letters, digits and single hyphens "
                "between them, at most 80 "
                "characters: write “in-series”."
            ),
        ),
        (
            claim(inferred=[{"part": "value", "note": "n"}]),
            claim(inferred=[{"part": "/value", "note": "n"}]),
            26,
            "/claims/0/inferred/0/part",
            (
                "“value” does not have the right form. A JSON pointer in the claim, such as `/value/edtf`. "
                'For example: "/value/edtf"'
            ),
        ),
        (
            claim(note="x" * 20_001),
            claim(note="x" * 20_000),
            24,
            "/claims/0/note",
            "This is too long: at most 20000 characters are allowed here.",
        ),
    ],
)
def test_a_wrong_claim_is_explained_and_its_neighbour_is_silent(tmp_path, case):
    wrong, right, line, pointer, message = case
    ((at, _, where, said),) = problems(tmp_path, a_file(wrong))
    assert (at, where) == (line, pointer)
    assert said == message or (message.endswith("belongs here.") and said.startswith(message))
    assert problems(tmp_path, a_file(right)) == []


def test_the_column_is_that_of_the_key_where_the_key_is_wrong_and_of_the_value_otherwise(tmp_path):
    assert [place[:2] for place in problems(tmp_path, a_file(claim(id="X", notee="n")))] == [(9, 10), (24, 4)]


def test_a_field_that_is_like_no_other_gets_the_list_of_all(tmp_path):
    ((_, _, _, message),) = problems(tmp_path, a_file(zzz=1))
    assert message == (
        "There is no field “zzz” here. The fields here are $schema, schema_version, source, mentions, claims and omitted."
    )


def test_what_is_hidden_in_a_key_is_shown(tmp_path):
    ((_, _, pointer, message),) = problems(tmp_path, a_file(**{"a\u200b::set-output": 1}))
    assert message.startswith("There is no field “a[U+200B]::set-output” here.")
    assert pointer == "/a[U+200B]::set-output"


def test_an_unreadable_list_inside_makes_no_second_problem(tmp_path):
    found = problems(tmp_path, a_file(claim(evidence=[{"quote": ""}])))
    assert [pointer for _, _, pointer, _ in found] == ["/claims/0/evidence/0/quote"]


@pytest.mark.parametrize(
    ("wrong", "last"), [(20, None), (21, "1 more place in this file is"), (50, "30 more places in this file are")]
)
def test_no_more_problems_than_the_limit_and_one_that_counts_the_rest(tmp_path, wrong, last):
    found = problems(tmp_path, a_file(*[claim(id="X")] * wrong))
    assert len(found) == 20 + (last is not None)
    assert last is None or found[-1][3] == f"{last} wrong. Mend those above first."


def test_the_limit_can_be_set(tmp_path):
    assert len(problems(tmp_path, a_file(*[claim(id="X")] * 9), Limits(max_problems_per_file=3))) == 4


def test_a_pointer_escapes_what_it_must():
    assert pointer_of(("a/b", "c~d", 3)) == "/a~1b/c~0d/3"


@pytest.mark.parametrize(
    ("name", "an_id_for_it"),
    [("Round 5", "round-5"), ("Čapek & Söhne", "capek-sohne"), ("--a--", "a"), ("a" * 200, "a" * 80)],
)
def test_an_id_that_would_do_is_made_of_any_text(name, an_id_for_it):
    assert an_id(name).endswith(f": write “{an_id_for_it}”.")


def test_a_text_without_latin_letters_gives_the_rule_only():
    assert an_id("Мир") == "An id has small letters, digits and single hyphens between them, at most 80 characters."


def test_words_in_sentences():
    assert called("x\u202ey") == "“x[U+202E]y”"
    assert [called(one, full=True) for one in (None, True, 3, {}, [])] == [
        "null",
        "true",
        "the number 3",
        "an object in braces",
        "a list in brackets",
    ]
    assert [join(one, "or") for one in ([], ["a"], ["a", "b"])] == ["", "a", "a or b"]
    assert listed(map(str, range(22))).endswith("18, 19 and 2 more")
    assert like("Gruop", ["group", "person"]) == "group"
    assert like("zzz", ["group", "person"]) is None
    assert like("", []) is None


def test_a_file_with_countless_faults_is_given_up(tmp_path):
    (tmp_path / "a.json").write_text(json.dumps(a_file(*([1] * 10_001))), encoding="utf-8")
    record, found = read_record(tmp_path, "a.json", ClaimFile, Limits())
    assert record is None
    assert found[-1].message == "At least 9980 more places in this file are wrong. Mend those above first."
