"""Makes symbols with a library of PyPI: python -c THIS LIBRARY VERSION LEVEL TEXT-IN-HEXADECIMAL.

Once the library is ready, and after each line of input, which is a number of symbols to make, it answers with the
number of modules on a side.
"""

import sys


def cells(rows):
    """Two modules to a cell, one above the other; the last row is light below."""
    if len(rows) % 2:
        rows = [*rows, bytes(len(rows))]
    return [list(zip(upper, lower)) for upper, lower in zip(rows[::2], rows[1::2])]


def segno_maker(version, level, text):
    import segno

    declares_utf8 = not text.isascii()

    def make():
        symbol = segno.make(
            text, error=level, version=version, mode="byte", encoding="utf-8", eci=declares_utf8, boost_error=False
        )
        cells(list(symbol.matrix_iter(border=4)))
        return len(symbol.matrix)

    return make


def qrcode_maker(version, level, text):
    import qrcode
    from qrcode.util import MODE_8BIT_BYTE, QRData

    levels = {
        "L": qrcode.ERROR_CORRECT_L,
        "M": qrcode.ERROR_CORRECT_M,
        "Q": qrcode.ERROR_CORRECT_Q,
        "H": qrcode.ERROR_CORRECT_H,
    }
    content = text.encode()

    def make():
        symbol = qrcode.QRCode(version=version, error_correction=levels[level], border=4)
        symbol.add_data(QRData(content, mode=MODE_8BIT_BYTE, check_data=False), optimize=0)
        symbol.make(fit=False)
        cells(symbol.get_matrix())
        return symbol.modules_count

    return make


def main():
    library, version, level, text = sys.argv[1:]
    maker = {"segno": segno_maker, "qrcode": qrcode_maker}[library]
    make = maker(int(version), level, bytes.fromhex(text).decode())
    print(make(), flush=True)
    for line in sys.stdin:
        for _ in range(int(line)):
            side = make()
        print(side, flush=True)


main()
