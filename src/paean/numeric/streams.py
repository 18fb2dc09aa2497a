"""Random numbers with an address: (seed, decision, patient) picks them, nothing is consumed.

Adding a patient, an arm or another decision leaves every other draw as it was, and a chunk
of patients draws what the whole would have drawn. The generator is Philox 4x64-10 (Salmon et
al. 2011, doi 10.1145/2063384.2063405): its key is a digest of seed and decision, its counter
the patient, so any range of patients can be reached at once.
"""

from hashlib import blake2b

import numpy as np
from numpy.random import Generator, Philox
from numpy.typing import NDArray
from scipy.special import ndtri

Floats = NDArray[np.float64]

_WORDS_PER_BLOCK = 4
_HALF_SPACING = 2.0**-54


def uniforms(seed: int, decision: str, first: int, patients: int, draws: int = 1) -> Floats:
    """Return uniform numbers in the open interval (0, 1).

    Shape [draws, patients], for patients ``first`` to ``first + patients - 1``. Patient i holds
    the words i * draws to (i + 1) * draws - 1 of the decision's stream.
    """
    digest = blake2b(f"{seed}/{decision}".encode(), digest_size=16).digest()
    key = np.frombuffer(digest, dtype="<u8").astype(np.uint64)
    block, before = divmod(first * draws, _WORDS_PER_BLOCK)
    words = Generator(Philox(key=key, counter=block)).random(before + patients * draws)
    table = words[before:].reshape(patients, draws)
    return np.ascontiguousarray(table.T) + _HALF_SPACING


def normals(seed: int, decision: str, first: int, patients: int, draws: int = 1) -> Floats:
    """Return standard normal numbers, shape [draws, patients], addressed as ``uniforms``."""
    return np.asarray(ndtri(uniforms(seed, decision, first, patients, draws)), dtype=np.float64)
