import Money
import Statements
import Testing
import Timekeeping

@Suite("The network's statement in XML")
struct NetworkEntriesTests {
    @Test func `fees are folded into what they were taken for`() throws {
        let read = try ReadStatement(sample("camt053-08-network.xml"))
        #expect(read.summary.side == .clearing)
        #expect(read.lines.map(\.kind) == [.other, .payment, .refund, .payout])
        #expect(read.lines.map(\.amount.minorUnits) == [-1000, 10_000, -2500, -6472])
        #expect(read.lines.map { $0.fee?.minorUnits } == [nil, 38, -10, nil])
        #expect(read.lines.map { $0.net?.minorUnits } == [-1000, 9962, -2490, -6472])
        #expect(read.lines.map(\.order) == [nil, "T0002-17", "T0001-3", nil])
        #expect(read.lines.map(\.terminal) == [nil, "T0002", "T0001", nil])
        #expect(read.lines.map(\.hostNumber) == [nil, "P00000000001", "P00000000000", nil])
        #expect(read.lines.map(\.hostRefundNumber) == [nil, nil, "R00000000002", nil])
        #expect(read.lines.allSatisfy { $0.payout == "M0002-20261123-CNY" })
        #expect(read.lines[1].at == (try Timestamp(parsing: "2026-11-23T04:30:00Z")))
    }

    @Test func `a fee without its payment is refused`() throws {
        let text = String(decoding: try sampleBytes("camt053-08-network.xml"), as: UTF8.self)
        let scratch = try StatementScratch()
        let path = try scratch.file(text.replacing("P00000000001-FEE", with: "P00000000009-FEE"))
        let error = try #require(try refusal(path))
        #expect(error.kind == .unparsedRow)
        #expect(error.line == 100)
    }
}
