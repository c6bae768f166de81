import FoundationEssentials
import Glibc

/// A program of the merchant's that is told of what comes in, so that it can say it aloud.
public struct PaymentHook: Sendable, Hashable {
    /// Its path and its arguments.
    public let command: [String]
    /// How long it may take.
    public let patience: Duration

    /// A hook. No shell reads the command.
    ///
    /// - Parameter command: the program's path and its arguments, at least the path.
    public init(command: [String], patience: Duration = .seconds(5)) {
        self.command = command
        self.patience = patience
    }

    /// Runs the program with the announcement in its environment, and waits until it has ended; one that takes too long
    /// is killed, with whatever it started.
    ///
    /// It reads nothing, and what it writes is thrown away, since a screen is where it would go.
    ///
    /// - Throws: ``HookFailure``.
    public func run(_ announcement: Announcement) async throws(HookFailure) {
        let program = command.first ?? ""
        let process = try start(announcement.environment, program)
        let deadline = ContinuousClock.now + patience
        var status: Int32 = 0
        while true {
            let ended = waitpid(process, &status, WNOHANG)
            if ended == process || ended < 0 && errno != EINTR { break }
            guard ContinuousClock.now < deadline, !Task.isCancelled else {
                kill(-process, SIGKILL)
                while waitpid(process, &status, 0) < 0, errno == EINTR {}
                throw .tooSlow(program: program, seconds: patience.components.seconds)
            }
            try? await Task.sleep(for: .milliseconds(10))
        }
        // As WTERMSIG and WEXITSTATUS have it, which are macros.
        if status & 0x7F != 0 { throw .signal(program: program, status & 0x7F) }
        let code = status >> 8 & 0xFF
        if code != 0 { throw .status(program: program, code) }
    }

    private func start(_ announced: [String: String], _ program: String) throws(HookFailure) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        for (descriptor, mode) in [(STDIN_FILENO, O_RDONLY), (STDOUT_FILENO, O_WRONLY), (STDERR_FILENO, O_WRONLY)] {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", mode, 0)
        }
        let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
        posix_spawnattr_setflags(&attributes, Int16(flags))
        posix_spawnattr_setpgroup(&attributes, 0)
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        var process: pid_t = 0
        let code = Self.withStrings(command) { arguments in
            Self.withStrings(Self.environment(with: announced)) { environment in
                posix_spawn(&process, program, &actions, &attributes, arguments, environment)
            }
        }
        guard code == 0 else {
            throw .notStarted(program: program, reason: String(cString: strerror(code)))
        }
        return process
    }

    private static func environment(with announced: [String: String]) -> [String] {
        let inherited = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("COUNTERFOIL_") }
        return inherited.merging(announced) { _, new in new }.map { "\($0.key)=\($0.value)" }
    }

    private static func withStrings<Result>(
        _ texts: [String],
        _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = texts.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        return body(copies + [nil])
    }
}
