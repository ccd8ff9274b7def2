from checker.rules.example import members, says

DEAL = {"kind": "agreement", "name": "Fjord Accord"}


def test_the_message_tells_both_words_apart(check_claims):
    claims = says("alba-post", DEAL, "rejected-by", members("Norway")), says("bravo-star", DEAL, "signed-by", members("Norway"))
    (found,) = check_claims(claims).report.findings
    assert "was rejected by Norway according to Alba Post" in found.message
    assert "was signed by Norway according to Bravo Star" in found.message
    assert [side.value for side in found.sides] == ["was rejected by Norway", "was signed by Norway"]


def test_what_one_state_of_an_article_says_of_another_is_no_conflict(check_claims):
    rejected = says("alba-post", DEAL, "rejected-by", members("Norway"))
    signed = says("bravo-star", DEAL, "signed-by", members("Norway"), version_of="alba-post")
    other = says("delta-news", DEAL, "signed-by", members("Norway"))
    (found,) = [one for one in check_claims((rejected, signed, other)).report.findings if one.severity == "error"]
    assert found.pairs == (("alba-post/claim-1", "delta-news/claim-3"),)


def test_one_article_may_not_say_both_words_of_one_party(check_claims):
    rejected, signed = (says("alba-post", DEAL, word, members("Norway"), quote=word) for word in ("rejected-by", "signed-by"))
    (found,) = check_claims((rejected, signed)).report.findings
    assert (found.rule, found.severity) == ("self-contradiction", "error")
    assert found.message == ("Alba Post says both: Fjord Accord was rejected by Norway and Fjord Accord was signed by Norway.")
    assert [side.claims for side in found.sides] == [("alba-post/claim-1",), ("alba-post/claim-2",)]


def test_one_article_may_say_who_rejected_and_who_signed(check_claims):
    rejected = says("alba-post", DEAL, "rejected-by", members("Norway"), quote="one")
    assert check_claims((rejected, says("alba-post", DEAL, "signed-by", members("Chile"), quote="two"))).report.findings == ()
