import Glibc
import Synchronization

/// A program that was started, with its output in files.
///
/// Neither pipes, which a daemon's child keeps open, nor `Process`, whose wait can hang. The signal mask is empty,
/// since the threads of the pool block signals and a child would inherit that.
final class ChildProcess: Sendable {
    let identifier: pid_t
    private let ended = Mutex<Int32?>(nil)

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - program: a path, or a name that is looked for in `PATH`.
    ///   - environment: the whole environment, as `NAME=value`.
    ///   - input: the file that is standard input.
    init(
        _ program: String,
        _ arguments: [String],
        environment: [String],
        input: String = "/dev/null",
        output: String,
        errors: String
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

        let words = ([program] + arguments).map { strdup($0) } + [nil]
        let variables = environment.map { strdup($0) } + [nil]
        defer { (words + variables).forEach { free($0) } }
        var child = pid_t()
        let failure = posix_spawnp(&child, program, &actions, &attributes, words, variables)
        guard failure == 0 else { throw Self.failure(program, failure) }
        identifier = child
    }

    deinit {
        // A test that failed half-way leaves nothing running.
        guard status == nil else { return }
        kill(identifier, SIGKILL)
        var word: Int32 = 0
        waitpid(identifier, &word, 0)
    }

    /// How the program ended: its exit status, or 128 and the signal; `nil` while it runs.
    var status: Int32? {
        ended.withLock { ended in
            if let ended { return ended }
            var word: Int32 = 0
            guard waitpid(identifier, &word, WNOHANG) == identifier else { return nil }
            let signal = word & 0x7F
            ended = signal == 0 ? (word >> 8) & 0xFF : 128 + signal
            return ended
        }
    }

    /// Waits on this thread until the program has ended.
    func waitBlocking() {
        while status == nil { usleep(1000) }
    }

    /// Sends the program a signal, if it still runs.
    func signal(_ number: Int32) {
        if status == nil { kill(identifier, number) }
    }

    private static func failure(_ program: String, _ number: Int32) -> HarnessFailure {
        let packages = [
            "tmux": "tmux", "zbarimg": "zbar-tools", "sqlite3": "sqlite3", "python3": "python3", "hledger": "hledger",
            "ledger": "ledger", "xmllint": "libxml2-utils",
        ]
        let reason = String(cString: strerror(number))
        let mend = packages[program].map { "install the Debian package \($0)" } ?? reason
        return HarnessFailure("\(program) cannot be started: \(mend).")
    }
}
