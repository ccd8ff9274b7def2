import pytest

from checker.dates.edtf import EdtfError, parse


@pytest.mark.parametrize(
    ("text", "position", "message"),
    [
        ("2017-02-30", 8, "2017-02 has no such day: write 01 to 28."),
        ("2016-02-30", 8, "2016-02 has no such day: write 01 to 29."),
        ("2017/2017-04-31?", 13, "2017-04 has no such day: write 01 to 30."),
        ("2017-13", 5, "There is no such month: write 01 to 12, or 21 to 41 for a part of the year."),
        ("2017-21-01", 7, "A season or another part of the year has no days: leave out the day."),
        (
            "2017-9",
            5,
            "The month must have two digits: write 2021-09-04, or X for a digit that is not known.",
        ),
        ("-0000", 0, "Year 0 has no sign: write 0000."),
        ("Y2017", 0, "Y is only for years beyond 9999: write a year of four digits without it."),
        ("Y20170-01", 6, "A year with Y or S stands alone: leave out the month and the day."),
        ("195XS2", 0, "X does not go together with E or S: write either 19XX or 1950S2."),
        ("2018/2017", 5, "The interval ends before it starts: write the earlier date first."),
        ("[2018..2017]", 7, "The range ends before it starts: write the earlier date first."),
        ("2017/2018/2019", 9, "An interval has one start and one end: write 2021-09-14/2021-09-15."),
        ("2017 09", 4, "Leave out the space: EDTF has none."),
        ("2017\u221209", 4, "Write the plain hyphen (-) between year, month and day."),
        ("201u", 3, "Letters are capitals here, and X stands for a digit that is not known: write 201X."),
        ("٢017", 0, "Write the digits 0 to 9."),
        (
            "September 2017",
            1,
            "This is no sign of EDTF: write a date as 2021-09-14, 2021-09, 2021 or 2021-09-14/2021-09-15.",
        ),
        (
            "2017-09-14T9:00:00",
            11,
            "A time of day has hours, minutes and seconds: write 09:05:00 (00:00:00 to 23:59:59).",
        ),
        (
            "2017-09-14T09:00:00.5",
            19,
            "EDTF has no fractions of a second: leave out the dot and what follows it.",
        ),
        ("2017-09-14T09:00:60", 17, "Second 60 is only for a leap second, at 23:59:60 UTC: write 00 to 59."),
        ("2017-09-14T09:00:00-00", 19, "A shift of zero is written with a plus sign: write +00:00 or Z."),
        ("{2017]", 5, "A set that begins with { ends with }: write it at the end."),
        ("[2017,,2018]", 6, "A member of the set is missing: write dates with commas between them."),
    ],
)
def test_a_refusal_says_where_and_what_to_write(text: str, position: int, message: str) -> None:
    with pytest.raises(EdtfError) as caught:
        parse(text)
    assert (caught.value.position, caught.value.message) == (position, message)
    assert str(caught.value) == message
