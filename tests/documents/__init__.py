"""Documents that the tests make in every format, from the same paragraphs.

Each module has `make(blocks) -> bytes`; what a reader brings out of them is compared with `blocks` letter by letter.
"""
