import GRDB
import Statements

/// WeChat Pay's flow of funds beside the bills of the same days: both tell the payments and refunds, and the flow tells
/// each fee by a row of its own.
///
/// The bill says more of a row, so it counts; of the flow then only what no bill tells does, such as what was paid out to
/// the bank.
enum FundFlow {
    private static let bills: [StatementFormat] = [.weChatAll, .weChatSuccess, .weChatRefund]

    /// Puts aside the rows of flows that bills tell, once either was read in.
    ///
    /// - Returns: how many rows of the new statement were.
    static func passOver(
        _ statement: Int64,
        _ format: StatementFormat,
        on days: ClosedRange<Int>?,
        _ database: Database
    ) throws -> Int {
        guard let days, (bills + [.weChatFundFlow]).contains(format) else { return 0 }
        let isFlow = format == .weChatFundFlow
        let others = try StatementStore.numbers(
            of: isFlow ? bills : [.weChatFundFlow],
            from: days.lowerBound - 1,
            to: days.upperBound + 1,
            in: database
        )
        guard !others.isEmpty else { return 0 }
        let (flows, bills) = isFlow ? ([statement], others) : (others, [statement])
        try database.execute(
            sql: Self.withdrawal,
            arguments: [statement, days.lowerBound - 1, days.upperBound + 1, list(flows), list(bills)]
        )
        try database.execute(
            sql: "DELETE FROM lines WHERE id IN (SELECT id FROM withdrawn WHERE later = ? AND reason = 'bill')",
            arguments: [statement]
        )
        return isFlow ? database.changesCount : 0
    }

    private static func list(_ numbers: [Int64]) -> String {
        "[" + numbers.map(String.init).joined(separator: ", ") + "]"
    }

    // The number of the payment or of the refund is the same in both; the host books both sides of midnight.
    private static let withdrawal = """
        WITH told AS (
            SELECT host_number AS number FROM lines WHERE is_bank = 0 AND day BETWEEN ?2 AND ?3 AND kind = 'payment'
                AND statement IN (SELECT value FROM json_each(?5))
            UNION SELECT host_refund_number FROM lines WHERE is_bank = 0 AND day BETWEEN ?2 AND ?3
                AND statement IN (SELECT value FROM json_each(?5))
        )
        INSERT INTO withdrawn SELECT lines.*, NULL, ?1, 'bill' FROM lines
        WHERE is_bank = 0 AND day BETWEEN ?2 AND ?3 AND statement IN (SELECT value FROM json_each(?4))
            AND kind IN ('payment', 'refund', 'reversal', 'fee')
            AND coalesce(host_refund_number, host_number) IN (SELECT number FROM told WHERE number IS NOT NULL)
        """
}
