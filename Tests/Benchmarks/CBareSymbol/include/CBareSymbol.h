#ifndef COUNTERFOIL_BARE_SYMBOL_H
#define COUNTERFOIL_BARE_SYMBOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// The cells of a symbol with its quiet zone, row by row: bit 1 is the upper module, bit 0 the lower one.
typedef struct {
    int columns;
    int rows;
    uint8_t *cells;
} bare_symbol;

/// Makes a symbol in byte mode with libqrencode, and reads every module into cells.
///
/// This is the work of our symbols and nothing else, for a comparison. The level is 0 for L to 3 for H.
/// Returns false, and no cells, when the symbol cannot be made.
bool bare_symbol_make(const uint8_t *text, int length, bool declares_utf8, int version, int level, bare_symbol *symbol);

/// Frees the cells.
void bare_symbol_free(bare_symbol *symbol);

#endif
