"""Given names with established spellings, short forms, and names so frequent that they tell little."""

_SPELLINGS = """
mohammed: mohammad muhammad mohamed mohamad muhammed muhamad muhamed mohamet mohammet mahomed
ahmed: ahmad ahmet achmed achmad
yusuf: youssef yousef yusef yousuf yousif youssof yusif
hussein: husayn hussain hossein husein hossain husain hoseyn hosein hussayn
ibrahim: ebrahim ibraheem ibrahem
ismail: ismael esmail ismaeel esmaeil
omar: umar omer
uthman: othman osman usman
jamal: gamal djamal djamel
qasim: qassem qasem kassem kasim kassim ghassem gasim qassim
saeed: said sayeed saeid sayid
isa: issa eisa
saif: seif sayf
yahya: yahia yehia
zaid: zayd zeid
abubakr: abubakar aboubakr aboubakar
gaddafi: qaddafi qadhafi kadhafi gadhafi kaddafi khadafy qadafi gadafi kadafi khadafi
alexander: aleksandr aleksander alexandr
alexey: aleksei alexei aleksey
sergey: sergei serguei
nikolai: nikolay nicolai
mikhail: michail mihail
fyodor: fedor feodor
pyotr: petr
artyom: artem
semyon: semen
dmitry: dmitri dimitri dmitriy dmitrii
yevgeny: evgeny evgeni yevgeni evgeniy yevgeniy
zedong: tsetung
steven: stephen
stefan: stephan steffan staffan
benjamin: binyamin benyamin
isaac: yitzhak itzhak
joseph: josef jozef
khalid: khaled
faisal: feisal faysal
jafar: jaafar jaffar
jawad: javad
philip: phillip philipp
"""

_SHORT_FORMS = """
alexander: alex sasha sanya
william: will bill billy
robert: rob bob bobby
richard: rick dick
james: jim jimmy
john: jack johnny
joseph: joe
michael: mike mick misha
mikhail: misha
theodore: ted
edward: ed ted eddie
thomas: tom tommy
charles: charlie chuck
anthony: tony
antonio: toni
elizabeth: liz beth betty
katherine: kate kathy
margaret: maggie peggy
vladimir: volodya vova
dmitry: dima mitya
yevgeny: zhenya
nikolai: kolya
ivan: vanya
maria: masha
sergey: seryozha
david: dave
daniel: dan
samuel: sam
benjamin: ben
jeffrey: jeff
timothy: tim
kenneth: ken
ronald: ron
donald: don
stephen: steve
steven: steve
barack: barry
"""

_FREQUENT = """
mohammed ahmed ali hassan hussein ibrahim omar abdullah abdul yusuf mahmoud mustafa khalid saeed salman khan
shah singh kumar kim lee li wang zhang liu chen yang park choi nguyen tran john james robert michael william
david richard thomas paul mark peter george daniel smith jones brown miller johnson williams taylor wilson
davis martin garcia rodriguez martinez hernandez lopez gonzalez silva santos jose juan carlos luis maria
anna ivan ivanov petrov sergey alexander alexey dmitry mikhail nikolai andrey hans peter muller jean pierre
haji jan amir reza mehdi hamid said nasser salim saleh
"""


def _table(lines: str) -> dict[str, str]:
    """Return each variant's established word, from lines of `word: variant variant`."""
    pairs = (line.split(": ") for line in lines.strip().splitlines())
    return {variant: word for word, variants in pairs for variant in variants.split()}


VARIANTS = _table(_SPELLINGS)
"""Each spelling's established one."""

SHORT_FORMS = frozenset(
    frozenset({short, line.split(":")[0]}) for line in _SHORT_FORMS.strip().splitlines() for short in line.split(": ")[1].split()
)
"""Pairs of a given name and its short form."""

FREQUENT = frozenset(_FREQUENT.split())
"""Names that many people bear."""


def established(name: str) -> str:
    """Return the established spelling of a folded given name, or the name itself."""
    return VARIANTS.get(name, name)
