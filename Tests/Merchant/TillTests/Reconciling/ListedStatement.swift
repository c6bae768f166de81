import Statements
import Timekeeping

/// A statement whose rows stand in a list.
struct ListedStatement: StatementReader {
    let format: StatementFormat
    let name: String
    let days: ClosedRange<BusinessDay>
    let lines: [StatementLine]

    func read(_ take: (StatementLine) throws -> Void) throws -> StatementSummary {
        for line in lines { try take(line) }
        return StatementSummary(
            format: format,
            side: format.side,
            digest: name,
            name: name,
            days: days,
            rows: lines.count
        )
    }
}
