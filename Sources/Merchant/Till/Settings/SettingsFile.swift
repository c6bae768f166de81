import ClearingProtocol
public import Ledger

#if canImport(Glibc)
    import Glibc
#endif

/// The settings of a till in the ledger's directory: one line of canonical JSON (RFC 8785), mode 0600.
public struct SettingsFile: Sendable {
    /// Where the file is.
    public let path: String

    private static let longest = 1 << 16

    /// The settings of the till in a directory.
    public init(_ directory: LedgerDirectory) {
        path = "\(directory.path)/settings.json"
    }

    /// The settings; where there is no file, everything is as usual.
    ///
    /// - Throws: ``SettingsError``.
    public func load() throws(SettingsError) -> TillSettings {
        guard let bytes = try read() else { return TillSettings() }
        let value: JSONValue
        do { value = try JSONValue(parsing: bytes) } catch { throw .damaged(path: path, reason: error.description) }
        guard case .object(let members) = value else {
            throw .damaged(path: path, reason: "It is no JSON object.")
        }
        do { return try TillSettings(members) } catch {
            throw .damaged(path: path, reason: error.description)
        }
    }

    /// Writes the settings, beside the file and then into its place: a cut leaves the old ones or the new ones.
    ///
    /// - Throws: ``SettingsError/file(path:reason:)``.
    public func save(_ settings: TillSettings) throws(SettingsError) {
        let draft = "\(path).\(getpid())"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure() }
        let bytes = settings.json.canonicalBytes + [UInt8(ascii: "\n")]
        let isWritten = write(descriptor, bytes, bytes.count) == bytes.count && fsync(descriptor) == 0
        let reason = failure()
        close(descriptor)
        guard isWritten, rename(draft, path) == 0 else {
            let failure = isWritten ? failure() : reason
            unlink(draft)
            throw failure
        }
    }

    private func read() throws(SettingsError) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw failure()
        }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = Glibc.read(descriptor, &part, part.count)
            guard count >= 0 else { throw failure() }
            if count == 0 { return bytes }
            bytes += part[..<count]
            guard bytes.count <= Self.longest else { throw .damaged(path: path, reason: "It is too long.") }
        }
    }

    private func failure() -> SettingsError { .file(path: path, reason: String(cString: strerror(errno))) }
}
