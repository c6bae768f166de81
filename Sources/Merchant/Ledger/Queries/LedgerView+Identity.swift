public import ClearingProtocol
import GRDB

extension LedgerView {
    /// Whose ledger it is.
    ///
    /// - Throws: ``LedgerError/damaged(_:)`` when the first entry cannot be read.
    public func founding() throws -> LedgerFounded {
        guard let text = try identity("founding") else { throw LedgerError.damaged("it has no first entry") }
        return try LedgerFounded(parsing: text)
    }

    /// The newest pairing, or `nil` before the first.
    public func pairing() throws -> TerminalPaired? {
        try identity("pairing").map { try TerminalPaired(parsing: $0) }
    }

    /// The merchant as known now: by the newest pairing, or as founded.
    public func profile() throws -> MerchantProfile {
        try pairing()?.pairing.profile ?? founding().profile
    }

    /// The number of the newest event of the network that was recorded, 0 before the first.
    public func newestEvent() throws -> Int {
        try identity("event").flatMap(Int.init) ?? 0
    }

    func identity(_ key: String) throws -> String? {
        try String.fetchOne(database, sql: "SELECT value FROM identity WHERE key = ?", arguments: [key])
    }
}
