#define _GNU_SOURCE

#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <pthread.h>
#include <unistd.h>
#include <wchar.h>

bool ct_pipe_open(int32_t *read_descriptor, int32_t *write_descriptor) {
    int ends[2];
    if (pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) return false;
    *read_descriptor = ends[0];
    *write_descriptor = ends[1];
    return true;
}

void ct_pipe_wake(int32_t write_descriptor) {
    if (write_descriptor < 0) return;
    while (write(write_descriptor, "", 1) < 0 && errno == EINTR) {
    }
}

bool ct_pipe_drain(int32_t read_descriptor) {
    char bytes[256];
    bool was_woken = false;
    while (read_descriptor >= 0) {
        ssize_t count = read(read_descriptor, bytes, sizeof(bytes));
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) break;
        was_woken = true;
    }
    return was_woken;
}

void ct_pipe_close(int32_t read_descriptor, int32_t write_descriptor) {
    if (read_descriptor >= 0) close(read_descriptor);
    if (write_descriptor >= 0) close(write_descriptor);
}

static locale_t utf8_locale;

static void make_utf8_locale(void) {
    utf8_locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
}

int32_t ct_scalar_width(uint32_t scalar) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, make_utf8_locale);
    if (utf8_locale == (locale_t)0) return -1;
    locale_t before = uselocale(utf8_locale);
    int width = wcwidth((wchar_t)scalar);
    uselocale(before);
    return width;
}
