import ClearingProtocol
import GRDB
public import Money
public import Timekeeping

/// Somebody who works at the till, as they stand.
public struct Operator: Sendable, Hashable, Identifiable {
    /// The number, which stays.
    public let id: Int
    /// The name, which stands as actor in the entries that they make.
    public let name: String
    /// The names that were theirs before.
    public let formerNames: [String]
    /// What they are trusted with.
    public let role: OperatorRole
    /// The PIN's keyed hash; it is compared and never shown.
    public let pin: String
    /// What they may give back in a business day without anybody else, or `nil` for nothing.
    public let refundLimit: Money?
    /// Whether they may no longer work at the till.
    public let isDisabled: Bool
    /// How many PINs were wrong since the last right one.
    public let wrongPINs: Int
    /// Until when no PIN is looked at; it may be over.
    public let lockedUntil: Timestamp?
    /// When they were added.
    public let addedAt: Timestamp
    /// Who added them.
    public let addedBy: String
    /// When they last signed in.
    public let signedInAt: Timestamp?
}

extension Operator {
    init(_ row: Row) throws {
        let stored = try OperatorRow(row)
        id = stored.key
        name = stored.name
        formerNames = try OperatorRow.names(stored.formerNames)
        role = stored.role
        pin = stored.pin
        refundLimit = try stored.currency.map {
            Money(minorUnits: stored.refundLimit, currency: try Currency.named($0))
        }
        isDisabled = stored.isDisabled
        wrongPINs = stored.wrongPINs
        lockedUntil = try stored.lockedUntil.map { try Timestamp(parsing: $0) }
        addedAt = try Timestamp(parsing: stored.addedAt)
        addedBy = stored.addedBy
        signedInAt = try stored.signedInAt.map { try Timestamp(parsing: $0) }
    }
}
