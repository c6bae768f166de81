import GRDB

extension DatabaseError {
    /// Whether it says something of what stands in the file, and not of the disk, the memory or another program.
    var isOfTheFile: Bool {
        let others: [ResultCode] = [
            .SQLITE_IOERR, .SQLITE_FULL, .SQLITE_NOMEM, .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_INTERRUPT,
            .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_READONLY,
        ]
        return !others.contains(resultCode)
    }

    /// Whether something could not be written, for want of room or for another reason.
    var isOfWriting: Bool {
        let codes: [ResultCode] = [.SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_TRUNCATE]
        return resultCode == .SQLITE_FULL || codes.contains(extendedResultCode)
    }
}
