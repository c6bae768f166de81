public import ClearingProtocol
public import Money
public import Timekeeping

/// One posting to an account, with the entry that it belongs to.
public struct AccountMovement: Sendable, Hashable {
    /// The entry's number.
    public let sequence: Int
    /// What happened.
    public let kind: String
    /// When.
    public let at: Timestamp
    /// What was debited to the account, or credited where negative.
    public let amount: Money
    /// The entry's body.
    public let body: JSONValue

    init(_ row: StoredRow) throws {
        sequence = try row.count("sequence")
        kind = try row.text("kind")
        at = try row.timestamp("recorded_at")
        amount = Money(minorUnits: try row.integer("amount"), currency: try row.currency())
        body = try row.converted(row.text("body"), "body") { try? JSONValue(parsing: $0) }
    }
}
