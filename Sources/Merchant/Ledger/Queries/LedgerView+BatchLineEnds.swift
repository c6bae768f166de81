import ClearingProtocol
import GRDB

extension LedgerView {
    /// Where the lines of a batch's own entries ended up that the network did not take with it, in their order.
    ///
    /// - Parameter payment: the number of the payment or refund that is asked about, or `nil` for all.
    public func lineEnds(ofBatch number: Int, payment: String? = nil) throws -> [BatchLineEnd] {
        try Row.fetchAll(database, sql: Self.lineEnds, arguments: ["batch": number, "payment": payment])
            .map { row in
                let difference: BatchLineDifference
                do {
                    difference = try BatchLineDifference(parsing: row[0] as String)
                } catch {
                    throw LedgerError.damaged("what differs in a line of batch \(number)")
                }
                return BatchLineEnd(
                    line: difference.yours,
                    link: BatchLineLink(batch: row[1], line: row[2]),
                    fate: try row.value(3, "what became of a line of batch \(number)")
                )
            }
    }

    // A line that is brought again has a row for each batch that did not take it; the last link has one only where it was
    // not taken either.
    private static let lineEnds = """
        WITH RECURSIVE chain (start, batch, line) AS (
            SELECT line, batch, line FROM rejected_lines
            WHERE batch = :batch AND json_extract(difference, '$.yours.from') IS NULL
                AND (:payment IS NULL OR payment = :payment)
            UNION ALL
            SELECT chain.start, rejected.next_batch, rejected.next_line
            FROM chain JOIN rejected_lines rejected ON rejected.batch = chain.batch AND rejected.line = chain.line
            WHERE rejected.next_batch IS NOT NULL
        ), ends AS (SELECT start, max(batch) AS batch, line FROM chain GROUP BY start)
        SELECT first.difference, ends.batch, ends.line,
            CASE
                WHEN last.state IN ('open', 'corrected') THEN 'waits'
                WHEN last.state = 'dropped' THEN 'given_up'
                WHEN last.state = 'elsewhere' THEN 'taken'
                WHEN batches.state IN ('acknowledged', 'part_acknowledged') THEN 'taken'
                ELSE 'waits'
            END AS fate
        FROM ends
        JOIN rejected_lines first ON first.batch = :batch AND first.line = ends.start
        JOIN batches ON batches.number = ends.batch
        LEFT JOIN rejected_lines last ON last.batch = ends.batch AND last.line = ends.line
        ORDER BY ends.start
        """
}
