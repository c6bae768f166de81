import ClearingProtocol
import Money
import Timekeeping

/// The books as JSON Lines: canonical JSON (RFC 8785), an object for each entry that posts.
///
/// Amounts are integers of minor units beside their `currency`, times RFC 3339 in UTC. What does not belong to an entry
/// is left out.
public struct JSONLinesExport: ExportWriter {
    /// A writer.
    public init() {}

    public mutating func begin() -> String { "" }

    public mutating func text(of entry: ExportedEntry) -> String {
        let movement = entry.movement
        let object = JSONValue.members([
            "sequence": .integer(Int64(entry.sequence)),
            "recorded_at": .string(entry.recordedAt.description),
            "business_day": .string(entry.businessDay.description),
            "kind": .string(entry.kind.rawValue),
            "operator": .string(entry.actor),
            "shift": entry.shift.map { .integer(Int64($0)) },
            "batch": entry.batch.map { .integer(Int64($0)) },
            "network": entry.network.map(JSONValue.string),
            "number": entry.number.map(JSONValue.string),
            "reason": entry.reason.map(JSONValue.string),
            "order": movement.map { .string($0.reference.order) },
            "attempt": movement.map { .integer(Int64($0.reference.attempt)) },
            "reference": movement?.note.map(JSONValue.string),
            "terminal": movement?.terminal.map(JSONValue.string),
            "payment": movement.map { .string($0.payment) },
            "mode": movement?.mode.map { .string($0.rawValue) },
            "booked_at": movement.map { .string($0.at.description) },
            "currency": movement.map { .string($0.amount.currency.code) },
            "amount": movement.map { .integer($0.amount.minorUnits) },
            "tip": movement.map { .integer($0.tip) },
            "discount": movement.map { .integer($0.discount) },
            "fee": movement.map { .integer($0.fee) },
            "net": movement.map { .integer($0.net) },
            "late": movement.map { .boolean($0.isLate) },
            "suspected_duplicate": movement.map { .boolean($0.isSuspectedDuplicate) },
            "postings": .array(entry.postings.map(Self.json)),
        ])
        return object.canonicalText + "\n"
    }

    public mutating func end() -> String { "" }

    private static func json(_ posting: ExportedPosting) -> JSONValue {
        [
            "account": .string(posting.account),
            "amount": .integer(posting.amount.minorUnits),
            "currency": .string(posting.amount.currency.code),
        ]
    }
}
