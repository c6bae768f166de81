import Money
import Statements
import Testing
import Timekeeping

@Suite("The network's table")
struct NetworkCSVReaderTests {
    private func text() throws -> String { String(decoding: try sampleBytes("network.csv"), as: UTF8.self) }

    private func refused(_ text: String) throws -> StatementError? {
        let scratch = try StatementScratch()
        return try refusal(scratch.file(text))
    }

    @Test func `rows, what was carried and payouts are read`() throws {
        let read = try ReadStatement(sample("network.csv"))
        #expect(read.lines.map(\.kind) == [.other, .payment, .refund, .payout, .payment, .reversal])
        #expect(
            read.lines.map(\.amount.labelled) == [
                "CNY -10.00", "CNY 100.00", "CNY -25.00", "CNY -64.72", "JPY 500", "JPY -500",
            ]
        )
        #expect(read.lines.map { $0.fee?.minorUnits } == [nil, 38, -10, nil, 2, -2])
        #expect(read.lines.map { $0.net?.minorUnits } == [-1000, 9962, -2490, -6472, 498, -498])
        #expect(read.lines.map(\.line) == [2, 3, 4, 5, 6, 7])
        #expect(read.lines[2].order == "T0001-3")
        #expect(read.lines[2].hostNumber == "P00000000000")
        #expect(read.lines[2].hostRefundNumber == "R00000000002")
        #expect(read.lines[1].terminal == "T0002")
        #expect(read.lines[1].payout == "M0002-20261123-CNY")
        #expect(read.summary.format == .networkCSV)
        #expect(read.summary.account == "M0002")
        #expect(read.summary.rows == 6)
    }

    @Test func `the table and the bank's form of the same statement say the same`() throws {
        let table = try ReadStatement(sample("network.csv")).lines.prefix(4)
        let bank = try ReadStatement(sample("camt053-08-network.xml")).lines
        func plain(_ line: StatementLine) -> StatementLine {
            var line = line
            line.line = 0
            return line
        }
        #expect(table.map(plain) == bank.map(plain))
    }

    @Test func `a table that is cut off anywhere but behind a settlement is refused`() throws {
        let bytes = try sampleBytes("network.csv")
        let scratch = try StatementScratch()
        let whole = try text().utf8.count
        let firstEnd = try #require(try text().firstRange(of: "-64.72\r\n")).upperBound
        let settled = try text()[..<firstEnd].utf8.count
        for length in 1..<whole where length != settled {
            #expect(try refusal(scratch.file(Array(bytes[..<length]))) != nil, "cut at \(length)")
        }
    }

    @Test func `a digit that is another, and a row that lacks or stands twice, is found`() throws {
        let lines = try text().split(separator: "\r\n").map(String.init)
        for place in 1..<lines.count {
            var (without, twice) = (lines, lines)
            without.remove(at: place)
            twice.insert(lines[place], at: place)
            if place < lines.count - 1, ![5, 6].contains(place) {
                #expect(
                    try refused(without.joined(separator: "\r\n") + "\r\n")?.kind == .incomplete,
                    "without \(place)"
                )
            }
            #expect(try refused(twice.joined(separator: "\r\n") + "\r\n") != nil, "twice \(place)")
            var altered = lines
            altered[place] = lines[place].replacing("00,", with: "10,").replacing("64.72", with: "64.73")
                .replacing("-10.00", with: "-11.00").replacing("498", with: "489")
            guard altered != lines else { continue }
            #expect(try refused(altered.joined(separator: "\r\n") + "\r\n") != nil, "altered \(place)")
        }
        #expect(try refused(text() + text())?.kind == .unparsedRow)
    }
}
