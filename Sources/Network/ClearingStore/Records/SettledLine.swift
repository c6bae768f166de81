public import ClearingProtocol
import Money

/// A line of a settlement with the member that issued the payer's wallet.
public struct SettledLine: Sendable, Hashable {
    /// The line as the merchant sees it.
    public let line: SettlementLine
    /// The member that issued the wallet.
    public let issuer: String

    init(_ row: StoredRow) throws {
        let currency = try row.currency()
        line = SettlementLine(
            kind: try row.converted(row.text("kind"), "kind") { SettlementLineKind(rawValue: $0) },
            number: try row.text("number"),
            payment: try row.text("payment"),
            reference: AttemptReference(order: try row.text("order_number"), attempt: try row.count("attempt")),
            terminal: try row.text("terminal"),
            batch: row.optionalCount("batch"),
            businessDay: try row.businessDay("business_day"),
            at: try row.timestamp("at"),
            gross: Money(minorUnits: try row.integer("amount"), currency: currency),
            fee: Money(minorUnits: try row.integer("fee"), currency: currency)
        )
        issuer = try row.text("issuer")
    }
}
