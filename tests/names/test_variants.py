import pytest

from checker.names.skeleton import name_skeleton
from checker.names.variants import FREQUENT, SHORT_FORMS, SURE_SHORT_FORMS, VARIANTS, established

ONE = """
mehdi/mahdi abdallah/abdullah nasrollah/nasrallah rachid/rashid cherif/sharif slimane/suleiman naguib/najib daoud/dawood
younes/yunus ghorban/qurban ghasem/qassem houcine/hussein youcef/yusuf brahim/ibrahim hicham/hisham heydar/haider
qairat/kairat yerjan/erzhan qurbanguly/gurbanguly yevgen/yevhen ludmila/lyudmila chaim/haim yorgos/giorgos hifter/haftar
pak/park choe/choi jo/cho noh/roh keun/geun gyeong/kyung chol/cheol gyu/kyu rhee/lee
yury/yuri vassily/vasily anatoliy/anatoly gennadiy/gennady georgi/georgy yelena/elena qasym/kassym erlan/yerlan
"""
NOT_ONE = """
hamid/hamad hamid/ahmed hamid/hamdi salem/salam saleh/salah saleh/salem karam/karim karim/akram bashar/bashir
jamal/jamil jamal/kamal rashad/rashid rashad/rashed hassan/hussein hasan/husain omar/amr omar/amar omar/ammar omar/amir
umar/amr amr/amir khalid/khalil khalid/walid nasser/nasr nasser/nazir majid/amjad majid/majdi yasir/yasin yasser/yassin
samir/sami samir/amir tariq/tahir fahd/fuad fahd/farid farid/fuad faruq/faraj mahdi/hadi adel/adnan jaber/jabbar saad/saeed
ziad/zaid kamel/kamal rida/raed rami/ramiz marwan/imran munir/mounira habib/hubaib wahid/walid nabil/nail jalal/jamal
mehmet/mohammed mehmet/mehdi mahmoud/mohammed mahmoud/ahmed sadiq/siddiq isam/asim imad/ahmad iyad/ziad hashem/hisham
hazem/hatem nasrallah/nasser abdullah/abdul abdqadir/abdkarim rahman/rahim sharif/ashraf jawad/javid zubair/zuhair
marat/murat oleg/olga igor/ihor vladimir/volodymyr nikolai/mykola mikhail/mykhailo sergey/serhiy pyotr/petro pavel/pavlo
alexander/oleksandr alexey/oleksiy dmitry/dmytro yevgeny/yevhen elena/olena ekaterina/kateryna alexander/alexandra
alexander/alexandre alexander/alejandro evgeny/evgenia valery/valeria yuri/yulia vasily/vasilisa roman/ramon
yerlan/yerzhan kairat/kanat askar/aidar serik/berik nurlan/nursultan
park/paik choi/cho jung/jong jung/jang jung/chung lim/kim roh/oh seok/suk hyun/hoon eun/un kyung/kyu
young/yong geun/gun lee/li wang/wong zhang/zheng zhang/chang zhao/zhou deng/ding liu/luo chen/cheng
mark/marc eric/erik carl/karl stefan/stefano anna/hanna daniel/daniela
"""


def _pairs(text):
    return [tuple(pair.split("/")) for pair in text.split()]


@pytest.mark.parametrize(("left", "right"), _pairs(ONE))
def test_spellings_of_one_name(left, right):
    assert name_skeleton(left) == name_skeleton(right)


@pytest.mark.parametrize(("left", "right"), _pairs(NOT_ONE))
def test_names_that_only_look_alike(left, right):
    assert established(left) != established(right)
    assert name_skeleton(left) != name_skeleton(right)


def test_spellings_lead_to_the_established_one():
    assert established("mohammad") == "mohammed"
    assert established("mahmoud") == "mahmoud"


def test_no_spelling_is_itself_an_established_one():
    assert not set(VARIANTS) & set(VARIANTS.values())
    assert all(established(established(word)) == established(word) for word in VARIANTS)


def test_surnames_are_no_given_names():
    assert established("pak") == "park"
    assert "park" not in VARIANTS.values()


def test_short_forms_are_pairs():
    assert frozenset({"theodore", "ted"}) in SHORT_FORMS
    assert frozenset({"ted", "bob"}) not in SHORT_FORMS


def test_short_forms_of_several_names_are_not_sure():
    assert frozenset({"robert", "bob"}) in SURE_SHORT_FORMS
    assert frozenset({"alexander", "alex"}) in SHORT_FORMS - SURE_SHORT_FORMS


def test_all_words_are_folded():
    assert all(word.isascii() and word.islower() for word in {*FREQUENT, *VARIANTS, *VARIANTS.values()})


def test_frequent_names_are_no_two_forms_of_one():
    """Two frequent names are never slips of each other, so one that may be written for another is left out."""
    assert {"mohammed", "nguyen", "vladimir"} <= FREQUENT
    assert {"mohammad", "volodymyr", "serhiy"}.isdisjoint(FREQUENT)
