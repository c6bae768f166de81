public import ClearingProtocol
import GRDB
public import Money
public import Timekeeping

extension StoreTransaction {
    /// Adds a settlement; the database refuses one of a day that is not after the last.
    public func add(_ settlement: DaySettlement) throws {
        try run(
            """
            INSERT INTO settlements(
                settlement, merchant, currency, business_day, carried_out, body, log_index, settled_at
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                settlement.settlement, settlement.merchant, settlement.currency.code,
                settlement.businessDay.description, settlement.carriedOut.minorUnits,
                settlement.json.canonicalText, settlement.logIndex, settlement.settledAt.description,
            ]
        )
    }

    /// What a merchant was settled on a business day, one settlement for each currency.
    public func settlements(of merchant: String, on day: BusinessDay) throws -> [DaySettlement] {
        try rows(
            "SELECT body FROM settlements WHERE merchant = ? AND business_day = ? ORDER BY currency",
            [merchant, day.description]
        ).map { try $0.message("body") }
    }

    /// A merchant's last settlement in a currency.
    public func lastSettlement(of merchant: String, in currency: Currency) throws -> DaySettlement? {
        try row(
            """
            SELECT body FROM settlements WHERE merchant = ? AND currency = ? ORDER BY business_day DESC LIMIT 1
            """,
            [merchant, currency.code]
        )?.message("body")
    }

    /// A batch whose lines have no leaves yet, the first in the log.
    public func batchWithoutLines() throws -> BatchRecord? {
        try row("SELECT * FROM batches WHERE lines_index IS NULL ORDER BY log_index LIMIT 1").map(BatchRecord.init)
    }

    /// Notes where the leaves of a batch's lines begin in the log.
    public func set(linesIndex: Int, ofBatch number: Int, of terminal: String) throws {
        try run(
            "UPDATE batches SET lines_index = ? WHERE terminal = ? AND number = ? AND lines_index IS NULL",
            [linesIndex, terminal, number]
        )
    }
}
