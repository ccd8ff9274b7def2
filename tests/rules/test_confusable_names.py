"""Names that a reader mixes up, and spellings that nobody else has: each beside a silent neighbour."""

import pytest

from checker.config import Config
from checker.engine import check
from checker.rules.example import event, members, number, says

TRIAL, AUDIT, FIRE = event("bank trial"), event("bank audit"), event("harbour fire")


def was_there(source, name, at=TRIAL, kind="person", **more):
    return says(source, at, "attended-by", members(name, kind=kind), quote=f"{name} was there.", **more)


def ref(source, name, entity, at=TRIAL):
    value = {"kind": "members", "members": [{"kind": "person", "name": name, "ref": entity}]}
    return says(source, at, "attended-by", value, quote=f"{name} was there.")


@pytest.fixture
def notes(check_claims):
    def run(*claims, registry=None):
        findings = check_claims(claims, registry=registry).report.findings
        return [one for one in findings if one.rule == "confusable-names"]

    return run


def registry(*entities, decisions=()):
    return {"schema_version": 1, "entities": list(entities), "decisions": list(decisions)}


def entry(key, *names, kind="person", **more):
    return {"id": key, "kind": kind, "names": [{"name": name} for name in names], **more}


MARC, MARK = was_there("alba-post", "Marc Keller"), was_there("alba-post", "Mark Keller", AUDIT)


def test_two_names_of_one_source_are_told_with_their_letters_and_places(notes):
    (found,) = notes(MARC, MARK)
    assert (found.severity, [one.address for one in found.claims]) == ("note", ["alba-post/claim-1", "alba-post/claim-2"])
    assert "both “Marc Keller” and “Mark Keller”, which differ only by “c” against “k”" in found.message
    assert "checker entities decide 'Marc Keller' 'Mark Keller' --as same --reason" in found.explanation[-1]
    assert [side.value for side in found.sides] == ["Marc Keller", "Mark Keller"]


@pytest.mark.parametrize(
    "other",
    [
        was_there("alba-post", "Paul Keller", AUDIT),
        was_there("bravo-star", "Mark Keller", AUDIT),
        was_there("alba-post", "Mark Heller", AUDIT),
        was_there("alba-post", "Mr Marc Keller", AUDIT),
        was_there("alba-post", "Mark Keller", AUDIT, kind="group"),
    ],
)
def test_names_that_nobody_mixes_up_or_of_two_sources_or_kinds_are_silent(other, notes):
    assert notes(MARC, other) == []


@pytest.mark.parametrize("kind", ["place", "country", "document", "agreement"])
def test_only_actors_are_looked_at(kind, notes):
    pair = [says("alba-post", {"kind": kind, "name": name}, "number", number(3)) for name in ("Calvena", "Calvera")]
    assert notes(*pair) == []
    actors = [says("alba-post", {"kind": "group", "name": name}, "number", number(3)) for name in ("Calvena", "Calvera")]
    assert len(notes(*actors)) == 1


@pytest.mark.parametrize("answer", ["same", "different"])
def test_what_people_decided_is_silent(answer, notes):
    decision = {"left": "Marc Keller", "right": "Mark Keller", "kind": "person", "decision": answer, "reason": "asked"}
    assert notes(MARC, MARK, registry=registry(decisions=[decision])) == []


def test_an_entry_that_keeps_the_two_apart_is_silent_and_two_entries_alone_are_not(notes):
    marc, mark = entry("marc", "Marc Keller"), entry("mark", "Mark Keller")
    (found,) = notes(MARC, MARK, registry=registry(marc, mark))
    assert "a reader may take one for the other" in found.message
    assert "“not_same_as”" in found.explanation[-1]
    assert notes(MARC, MARK, registry=registry({**marc, "not_same_as": ["mark"]}, mark)) == []


def test_names_of_one_entry_are_silent(notes):
    assert notes(MARC, MARK, registry=registry(entry("marc", "Marc Keller", "Mark Keller"))) == []


USUAL = was_there("alba-post", "Ilse Brandvold"), was_there("bravo-star", "Ilse Brandvold", AUDIT)


def test_a_spelling_that_nobody_else_has_is_probably_a_slip(notes):
    (found,) = notes(*USUAL, was_there("gamma-news", "Ilse Brandvolt", FIRE))
    assert found.message == (
        "“Ilse Brandvolt” in Gamma News is probably a misspelling of “Ilse Brandvold”, as Alba Post and Bravo Star have it: "
        "they differ only by “d” against “t” in “Brandvold” and “Brandvolt”."
    )
    assert [one.address for one in found.claims] == ["alba-post/claim-1", "bravo-star/claim-2", "gamma-news/claim-3"]
    assert [one.value for one in found.sides] == ["Ilse Brandvold", "Ilse Brandvolt"]


def test_a_spelling_that_is_one_name_in_some_languages_only_is_told_too(notes):
    others = was_there("alba-post", "Jorunn Haaversen"), was_there("bravo-star", "Jorunn Haaversen", AUDIT)
    (found,) = notes(*others, was_there("gamma-news", "Jorunn Haversen", FIRE))
    assert found.message.startswith("“Jorunn Haversen” in Gamma News is probably a misspelling of “Jorunn Haaversen”")


@pytest.mark.parametrize(
    "others",
    [
        (was_there("gamma-news", "Ilse Brandvöld", FIRE),),
        (was_there("gamma-news", "ILSE BRANDVOLD", FIRE),),
        (was_there("gamma-news", "Mrs Ilse Brandvold", FIRE),),
        (was_there("gamma-news", "Ilse Sandvold", FIRE),),
        (was_there("gamma-news", "Ilsa Brandvold", FIRE),),
        (was_there("gamma-news", "Ilse Brandvolt", FIRE), was_there("delta-echo", "Ilse Brandvolt", FIRE)),
        (
            was_there("gamma-news", "Ilse Brandvolt", FIRE),
            says(
                "gamma-news", AUDIT, "attended-by", members("Ilse Brandvolt", kind="person"), quote="Again Ilse Brandvolt came."
            ),
        ),
    ],
)
def test_marks_titles_short_words_and_spellings_in_use_are_no_slips(others, notes):
    assert notes(*USUAL, *others) == []


def test_one_other_source_makes_no_spelling_the_usual_one(notes):
    assert notes(USUAL[0], was_there("gamma-news", "Ilse Brandvolt", FIRE)) == []


def test_one_source_can_spell_a_name_twice_and_miss_it_once(notes):
    again = says("alba-post", AUDIT, "attended-by", members("Ilse Brandvold", kind="person"), quote="Later Ilse Brandvold left.")
    (found,) = notes(USUAL[0], again, was_there("alba-post", "Ilse Brandvolt", FIRE))
    assert "probably a misspelling" in found.message


def test_a_spelling_that_the_registry_lists_is_silent(notes):
    odd = was_there("gamma-news", "Ilse Brandvolt", FIRE)
    assert notes(*USUAL, odd, registry=registry(entry("ilse", "Ilse Brandvold", "Ilse Brandvolt"))) == []
    assert len(notes(*USUAL, odd, registry=registry(entry("ilse", "Ilse Brandvold")))) == 1


def test_a_slip_that_the_claim_file_pins_is_told_with_what_to_do(notes):
    pinned = ref("gamma-news", "Ilse Brandvolt", "ilse", FIRE)
    (found,) = notes(*USUAL, pinned, registry=registry(entry("ilse", "Ilse Brandvold")))
    assert "list “Ilse Brandvolt” among the names of Ilse Brandvold" in found.explanation[-1]


def test_how_usual_a_spelling_must_be_is_an_option(check_claims, tmp_path):
    check_claims((*USUAL, was_there("gamma-news", "Ilse Brandvolt", FIRE)))
    assert [one.rule for one in check(tmp_path, (), Config()).report.findings] == ["confusable-names"]
    strict = Config.model_validate({"rules": {"confusable-names": {"usual": 3}}})
    assert check(tmp_path, (), strict).report.findings == ()


def test_a_decided_note_is_gone(check_claims):
    pair = ["alba-post/claim-1", "alba-post/claim-2"]
    decision = {"schema_version": 1, "pairs": [pair], "decision": "not-a-conflict", "reason": "two men"}
    report = check_claims((MARC, MARK), decisions=[decision]).report
    assert [one.status for one in report.findings] == ["decided"]
