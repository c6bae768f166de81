import Glibc
import Synchronization

/// Where a PIN comes from: a file, a line of standard input, or somebody at the terminal, whose keys are not echoed.
struct PINSource {
    /// The file, `-` for standard input, or `nil` for the terminal.
    let file: String?
    /// The option that names it.
    let option: String

    // Several PINs of one command are lines of standard input in the order in which they are asked for.
    private static let lines = Mutex<[String]?>(nil)

    /// The PIN.
    ///
    /// - Parameter prompt: whose it is.
    /// - Throws: ``CommandFailure`` when there is none.
    func read(_ prompt: String) throws -> String {
        switch file {
        case "-": try line()
        case .some(let path): try content(of: path)
        case nil: try Self.ask(prompt, option)
        }
    }

    /// A PIN that is chosen: at the terminal it is asked for twice.
    ///
    /// - Throws: ``CommandFailure`` when there is none, or the second is another.
    func readNew(_ prompt: String) throws -> String {
        let pin = try read(prompt)
        if file == nil, try read("\(prompt), again") != pin {
            throw CommandFailure(status: .usage, sentence: "The two PINs differ, and nothing was changed; try again.")
        }
        return pin
    }

    private func line() throws -> String {
        try Self.lines.withLock { lines in
            var rest = try lines ?? StandardInput.text().split(separator: "\n").map(String.init)
            guard !rest.isEmpty else {
                throw CommandFailure(status: .usage, sentence: "Standard input has no line for \(option).")
            }
            let line = rest.removeFirst()
            lines = rest
            return line
        }
    }

    private func content(of path: String) throws -> String {
        func failure(_ reason: String) -> CommandFailure {
            CommandFailure(status: .usage, sentence: "\(option) \(path): \(reason).")
        }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure(String(cString: strerror(errno))) }
        if status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 != 0 {
            throw failure("others may read it; make it yours alone with `chmod 600`")
        }
        var bytes = [UInt8](repeating: 0, count: 256)
        let count = Glibc.read(descriptor, &bytes, bytes.count)
        guard count >= 0 else { throw failure(String(cString: strerror(errno))) }
        let text = String(decoding: bytes[..<count], as: UTF8.self)
        guard let line = text.split(separator: "\n").first else { throw failure("it is empty; write the PIN into it") }
        return String(line)
    }

    private static func ask(_ prompt: String, _ option: String) throws -> String {
        let terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard terminal >= 0 else {
            throw CommandFailure(
                status: .usage,
                sentence:
                    "There is no terminal to ask for the \(prompt) at; name a file with \(option), or - to pipe it."
            )
        }
        defer { close(terminal) }
        var before = termios()
        guard tcgetattr(terminal, &before) == 0 else {
            throw CommandFailure(status: .usage, sentence: "The terminal cannot be asked; name a file with \(option).")
        }
        var silent = before
        silent.c_lflag &= ~tcflag_t(ECHO)
        // Ctrl-C would leave the terminal without echo: it comes as a character instead.
        silent.c_lflag &= ~tcflag_t(ISIG)
        tcsetattr(terminal, TCSAFLUSH, &silent)
        defer { tcsetattr(terminal, TCSAFLUSH, &before) }
        write(Array("\(prompt): ".utf8), to: terminal)
        defer { write(Array("\n".utf8), to: terminal) }
        var bytes = [UInt8](repeating: 0, count: 256)
        let count = Glibc.read(terminal, &bytes, bytes.count)
        let line = bytes.prefix(max(count, 0)).prefix { $0 != UInt8(ascii: "\n") }
        guard !line.isEmpty, !line.contains(where: { $0 < 0x20 }) else {
            throw CommandFailure(status: .usage, sentence: "No PIN was typed, and nothing was done.")
        }
        return String(decoding: line, as: UTF8.self)
    }

    private static func write(_ bytes: [UInt8], to terminal: Int32) {
        _ = Glibc.write(terminal, bytes, bytes.count)
    }
}
