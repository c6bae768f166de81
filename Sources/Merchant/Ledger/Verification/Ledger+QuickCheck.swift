import GRDB

extension Ledger {
    /// The first thing that is wrong with the file's pages and rows (`PRAGMA quick_check`), `nil` when nothing is; what
    /// the rows say is ``verify(isRebuilding:)``'s.
    ///
    /// - Throws: ``LedgerError`` when it cannot be read.
    public func quickCheck() throws(LedgerError) -> String? {
        do {
            let answer = try database.read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
            return answer == "ok" ? nil : answer ?? "it says nothing"
        } catch {
            throw LedgerError(error)
        }
    }
}
