import Foundation
import Glibc

/// A program in a pseudo-terminal of its own, which is read as fast as it writes.
final class TerminalProgram {
    private let name: String
    private let terminal: Int32
    private let started: Double
    let identifier: pid_t

    /// A frame ends with the first pause as long as this, in seconds.
    static let pause = 0.02

    /// Starts a program in a terminal of 80 columns and 24 rows.
    init(_ program: String, _ words: [String] = []) throws {
        name = URL(filePath: program).lastPathComponent
        terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var (locked, number) = (Int32(0), UInt32(0))
        guard terminal >= 0, ioctl(terminal, Request.unlock, &locked) == 0,
            ioctl(terminal, Request.number, &number) == 0
        else { throw FigureFailure.terminal("pseudo-terminal", errno) }
        var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
        started = Self.now()
        identifier = try Self.spawn(program, words, on: "/dev/pts/\(number)")
    }

    // The macros of <asm-generic/ioctls.h> that are too much for Swift's importer: TIOCSPTLCK and TIOCGPTN.
    private enum Request {
        static let unlock: UInt = 0x4004_5431
        static let number: UInt = 0x8004_5430
    }

    deinit {
        kill(identifier, SIGKILL)
        waitpid(identifier, nil, 0)
        close(terminal)
    }

    private static func spawn(
        _ program: String,
        _ words: [String],
        on terminal: String
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // Of a session of its own, so that the terminal that it opens is the one that controls it:
        // POSIX_SPAWN_SETSID.
        posix_spawnattr_setflags(&attributes, 0x80)
        let own = ProcessInfo.processInfo.environment
        let variables = ["TERM=xterm-256color", "LC_ALL=C.UTF-8"] + ["HOME", "PATH"].map { "\($0)=\(own[$0] ?? "/")" }
        let arguments: [UnsafeMutablePointer<CChar>?] = ([program] + words).map { strdup($0) } + [nil]
        let environment: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
        defer { (arguments + environment).forEach { free($0) } }
        var identifier: pid_t = 0
        let status = posix_spawnp(&identifier, program, &actions, &attributes, arguments, environment)
        guard status == 0 else { throw FigureFailure.terminal("start of \(program)", status) }
        return identifier
    }

    static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Presses a key, given by the bytes that a terminal sends for it, and answers the frame that it leads to.
    func press(_ key: String) -> Burst {
        let instant = Self.now()
        send(key)
        return read(since: instant, patience: 0.3)
    }

    /// The first frame, as it comes after the program's start.
    func firstFrame() -> Burst {
        read(since: started, patience: 5)
    }

    /// Reads on until a text has come.
    @discardableResult
    func wait(for text: String, seconds: Double = 10) throws -> Burst {
        let instant = Self.now()
        var all = Burst()
        while Self.now() - instant < seconds {
            let burst = read(since: instant, patience: 0.2)
            all.bytes += burst.bytes
            all.text += burst.text
            all.last = burst.last
            if all.text.contains(text) { return all }
        }
        throw FigureFailure.screen(name, text)
    }

    /// Reads what is there, so that what comes next belongs to what is done next.
    func settle() {
        while read(since: Self.now(), patience: 0.3).bytes > 0 {}
    }

    /// Lets time go by, and takes what comes meanwhile.
    func rest(milliseconds: Int) {
        let end = Self.now() + Double(milliseconds) / 1_000
        while Self.now() < end { _ = read(since: Self.now(), patience: end - Self.now()) }
    }

    private func send(_ text: String) {
        _ = Array(text.utf8).withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
    }

    private func read(since instant: Double, patience: Double) -> Burst {
        var burst = Burst()
        var part = [UInt8](repeating: 0, count: 65_536)
        var bytes: [UInt8] = []
        while isReadable(within: burst.first == nil ? patience : Self.pause) {
            let count = Glibc.read(terminal, &part, part.count)
            guard count > 0 else { break }
            burst.last = Self.now() - instant
            burst.first = burst.first ?? burst.last
            burst.bytes += count
            bytes += part[..<count]
            answer(part[..<count])
        }
        burst.text = String(decoding: bytes, as: UTF8.self)
        return burst
    }

    /// Answers what a terminal is asked for: where the cursor is, and what it can.
    private func answer(_ bytes: ArraySlice<UInt8>) {
        guard bytes.contains(0x1B) else { return }
        let text = String(decoding: bytes, as: UTF8.self)
        if text.contains("\u{1B}[6n") { send("\u{1B}[1;2R") }
        if text.contains("\u{1B}[c") { send("\u{1B}[?62;22c") }
    }

    private func isReadable(within seconds: Double) -> Bool {
        var descriptor = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
        return poll(&descriptor, 1, Int32(seconds * 1_000)) > 0
    }
}
