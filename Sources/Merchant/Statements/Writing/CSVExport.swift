import ClearingProtocol
import DataFormats
import Money
import Timekeeping

/// The books as comma-separated values (RFC 4180) in UTF-8.
///
/// There is a line for every movement on an account of the merchant's assets: one for a payment or a refund, one each
/// for the two sides of a payout or a trade. So the column `net` sums to what moved on an account in a currency, `fee`
/// to what the networks kept, and `amount` of payments and refunds to the takings. Amounts are decimal, and below zero
/// where money leaves the account.
public struct CSVExport: ExportWriter {
    /// The names of the columns.
    static let columns = [
        "sequence", "recorded_at", "business_day", "kind", "account", "number", "payment", "order", "attempt",
        "reference", "terminal", "mode", "booked_at", "shift", "batch", "operator", "currency", "amount", "tip",
        "discount", "fee",
        "net", "late", "suspected_duplicate", "reason",
    ]

    /// A writer.
    public init() {}

    public mutating func begin() -> String { CommaSeparatedValues.record(Self.columns) }

    public mutating func text(of entry: ExportedEntry) -> String {
        if let movement = entry.movement {
            let account = ExportedPosting.clearing + (entry.network ?? "")
            return Self.record(entry, account, Self.about(movement), entry.batch, Self.figures(of: movement))
        }
        return entry.postings.filter { $0.account.hasPrefix("assets:") }.map { posting in
            let amount = posting.amount.plain
            let figures = [posting.amount.currency.code, amount, "", "", "", amount, "", ""]
            return Self.record(entry, posting.account, Array(repeating: "", count: 7), entry.batch, figures)
        }.joined()
    }

    public mutating func end() -> String { "" }

    private static func record(
        _ entry: ExportedEntry,
        _ account: String,
        _ about: [String],
        _ batch: Int?,
        _ figures: [String]
    ) -> String {
        let before = [
            String(entry.sequence), entry.recordedAt.description, entry.businessDay.description, entry.kind.rawValue,
            CommaSeparatedValues.safe(account), CommaSeparatedValues.safe(entry.number ?? ""),
        ]
        let behind = [
            entry.shift.map(String.init) ?? "", batch.map(String.init) ?? "", CommaSeparatedValues.safe(entry.actor),
        ]
        let reason = CommaSeparatedValues.safe(entry.reason ?? "")
        return CommaSeparatedValues.record(before + about + behind + figures + [reason])
    }

    private static func about(_ movement: ExportedMovement) -> [String] {
        [
            CommaSeparatedValues.safe(movement.payment), CommaSeparatedValues.safe(movement.reference.order),
            String(movement.reference.attempt), CommaSeparatedValues.safe(movement.note ?? ""),
            CommaSeparatedValues.safe(movement.terminal ?? ""),
            movement.mode?.rawValue ?? "", movement.at.description,
        ]
    }

    private static func figures(of movement: ExportedMovement) -> [String] {
        let amounts = [movement.amount.minorUnits, movement.tip, movement.discount, movement.fee, movement.net]
        return [movement.amount.currency.code] + amounts.map(movement.plain)
            + [movement.isLate, movement.isSuspectedDuplicate].map { $0 ? "true" : "false" }
    }
}
