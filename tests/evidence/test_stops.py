import pytest

from checker.evidence.stops import sentence_ends


@pytest.mark.parametrize(
    "text",
    [
        "He met Mr. Smith.| She left.",
        "On Jan. 23 they met.| In Feb. 2017 too.",
        "The U.N. envoy and the U.S. State Department agreed.| All left.",
        "They left the U.S.| However, they came back.",
        "It ended on Jan. 23.| It is over.",
        "\u201cIt is over.\u201d| He left.",
        "\u201cIs it over?\u201d he asked.| Yes.",
        "It opened on November 28.\u00b9| While others waited.",
        "Resolution 2254.\u00b9\u2076|A trilateral body met.",
        "It said so.[12]| Others did not.",
        "They paid 2.5 million.| More came.",
        "He said \u2026 nothing.| They left.",
        "zones in the north. . .|  They left.",
        "J. Smith and A. B. Jones came.| They left.",
        "Wait!| Who?| Me.",
        "\u7d42\u308f\u308a\u3002|\u6b21",
        "no stop at all",
    ],
)
def test_sentences_end_at_the_bars(text):
    parts = text.split("|")
    ends = [sum(map(len, parts[: count + 1])) for count in range(len(parts))]
    assert sentence_ends("".join(parts)) == ends
