"""Written by ``python -m paean.simulate.generated.regenerate``; never edited by hand."""
