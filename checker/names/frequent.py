"""Given names and surnames that so many people bear that they tell little, as data.

Of two words that differ only in how one name is written, one is enough.
"""

FREQUENT = """
mohammed ahmed ali hassan hussein ibrahim omar abdullah abdul yusuf mahmoud mustafa khalid saeed salman khan haji jan amir
reza mahdi hamid nasser salim saleh abbas anwar ayman aziz bashir bilal fahd faisal farid fatima aisha maryam zainab leila
hamza imad ismail jafar jamal jamil jasim jawad kamal karim khalil majid marwan mohsen mukhtar musa nabil najib osama qasim
rahman rahim rashid riyad sabri sadiq samir sami sharif suleiman sultan tariq talal tahir walid yahya yasin yasser younis
hadi hashem akbar ahmadi karimi mohammadi hosseini rezaei mousavi jafari rahimi sadeghi ghasemi ebrahimi farhad masoud
parviz zahra mehmet yilmaz kaya demir celik sahin yildiz aydin ozturk dogan aslan emre murat hakan fatih ayse malik iqbal
butt bhatti chaudhry qureshi siddiqui mirza nawaz imran asif usman akhtar begum shah singh kumar sharma gupta patel verma
mishra yadav das roy sen ghosh banerjee mukherjee chatterjee reddy rao nair mehta raj rahul ravi sanjay amit vijay priya
lakshmi devi rani islam hossain uddin haque wang zhang liu chen yang huang zhao zhou xu sun zhu gao lin guo zheng deng cao
wei ming jun hong ping xiao hui ying jing yan fang lee li kim park choi jung kang cho yoon jang lim han shin seo kwon hwang
song ahn min ji young soo sung nguyen tran le pham hoang phan vu vo dang bui do ngo duong ly minh anh duc hung tuan thanh
sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto hiroshi
takashi ivan ivanov petrov smirnov kuznetsov popov sokolov volkov fedorov orlov sergey alexander alexey dmitry mikhail
nikolai andrey vladimir yuri viktor igor oleg pavel maxim anton konstantin vasily anatoly boris roman elena olga natalia
tatiana svetlana irina ekaterina anastasia shevchenko kovalenko bondarenko kravchenko oleksandr mykola oleksiy nurlan serik
askar kairat yerlan ruslan timur omarov aliyev jose juan carlos luis maria garcia rodriguez martinez hernandez lopez
gonzalez perez sanchez ramirez torres flores rivera gomez diaz cruz morales ortiz reyes castro romero alvarez ruiz fernandez
moreno pablo pedro miguel jorge antonio manuel francisco javier fernando rafael sergio ana carmen rosa silva santos oliveira
souza pereira costa ferreira almeida joao paulo marcos lucas jean pierre jacques michel philippe francois louis marie
bernard dubois hans peter muller schmidt schneider fischer weber wagner becker schulz hoffmann klaus wolfgang jurgen thomas
andreas stefan giuseppe giovanni mario luigi marco paolo francesco rossi russo ferrari bianchi romano colombo james robert
michael william john david richard paul mark george daniel joseph charles christopher matthew anthony andrew steven kevin
brian edward jason jeffrey ryan jacob nicholas eric jonathan benjamin samuel frank gregory raymond patrick jack mary
patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy sandra margaret anna emma laura smith jones
brown miller johnson williams taylor wilson davis martin anderson thompson white harris clark lewis robinson king wright
green baker adams nelson hill campbell mitchell roberts murphy kelly richardson nowak kowalski wisniewski wojcik kaminski
lewandowski krzysztof andrzej tomasz setiawan susanto wijaya hidayat siti dewi abubakar sani yakubu adebayo adeyemi okafor
okonkwo abebe kebede tadesse bekele girma haile tesfaye solomon abdi farah warsame nur jama
"""
