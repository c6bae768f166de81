import Money
import Statements
import Testing

@testable import StatementStore

@Suite struct ReadAheadTests {
    private static let lines = (1...3_001).map {
        StatementLine(.payment, line: $0, amount: Money(minorUnits: Int64($0), currency: .cny))
    }

    @Test(arguments: [0, 1, 256, 257, 3_001])
    func `all rows come in the order of the file, and then what it says of itself`(_ count: Int) throws {
        let statement = ListedStatement(format: .alipay, name: "a", lines: Array(Self.lines.prefix(count)))
        var read: [StatementLine] = []
        let summary = try ReadAhead.forEach(of: { try statement.read($0) }) { read.append($0) }
        #expect(read == statement.lines)
        #expect(summary.rows == count)
    }

    @Test func `a refusal comes after the rows before it`() throws {
        let refusal = StatementError(.incomplete, file: "a", reason: "it ends")
        let statement = ListedStatement(format: .alipay, name: "a", lines: Self.lines, refusal: refusal)
        var read = 0
        #expect(throws: refusal) { try ReadAhead.forEach(of: { try statement.read($0) }) { _ in read += 1 } }
        #expect(read == Self.lines.count)
    }

    @Test(arguments: [1, 256, 3_001])
    func `what the taker of a row throws is thrown on, and no row is taken after it`(_ last: Int) throws {
        let refusal = StatementError(.unparsedRow, file: "a", line: last, reason: "too much")
        let statement = ListedStatement(format: .alipay, name: "a", lines: Self.lines)
        var read = 0
        #expect(throws: refusal) {
            try ReadAhead.forEach(of: { try statement.read($0) }) { line in
                read += 1
                if line.line == last { throw refusal }
            }
        }
        #expect(read == last)
    }
}
