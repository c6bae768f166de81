#include "CBareLedger.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

struct bare_ledger {
    sqlite3 *database;
    sqlite3_stmt *insertion;
};

static const char layout[] =
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16384;"
    "CREATE TABLE IF NOT EXISTS entries (sequence INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT";

bare_ledger *bare_ledger_open(const char *path) {
    bare_ledger *ledger = calloc(1, sizeof *ledger);
    if (ledger == NULL) return NULL;
    if (sqlite3_open(path, &ledger->database) == SQLITE_OK
        && sqlite3_exec(ledger->database, layout, NULL, NULL, NULL) == SQLITE_OK
        && sqlite3_prepare_v3(ledger->database, "INSERT INTO entries (body) VALUES (?)", -1, SQLITE_PREPARE_PERSISTENT,
            &ledger->insertion, NULL) == SQLITE_OK) {
        return ledger;
    }
    bare_ledger_close(ledger);
    return NULL;
}

static bool execute(bare_ledger *ledger, const char *sql) {
    return sqlite3_exec(ledger->database, sql, NULL, NULL, NULL) == SQLITE_OK;
}

static bool insert(bare_ledger *ledger, const char *body, size_t bytes) {
    sqlite3_bind_text(ledger->insertion, 1, body, (int)bytes, SQLITE_STATIC);
    bool is_done = sqlite3_step(ledger->insertion) == SQLITE_DONE;
    sqlite3_reset(ledger->insertion);
    return is_done;
}

bool bare_ledger_write(bare_ledger *ledger, int64_t rows, int64_t rows_per_commit, size_t bytes) {
    char *body = malloc(bytes);
    if (body == NULL) return false;
    memset(body, 'b', bytes);
    bool is_written = true;
    for (int64_t row = 0; is_written && row < rows; row++) {
        if (row % rows_per_commit == 0) is_written = execute(ledger, "BEGIN IMMEDIATE");
        is_written = is_written && insert(ledger, body, bytes);
        bool ends = (row + 1) % rows_per_commit == 0 || row + 1 == rows;
        if (is_written && ends) is_written = execute(ledger, "COMMIT");
    }
    free(body);
    return is_written;
}

void bare_ledger_close(bare_ledger *ledger) {
    sqlite3_finalize(ledger->insertion);
    sqlite3_close(ledger->database);
    free(ledger);
}

bool bare_ledger_scan(const char *path, const char *table, int64_t *rows, int64_t *bytes) {
    *rows = 0;
    *bytes = 0;
    sqlite3 *database = NULL;
    sqlite3_stmt *selection = NULL;
    char *sql = sqlite3_mprintf("SELECT * FROM \"%w\"", table);
    bool is_read = sql != NULL && sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK
        && sqlite3_prepare_v2(database, sql, -1, &selection, NULL) == SQLITE_OK;
    int state = SQLITE_DONE;
    while (is_read && (state = sqlite3_step(selection)) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(selection); column++) {
            const unsigned char *value = sqlite3_column_blob(selection, column);
            int length = sqlite3_column_bytes(selection, column);
            // The last byte is read, so that pages which the value overflows to are too.
            if (length > 0 && value != NULL) *bytes += length + (value[length - 1] & 0);
        }
        ++*rows;
    }
    sqlite3_finalize(selection);
    sqlite3_close(database);
    sqlite3_free(sql);
    return is_read && state == SQLITE_DONE;
}
