import ClearingProtocol
import Ledger
import Money

/// What a headless demo did.
struct DemoSummary: Sendable {
    let orders: Int
    let paid: Int
    let declined: Int
    let expired: Int
    let gross: Money
    let fees: Money
    let net: Money
    let batch: SealedBatch
    let verification: VerificationReport
    /// What does not reconcile, one sentence each; empty when everything does.
    let differences: [String]
    let milliseconds: Int64

    /// Whether the till, the network and the recomputed ledger agree.
    var isReconciled: Bool { differences.isEmpty }

    var json: JSONValue {
        [
            "orders": .integer(Int64(orders)),
            "paid": .integer(Int64(paid)),
            "declined": .integer(Int64(declined)),
            "expired": .integer(Int64(expired)),
            "gross": .money(gross),
            "fees": .money(fees),
            "net": .money(net),
            "batch": [
                "number": .integer(Int64(batch.number)),
                "state": .string(batch.state.rawValue),
                "entries": .integer(Int64(batch.entries)),
            ],
            "verify": .string(verification.isSound ? "ok" : "failed"),
        ]
    }

    /// The canonical JSON with the seconds, which canonical JSON cannot hold: it has no fractions.
    var text: String {
        let seconds = "\(milliseconds / 1000).\(String(1000 + milliseconds % 1000).dropFirst())"
        return String(json.canonicalText.dropLast()) + ",\"seconds\":\(seconds)}"
    }
}
