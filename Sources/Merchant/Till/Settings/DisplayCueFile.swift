public import Ledger

#if canImport(Glibc)
    import Glibc
#endif

/// The file by which the console tells the customer's screen what to show: one word, mode 0600.
///
/// It says nothing that counts. Where it cannot be written or read, the customer's screen shows what it usually does.
public struct DisplayCueFile: Sendable {
    private let path: String

    /// The file of the till in a directory.
    public init(_ directory: LedgerDirectory) {
        path = directory.displayCue
    }

    /// What the console said last.
    public func load() -> DisplayCue {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return .short }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = read(descriptor, &bytes, bytes.count)
        return DisplayCue(rawValue: String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)) ?? .short
    }

    /// Says it, as a whole or not at all.
    public func save(_ cue: DisplayCue) {
        let draft = "\(path).\(getpid())"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return }
        let bytes = Array(cue.rawValue.utf8)
        let isWritten = write(descriptor, bytes, bytes.count) == bytes.count
        close(descriptor)
        if !isWritten || rename(draft, path) != 0 { unlink(draft) }
    }
}
