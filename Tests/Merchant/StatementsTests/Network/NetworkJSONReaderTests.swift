import ClearingProtocol
import Money
import Statements
import Testing
import Timekeeping

@Suite("The network's signed statement")
struct NetworkJSONReaderTests {
    private let key = SigningKey(from: .seeded(7, stream: "network"))

    private func line(_ kind: SettlementLineKind, _ number: String, _ payment: String, _ gross: Int64, _ fee: Int64)
        throws
        -> SettlementLine
    {
        SettlementLine(
            kind: kind,
            number: number,
            payment: payment,
            reference: AttemptReference(order: "T0002-17", attempt: 2),
            terminal: "T0002",
            batch: 7,
            businessDay: try BusinessDay(parsing: "2026-11-23"),
            at: try Timestamp(parsing: "2026-11-23T04:30:00Z"),
            gross: Money(minorUnits: gross, currency: .cny),
            fee: Money(minorUnits: fee, currency: .cny)
        )
    }

    private func statement(_ lines: [SettlementLine], settling settled: [SettlementLine]) throws -> MerchantStatement {
        let settlement = DaySettlement(
            settlement: "M0002-20261123-CNY",
            merchant: "M0002",
            acquirer: "ACQ",
            businessDay: try BusinessDay(parsing: "2026-11-23"),
            totals: try SettlementTotal.totals(of: settled, in: .cny),
            carriedIn: Money(minorUnits: -1000, currency: .cny),
            payoutDay: try BusinessDay(parsing: "2026-11-24"),
            positions: [],
            unsettled: .zero(.cny),
            linesRoot: String(repeating: "0", count: 64),
            logIndex: 3,
            settledAt: try Timestamp(parsing: "2026-11-24T00:05:00Z")
        )
        return MerchantStatement(
            merchant: "M0002",
            name: "Harbour Noodles",
            chineseName: nil,
            acquirerName: "Acquirer",
            businessDay: try BusinessDay(parsing: "2026-11-23"),
            sheets: [SettlementSheet(settlement: settlement, lines: lines)]
        )
    }

    private func lines() throws -> [SettlementLine] {
        [
            try line(.payment, "P1", "P1", 10_000, 38), try line(.refund, "R2", "P0", 2500, 10),
            try line(.payment, "P3", "P3", 500, 2), try line(.reversal, "V4", "P3", 500, 2),
        ]
    }

    private func bytes(_ lines: [SettlementLine]? = nil) throws -> [UInt8] {
        let settled = try self.lines()
        return Signed(try statement(lines ?? settled, settling: settled), by: key).canonicalBytes
    }

    @Test func `its lines are rows, between what was carried and what was paid out`() throws {
        let scratch = try StatementScratch()
        var options = try StatementOptions.tests()
        options.networkKey = key.verifyingKey
        let read = try ReadStatement(scratch.file(bytes()), options: options)
        #expect(read.lines.map(\.kind) == [.other, .payment, .refund, .payment, .reversal, .payout])
        #expect(read.lines.map { $0.net?.minorUnits } == [-1000, 9962, -2490, 498, -498, -6472])
        #expect(read.lines.map { $0.fee?.minorUnits } == [nil, 38, -10, 2, -2, nil])
        #expect(read.lines.map(\.line) == [1, 2, 3, 4, 5, 6])
        #expect(read.lines[1].order == "T0002-17")
        #expect(read.lines[2].hostRefundNumber == "R2")
        #expect(read.summary.format == .networkJSON)
        #expect(read.summary.account == "M0002")
    }

    @Test func `the signature is checked where the key is given`() throws {
        let scratch = try StatementScratch()
        let text = String(decoding: try bytes(), as: UTF8.self).replacing("T0002-17", with: "T0002-18")
        let path = try scratch.file(text)
        #expect(try refusal(path) == nil)
        var options = try StatementOptions.tests()
        options.networkKey = key.verifyingKey
        #expect(try refusal(path, options: options)?.kind == .altered)
        options.networkKey = SigningKey(from: .seeded(8, stream: "other")).verifyingKey
        #expect(try refusal(scratch.file(bytes()), options: options)?.kind == .altered)
    }

    @Test func `a statement that is cut off, joined, altered, or lacks or doubles a line is refused`() throws {
        let scratch = try StatementScratch()
        let whole = try bytes()
        for length in stride(from: 1, to: whole.count, by: 37) {
            let kind = try refusal(scratch.file(Array(whole[..<length])))?.kind
            #expect(kind == .incomplete || kind == .unrecognised, "cut at \(length)")
        }
        #expect(try refusal(scratch.file(whole + whole))?.kind == .doubled)
        let all = try lines()
        #expect(try refusal(scratch.file(bytes(all.dropLast())))?.kind == .incomplete)
        #expect(try refusal(scratch.file(bytes(all + [all[0]])))?.kind == .doubled)
        let text = String(decoding: whole, as: UTF8.self)
        for (old, new) in [("\"gross\":10000", "\"gross\":10001"), ("\"fee\":38", "\"fee\":39"), ("9962", "9963")] {
            #expect(text.contains(old))
            let error = try refusal(scratch.file(text.replacing(old, with: new, maxReplacements: 1)))
            #expect(error?.kind == .unparsedRow)
            #expect(error?.field != nil)
        }
    }
}
