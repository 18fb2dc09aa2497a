"""The nouns of a study, all frozen; reads like the glossary."""
