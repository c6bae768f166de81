#ifndef COUNTERFOIL_CTERMINAL_H
#define COUNTERFOIL_CTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// The terminal, without a single type or macro of ncurses.
///
/// Everything here belongs to one thread, the one that called `ct_open`: ncurses is not thread safe.
/// The exceptions are the `ct_pipe_` functions and `ct_scalar_width`, which any thread may call.

/// Why the terminal could not be opened.
typedef enum ct_status {
    CT_STATUS_OPENED,
    CT_STATUS_ALREADY_OPEN,
    CT_STATUS_NOT_A_TERMINAL,
    CT_STATUS_TYPE_UNSET,
    CT_STATUS_TYPE_DUMB,
    CT_STATUS_NO_UTF8,
    CT_STATUS_CANNOT_OPEN,
    CT_STATUS_ERROR_LOG,
} ct_status;

/// What the terminal is opened with.
typedef struct ct_options {
    /// Milliseconds after which a lone ESC byte is the Escape key.
    int32_t escape_delay;
    /// Whether presses and the wheel of a mouse are reported.
    bool mouse;
    /// Whether gaining and losing the focus is reported.
    bool focus;
    /// The end of a pipe into which signal handlers write one byte.
    int32_t wake_descriptor;
    /// A file to which standard error is appended while the screen is up, or null.
    const char *error_log;
} ct_options;

/// The sort of a unit of input.
typedef enum ct_input_kind {
    CT_INPUT_NONE,
    CT_INPUT_BYTE,
    CT_INPUT_KEY,
    CT_INPUT_FUNCTION,
    CT_INPUT_PASTE_BEGIN,
    CT_INPUT_PASTE_END,
    CT_INPUT_FOCUS_IN,
    CT_INPUT_FOCUS_OUT,
    CT_INPUT_MOUSE,
    CT_INPUT_OTHER,
} ct_input_kind;

/// A key that has a name instead of a character.
typedef enum ct_key {
    CT_KEY_ENTER,
    CT_KEY_BACKSPACE,
    CT_KEY_DELETE,
    CT_KEY_BACK_TAB,
    CT_KEY_UP,
    CT_KEY_DOWN,
    CT_KEY_LEFT,
    CT_KEY_RIGHT,
    CT_KEY_HOME,
    CT_KEY_END,
    CT_KEY_PAGE_UP,
    CT_KEY_PAGE_DOWN,
} ct_key;

/// What a mouse did.
typedef enum ct_mouse {
    CT_MOUSE_PRESS_1,
    CT_MOUSE_PRESS_2,
    CT_MOUSE_PRESS_3,
    CT_MOUSE_RELEASE,
    CT_MOUSE_WHEEL_UP,
    CT_MOUSE_WHEEL_DOWN,
} ct_mouse;

/// One unit of input: a byte of text, or something the terminal description names.
typedef struct ct_input {
    ct_input_kind kind;
    /// The byte, the `ct_key`, the number of the function key, or the `ct_mouse`.
    int32_t value;
    /// Where the mouse was.
    int32_t column;
    int32_t row;
} ct_input;

/// Bits of `ct_take_signals`.
enum {
    CT_SIGNAL_RESIZE = 1,
    CT_SIGNAL_CONTINUE = 2,
    CT_SIGNAL_TERMINATE = 4,
    CT_SIGNAL_SUSPEND = 8,
};

/// Bits of a cell's attributes.
enum {
    CT_ATTRIBUTE_BOLD = 1,
    CT_ATTRIBUTE_DIM = 2,
    CT_ATTRIBUTE_UNDERLINE = 4,
    CT_ATTRIBUTE_REVERSE = 8,
};

/// Takes the terminal over; on failure nothing is left changed.
ct_status ct_open(const ct_options *options);

/// Gives the terminal back as it was found; does nothing when it is not open.
void ct_close(void);

/// The size in columns and rows.
void ct_size(int32_t *columns, int32_t *rows);

/// The number of colours: 0, 8, 16, 256, or 1 << 24 where a colour's number is its RGB value.
int32_t ct_colours(void);

/// Puts one spacing scalar and its combining marks into a cell, in memory; -1 is the terminal's own colour.
/// A scalar whose width the C library sees otherwise becomes a hollow square of the width expected.
void ct_put(int32_t column, int32_t row, const uint32_t *scalars, int32_t count, int32_t width, int32_t foreground,
            int32_t background, uint32_t attributes);

/// Sends what changed, and leaves the cursor there; a negative column hides it.
void ct_present(int32_t column, int32_t row, bool is_changed);

/// From now on, a frame that changed is shown as a whole, between the marks of DEC's mode 2026; or not.
void ct_synchronise(bool synchronises);

/// Blanks every cell, in memory.
void ct_erase(void);

/// Makes the next `ct_present` repaint everything.
void ct_invalidate(void);

/// Rings the bell.
void ct_bell(void);

/// Asks the terminal where its cursor is after a half block in the second row; false if it is not known to answer.
/// The answer comes as input, CSI row ; column R; after it, from those that know of modes, whether they know mode 2026,
/// CSI ? 2026 ; setting $ y.
bool ct_ask_width(void);

/// Sends bytes to the terminal as they are, after what was presented.
void ct_send(const uint8_t *bytes, size_t count);

/// Sleeps until there is input, a wake-up, or the time is over; a negative time has no end.
void ct_wait(int32_t read_descriptor, int32_t milliseconds);

/// The next unit of input that is already there.
ct_input ct_next_input(void);

/// The signals since the last call.
uint32_t ct_take_signals(void);

/// Asks the terminal for its size; true if it is another one now.
bool ct_update_size(void);

/// Gives the terminal to the shell, stops the process group, and takes the terminal over again when continued.
void ct_suspend(void);

/// Takes the terminal over again after somebody else stopped and continued the process.
void ct_resume(void);

/// Makes a pipe, neither end of which blocks or is inherited; false if there are no descriptors left.
bool ct_pipe_open(int32_t *read_descriptor, int32_t *write_descriptor);

/// Writes one byte without blocking; a full pipe is as good as a byte.
void ct_pipe_wake(int32_t write_descriptor);

/// Takes out everything that is in the pipe; true if there was something.
bool ct_pipe_drain(int32_t read_descriptor);

/// Closes both ends.
void ct_pipe_close(int32_t read_descriptor, int32_t write_descriptor);

/// The C library's width of a scalar in a UTF-8 locale: -1, 0, 1 or 2.
int32_t ct_scalar_width(uint32_t scalar);

#endif
