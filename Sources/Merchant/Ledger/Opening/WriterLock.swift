#if canImport(Glibc)
    import Glibc
#endif

/// The right to write to a ledger, which one program at a time has. It ends with the program, however that ends.
final class WriterLock: Sendable {
    private let descriptor: Int32

    /// Takes the lock and leaves word who has it.
    ///
    /// - Throws: ``LedgerError/held(by:)`` when another program has it.
    init(path: String, program: String) throws(LedgerError) {
        // Not the member yet: a class that throws once it has all its members is torn down, and would close it again.
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .unwritable(path: path, reason: String(cString: strerror(errno))) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let holder = Self.holder(descriptor)
            close(descriptor)
            throw .held(by: holder)
        }
        let word = Array("\(program) (process \(getpid()))".utf8)
        ftruncate(descriptor, 0)
        pwrite(descriptor, word, word.count, 0)
        self.descriptor = descriptor
    }

    deinit {
        ftruncate(descriptor, 0)
        // A child that is being started has the descriptor too, until it becomes its program: closing alone would leave
        // the lock with it for that long.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    private static func holder(_ descriptor: Int32) -> String {
        word(descriptor) ?? "another program"
    }

    /// What a program left in the file of its lock; `nil` where there is nothing.
    static func word(_ descriptor: Int32) -> String? {
        var bytes = [UInt8](repeating: 0, count: 128)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        let printable = bytes.prefix(max(0, count)).filter { $0 >= 0x20 && $0 < 0x7F }
        return printable.isEmpty ? nil : String(decoding: printable, as: UTF8.self)
    }
}
