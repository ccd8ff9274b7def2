"""What everything is: source, claim, vocabulary, registry, decision, finding, report, and the JSON Schemas made from them."""
