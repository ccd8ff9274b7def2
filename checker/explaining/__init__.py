"""What the tool says about itself: the page of each rule and problem, and of the vocabulary."""
