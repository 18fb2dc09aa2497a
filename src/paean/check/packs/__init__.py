"""Laws as dated packs of rules, each with the decision it takes on a product."""
