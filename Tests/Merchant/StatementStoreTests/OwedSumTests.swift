import Foundation
import Money
import Statements
import Testing
import Timekeeping

@testable import StatementStore

@Suite struct OwedSumTests {
    private static let day = BusinessDay(clampingDayNumber: 20_000)
    private static let calendar = MerchantCalendar(zoneName: "Asia/Shanghai", cutoff: .midnight) { _ in 8 * 3_600 }

    private static func line(_ units: Int64, _ currency: Currency = .cny, on day: BusinessDay = day) -> StatementLine {
        StatementLine(
            .payment,
            line: 1,
            amount: Money(minorUnits: units, currency: currency),
            hostNumber: "P\(units)",
            day: day
        )
    }

    @Test func `a day of one statement and one currency is owed in one sum, another one in as many as it has`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try StatementStore(path: folder.appending(path: "statements.sqlite").path)
        let (day, next) = (Self.day, Self.day.advanced(by: 1))
        func take(_ format: StatementFormat, _ lines: [StatementLine]) throws {
            let statement = ListedStatement(format: format, name: format.rawValue, lines: lines)
            _ = try store.take(statement, file: format.rawValue, by: "Li", at: .earliest, calendar: Self.calendar)
        }
        try take(.weChatAll, [Self.line(100), Self.line(20), Self.line(3, on: next)])
        #expect(try store.owed(for: day...day).map(\.net) == [120])
        try take(.alipay, [Self.line(7), Self.line(500, .jpy)])
        let sums = try store.owed(for: day...next)
        #expect(sums.map(\.net) == [120, 7, 500, 3])
        #expect(sums.map(\.currency) == [.cny, .cny, .jpy, .cny])
        #expect(sums.map(\.day) == [day, day, day, next])
    }
}
