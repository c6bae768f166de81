#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1

#include "Internal.h"

#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

// <term.h> is left out on purpose: it defines macros named columns, lines and bell.

// Codes above those that ncurses gives to extended capabilities, which follow KEY_MAX.
enum { CODE_PASTE_BEGIN = 0x7001, CODE_PASTE_END, CODE_FOCUS_IN, CODE_FOCUS_OUT };

enum { SCALARS_IN_CELL = 5, HOLLOW_SQUARE = 0x25A1 };

static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";
static const char focus_on[] = "\033[?1004h";
static const char focus_off[] = "\033[?1004l";
static const char mouse_off[] = "\033[?1006;1003;1002;1000l";

static SCREEN *screen;
static WINDOW *input;
static const char frame_begin[] = "\033[?2026h";
static const char frame_end[] = "\033[?2026l";
static bool reports_focus;
static bool synchronises;
static bool has_default_colours;
static bool is_hung_up;

// MARK: - What restores the screen

// Leaves out the $<5> paddings, which only tputs understands.
static void append_capability(const char *name) {
    const char *capability = tigetstr(name);
    if (capability == NULL || capability == (const char *)-1) return;
    while (*capability) {
        const char *end = capability[0] == '$' && capability[1] == '<' ? strchr(capability, '>') : NULL;
        if (end != NULL) {
            capability = end + 1;
        } else {
            ct_append_restoration(capability++, 1);
        }
    }
}

static void prepare_restoration(const ct_options *options) {
    if (options->mouse) ct_append_restoration(mouse_off, sizeof(mouse_off) - 1);
    if (options->focus) ct_append_restoration(focus_off, sizeof(focus_off) - 1);
    ct_append_restoration(paste_off, sizeof(paste_off) - 1);
    append_capability("sgr0");
    append_capability("op");
    append_capability("rmkx");
    append_capability("cnorm");
    append_capability("rmcup");
    ct_append_restoration("\r", 1);
}

// MARK: - Opening and closing

static bool use_utf8(void) {
    setlocale(LC_CTYPE, "");
    if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
    return setlocale(LC_CTYPE, "C.UTF-8") != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

static void switch_modes_on(void) {
    ct_write_all(STDOUT_FILENO, paste_on, sizeof(paste_on) - 1);
    if (reports_focus) ct_write_all(STDOUT_FILENO, focus_on, sizeof(focus_on) - 1);
}

static void switch_modes_off(void) {
    ct_write_all(STDOUT_FILENO, paste_off, sizeof(paste_off) - 1);
    if (reports_focus) ct_write_all(STDOUT_FILENO, focus_off, sizeof(focus_off) - 1);
}

static void configure_input(const ct_options *options) {
    // raw and not cbreak: Ctrl-C, Ctrl-Z, Ctrl-S and Ctrl-Q are keys. nonl: Enter is CR, and not Ctrl-J.
    raw();
    noecho();
    nonl();
    // Frames are small, and half of one is worse than a late one.
    typeahead(-1);
    // Reading from a pad does not refresh the screen as a side effect, which reading from a window does.
    input = newpad(1, 1);
    keypad(input, TRUE);
    nodelay(input, TRUE);
    define_key("\033[200~", CODE_PASTE_BEGIN);
    define_key("\033[201~", CODE_PASTE_END);
    define_key("\033[I", CODE_FOCUS_IN);
    define_key("\033[O", CODE_FOCUS_OUT);
    if (options->mouse) {
        mouseinterval(0);
        mousemask(BUTTON1_PRESSED | BUTTON2_PRESSED | BUTTON3_PRESSED | BUTTON1_RELEASED | BUTTON4_PRESSED |
                      BUTTON5_PRESSED,
                  NULL);
    }
}

static void configure_output(void) {
    curs_set(0);
    has_default_colours = false;
    if (has_colors()) {
        start_color();
        has_default_colours = use_default_colors() == OK;
    }
}

static SCREEN *new_screen(void) {
    // The environment's LINES and COLUMNS are stale after the first resize.
    use_env(FALSE);
    use_tioctl(TRUE);
    // initscr would exit on an unknown type; over ssh the type is often one that is not installed here.
    SCREEN *made = newterm(NULL, stdout, stdin);
    return made != NULL ? made : newterm("xterm-256color", stdout, stdin);
}

static void abandon(void) {
    ct_remove_handlers();
    ct_restore_errors();
}

ct_status ct_open(const ct_options *options) {
    if (screen != NULL) return CT_STATUS_ALREADY_OPEN;
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CT_STATUS_NOT_A_TERMINAL;
    const char *type = getenv("TERM");
    if (type == NULL || *type == '\0') return CT_STATUS_TYPE_UNSET;
    if (strcmp(type, "dumb") == 0) return CT_STATUS_TYPE_DUMB;
    if (!use_utf8()) return CT_STATUS_NO_UTF8;
    if (!ct_save_modes()) return CT_STATUS_NOT_A_TERMINAL;
    if (!ct_redirect_errors(options->error_log)) return CT_STATUS_ERROR_LOG;

    reports_focus = options->focus;
    synchronises = false;
    is_hung_up = false;
    // Before newterm, which puts its own handlers wherever it finds the default.
    ct_install_handlers(options->wake_descriptor);
    set_escdelay(options->escape_delay);
    screen = new_screen();
    if (screen == NULL) {
        abandon();
        return CT_STATUS_CANNOT_OPEN;
    }
    const char *movement = tigetstr("cup");
    if (movement == NULL || movement == (const char *)-1) {
        endwin();
        delscreen(screen);
        screen = NULL;
        abandon();
        return CT_STATUS_TYPE_DUMB;
    }
    prepare_restoration(options);
    ct_claim_screen();
    configure_input(options);
    configure_output();
    switch_modes_on();
    return CT_STATUS_OPENED;
}

void ct_close(void) {
    if (screen == NULL) return;
    if (ct_owns_screen()) {
        switch_modes_off();
        curs_set(1);
        endwin();
        // Unread input is dropped: the rest of a scanned code must not become a command of the shell.
        ct_release_screen(true);
    }
    if (input != NULL) delwin(input);
    input = NULL;
    delscreen(screen);
    screen = NULL;
    abandon();
}

// MARK: - Output

void ct_size(int32_t *columns, int32_t *rows) {
    *columns = screen == NULL ? 0 : getmaxx(stdscr);
    *rows = screen == NULL ? 0 : getmaxy(stdscr);
}

int32_t ct_colours(void) {
    return screen != NULL && has_colors() ? COLORS : 0;
}

static int colour_pair(int32_t foreground, int32_t background) {
    if (!has_colors() || (foreground < 0 && background < 0)) return 0;
    if (!has_default_colours) {
        if (foreground < 0) foreground = COLOR_WHITE;
        if (background < 0) background = COLOR_BLACK;
    }
    int pair = alloc_pair(foreground, background);
    return pair < 0 ? 0 : pair;
}

static attr_t native_attributes(uint32_t attributes) {
    attr_t native = A_NORMAL;
    if (attributes & CT_ATTRIBUTE_BOLD) native |= A_BOLD;
    if (attributes & CT_ATTRIBUTE_DIM) native |= A_DIM;
    if (attributes & CT_ATTRIBUTE_UNDERLINE) native |= A_UNDERLINE;
    if (attributes & CT_ATTRIBUTE_REVERSE) native |= A_REVERSE;
    return native;
}

void ct_put(int32_t column, int32_t row, const uint32_t *scalars, int32_t count, int32_t width, int32_t foreground,
            int32_t background, uint32_t attributes) {
    if (screen == NULL || count < 1) return;
    wchar_t text[SCALARS_IN_CELL + 1] = {(wchar_t)scalars[0]};
    bool is_known = wcwidth(text[0]) == width;
    int length = 1;
    if (is_known) {
        for (int32_t index = 1; index < count && length < SCALARS_IN_CELL; index++) {
            if (wcwidth((wchar_t)scalars[index]) == 0) text[length++] = (wchar_t)scalars[index];
        }
    } else {
        text[0] = HOLLOW_SQUARE;
    }
    text[length] = L'\0';

    int pair = colour_pair(foreground, background);
    attr_t native = native_attributes(attributes);
    cchar_t cell;
    if (setcchar(&cell, text, native, (short)pair, &pair) != OK) return;
    mvadd_wch(row, column, &cell);
    if (!is_known && width == 2 && setcchar(&cell, L" ", native, (short)pair, &pair) == OK) {
        mvadd_wch(row, column + 1, &cell);
    }
}

void ct_present(int32_t column, int32_t row, bool is_changed) {
    if (screen == NULL) return;
    // ncurses sends a frame in pieces, and each of them by itself: what it sent before is out by now.
    bool is_marked = synchronises && is_changed;
    if (is_marked) ct_write_all(STDOUT_FILENO, frame_begin, sizeof(frame_begin) - 1);
    curs_set(column < 0 ? 0 : 1);
    if (column >= 0) move(row, column);
    wnoutrefresh(stdscr);
    doupdate();
    if (is_marked) ct_write_all(STDOUT_FILENO, frame_end, sizeof(frame_end) - 1);
}

void ct_synchronise(bool wanted) {
    // A frame that a crash cuts off must not stay held back.
    if (wanted && !synchronises) ct_append_restoration(frame_end, sizeof(frame_end) - 1);
    synchronises = wanted;
}

void ct_erase(void) {
    if (screen != NULL) erase();
}

void ct_invalidate(void) {
    if (screen != NULL) clearok(curscr, TRUE);
}

void ct_bell(void) {
    if (screen != NULL) beep();
}

void ct_send(const uint8_t *bytes, size_t count) {
    if (screen != NULL) ct_write_all(STDOUT_FILENO, (const char *)bytes, count);
}

bool ct_ask_width(void) {
    static const char position[] = "\033[6n";
    // In the first row the answer would be that of F3 with modifiers. Afterwards the row is as it was.
    static const char question[] = "\033[2;1H\342\226\200\033[6n\033[?2026$p\r\033[K";
    if (screen == NULL || getmaxy(stdscr) < 2) return false;
    const char *known = tigetstr("u7");
    if (known == NULL || known == (const char *)-1 || strcmp(known, position) != 0) return false;
    // Enters the screen, so that nothing is written over what the shell left.
    wnoutrefresh(stdscr);
    doupdate();
    ct_write_all(STDOUT_FILENO, question, sizeof(question) - 1);
    // The cursor is elsewhere now than ncurses believes.
    clearok(curscr, TRUE);
    return true;
}

// MARK: - Input

void ct_wait(int32_t read_descriptor, int32_t milliseconds) {
    // A terminal that has hung up is always ready to be read: polling it on would be a busy loop.
    struct pollfd descriptors[] = {
        {.fd = is_hung_up ? -1 : STDIN_FILENO, .events = POLLIN},
        {.fd = read_descriptor, .events = POLLIN},
    };
    if (poll(descriptors, 2, milliseconds) <= 0) return;
    if (descriptors[0].revents & (POLLHUP | POLLERR | POLLNVAL)) {
        is_hung_up = true;
        ct_request_end();
    }
}

static ct_input key_input(ct_key key) {
    return (ct_input){.kind = CT_INPUT_KEY, .value = (int32_t)key};
}

static ct_input mouse_input(void) {
    ct_input result = {.kind = CT_INPUT_OTHER};
    MEVENT event;
    if (getmouse(&event) != OK) return result;
    result = (ct_input){.kind = CT_INPUT_MOUSE, .column = event.x, .row = event.y};
    if (event.bstate & BUTTON1_PRESSED) {
        result.value = CT_MOUSE_PRESS_1;
    } else if (event.bstate & BUTTON2_PRESSED) {
        result.value = CT_MOUSE_PRESS_2;
    } else if (event.bstate & BUTTON3_PRESSED) {
        result.value = CT_MOUSE_PRESS_3;
    } else if (event.bstate & BUTTON4_PRESSED) {
        result.value = CT_MOUSE_WHEEL_UP;
    } else if (event.bstate & BUTTON5_PRESSED) {
        result.value = CT_MOUSE_WHEEL_DOWN;
    } else {
        result.value = CT_MOUSE_RELEASE;
    }
    return result;
}

ct_input ct_next_input(void) {
    if (screen == NULL || is_hung_up) return (ct_input){.kind = CT_INPUT_NONE};
    // Bytes and not wget_wch: that one drops the first half of a character that arrives in two packets.
    int code = wgetch(input);
    if (code == ERR) return (ct_input){.kind = CT_INPUT_NONE};
    if (code >= 0 && code <= 0xFF) return (ct_input){.kind = CT_INPUT_BYTE, .value = code};
    if (code >= KEY_F(1) && code <= KEY_F(63)) {
        return (ct_input){.kind = CT_INPUT_FUNCTION, .value = code - KEY_F0};
    }
    switch (code) {
        case KEY_ENTER: return key_input(CT_KEY_ENTER);
        case KEY_BACKSPACE: return key_input(CT_KEY_BACKSPACE);
        case KEY_DC: return key_input(CT_KEY_DELETE);
        case KEY_BTAB: return key_input(CT_KEY_BACK_TAB);
        case KEY_UP: case KEY_SR: return key_input(CT_KEY_UP);
        case KEY_DOWN: case KEY_SF: return key_input(CT_KEY_DOWN);
        case KEY_LEFT: case KEY_SLEFT: return key_input(CT_KEY_LEFT);
        case KEY_RIGHT: case KEY_SRIGHT: return key_input(CT_KEY_RIGHT);
        case KEY_HOME: case KEY_FIND: return key_input(CT_KEY_HOME);
        case KEY_END: case KEY_SELECT: return key_input(CT_KEY_END);
        case KEY_PPAGE: return key_input(CT_KEY_PAGE_UP);
        case KEY_NPAGE: return key_input(CT_KEY_PAGE_DOWN);
        case CODE_PASTE_BEGIN: return (ct_input){.kind = CT_INPUT_PASTE_BEGIN};
        case CODE_PASTE_END: return (ct_input){.kind = CT_INPUT_PASTE_END};
        case CODE_FOCUS_IN: return (ct_input){.kind = CT_INPUT_FOCUS_IN};
        case CODE_FOCUS_OUT: return (ct_input){.kind = CT_INPUT_FOCUS_OUT};
        case KEY_MOUSE: return mouse_input();
        default: return (ct_input){.kind = CT_INPUT_OTHER};
    }
}

bool ct_update_size(void) {
    struct winsize size;
    if (screen == NULL || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return false;
    // A serial line has no size: the one in the terminal's description stays.
    if (size.ws_col == 0 || size.ws_row == 0) return false;
    if (size.ws_col == getmaxx(stdscr) && size.ws_row == getmaxy(stdscr)) return false;
    return resizeterm(size.ws_row, size.ws_col) == OK;
}

// MARK: - Stopping and going on

void ct_resume(void) {
    if (screen == NULL) return;
    // The next update enters the screen again, because ncurses believes to have left it.
    if (!isendwin()) endwin();
    ct_update_size();
    clearok(curscr, TRUE);
    doupdate();
    switch_modes_on();
    ct_claim_screen();
}

void ct_suspend(void) {
    if (screen == NULL) return;
    switch_modes_off();
    curs_set(1);
    endwin();
    ct_release_screen(false);
    ct_stop_job();
    ct_resume();
}
