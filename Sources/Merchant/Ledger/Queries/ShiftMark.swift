import GRDB
public import Money
public import Timekeeping

/// Something that happened in a shift, or came later and is attached to its Z.
public struct ShiftMark: Sendable, Hashable {
    /// What it was.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Cash was put into the drawer.
        case payIn = "pay_in"
        /// Cash was taken out of it.
        case payOut = "pay_out"
        /// The drawer was counted before the close.
        case count
        /// A payment of one of its orders came after the close.
        case latePayment = "late_payment"
        /// A refund that was begun in it was made after the close.
        case lateRefund = "late_refund"
        /// The drawer was counted once more after the close.
        case recount
        /// An X report was printed.
        case xPrint = "x_print"
        /// The Z report was printed.
        case zPrint = "z_print"

        /// Those that correct a Z, which stays as it is.
        public static let corrections: Set<Kind> = [.latePayment, .lateRefund, .recount]
        /// Those that say what is in the drawer.
        public static let ofCash: Set<Kind> = [.payIn, .payOut, .count, .recount]
    }

    /// What it was.
    public let kind: Kind
    /// The entry of the journal.
    public let sequence: Int
    /// How much it was about, if it was about money.
    public let amount: Money?
    /// The payment or the refund that it is about, or why it was done.
    public let subject: String?
    /// When it was recorded.
    public let recordedAt: Timestamp
    /// Who recorded it.
    public let recordedBy: String

    init(_ row: Row) throws {
        let row = try ShiftMarkRow(row)
        kind = row.kind
        sequence = row.key
        amount =
            if let units = row.amount, let code = row.currency {
                Money(minorUnits: units, currency: try Currency.named(code))
            } else {
                nil
            }
        subject = row.subject
        recordedAt = try Timestamp(parsing: row.recordedAt)
        recordedBy = row.recordedBy
    }

    /// Something that happened.
    init(kind: Kind, sequence: Int, amount: Money?, subject: String?, at instant: Timestamp, by person: String) {
        (self.kind, self.sequence, self.amount, self.subject) = (kind, sequence, amount, subject)
        (recordedAt, recordedBy) = (instant, person)
    }

    /// The same without how much.
    public init(withoutAmount mark: ShiftMark) {
        (kind, sequence, amount, subject) = (mark.kind, mark.sequence, nil, mark.subject)
        (recordedAt, recordedBy) = (mark.recordedAt, mark.recordedBy)
    }
}
