#if canImport(Glibc)
    import Glibc
#endif

/// A file that is written beside its place and then appears there whole, or not at all.
///
/// What a killed program left of one is taken over by the next; two programs do not write the same one.
final class DraftFile {
    /// Where it is written.
    let path: String
    private let target: String
    private let descriptor: Int32
    private var isPublished = false

    /// What SQLite may have left beside a database.
    static let companions = ["-wal", "-shm", "-journal"]

    /// Makes an empty draft, readable by its owner only.
    ///
    /// - Throws: ``LedgerError/unwritable(path:reason:)``, or ``BackupRefusal/underWay(path:)``.
    init(of target: String) throws(LedgerError) {
        let path = target + ".draft"
        // Not the member yet: a class that throws once it has all its members is torn down, and would remove the file.
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw .unwritable(path: path, reason: String(cString: strerror(errno))) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, Self.isSame(descriptor, path) else {
            close(descriptor)
            throw .refused(.underWay(path: target))
        }
        for companion in Self.companions { unlink(path + companion) }
        guard fchmod(descriptor, 0o600) == 0, ftruncate(descriptor, 0) == 0 else {
            let reason = String(cString: strerror(errno))
            close(descriptor)
            throw .unwritable(path: path, reason: reason)
        }
        self.target = target
        self.path = path
        self.descriptor = descriptor
    }

    deinit {
        if !isPublished {
            for companion in Self.companions { unlink(path + companion) }
            unlink(path)
        }
        close(descriptor)
    }

    /// Puts the file in its place: after a power cut there is what was there before, or all of this.
    ///
    /// - Returns: how many bytes it has.
    /// - Throws: ``LedgerError/unwritable(path:reason:)``.
    @discardableResult
    func publish() throws(LedgerError) -> Int {
        var status = stat()
        guard fsync(descriptor) == 0, fstat(descriptor, &status) == 0, rename(path, target) == 0 else {
            throw .unwritable(path: target, reason: String(cString: strerror(errno)))
        }
        isPublished = true
        try LedgerDirectory.synchronise(Self.parent(of: target))
        return Int(status.st_size)
    }

    private static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func isSame(_ descriptor: Int32, _ path: String) -> Bool {
        var (one, other) = (stat(), stat())
        return fstat(descriptor, &one) == 0 && stat(path, &other) == 0 && one.st_ino == other.st_ino
            && one.st_dev == other.st_dev
    }
}
