import ClearingProtocol

#if canImport(Glibc)
    import Glibc
#endif

/// The first bytes of a file, by which it says what it is (https://sqlite.org/fileformat.html section 1.3).
struct FileHeader {
    private static let magic = Array("SQLite format 3\0".utf8)
    private let bytes: [UInt8]

    /// Reads them, as far as there are any.
    init(of path: String) {
        var bytes = [UInt8](repeating: 0, count: 72)
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        close(descriptor)
        self.bytes = Array(bytes.prefix(max(0, count)))
    }

    /// What the file is, when it is no ledger.
    var failure: VerificationFailure {
        VerificationFailure(
            sequence: nil,
            subject: "the file's header",
            expected: "a database of application \(Self.text(of: LedgerSchema.applicationIdentifier))",
            found: found
        )
    }

    private var found: String {
        guard bytes.count == 72 else { return "\(bytes.count) bytes" }
        guard bytes.starts(with: Self.magic) else { return "one that begins with \(bytes.prefix(16).hexadecimal)" }
        return "one of application \(bytes[68..<72].hexadecimal)"
    }

    private static func text(of application: Int) -> String {
        (0..<4).reversed().map { UInt8(truncatingIfNeeded: application >> ($0 * 8)) }.hexadecimal
    }
}
