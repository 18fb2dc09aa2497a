"""Flesch-Kincaid grade of English text (Kincaid 1975), for the tests of plain language."""

import re

_VOWELS = re.compile(r"[aeiouy]+")
_WORD = re.compile(r"[A-Za-z][A-Za-z'-]*|\d[\d,.]*")
_SENTENCE_END = re.compile(r"[.!?](?=\s|$)|\n")
_LABEL = 3  # words; shorter parts are labels, which would make a text look easier than it is


def syllables(word: str) -> int:
    """Return the syllables of a word: groups of vowels, less a silent ending. A number counts 2."""
    word = word.lower().strip("'")
    if word[:1].isdigit():
        return 2
    if "-" in word:
        return sum(syllables(part) for part in word.split("-") if part)
    groups = len(_VOWELS.findall(word))
    if re.search(r"[^aeiouyl]e$|[^aeiou]le?s?ed$|[^aeiouytd]ed$|[^aeiousxzc]es$", word):
        groups -= 1
    split = re.search(r"(ia|io|eo|ua|iu)(?!u)", word)
    if split and not re.search(r"(tion|sion|cial|tial|people)", word):
        groups += 1
    return max(1, groups)


def grade(text: str) -> float:
    """Return 0.39 words per sentence + 11.8 syllables per word - 15.59."""
    parts = [_WORD.findall(part) for part in _SENTENCE_END.split(text)]
    sentences = [part for part in parts if len(part) > _LABEL]
    words = [word for part in sentences for word in part]
    per_sentence = len(words) / len(sentences)
    per_word = sum(map(syllables, words)) / len(words)
    return 0.39 * per_sentence + 11.8 * per_word - 15.59
