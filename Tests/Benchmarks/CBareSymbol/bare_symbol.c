#include "CBareSymbol.h"

#include <qrencode.h>
#include <stdlib.h>

static const int quiet_zone = 4;
static const unsigned int encoding_utf8 = 26;

static QRcode *encode(const uint8_t *text, int length, bool declares_utf8, int version, int level) {
    QRinput *input = QRinput_new2(version, (QRecLevel)level);
    if (input == NULL) return NULL;
    QRcode *code = NULL;
    if ((!declares_utf8 || QRinput_appendECIheader(input, encoding_utf8) == 0)
        && QRinput_append(input, QR_MODE_8, length, text) == 0) {
        code = QRcode_encodeInput(input);
    }
    QRinput_free(input);
    return code;
}

static bool is_dark(const QRcode *code, int column, int row) {
    if (column < 0 || column >= code->width || row < 0 || row >= code->width) return false;
    return code->data[row * code->width + column] & 1;
}

bool bare_symbol_make(const uint8_t *text, int length, bool declares_utf8, int version, int level, bare_symbol *symbol) {
    QRcode *code = encode(text, length, declares_utf8, version, level);
    if (code == NULL) return false;
    symbol->columns = code->width + 2 * quiet_zone;
    symbol->rows = (symbol->columns + 1) / 2;
    symbol->cells = malloc((size_t)symbol->columns * (size_t)symbol->rows);
    if (symbol->cells != NULL) {
        uint8_t *cell = symbol->cells;
        for (int row = 0; row < symbol->rows; row++) {
            for (int column = 0; column < symbol->columns; column++) {
                int module_column = column - quiet_zone;
                int module_row = 2 * row - quiet_zone;
                *cell++ = (uint8_t)(is_dark(code, module_column, module_row) << 1
                    | is_dark(code, module_column, module_row + 1));
            }
        }
    }
    QRcode_free(code);
    return symbol->cells != NULL;
}

void bare_symbol_free(bare_symbol *symbol) {
    free(symbol->cells);
    symbol->cells = NULL;
}
