import Statements
import Timekeeping

/// A statement whose rows stand in a list, and which may then be refused.
struct ListedStatement: StatementReader {
    let format: StatementFormat
    let name: String
    let lines: [StatementLine]
    var refusal: StatementError?

    func read(_ take: (StatementLine) throws -> Void) throws -> StatementSummary {
        for line in lines { try take(line) }
        if let refusal { throw refusal }
        return StatementSummary(format: format, side: format.side, digest: name, name: name, rows: lines.count)
    }
}
