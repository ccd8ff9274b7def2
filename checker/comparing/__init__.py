"""Which claims may be compared, and how they stand to each other.

Claims become facts (one statement about one resolved subject, in the canonical direction of its predicate), facts of one subject and one
predicate become a topic, and pairs of facts go through the gates before their values are compared.
"""
