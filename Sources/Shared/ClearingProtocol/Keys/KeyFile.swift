import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#endif

/// A private key in a file of mode 0600, as PKCS #8 PEM (RFC 8410), which `openssl pkey` reads.
public struct KeyFile: Sendable {
    /// Where the file is.
    public let path: String

    /// What stands before the seed in every Ed25519 PKCS #8 key (RFC 8410 section 7).
    private static let preamble: [UInt8] = [
        0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
    ]
    private static let header = "-----BEGIN PRIVATE KEY-----"
    private static let footer = "-----END PRIVATE KEY-----"

    /// The key file at a path.
    public init(path: String) {
        self.path = path
    }

    /// The key in the file, or a new one written to it when there is no file yet.
    ///
    /// - Throws: ``KeyError`` when the file cannot be read or made, holds no key, or is open to others.
    public func loadOrCreate(from entropy: Entropy) throws(KeyError) -> SigningKey {
        if let key = try load() { return key }
        let key = SigningKey(from: entropy)
        try create(key)
        return key
    }

    /// The key in the file, or `nil` when there is no file.
    ///
    /// - Throws: ``KeyError`` when the file cannot be read, holds no key, or is open to others.
    public func load() throws(KeyError) -> SigningKey? {
        var status = stat()
        guard stat(path, &status) == 0 else {
            if errno == ENOENT { return nil }
            throw .file(path: path, reason: String(cString: strerror(errno)))
        }
        guard status.st_mode & 0o077 == 0 else {
            throw .exposed(path: path, mode: String(status.st_mode & 0o777, radix: 8))
        }
        guard let text = FileManager.default.contents(atPath: path).map({ String(decoding: $0, as: UTF8.self) }) else {
            throw .file(path: path, reason: "it cannot be read")
        }
        let lines = text.split(separator: "\n").map(String.init)
        guard lines.count == 3, lines.first == Self.header, lines.last == Self.footer,
            let bytes = Base64.decode(lines[1]), bytes.starts(with: Self.preamble)
        else { throw .file(path: path, reason: "it is not an Ed25519 key in PKCS #8 PEM") }
        return try SigningKey(seed: Array(bytes.dropFirst(Self.preamble.count)))
    }

    /// Moves the key into the place of another file, whose key is gone then.
    ///
    /// - Throws: ``KeyError/file(path:reason:)``.
    public func replace(_ other: KeyFile) throws(KeyError) {
        guard rename(path, other.path) == 0 else {
            throw .file(path: other.path, reason: String(cString: strerror(errno)))
        }
        other.synchroniseFolder()
    }

    /// Removes the file; one that is not there is gone already.
    ///
    /// - Throws: ``KeyError/file(path:reason:)``.
    public func remove() throws(KeyError) {
        guard unlink(path) == 0 || errno == ENOENT else {
            throw .file(path: path, reason: String(cString: strerror(errno)))
        }
        synchroniseFolder()
    }

    /// Makes what was made, renamed or removed beside the file survive a power cut.
    private func synchroniseFolder() {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let descriptor = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_DIRECTORY)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    // Written beside and then linked into place: a cut leaves no empty file, and of two programs that start at once
    // only one has its key kept.
    private func create(_ key: SigningKey) throws(KeyError) {
        let draft = "\(path).\(getpid())"
        unlink(draft)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard descriptor >= 0 else { throw .file(path: path, reason: String(cString: strerror(errno))) }
        defer { unlink(draft) }
        let bytes = Array("\(Self.header)\n\(Base64.encode(Self.preamble + key.seed))\n\(Self.footer)\n".utf8)
        let isWritten = write(descriptor, bytes, bytes.count) == bytes.count && fsync(descriptor) == 0
        close(descriptor)
        guard isWritten, link(draft, path) == 0 else {
            throw .file(path: path, reason: String(cString: strerror(errno)))
        }
        synchroniseFolder()
    }
}
