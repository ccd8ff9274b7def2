"""Who is who: whether two names stand for one thing.

A name is folded to letters, cut into words, and each word is told apart by the part it plays: a head that
many names share, a number, a compass word, a title, or the word that makes the name its own. Words are then
laid against each other one by one, and the answer keeps the reasons. Similar letters only ever raise a
question. Where the words leave it open, the answer is "unsure" and an editor is asked.
"""
