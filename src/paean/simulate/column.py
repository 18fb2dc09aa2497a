"""What a rate equation is written in: any type that adds, multiplies, divides and powers.

A column is one number per patient (a NumPy row), a single number, or a symbol of a computer
algebra system. Rates use plain operators only, so the same text serves all of them.
"""

from typing import Any, TypeAlias

Column: TypeAlias = Any
