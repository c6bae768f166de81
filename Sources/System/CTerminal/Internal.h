#ifndef COUNTERFOIL_CTERMINAL_INTERNAL_H
#define COUNTERFOIL_CTERMINAL_INTERNAL_H

#include "CTerminal.h"

#include <stddef.h>

// What the files of this target share. Nothing here has a type of ncurses.

/// Writes everything, through interruptions; async-signal-safe.
void ct_write_all(int descriptor, const char *bytes, size_t length);

/// Installs the handlers of signals, which write a byte into the descriptor, and unblocks those signals.
void ct_install_handlers(int32_t descriptor);

/// Puts back the handlers that were there before.
void ct_remove_handlers(void);

/// Remembers the modes of the line, and forgets what would restore the screen.
bool ct_save_modes(void);

/// Adds to the bytes that restore the screen.
void ct_append_restoration(const char *bytes, size_t length);

/// From now on, whatever ends the process restores the screen first.
void ct_claim_screen(void);

/// Whether the screen is to be restored.
bool ct_owns_screen(void);

/// Puts the line's modes back, and forgets the screen, which the caller has restored.
void ct_release_screen(bool drops_input);

/// Restores the screen by what was prepared; async-signal-safe.
void ct_restore_screen(void);

/// Appends standard error to a file, if it is a terminal; false if the file cannot be written.
bool ct_redirect_errors(const char *path);

/// Puts standard error back.
void ct_restore_errors(void);

/// Acts as if a signal had asked the program to end.
void ct_request_end(void);

/// Stops the process group, and returns when it is continued.
void ct_stop_job(void);

#endif
