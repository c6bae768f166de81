import Glibc
import OutsideText

/// A file that appears under its name once it is whole.
final class ExportFile {
    private let path: String
    private let draft: String
    private let isReplacing: Bool
    private let descriptor: Int32

    /// Begins the file beside its name.
    ///
    /// - Parameter isReplacing: whether a file of that name may go.
    /// - Throws: ``CommandFailure`` when there is one that may not go, or none can be written there.
    init(_ path: String, isReplacing: Bool) throws {
        self.path = path
        self.isReplacing = isReplacing
        draft = "\(path).\(getpid()).draft"
        try Self.check(path, isReplacing)
        descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw Self.failure(path, errno) }
    }

    /// Adds bytes.
    ///
    /// - Throws: ``CommandFailure`` when the disk takes no more.
    func write(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                throw Self.failure(path, errno)
            }
        }
    }

    /// Gives the file its name, on the disk.
    ///
    /// - Throws: ``CommandFailure``.
    func finish() throws {
        guard fsync(descriptor) == 0 else { throw Self.failure(path, errno) }
        try Self.check(path, isReplacing)
        guard rename(draft, path) == 0 else { throw Self.failure(path, errno) }
        close(descriptor)
    }

    /// Leaves nothing behind.
    func abandon() {
        close(descriptor)
        unlink(draft)
    }

    private static func check(_ path: String, _ isReplacing: Bool) throws {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        // A device or a link would lose its name to the new file.
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw CommandFailure(
                status: .no,
                sentence:
                    "\(path.shown(limit: 200)) is no plain file; choose another name, or write to standard output."
            )
        }
        guard !isReplacing else { return }
        throw CommandFailure(
            status: .no,
            sentence: "There is a file \(path.shown(limit: 200)); choose another name or replace it with --force."
        )
    }

    private static func failure(_ path: String, _ code: Int32) -> CommandFailure {
        CommandFailure(
            status: .failed,
            sentence: "\(path.shown(limit: 200)) cannot be written (\(String(cString: strerror(code)))); "
                + "make room or name another file and try again."
        )
    }
}
