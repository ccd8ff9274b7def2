"""What points somewhere must arrive, and the words of a claim must fit the vocabulary."""

import json

import pytest

from checker.config import Config
from checker.reading.library import read_library

EVENT = {"kind": "event", "name": "E"}
GROUP = {"kind": "group", "name": "G"}
DATE = {"kind": "date", "edtf": "2019"}
OWN_WORDS = "`checker vocabulary` lists all of them; your own go into schemas/vocabulary.json."
STATUS = "The terms are upcoming, begun, under-way, held, cancelled, postponed, suspended, stalled and collapsed."


def claim(**fields):
    plain = {"id": "c", "subject": EVENT, "predicate": "held-on", "value": DATE, "evidence": [{"quote": "Q"}]}
    return plain | fields


def read(root, *claims, mentions=None, source=None, registry=None):
    document = {
        "schema_version": 1,
        "source": {"id": "a", "title": "T", **(source or {})},
        "mentions": mentions or {},
        "claims": claims,
    }
    (root / "claims").mkdir(exist_ok=True)
    (root / "claims" / "a.json").write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    if registry is not None:
        (root / "claims" / "registry.json").write_text(json.dumps({"schema_version": 1, **registry}), encoding="utf-8")
    return read_library(root, ["claims/a.json"], Config())


def told(found):
    return [(one.rule, one.severity, one.pointer, one.message) for one in found.problems]


def kept(found):
    return [one.id for _, one in found.files[0].claims]


def quantity(**fields):
    return {"kind": "quantity", "number": 3, **fields}


def term(word):
    return {"kind": "term", "term": word}


@pytest.mark.parametrize(
    "case",
    [
        (
            claim(predicate="helt-on"),
            claim(),
            "unknown-predicate",
            "/predicate",
            f"“helt-on” is not in the vocabulary. The nearest words are “held-on”, “last-to” and “died-on”. {OWN_WORDS}",
        ),
        (
            claim(predicate="attended", value={"kind": "event", "event": EVENT}),
            claim(predicate="attended", value={"kind": "event", "event": EVENT}, subject=GROUP),
            "wrong-kind",
            "/subject/kind",
            (
                "“attended” takes a subject of the kind person, group, organisation or country, and this one is "
                "of the kind event. "
                "The other way round it is “attended-by”."
            ),
        ),
        (
            claim(value=quantity()),
            claim(),
            "wrong-kind",
            "/value/kind",
            (
                "“held-on” takes a value of the kind date, and this one is of the kind quantity. "
                "Of the words that take one, “number-held” is nearest."
            ),
        ),
        (
            claim(predicate="status", value=term("planned")),
            claim(predicate="status", value=term("upcoming")),
            "unknown-term",
            "/value/term",
            f"“planned” is no term of the list “status”. Write “upcoming”. {STATUS}",
        ),
        (
            claim(predicate="status", value=term("hled")),
            claim(predicate="status", value=term("held")),
            "unknown-term",
            "/value/term",
            f"“hled” is no term of the list “status”. Did you mean “held”? {STATUS}",
        ),
        (
            claim(subject=GROUP, predicate="position-on", value=term("supports")),
            claim(subject=GROUP, predicate="position-on", value=term("supports"), scope={"topic": "the toll road"}),
            "missing-scope",
            "",
            (
                "A claim with “position-on” must say “topic” in its scope. About what: an entity of kind issue, "
                "a document, a charge."
            ),
        ),
        (
            claim(subject=GROUP, predicate="position-on", value=term("supports"), scope={"topic": "t", "conditon": "c"}),
            claim(subject=GROUP, predicate="position-on", value=term("supports"), scope={"topic": "t", "condition": "c"}),
            "unknown-qualifier",
            "/scope/conditon",
            "“position-on” takes no “conditon” in its scope. Did you mean “condition”? It takes topic and condition.",
        ),
        (
            claim(scope={"topic": "t"}),
            claim(),
            "unknown-qualifier",
            "/scope/topic",
            "“held-on” takes no “topic” in its scope. It takes none.",
        ),
        (
            claim(subject=GROUP, predicate="first-attended", scope={"since": "June 2016"}),
            claim(subject=GROUP, predicate="first-attended", scope={"since": "2016-06"}),
            "invalid-value",
            "/scope/since",
            (
                "“June 2016” cannot be read as a date. This is no sign of EDTF: write a date as 2021-09-14, 2021-09, 2021 or "
                '2021-09-14/2021-09-15. An event is written as a mention: {"kind": "event", "name": …}.'
            ),
        ),
        (
            claim(value={"kind": "date", "edtf": "14 June 2019"}),
            claim(value={"kind": "date", "edtf": "2019-06-14"}),
            "invalid-value",
            "/value/edtf",
            (
                "“14 June 2019” cannot be read as a date. This is no sign of EDTF: "
                "write a date as 2021-09-14, 2021-09, 2021 or 2021-09-14/2021-09-15."
            ),
        ),
        (
            claim(as_of="2019-13"),
            claim(as_of="2019-12"),
            "invalid-value",
            "/as_of",
            "“2019-13” cannot be read as a date. There is no such month: write 01 to 12, or 21 to 41 for a part of the year.",
        ),
        (
            claim(subject={"mention": "hots"}),
            claim(subject={"mention": "host"}),
            "unknown-reference",
            "/subject/mention",
            "“hots” is no key of the table “mentions” of this file. Did you mean “host”?",
        ),
        (
            claim(subject={**EVENT, "ref": "lenn-brige"}),
            claim(subject={**EVENT, "ref": "lenn-bridge"}),
            "unknown-reference",
            "/subject/ref",
            "“lenn-brige” is no id of the registry. Did you mean “lenn-bridge”?",
        ),
        (
            claim(inferred=[{"part": "/value/edft", "note": "n"}]),
            claim(inferred=[{"part": "/value/edtf", "note": "n"}]),
            "unknown-reference",
            "/inferred/0/part",
            (
                "“/value/edft” leads to nothing in this claim. Write the path of the part that was inferred, "
                "such as “/value/edtf” or "
                "“/as_of”."
            ),
        ),
        (
            claim(inferred=[{"part": "/evidence/1", "note": "n"}]),
            claim(inferred=[{"part": "/evidence/0", "note": "n"}]),
            "unknown-reference",
            "/inferred/0/part",
            (
                "“/evidence/1” leads to nothing in this claim. Write the path of the part that was inferred, "
                "such as “/value/edtf” or "
                "“/as_of”."
            ),
        ),
        (
            claim(subject={"kind": "event", "name": "Lenn\u200bday"}),
            claim(subject={"kind": "event", "name": "Lenn day"}),
            "hostile-text",
            "/subject/name",
            "The name “Lenn[U+200B]day” holds a character that cannot be seen. Delete it, or type the name again.",
        ),
        (
            claim(attributed_to=[{"speaker": "\u202ean agency"}]),
            claim(attributed_to=[{"speaker": "an agency"}]),
            "hostile-text",
            "/attributed_to/0/speaker",
            "The name “[U+202E]an agency” holds a character that cannot be seen. Delete it, or type the name again.",
        ),
    ],
)
def test_a_claim_that_does_not_fit_is_left_out_and_its_neighbour_is_silent(tmp_path, case):
    wrong, right, rule, pointer, message = case
    around = {
        "mentions": {"host": EVENT},
        "registry": {"entities": [{"id": "lenn-bridge", "kind": "event", "names": [{"name": "N"}]}]},
    }
    found = read(tmp_path, {**claim(), "id": "before"}, wrong, **around)
    assert told(found) == [(rule, "error", f"/claims/1{pointer}", message)]
    assert kept(found) == ["before"]
    assert found.files[0].left_out == 1
    right_one = read(tmp_path, right, **around)
    assert told(right_one) == []
    assert kept(right_one) == ["c"]


def test_the_column_of_a_bad_date_is_that_of_the_sign_that_is_wrong(tmp_path):
    found = read(tmp_path, claim(value={"kind": "date", "edtf": "2019 06"}))
    line = (tmp_path / "claims" / "a.json").read_text("utf-8")
    assert found.problems[0].column == line.index("2019 06") + len("2019") + 1


@pytest.mark.parametrize(("unit", "pointer"), [("kilometres", None), ("elle", "/claims/0/value/unit")], ids=["known", "unknown"])
def test_a_unit_must_be_known(tmp_path, unit, pointer):
    found = read(tmp_path, claim(predicate="number", value=quantity(unit=unit)))
    assert [one[2] for one in told(found)] == ([pointer] if pointer else [])


@pytest.mark.parametrize("word", ["civilians", "Civilian", "elves", "goldfish", "x"])
def test_a_counted_word_may_be_free(tmp_path, word):
    assert told(read(tmp_path, claim(predicate="killed", value=quantity(counted=word)))) == []


def test_a_counted_word_that_looks_misspelt_is_noted_and_the_claim_stays(tmp_path):
    found = read(tmp_path, claim(predicate="killed", value=quantity(counted="civilans")))
    assert told(found) == [
        (
            "unknown-word",
            "note",
            "/claims/0/value/counted",
            (
                "“civilans” is not in the vocabulary, so it is compared only with itself. Did you mean “civilians”? "
                "Otherwise add it to schemas/vocabulary.json."
            ),
        )
    ]
    assert kept(found) == ["c"]


def test_the_second_claim_with_an_id_is_left_out(tmp_path):
    found = read(tmp_path, claim(), claim(predicate="began-on"), claim(id="d"))
    assert told(found) == [
        (
            "duplicate-id",
            "error",
            "/claims/1/id",
            "The id “c” is already that of the claim in line 1, so this claim is left out. Give one of the two another id.",
        )
    ]
    assert kept(found) == ["c", "d"]


def test_an_entry_of_the_table_that_cannot_be_used_takes_its_claims_along(tmp_path):
    found = read(
        tmp_path,
        claim(id="one", subject={"mention": "bad"}),
        claim(id="two", subject={"mention": "follows"}),
        claim(id="three"),
        mentions={
            "bad": {**EVENT, "ref": "nowhere"},
            "follows": {"kind": "event", "series": {"mention": "bad"}, "ordinal": 2},
            "unused": EVENT,
        },
        registry={},
    )
    assert [(one[0], one[2]) for one in told(found)] == [
        ("unknown-reference", "/mentions/bad"),
        ("unknown-reference", "/mentions/bad/ref"),
        ("unknown-reference", "/mentions/follows"),
    ]
    assert told(found)[0][3] == "The mention “bad” cannot be used as it stands; 1 claim uses it and is left out."
    assert kept(found) == ["three"]


def test_an_entry_that_could_not_be_read_is_not_also_called_unknown(tmp_path):
    found = read(tmp_path, claim(subject={"mention": "bad"}), claim(id="d"), mentions={"bad": {"kind": "event"}})
    assert [(one[0], one[2]) for one in told(found)] == [
        ("unknown-reference", "/mentions/bad"),
        ("invalid-record", "/mentions/bad"),
    ]
    assert kept(found) == ["d"]


def test_a_series_that_leads_back_to_itself_is_found(tmp_path):
    def serial(key):
        return {"kind": "event", "series": {"mention": key}, "ordinal": 1}

    found = read(tmp_path, claim(), mentions={"a": serial("b"), "b": serial("a"), "s": EVENT, "ok": serial("s")})
    assert [one[2] for one in told(found)] == ["/mentions/a/series", "/mentions/b/series"]
    assert told(found)[0][3] == (
        "The series of “a” leads back to “a” itself. Name the series in words, or by the key of another entry."
    )


def test_no_reference_is_called_unknown_where_a_registry_cannot_be_read(tmp_path):
    subject = {**EVENT, "ref": "nowhere"}
    assert [one[0] for one in told(read(tmp_path, claim(subject=subject), registry={}))] == ["unknown-reference"]
    (tmp_path / "claims" / "registry.json").write_text("{")
    assert [one[0] for one in told(read(tmp_path, claim(subject=subject)))] == ["invalid-json"]


@pytest.mark.parametrize(
    ("source", "pointer"),
    [
        ({"published": "June"}, "/source/published"),
        ({"published": "2019-06"}, None),
        ({"retrieved": "today"}, "/source/retrieved"),
        ({"encoded": {"by": "K. L.", "on": "1.7.2019"}}, "/source/encoded/on"),
        ({"encoded": {"by": "K. L.", "on": "2019-07-01"}}, None),
        ({"publisher": "P\u200b"}, "/source/publisher"),
        ({"authors": ["A", "B\u00ad"]}, "/source/authors/1"),
        ({"authors": ["\u0645\u06cc\u200c\u0634\u0648\u062f"]}, None),
    ],
)
def test_dates_and_names_of_the_source_are_looked_at_and_its_claims_stay(tmp_path, source, pointer):
    found = read(tmp_path, claim(), source=source)
    assert [one[2] for one in told(found)] == ([pointer] if pointer else [])
    assert kept(found) == ["c"]


def test_a_date_that_cannot_be_read_gets_no_further(tmp_path):
    assert read(tmp_path, claim(), source={"published": "June"}).files[0].record.source.published is None
    assert read(tmp_path, claim(), source={"published": "2019"}).files[0].record.source.published == "2019"


def test_dates_and_names_of_the_registry_are_looked_at(tmp_path):
    entity = {"id": "x", "kind": "group", "names": [{"name": "X", "type": "former", "valid": "long ago"}], "valid": "2019/.."}
    found = read(tmp_path, registry={"entities": [entity, {"id": "y", "kind": "group", "names": [{"name": "Y\u2063"}]}]})
    assert [(one[0], one[2]) for one in told(found)] == [
        ("invalid-value", "/entities/0/names/0/valid"),
        ("hostile-text", "/entities/1/names/0/name"),
    ]
    ((_, registry),) = found.registries
    assert registry.entities[0].names[0].valid is None
    assert registry.entities[0].valid == "2019/.."


def test_no_more_problems_than_the_limit(tmp_path):
    found = read(tmp_path, *[claim(id=f"c{number}", predicate="zzz") for number in range(25)])
    assert len(found.problems) == 21
    assert found.problems[-1].message == "There are 5 more problems in this file. Mend those above first."
    assert kept(found) == []
