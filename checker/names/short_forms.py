"""Given names and their short forms, as data."""

SURE = """
william: will bill billy willy
robert: rob bob bobby robbie
richard: rick dick richie
james: jim jimmy
john: johnny
joseph: joe joey sepp
michael: mike mick
mikhail: misha
theodore: teddy
thomas: tom tommy
charles: chuck
anthony: tony
elizabeth: liz beth betty lizzie
katherine: kate kathy katie
catherine: kate cathy katie
margaret: maggie peggy meg
david: dave davey
daniel: dan danny
benjamin: ben benny bibi
jeffrey: jeff
geoffrey: geoff
gregory: greg
andrew: andy
matthew: matt
nicholas: nick
joshua: josh
jonathan: jon
lawrence: larry
raymond: ray
peter: pete
patrick: paddy
walter: walt
vincent: vince
douglas: doug
philip: phil
stanley: stan
zachary: zach zack
bernard: bernie
rudolph: rudy
eugene: gene
mitchell: mitch
jacob: jake
timothy: tim timmy
kenneth: ken kenny
ronald: ron ronnie
donald: don donnie
steven: steve
barack: barry
rebecca: becky
deborah: debbie deb
jennifer: jen jenny
susan: sue susie
patricia: patty trish tricia
pamela: pam
victoria: vicky
cynthia: cindy
judith: judy
jose: pepe ze
francisco: paco pancho chico
ignacio: nacho
manuel: manolo
rafael: rafa
enrique: quique
jesus: chucho chuy
eduardo: lalo
luis: lucho
guadalupe: lupe lupita
concepcion: concha conchita
rosario: charo
giuseppe: beppe peppe
giovanni: gianni
domenico: mimmo
friedrich: fritz
vladimir: volodya vova
dmitry: dima mitya
nikolai: kolya
ivan: vanya
sergey: seryozha
alexey: alyosha lyosha
anatoly: tolya
boris: borya
fyodor: fedya
gennady: gena
georgy: zhora
grigory: grisha
konstantin: kostya
pavel: pasha
pyotr: petya
vasily: vasya
viktor: vitya
yuri: yura
yury: yura
stanislav: stas
maria: masha
anna: anya
anastasia: nastya
daria: dasha
ekaterina: katya
yekaterina: katya
elena: lena
yelena: lena
galina: galya
irina: ira
natalia: natasha
nadezhda: nadya
olga: olya
svetlana: sveta
tatiana: tanya
"""
"""Short forms that have one usual full name, a full name a line: `name: short short`."""

OPEN = """
alexander: alex sasha sanya
john: jack
theodore: ted
edward: ed ted eddie
charles: charlie
samuel: sam
antonio: toni
michael: misha
yevgeny: zhenya
"""
"""Short forms of several names, or of names of men and of women."""
