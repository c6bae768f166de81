import Crypto
import OutsideText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The bytes of a file on the disk, and the digest of all of them.
final class FileBytes: ByteSource {
    /// How much is read at a time.
    static let chunk = 256 * 1024

    private let file: String
    private let descriptor: CInt
    private var hash = SHA256()

    /// Opens a file.
    ///
    /// - Throws: ``StatementError`` of the kind missing when it is not there, may not be read, or is no plain file:
    ///   what a pipe gave once to find out its form, it would not give again.
    init(path: String) throws(StatementError) {
        file = path
        // A pipe that nobody writes to would be waited for, to be refused then.
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .unreadable(path, because: errno, as: .missing) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .unreadable(path, because: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw StatementError(
                .missing,
                file: path,
                reason: "it is no plain file",
                mend: "Save the statement to a file and give that."
            )
        }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(StatementError) -> Int {
        while true {
            #if canImport(Glibc)
                let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
                let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
            #else
                let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
            #endif
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable(file, because: errno) }
            hash.update(bufferPointer: UnsafeRawBufferPointer(start: buffer.baseAddress, count: count))
            return count
        }
    }

    /// The SHA-256 of the whole file in hexadecimal; what was not read before is read now.
    func digest() throws(StatementError) -> String {
        let rest = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.chunk, alignment: 16)
        defer { rest.deallocate() }
        while try read(into: rest) > 0 {}
        return hash.finalize().reduce(into: "") { text, byte in
            text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
    }

    /// The length in bytes.
    func length() throws(StatementError) -> Int {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .unreadable(file, because: errno) }
        return Int(status.st_size)
    }

    /// Bytes from a place in the file, which are not counted into the digest.
    ///
    /// - Throws: ``StatementError`` of the kind incomplete when the file has not as many there.
    func bytes(at offset: Int, count: Int) throws(StatementError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let read = bytes.withUnsafeMutableBytes { buffer in
                pread(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, off_t(offset + filled))
            }
            if read < 0, errno == EINTR { continue }
            guard read >= 0 else { throw .unreadable(file, because: errno) }
            guard read > 0 else { throw .cutOff(file) }
            filled += read
        }
        return bytes
    }
}

extension StatementError {
    /// The system does not let the file be read.
    static func unreadable(_ file: String, because code: CInt, as kind: Kind = .unreadable) -> StatementError {
        StatementError(
            kind,
            file: file,
            reason: "it cannot be read (\(String(cString: strerror(code))))",
            mend: "Check the path and that you may read the file."
        )
    }

    /// The file ends where its own structure says that more must come.
    static func cutOff(_ file: String) -> StatementError {
        StatementError(.incomplete, file: file, reason: "it ends before its end")
    }
}
