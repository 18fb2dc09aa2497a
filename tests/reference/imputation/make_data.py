"""Write one made-up trial with a monotone loss to follow-up, read by mice.R and the test."""

from pathlib import Path

import numpy as np

HERE = Path(__file__).parent
PEOPLE, VISITS = 140, 4


def main() -> None:
    chance = np.random.default_rng(23)
    arm = np.arange(PEOPLE) % 2  # 1 is treated
    base = 60 + 12 * chance.normal(size=PEOPLE)
    person = 10 * chance.normal(size=PEOPLE)
    rows = ["arm,base,v1,v2,v3,v4"]
    for p in range(PEOPLE):
        score, gone, cells = 0.0, False, []
        for v in range(VISITS):
            drop = 4 * (v + 1) * (1 + 0.5 * arm[p])
            gone = gone or (v > 0 and chance.uniform() < 0.06 + 0.004 * max(score - 40, 0))
            score = base[p] - drop + person[p] + 9 * chance.normal()
            cells.append("NA" if gone else f"{score:.1f}")
        rows.append(f"{arm[p]},{base[p]:.1f},{','.join(cells)}")
    (HERE / "trial.csv").write_text("\n".join(rows) + "\n")


if __name__ == "__main__":
    main()
