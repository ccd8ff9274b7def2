from checker.reporters.view.account import account, command
from checker.reporters.view.index import Index


def told(report, at):
    index = Index(report)
    return account(report.findings[at], index)


def marked(pieces):
    return [one.text for one in pieces if one.marked]


def test_each_side_has_its_value_its_voices_and_their_quotes(sample):
    sides = told(sample, 0).sides
    assert [[voice.name for voice in side.voices] for side in sides] == [["The Morning Post"], ["Evening Gazette"]]
    assert [marked(side.value) for side in sides] == [["14"], ["16"]]
    assert [marked(side.voices[0].quotes[0].pieces) for side in sides] == [["14 March 2019"], ["16 March 2019"]]


def test_what_qualifies_a_claim_is_told_in_words(sample):
    voices = [side.voices[0] for side in told(sample, 3).sides]
    assert [voice.qualified for voice in voices] == [
        ("expected", "according to the minister"),
        ("expected", "according to a spokesman"),
    ]


def test_claims_that_belong_to_no_side_are_told_too(sample):
    fault = told(sample, 4)
    assert (fault.sides, [one.address for one in fault.further]) == ((), ["review/statement"])


def test_a_decision_is_found_by_id_and_by_pair(sample):
    index = Index(sample)
    assert account(sample.findings[5], index).decision is not None
    renamed = sample.findings[5].model_copy(update={"id": "new"})
    assert index.decision(renamed) is not None
    assert index.decision(sample.findings[0]) is None


def test_a_long_quote_is_cut_and_says_so(sample):
    data = sample.model_dump()
    data["findings"][0]["claims"][0]["evidence"][0]["quote"] = "word " * 1_000
    quote = told(type(sample).model_validate(data), 0).sides[0].voices[0].quotes[0]
    assert quote.cut
    assert sum(len(one.text) for one in quote.pieces) <= 1_201


def test_the_command_is_safe_to_paste_whatever_the_id_holds():
    assert command("aaaaaaaaaaa1") == 'checker decide aaaaaaaaaaa1 --as real --reason "…"'
    assert command("$(x); y\n'z").startswith("checker decide '$(x); y¶'\"'\"'z' --as")
