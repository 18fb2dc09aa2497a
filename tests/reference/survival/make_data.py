"""Write the made-up data that survival.R and the test read: rounded times, ties, censoring."""

from pathlib import Path

import numpy as np

HERE = Path(__file__).parent


def main() -> None:
    chance = np.random.default_rng(17)
    rows = ["set,time,event,arm,x"]
    for name, people, unit in (("fine", 80, 0.01), ("tied", 120, 1.0), ("small", 14, 1.0)):
        arm = np.arange(people) % 2
        x = np.round(chance.normal(size=people), 3)
        time = chance.exponential(8.0 / np.exp(0.5 * arm + 0.3 * x))
        censor = chance.uniform(2, 20, people)
        seen = np.maximum(np.ceil(np.minimum(time, censor) / unit) * unit, unit)
        rows += [
            f"{name},{t:.2f},{int(e)},{a},{v}"
            for t, e, a, v in zip(seen, time <= censor, arm, x, strict=True)
        ]
    (HERE / "data.csv").write_text("\n".join(rows) + "\n")


if __name__ == "__main__":
    main()
