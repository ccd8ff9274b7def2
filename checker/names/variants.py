"""Given names with established spellings, short forms, and names so frequent that they tell little."""

from checker.names import frequent, short_forms

_SPELLINGS = """
mohammed: mohammad muhammad mohamed mohamad muhammed muhamad muhamed mohamet mohammet mahomed
ahmed: ahmad ahmet achmed achmad
yusuf: youssef yousef yusef yousuf yousif youssof yusif youcef
hussein: husayn hussain hossein husein hossain husain hoseyn hosein hussayn hocine houcine
hassan: hassane hacene
ibrahim: ebrahim ibraheem ibrahem brahim
ismail: ismael esmail ismaeel esmaeil
omar: umar omer
uthman: othman osman usman
jamal: gamal djamal djamel
qasim: qassem qasem kassem kasim kassim ghasem ghassem gasim qassim
saeed: said sayeed saeid sayid
isa: issa eisa eissa aissa
saif: seif sayf
yahya: yahia yehia yehya
zaid: zayd zeid
abubakr: abubakar aboubakr aboubakar
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
khalid: khaled
faisal: feisal faysal
jafar: jaafar jaffar
jawad: javad
javid: javed jawed
mahdi: mehdi mehdy mahdee
mehmet: mehmed
abdullah: abdallah abdalla
abdrahman: abdrahmane abdirahman
rahman: rahmane
abdqadir: abdiqadir abdikadir
abdrashid: abdirashid
nasrallah: nasrullah nasrollah
walid: oualid
rashid: rachid
sharif: sherif cherif
hamza: hamzeh
suleiman: sulayman sulaiman sleiman slimane soulaymane
luay: loay loai
fuad: foad
tawfiq: tewfik toufik tawfic
shukri: choukri
shawqi: chawki
hashem: hachem
hisham: hicham hichem
anwar: anouar
ashraf: achraf
amjad: amgad
najib: naguib nagib
majdi: magdi magdy
jamil: gamil djamil
jalal: galal
jaber: gaber
rajab: ragab
jihad: gihad
jibril: gibril
dawud: daoud daud davud davoud davood
yaqub: yacoub yaghoub
yunus: younes younis yunis younous
ishaq: eshaq
qurban: ghorban gurban
zubair: zubeir zobeir zoubeir
zuhair: zuheir zoheir zouheir
qusay: kusay kousay
adel: adil
asif: asef
ayman: aymen eymen
badr: bader
fahd: fahad
haitham: heitham heythem haithem
haydar: heydar heidar haidar haider hayder
ihab: ehab
imad: emad imed
isam: essam esam
iyad: eyad
marwan: merouane marouane marwane
nasser: nacer
rafiq: rafic
sadiq: sadegh
siddiq: siddique
wael: wail
yassin: yassine yacine
aisha: aicha
fatima: fatemeh fatimeh
huda: hoda
khadija: khadijeh
leila: layla laila
maryam: maryem
zainab: zeinab zeynab
hibatullah: haibatullah
morteza: murtaza mortaza
parviz: pervez pervaiz parvaiz
shahbaz: shehbaz
georgy: gueorgui
gennady: guennadi
arkady: arcady arcadi
vyacheslav: viatcheslav vjacheslav
lyudmila: ludmila
lyubov: lubov
tatiana: tatjana
oleksandr: oleksander olexander
volodymyr: wolodymyr
yevhen: yevgen ievgen evgen
alyaksandr: aliaksandar
kairat: qairat qayrat
yerzhan: yerjan
bakytzhan: baqytjan bakytjan
mukhtar: muhtar
gurbanguly: kurbanguly qurbanguly
emomali: imamali emamali
"""

_EUROPEAN_SPELLINGS = """
alexander: aleksandr aleksander alexandr
steven: stephen
stefan: stephan steffan staffan
benjamin: binyamin benyamin
isaac: yitzhak itzhak
joseph: josef jozef
philip: phillip philipp
haim: chaim
yaakov: yaacov
reuven: ruven
giorgos: yorgos yiorgos
yannis: giannis
"""
# Also of Hebrew.

_FAMILY_SPELLINGS = """
gaddafi: qaddafi qadhafi kadhafi gadhafi kaddafi khadafy qadafi gadafi kadafi khadafi
haftar: hifter heftar
zelensky: selenskyj selensky selenskij
mirziyoyev: mirziyaev mirziyayev
berdimuhamedov: berdymukhamedov berdimukhamedov berdimuhamedow
park: pak
choi: choe
cho: jo
roh: noh
kim: gim
ahn: an
lim: im rim
baek: paek baik
bae: pae
huh: hur heo
kwon: gwon
lee: rhee ri
zedong: tsetung
xiaoping: hsiaoping
geun: keun
kyung: gyeong kyong gyung
cheol: chul chol
hyuk: hyok
yeol: youl
kyu: gyu
kwang: gwang
gil: kil
ki: gi
beom: bum
sok: seok
young: yeong
"""
# Surnames, and syllables of Korean given names that every reader takes for one; no given names by themselves.

_OTHER_SPELLINGS = """
taliban: taleban
houthi: huthi
houthis: huthis
peshmerga: peshmarga pishmarga peshmerge
janjaweed: janjawid
basij: baseej
quran: koran
sunni: sunnite
shia: shiah shiite
"""
# Words of groups that show no other sign of being romanised.


def _table(lines: str) -> dict[str, str]:
    """Return each variant's established word, from lines of `word: variant variant`."""
    pairs = (line.split(": ") for line in lines.strip().splitlines())
    return {variant: word for word, variants in pairs for variant in variants.split()}


def _pairs(lines: str) -> frozenset[frozenset[str]]:
    """Return each name with each of its short forms, from lines of `name: short short`."""
    split = (line.split(": ") for line in lines.strip().splitlines())
    return frozenset(frozenset({name, short}) for name, forms in split for short in forms.split())


VARIANTS = _table(_SPELLINGS) | _table(_EUROPEAN_SPELLINGS)
"""Each spelling's established one, of given names."""

ROMANISED = frozenset(_table(_SPELLINGS)) | frozenset(_table(_SPELLINGS).values())
"""Given names of Arabic, Persian, Turkic and Slavic, in all their spellings."""

_ESTABLISHED = {**VARIANTS, **_table(_FAMILY_SPELLINGS), **_table(_OTHER_SPELLINGS)}

SURE_SHORT_FORMS = _pairs(short_forms.SURE)
"""Pairs of a given name and a short form that has no other usual one."""

SHORT_FORMS = SURE_SHORT_FORMS | _pairs(short_forms.OPEN)
"""Pairs of a given name and its short form, which may be short for other names too."""

SHORTENED = frozenset(name for pair in SHORT_FORMS for name in pair)
"""Given names that have short forms, and these."""

FREQUENT = frozenset(frequent.FREQUENT.split())
"""Names that many people bear."""

NEAR_SYLLABLES = frozenset(map(frozenset, (("un", "eun"), ("suk", "seok"), ("jung", "jong"), ("hyun", "hyon"), ("son", "seon"))))
"""Syllables of Korean names that are one in one way of romanising and two in another."""


def established(name: str) -> str:
    """Return the established spelling of a folded name of a person, or the name itself."""
    return _ESTABLISHED.get(name, name)
