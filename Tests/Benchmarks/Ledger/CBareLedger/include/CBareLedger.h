#ifndef COUNTERFOIL_BARE_LEDGER_H
#define COUNTERFOIL_BARE_LEDGER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A SQLite file with one table of texts, written with the pragmas of a ledger and nothing else.
typedef struct bare_ledger bare_ledger;

/// Opens the file, and makes it when it is not there. Returns NULL when it cannot.
bare_ledger *bare_ledger_open(const char *path);

/// Writes rows whose texts are of so many bytes, and commits after so many of them and at the end.
bool bare_ledger_write(bare_ledger *ledger, int64_t rows, int64_t rows_per_commit, size_t bytes);

/// Closes the file.
void bare_ledger_close(bare_ledger *ledger);

/// Reads every column of every row of a table in the order of the file, as a plain program does, and counts them.
bool bare_ledger_scan(const char *path, const char *table, int64_t *rows, int64_t *bytes);

/// Hashes a text of so many bytes so many times with SHA-256 of OpenSSL.
bool bare_digest(int64_t count, size_t bytes);

#endif
