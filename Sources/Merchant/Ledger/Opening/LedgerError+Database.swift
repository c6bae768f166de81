import GRDB

extension LedgerError {
    init(_ error: any Error) {
        switch error {
        case let error as LedgerError: self = error
        case let error as DatabaseError where [.SQLITE_READONLY, .SQLITE_CANTOPEN].contains(error.resultCode):
            self = .unwritable(path: "the database", reason: error.message ?? "it cannot be opened")
        case let error as DatabaseError where [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode):
            self = .broken(error.message ?? "it is no database")
        case let error as DatabaseError where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE:
            self = .failed("there is no room for ledger.sqlite-shm: the disk is full, or files may not grow; make room")
        case let error as DatabaseError where error.resultCode == .SQLITE_IOERR:
            self = .diskFailed(
                "\(error.message ?? "input or output failed"), code \(error.extendedResultCode.rawValue)"
            )
        case let error as DatabaseError where error.resultCode == .SQLITE_FULL:
            self = .failed("the disk is full; make room and try again")
        case let error as DatabaseError: self = .failed(error.message ?? "code \(error.resultCode.rawValue)")
        default: self = .failed("\(error)")
        }
    }

    /// What of a file does not hold, when that is what the error says.
    var whatIsUnsound: String? {
        switch self {
        case .damaged(let reason), .broken(let reason): reason
        default: nil
        }
    }
}
