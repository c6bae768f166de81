import GRDB
public import Money
public import Timekeeping

/// A shift as it stands.
public struct Shift: Sendable, Hashable {
    /// Its number, from 1; also that of its Z report.
    public let number: Int
    /// The business day it belongs to.
    public let businessDay: BusinessDay
    /// Whether it still takes payments.
    public let isOpen: Bool
    /// When it was opened.
    public let openedAt: Timestamp
    /// Who opened it.
    public let openedBy: String
    /// The cash in the drawer at the beginning.
    public let float: Money
    /// The journal's first entry in its range.
    public let firstSequence: Int
    /// When it was closed.
    public let closedAt: Timestamp?
    /// Who closed it.
    public let closedBy: String?
    /// The journal's first entry after its range.
    public let endSequence: Int?
    /// The leaf of its Z report.
    public let zHash: [UInt8]?

    /// The same shift without the cash at its beginning, for whoever may not know what should be in the drawer.
    public var withoutCash: Shift {
        Shift(
            number: number,
            businessDay: businessDay,
            isOpen: isOpen,
            openedAt: openedAt,
            openedBy: openedBy,
            float: .zero(float.currency),
            firstSequence: firstSequence,
            closedAt: closedAt,
            closedBy: closedBy,
            endSequence: endSequence,
            zHash: zHash
        )
    }
}

extension Shift {
    init(_ row: Row) throws {
        number = row["number"]
        businessDay = try BusinessDay(parsing: row["business_day"])
        isOpen = row["state"] == "open"
        openedAt = try Timestamp(parsing: row["opened_at"])
        openedBy = row["opened_by"]
        float = Money(minorUnits: row["float"], currency: try Currency.named(row["currency"]))
        firstSequence = row["first_sequence"]
        closedAt = try (row["closed_at"] as String?).map { try Timestamp(parsing: $0) }
        closedBy = row["closed_by"]
        endSequence = row["end_sequence"]
        zHash = row["z_hash"] == nil ? nil : row.bytes("z_hash")
    }
}
