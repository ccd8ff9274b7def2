import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.config import Config
from checker.evidence.coverage import coverage, uncovered
from checker.model.registry import Registry
from checker.reading.library import read_library

TEXT = """Fire at the paint works

At least 12 workers died when fire swept through the Harlow paint works on Tuesday. Another 31 people were injured, six of
them critically.

The board of Ferrum met from 14 to 15 September 2021 in Mill Lane. It was the third meeting since 2011. Ada Lund spoke for two
days, and Resolution 2254 was read. It was a black day for the town.

\u00b9 County yearbook, \u201cThe 40 fires of 1999,\u201d 3 May 2020, https://yearbook.example/2020/05/17

12
"""
FIRE = {"kind": "event", "name": "fire at the Harlow paint works"}
FERRUM = {"kind": "organisation", "name": "Ferrum"}
BOARD = {"kind": "event", "series": "meeting of the board", "ordinal": 3}


def claim(name, subject, predicate, value, *quotes, **more):
    evidence = [{"quote": one} for one in quotes]
    return {"id": name, "subject": subject, "predicate": predicate, "value": value, "evidence": evidence, **more}


def number(value, **more):
    return {"kind": "quantity", "number": value, "counted": "workers", **more}


CLAIMS = [
    claim("dead", FIRE, "killed", number(12), "At least 12 workers died when fire swept through the Harlow paint works"),
    claim(
        "day", FIRE, "held-on", {"kind": "date", "edtf": "2021-03-09", "relative": True}, "the Harlow paint works on Tuesday"
    ),
    claim("hurt", FIRE, "injured", number(31), "31 people were injured"),
    claim("hurt-badly", FIRE, "injured", number(6, of=31), "six of\nthem critically"),
    claim("met", BOARD, "held-on", {"kind": "date", "edtf": "2021-09-14/2021-09-15"}, "met from 14 to 15 September 2021"),
    claim("lane", BOARD, "took-place-in", {"kind": "place", "place": {"kind": "place", "name": "Mill Lane"}}, "in Mill Lane"),
    claim("board", BOARD, "attended-by", {"kind": "members", "members": [FERRUM]}, "board of Ferrum met"),
    claim("since", BOARD, "ordinal", number(3), "the third meeting since 2011", scope={"since": "2011"}),
    claim(
        "length", {"kind": "event", "name": "speech of Ada Lund"}, "lasted", {"kind": "duration", "number": 2, "unit": "day"},
        "Ada Lund spoke for two\ndays",
    ),
]  # fmt: skip
OMITTED = [{"quote": "County yearbook", "reason": "citation"}, {"quote": "It was a black day for the town.", "reason": "opinion"}]


@pytest.fixture
def load(tmp_path):
    return lambda **given: _load(tmp_path, **given)


def _load(folder, claims=CLAIMS, omitted=OMITTED, text=TEXT, **more):
    source = {"id": "post", "title": "Post", "text": "seeds/post.txt", **more.pop("source", {})}
    for name, content in (("seeds/post.txt", text), ("claims/post.json", None)):
        (folder / name).parent.mkdir(exist_ok=True)
        record = {"schema_version": 1, "source": source, "claims": claims, "omitted": omitted, **more}
        (folder / name).write_text(json.dumps(record) if content is None else content, encoding="utf-8", newline="")
    (file,) = read_library(folder, ["claims/post.json"], Config()).files
    return file


@pytest.fixture
def facts(load):
    return lambda **given: [fact for one in uncovered(load(**given)) for fact in one.facts]


def without(name):
    return [one for one in CLAIMS if one["id"] != name]


def test_a_file_that_holds_every_fact_has_no_gap(load, facts):
    file = load(claims=CLAIMS)
    assert file.left_out == 0
    assert facts(claims=CLAIMS) == []
    found = coverage(file)
    assert (found.share, found.sentences, found.covered) == (1.0, 6, 6)
    assert found.facts == found.held > 10


@pytest.mark.parametrize(
    ("name", "turns_up"),
    [
        ("dead", ["12"]),
        ("day", ["Tuesday"]),
        ("hurt-badly", ["six"]),
        ("met", ["14 to 15 September 2021"]),
        ("lane", []),
        ("since", ["third", "2011"]),
        ("length", ["two"]),
    ],
)
def test_the_facts_of_a_claim_that_is_taken_away_turn_up(facts, name, turns_up):
    assert facts(claims=without(name)) == turns_up


def test_a_claim_taken_away_at_random_leaves_a_gap(load):
    chance = random.Random(4)
    for _ in range(5):
        gone = chance.choice([one["id"] for one in CLAIMS if one["id"] not in {"lane", "board", "hurt"}])
        file = load(claims=without(gone))
        assert list(uncovered(file)), gone
        assert coverage(file).share < 1


def test_names_are_known_from_the_table_the_claims_and_the_registry(load, facts):
    table = {"town": {"kind": "place", "name": "Harlow", "also": ["Mill Lane"]}}
    assert facts(claims=[], omitted=[], mentions=table, text="Harlow and Mill Lane and Porto.\n") == ["Harlow", "Mill Lane"]
    registry = Registry.model_validate(
        {"schema_version": 1, "entities": [{"id": "porto", "kind": "place", "names": [{"name": "Porto"}]}]}
    )
    file = load(claims=[], omitted=[], text="Harlow and Porto.\n")
    assert [one.facts for one in uncovered(file, [registry])] == [("Porto",)]


@pytest.mark.parametrize(
    ("text", "also", "left"),
    [
        ("The US sent 40 people.", ["US"], ["40"]),
        ("Let us send 40 people.", ["US"], ["40"]),
        ("The union of Alba sent 40 people.", ["union of Alba"], ["40"]),
        ("Alba, Norte and Sur sent 40 people.", ["Norte"], ["Sur", "40"]),
    ],
)
def test_a_name_is_held_by_any_wording_of_its_thing(facts, text, also, left):
    table = {
        "alba": {"kind": "country", "name": "Alba", "also": also},
        "sur": {"kind": "country", "name": "Sur"},
    }
    one = claim("a", FIRE, "attended-by", {"kind": "members", "members": [{"mention": "alba"}]}, text.removesuffix("."))
    assert facts(claims=[one], omitted=[], mentions=table, text=text + "\n") == left


def test_a_collective_holds_its_members(facts):
    table = {
        "three": {"kind": "group", "name": "the three dairies"},
        "alba": {"kind": "organisation", "name": "Alba"},
        "norte": {"kind": "organisation", "name": "Norte"},
    }
    text = "The dairies are Alba and Norte. Later Alba and Norte raised prices.\n"
    made_of = claim(
        "a", {"mention": "three"}, "consists-of",
        {"kind": "members", "members": [{"mention": "alba"}, {"mention": "norte"}]}, "The dairies are Alba and Norte",
    )  # fmt: skip
    later = claim(
        "b", {"mention": "three"}, "states", {"kind": "text", "text": "raised prices"}, "Later Alba and Norte raised prices"
    )
    assert facts(claims=[made_of, later], omitted=[], mentions=table, text=text) == []
    assert facts(claims=[made_of], omitted=[], mentions=table, text=text) == ["Alba", "Norte"]


@pytest.mark.parametrize(
    ("edtf", "text", "left"),
    [
        ("2021-09-14", "It was held on 14 September 2021.", []),
        ("2021-09-14", "It was held on 14 September.", []),
        ("2021-09-15", "It was held on 14 September.", ["14 September"]),
        ("2021-09", "It was held on 14 September.", ["14 September"]),
        ("XXXX-09-14", "It was held on 14 September 2021.", []),
        ("2021-09-14/2021-09-16", "It was held on 14, 15 and 16 September.", []),
        ("2020-09-14", "It was held in 2021.", ["2021"]),
        ("2021-21", "It was held in the spring of 2021.", []),
        ("2021-03-09", "It was held last week.", []),
        ("2021-03-09", "It was held at 12 places.", ["12"]),
    ],
)
def test_a_date_is_held_by_its_parts(facts, edtf, text, left):
    dated = claim("a", FIRE, "held-on", {"kind": "date", "edtf": edtf}, "It was held")
    assert facts(claims=[dated], omitted=[], text=text + "\n") == left


def test_several_claims_together_hold_a_list_of_dates(facts):
    text = "They met in March and May 2021.\n"
    both = [
        claim(name, FIRE, "held-on", {"kind": "date", "edtf": edtf}, "They met in March and May 2021")
        for name, edtf in (("a", "2021-03"), ("b", "2021-05"))
    ]
    assert facts(claims=both, omitted=[], text=text) == []
    assert facts(claims=both[:1], omitted=[], text=text) == ["March and May 2021"]


@pytest.mark.parametrize(
    ("quote", "reason", "left"),
    [
        ("In all 40 came", "vague", []),
        ("In all 40 came", "todo", ["40", "50"]),
        ("In all 40 came", "opinion", ["50"]),
        ("and 50 left", "vague", ["40"]),
        ("In all 40 came to the fair on the hill above the town and 50 left", "opinion", []),
        ("not in the text", "vague", ["40", "50"]),
    ],
)
def test_what_an_omission_covers(facts, quote, reason, left):
    text = "In all 40 came to the fair on the hill above the town and 50 left. Then 60 slept.\n"
    assert facts(claims=[], omitted=[{"quote": quote, "reason": reason}], text=text) == [*left, "60"]


def test_a_citation_goes_on_to_the_end_of_its_footnote(facts):
    text = "The fire burned.\u00b9 It was long.\n\n\u00b9 The works had 85 workers. See County yearbook. Part 7; 3 May 2020.\n"
    assert facts(claims=[], omitted=[], text=text) == ["85", "7", "3 May 2020"]
    assert facts(claims=[], omitted=[{"quote": "See County yearbook", "reason": "citation"}], text=text) == ["85"]


@pytest.mark.parametrize(
    "sentence",
    [
        "It was a black day for the town",
        "Both sides left at first and one of them came back",
        "It was read in Article 12 and in Resolution 2254 and at https://a.example/2020/05/17",
        "The Astra-6 left for G20",
        "The summit was today",
    ],
)
def test_a_sentence_without_a_fact_needs_no_cover(facts, sentence):
    assert facts(claims=[], omitted=[], text=f"{sentence}.\n") == []


def test_the_place_and_the_words_of_a_gap(load):
    (gap,) = uncovered(
        load(
            claims=[],
            omitted=[],
            text="Some words.\n\nThere is not a single fact in this one here. There were\n40 people" + " and more" * 60 + ".\n",
        )
    )
    assert (gap.place, gap.line, gap.facts) == ("paragraph 2, sentence 2", 3, ("40",))
    assert gap.sentence.startswith("There were 40 people and more")
    assert len(gap.sentence) <= 300


def test_without_a_text_there_is_nothing_to_cover(tmp_path):
    (tmp_path / "claims").mkdir()
    record = {"schema_version": 1, "source": {"id": "post", "title": "Post"}}
    (tmp_path / "claims" / "post.json").write_text(json.dumps(record), encoding="utf-8")
    (file,) = read_library(tmp_path, ["claims/post.json"], Config()).files
    assert list(uncovered(file)) == []
    assert coverage(file).share == 1.0


@given(st.lists(st.integers(2, 9_999), min_size=1, max_size=6, unique=True), st.data())
def test_a_number_is_a_gap_exactly_where_no_claim_holds_it(tmp_path_factory, values, data):
    folder = tmp_path_factory.mktemp("article")
    text = " ".join(f"The town had {value:,} people." for value in values)
    kept = data.draw(st.lists(st.sampled_from(values), unique=True))
    claims = [claim(f"c{value}", FIRE, "number", number(value), f"had {value:,} people") for value in kept]
    file = _load(folder, claims=claims, omitted=[], text=text + "\n")
    left = {fact for one in uncovered(file) for fact in one.facts}
    assert left == {f"{value:,}" for value in values if value not in kept}
