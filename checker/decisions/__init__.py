"""What editors decided about findings: pairs of claims decide, never the ids of findings."""
