from checker.evidence.context import Context
from checker.evidence.source_view import SourceView

TEXT = "we had everything before us, we had \u201cnothing\u201d before us"
FIRST, SECOND = TEXT.index("before"), TEXT.rindex("before")


def closeness(start, prefix=None, suffix=None, near=None):
    return Context(SourceView(TEXT), prefix, suffix, near).closeness(start, start + 9)


def test_the_surroundings_choose():
    assert closeness(FIRST, "had everything") > closeness(SECOND, "had everything")
    assert closeness(SECOND, 'had "nothin"') > closeness(FIRST, 'had "nothin"')
    assert closeness(FIRST, suffix=", we") > closeness(SECOND, suffix=", we")
    assert closeness(FIRST, near=0) > closeness(SECOND, near=0)
    assert closeness(FIRST, near=len(TEXT)) < closeness(SECOND, near=len(TEXT))
    assert closeness(FIRST) == closeness(SECOND)


def test_holding_is_word_for_word_after_folding():
    view = SourceView(TEXT)
    assert Context(view, 'had "nothing" ', None, None).holds(SECOND, SECOND + 9)
    assert not Context(view, 'had "nothin"', None, None).holds(SECOND, SECOND + 9)
    assert Context(view, None, "", None).holds(SECOND, SECOND + 9)
