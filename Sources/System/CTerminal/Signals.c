#define _GNU_SOURCE

#include "Internal.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// No ncurses in this file: what runs in a signal handler must be async-signal-safe.

// What a signal handler reads: written before the handlers are installed.
static volatile sig_atomic_t owns_screen;
static volatile sig_atomic_t pending_resize, pending_continue, pending_terminate, pending_suspend;
static int wake_descriptor = -1;
static int saved_error = -1;
static struct termios saved_modes;
static char restoration[512];
static size_t restoration_length;
static char farewell[512];
static size_t farewell_length;

static const int event_signals[] = {SIGWINCH, SIGCONT, SIGTSTP, SIGTERM, SIGHUP, SIGINT};
static const int fault_signals[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS, SIGQUIT};
// Fatal by default, but a library may have its own use for them.
static const int default_signals[] = {SIGPIPE, SIGALRM, SIGXCPU, SIGXFSZ, SIGUSR1, SIGUSR2};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static struct sigaction previous_actions[NSIG];
static bool is_installed[NSIG];

void ct_write_all(int descriptor, const char *bytes, size_t length) {
    while (length > 0) {
        ssize_t written = write(descriptor, bytes, length);
        if (written < 0) {
            if (errno == EINTR) continue;
            return;
        }
        bytes += written;
        length -= (size_t)written;
    }
}

// Async-signal-safe, and so also right for atexit, which any thread may run.
void ct_restore_screen(void) {
    if (!owns_screen) return;
    owns_screen = 0;
    ct_write_all(STDOUT_FILENO, restoration, restoration_length);
    tcsetattr(STDIN_FILENO, TCSANOW, &saved_modes);
    if (saved_error >= 0) dup2(saved_error, STDERR_FILENO);
}

static void handle_event(int number) {
    int error = errno;
    switch (number) {
        case SIGWINCH: pending_resize = 1; break;
        case SIGCONT: pending_continue = 1; break;
        case SIGTSTP: pending_suspend = 1; break;
        default: pending_terminate = 1; break;
    }
    ct_pipe_wake(wake_descriptor);
    errno = error;
}

static void handle_fatal(int number, siginfo_t *information, void *context) {
    bool owned = owns_screen;
    ct_restore_screen();
    if (owned) ct_write_all(STDERR_FILENO, farewell, farewell_length);

    struct sigaction previous = previous_actions[number];
    sigaction(number, &previous, NULL);
    // Called rather than raised again: so the runtime's backtrace starts where the fault was.
    if (previous.sa_flags & SA_SIGINFO) {
        previous.sa_sigaction(number, information, context);
    } else if (previous.sa_handler == SIG_IGN) {
        return;
    } else if (previous.sa_handler != SIG_DFL) {
        previous.sa_handler(number);
    }
    // A faulting instruction runs again and ends the process; a signal that was sent does not come back by itself.
    if (information == NULL || information->si_code <= 0) {
        signal(number, SIG_DFL);
        raise(number);
    }
}

static void install(int number, struct sigaction *action) {
    is_installed[number] = sigaction(number, action, &previous_actions[number]) == 0;
}

static bool has_disposition(int number, void (*handler)(int)) {
    struct sigaction current;
    return sigaction(number, NULL, &current) == 0 && !(current.sa_flags & SA_SIGINFO) &&
           current.sa_handler == handler;
}

void ct_install_handlers(int32_t descriptor) {
    wake_descriptor = descriptor;
    pending_resize = pending_continue = pending_terminate = pending_suspend = 0;
    // A signal that somebody already ignores (nohup) stays ignored.
    struct sigaction event = {.sa_handler = handle_event, .sa_flags = SA_RESTART | SA_ONSTACK};
    sigfillset(&event.sa_mask);
    for (size_t index = 0; index < COUNT(event_signals); index++) {
        if (!has_disposition(event_signals[index], SIG_IGN)) install(event_signals[index], &event);
    }

    struct sigaction fatal = {.sa_sigaction = handle_fatal, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
    // Faults are not blocked: Swift's backtracer reads memory in a clone of this thread and survives bad addresses
    // by a handler of its own. SIGTTOU is: in the background tcsetattr would stop the process instead.
    sigemptyset(&fatal.sa_mask);
    sigaddset(&fatal.sa_mask, SIGTTOU);
    for (size_t index = 0; index < COUNT(event_signals); index++) sigaddset(&fatal.sa_mask, event_signals[index]);
    for (size_t index = 0; index < COUNT(fault_signals); index++) install(fault_signals[index], &fatal);
    for (size_t index = 0; index < COUNT(default_signals); index++) {
        if (has_disposition(default_signals[index], SIG_DFL)) install(default_signals[index], &fatal);
    }

    // A parent started from a pool thread passes on a mask that blocks everything.
    sigset_t wanted;
    sigemptyset(&wanted);
    for (int number = 1; number < NSIG; number++) {
        if (is_installed[number]) sigaddset(&wanted, number);
    }
    pthread_sigmask(SIG_UNBLOCK, &wanted, NULL);
}

void ct_remove_handlers(void) {
    for (int number = 1; number < NSIG; number++) {
        if (!is_installed[number]) continue;
        is_installed[number] = false;
        struct sigaction current;
        sigaction(number, NULL, &current);
        bool is_ours = (current.sa_flags & SA_SIGINFO) ? current.sa_sigaction == handle_fatal
                                                       : current.sa_handler == handle_event;
        if (is_ours) sigaction(number, &previous_actions[number], NULL);
    }
    wake_descriptor = -1;
}

// MARK: - What restores the screen

bool ct_save_modes(void) {
    restoration_length = 0;
    return tcgetattr(STDIN_FILENO, &saved_modes) == 0;
}

void ct_append_restoration(const char *bytes, size_t length) {
    if (restoration_length + length > sizeof(restoration)) return;
    memcpy(restoration + restoration_length, bytes, length);
    restoration_length += length;
}

void ct_claim_screen(void) {
    static bool is_registered;
    if (!is_registered) is_registered = atexit(ct_restore_screen) == 0;
    owns_screen = 1;
}

bool ct_owns_screen(void) {
    return owns_screen != 0;
}

void ct_release_screen(bool drops_input) {
    tcsetattr(STDIN_FILENO, drops_input ? TCSAFLUSH : TCSADRAIN, &saved_modes);
    owns_screen = 0;
}

bool ct_redirect_errors(const char *path) {
    farewell_length = 0;
    // Somebody who sends the errors elsewhere already keeps them.
    if (path == NULL || !isatty(STDERR_FILENO)) return true;
    int log = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (log < 0) return false;
    saved_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (saved_error < 0 || dup2(log, STDERR_FILENO) < 0) {
        close(log);
        ct_restore_errors();
        return false;
    }
    close(log);
    int length = snprintf(farewell, sizeof(farewell), "The program stopped on an error; its words are in %s\n", path);
    farewell_length = length < 0 ? 0 : (size_t)length < sizeof(farewell) ? (size_t)length : sizeof(farewell) - 1;
    return true;
}

void ct_restore_errors(void) {
    if (saved_error < 0) return;
    dup2(saved_error, STDERR_FILENO);
    close(saved_error);
    saved_error = -1;
}

// MARK: - What the handlers noted

static bool take(volatile sig_atomic_t *pending) {
    bool was = *pending != 0;
    *pending = 0;
    return was;
}

uint32_t ct_take_signals(void) {
    uint32_t signals = 0;
    if (take(&pending_resize)) signals |= CT_SIGNAL_RESIZE;
    if (take(&pending_continue)) signals |= CT_SIGNAL_CONTINUE;
    if (take(&pending_terminate)) signals |= CT_SIGNAL_TERMINATE;
    if (take(&pending_suspend)) signals |= CT_SIGNAL_SUSPEND;
    return signals;
}

void ct_request_end(void) {
    pending_terminate = 1;
}

// MARK: - Stopping

void ct_stop_job(void) {
    struct sigaction action = {.sa_handler = SIG_IGN}, ours;
    sigaction(SIGTSTP, &action, &ours);
    // A parent that cannot continue a job has told it to ignore this signal.
    if ((ours.sa_flags & SA_SIGINFO) || ours.sa_handler != SIG_IGN) {
        // First the rest of the job (a wrapper script), then this process: raise stops it before it returns, while
        // a signal to the group may be taken by another thread a moment later.
        kill(0, SIGTSTP);
        action.sa_handler = SIG_DFL;
        sigaction(SIGTSTP, &action, NULL);
        raise(SIGTSTP);
    }
    sigaction(SIGTSTP, &ours, NULL);
    pending_continue = pending_suspend = 0;
}
