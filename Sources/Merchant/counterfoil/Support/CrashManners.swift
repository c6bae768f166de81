import Glibc

/// What happens on a terminal when the program crashes: the shell is back at once.
///
/// Swift's backtracer asks a question on a terminal and waits half a minute for the answer, in front of a cashier. It
/// reads its settings before the program's first line runs, so the program starts itself anew with them set.
enum CrashManners {
    private static let variable = "SWIFT_BACKTRACE"

    static func settle() {
        guard getenv(variable) == nil, isatty(STDIN_FILENO) == 1 else { return }
        setenv(variable, "interactive=no,color=no", 1)
        // Where this fails the program goes on as it is: only the question after a crash comes back.
        execv("/proc/self/exe", CommandLine.unsafeArgv)
    }
}
