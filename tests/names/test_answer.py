from checker.names.answer import Answer, Identity


def test_a_same_answer_is_softened_with_its_reason():
    answer = Answer(Identity.SAME, ("They meet.",)).softened("But one was cut.")
    assert answer == Answer(Identity.UNSURE, ("They meet.", "But one was cut."))


def test_other_answers_stay_as_they_are():
    answer = Answer(Identity.DIFFERENT, ("They clash.",))
    assert answer.softened("But one was cut.") is answer
