"""Tables of names: what the columns mean, what the cells say, and where a cell is wrong."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.importing.lines import lines_of
from checker.importing.table import _cells, read_table
from checker.values.mention import MentionKind


def read(text, kind=None):
    remarks = []
    data = text if isinstance(text, bytes) else text.encode("utf-8")
    return read_table(lines_of(data, remarks), remarks, kind)


def rows(text, kind=None):
    found = read(text, kind)
    assert found.remarks == ()
    return [(row.id, str(row.kind), [(name.name, name.type) for name in row.names]) for row in found.rows]


def remarks(text):
    return [(one.line, one.column, one.message) for one in read(text).remarks]


QUAY = ("Q1", "group", [("Quay Party", "strong"), ("QP", "strong")])


@pytest.mark.parametrize(
    "text",
    [
        "id,kind,name,alias\nQ1,group,Quay Party,QP\n",
        "id;kind;name;alias\nQ1;group;Quay Party;QP\n",
        "id\tkind\tname\talias\nQ1\tgroup\tQuay Party\tQP\n",
        "\ufeffid,kind,name,alias\r\nQ1,group,Quay Party,QP\r\n",
        "id,kind,name,alias\rQ1,group,Quay Party,QP",
        "\n\nID , Kind, Main Name ,Aliases\nQ1,GROUP,  Quay   Party ,QP\n\n",
        'id,kind,name,alias\n"Q1","group","Quay Party","QP"\n',
        'id,kind,name,alias\nQ1,group,"Quay\nParty",QP\n',
        "entity_id,schema,label,aka,born\nQ1,group,Quay Party,QP,1950\n",
    ],
)
def test_a_table_is_read_whatever_writes_it(text):
    assert rows(text) == [QUAY]


def test_aliases_stand_in_one_cell_or_in_rows_of_their_own():
    assert rows("id,kind,name,aliases\nQ1,group,Quay Party,QP; Party of the Quay;;\n") == [
        ("Q1", "group", [("Quay Party", "strong"), ("QP", "strong"), ("Party of the Quay", "strong")])
    ]
    assert [names for _, _, names in rows("id,kind,name,alias\nQ1,group,Quay Party,QP\nQ1,group,,Party of the Quay\n")] == [
        [("Quay Party", "strong"), ("QP", "strong")],
        [("Party of the Quay", "strong")],
    ]


def test_the_type_counts_for_the_alias_and_for_the_name_where_it_is_alone():
    assert rows("kind,name,alias,type\ngroup,Quay Party,QP,acronym\ngroup,Old Quay Party,,former\n") == [
        ("", "group", [("Quay Party", "strong"), ("QP", "acronym")]),
        ("", "group", [("Old Quay Party", "former")]),
    ]


def test_a_column_for_each_type_of_name():
    head = "kind,name,weakAlias,previous_name,abbreviation,translation\n"
    ((_, _, names),) = rows(f"{head}group,Quay Party,the party;the quay,Pier Party,QP,Parti du quai\n")
    assert [of_name for _, of_name in names] == ["strong", "weak", "weak", "former", "acronym", "translation"]


def test_the_type_may_be_that_of_the_thing_where_nothing_else_says_it():
    assert rows("name,type\nAda Quill,person\n") == [("", "person", [("Ada Quill", "strong")])]


def test_kinds_are_known_by_the_words_of_other_lists_and_may_be_given_for_all():
    found = rows("schema,name\nCompany,Acme Works\nPerson,Ada Quill\nVessel,Gull\n")
    assert [kind for _, kind, _ in found] == ["organisation", "person", "thing"]
    assert [kind for _, kind, _ in rows("name,kind\nAcme Works,nonsense\n", MentionKind.GROUP)] == ["group"]


def test_columns_that_are_not_used_are_named():
    assert read("name,kind,birth_date,countries\nAda Quill,person,1970,no\n").notes == (
        "Columns that are not used: birth_date, countries.",
    )


@pytest.mark.parametrize(
    ("row", "column", "words"),
    [
        ("group,Quay Party,QP,nickname", 21, "no type of name"),
        ("grupp,Quay Party,,", 1, "is no kind"),
        (",Quay Party,,", 1, "does not say what sort of thing"),
        ("group,,,", 7, "has no name"),
        ("group,=1+1,,", 7, "formula"),
        ("group,Quay Party,=cmd|' /C calc'!A0,", 18, "formula"),
        ("group,\x00Quay,,", 7, "cannot be seen"),
        ("group,Qu\u202eay,,", 7, "cannot be seen"),
        (f"group,{'x' * 201},,", 7, "has 201 characters"),
        ("group,--,,", 7, "neither letters nor digits"),
        ('group,"Quay" Party,,', 1, "do not fit"),
        ('group,"Quay Party,,', 1, "none closes it"),
        (f'group,"{"x" * 140_000}",,', 1, "far too long"),
    ],
)
def test_a_bad_cell_is_told_with_its_place_and_the_next_row_is_read(row, column, words):
    text = f"kind,name,alias,type\n{row}\ngroup,Mill Guard,,\n"
    found = read(text)
    (one,) = found.remarks
    assert (one.line, one.column) == (2, column)
    assert words in one.message
    assert found.rows[-1].names[0].name == "Mill Guard"


def test_a_bad_alias_leaves_the_name_in_place():
    ((row,), (remark,)) = (
        read("kind,name,alias\ngroup,Quay Party,=1;QP\n").rows,
        read("kind,name,alias\ngroup,Quay Party,=1;QP\n").remarks,
    )
    assert [name.name for name in row.names] == ["Quay Party", "QP"]
    assert remark.line == 2


def test_the_line_of_a_row_is_that_of_its_beginning_also_after_rows_of_several_lines():
    text = 'kind,name\ngroup,"Quay\nParty"\n\ngrupp,Mill Guard\n'
    assert [(line, column) for line, column, _ in remarks(text)] == [(5, 1)]


@pytest.mark.parametrize("text", ["first,second\na,b\n", "Q1,Quay Party\n", "", "\n\n"])
def test_a_table_without_headings_is_not_guessed_at(text):
    found = read(text)
    assert found.rows == ()
    assert [one.message[:32] for one in found.remarks] == ["The first row must name the colu"]


def test_a_line_that_is_not_utf_8_is_left_out_alone():
    found = read(b"kind,name\ngroup,Caf\xe9 Party\ngroup,Mill Guard\n")
    assert [(one.line, one.column) for one in found.remarks] == [(2, 10)]
    assert [row.names[0].name for row in found.rows] == ["Mill Guard"]


def test_a_huge_line_is_left_out_alone():
    found = read("kind,name\ngroup," + "x" * 1_000_001 + "\ngroup,Mill Guard\n")
    assert [one.line for one in found.remarks] == [2]
    assert len(found.rows) == 1


@given(
    st.lists(
        st.sampled_from(['"', ",", ";", "\n", "\r", "\t", "a", "=", " ", "\x00", "é", "group", "name", "id", "kind"]), max_size=60
    )
)
def test_nothing_is_too_odd_to_be_read(parts):
    found = read("kind,name\n" + "".join(parts))
    assert all(one.line >= 1 and one.column >= 1 for one in found.remarks)


@given(st.lists(st.sampled_from(["a", ";", ",", "\t", " ", "é", "''", '"']), max_size=12).map("".join), st.sampled_from(",;\t"))
def test_rows_without_quotation_marks_have_the_cells_that_csv_gives_them(text, delimiter):
    try:
        expected = tuple(next(csv.reader([text], delimiter=delimiter, strict=True), ()))
    except csv.Error:
        assert isinstance(_cells(text, delimiter), str)
    else:
        assert _cells(text, delimiter) == expected
