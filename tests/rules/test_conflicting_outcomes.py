from checker.rules.example import members, says

DEAL = {"kind": "agreement", "name": "Fjord Accord"}


def test_the_message_tells_both_words_apart(check_claims):
    claims = says("alba-post", DEAL, "rejected-by", members("Norway")), says("bravo-star", DEAL, "signed-by", members("Norway"))
    (found,) = check_claims(claims).report.findings
    assert "was rejected by Norway according to Alba Post" in found.message
    assert "was signed by Norway according to Bravo Star" in found.message
    assert [side.value for side in found.sides] == ["was rejected by Norway", "was signed by Norway"]
