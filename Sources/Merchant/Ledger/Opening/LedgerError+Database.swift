import GRDB

extension LedgerError {
    init(_ error: any Error) {
        switch error {
        case let error as LedgerError: self = error
        case let error as DatabaseError where [.SQLITE_READONLY, .SQLITE_CANTOPEN].contains(error.resultCode):
            self = .unwritable(path: "the database", reason: error.message ?? "it cannot be opened")
        case let error as DatabaseError where [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode):
            self = .damaged("the file itself is broken; restore a backup")
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
}
