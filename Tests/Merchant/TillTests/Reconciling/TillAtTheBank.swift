import Ledger
import Money
import StatementStore
import Statements
import Timekeeping

@testable import Till

/// One till with few sales, and what statements say of them.
struct TillAtTheBank {
    /// 2026-10-26, whose statements tests read in.
    static let day = BusinessDay(clampingDayNumber: 20_752)

    let till: ChainTill
    let reconciler: Reconciler
    private(set) var sales: [ChainSale] = []

    var store: StatementStore { reconciler.store }

    init() throws {
        till = try ChainTill(0, start: Timestamp(parsing: "2026-10-26T04:00:00Z"))
        reconciler = try Reconciler(
            ledger: till.ledger,
            store: StatementStore(path: till.counter.directory.statements),
            clock: till.counter.clock.timeSource
        )
    }

    /// Sells in a shift of the day.
    mutating func sell(_ amounts: [Int64], _ currency: Currency = .cny, at time: String = "2026-10-26T11:30:00Z") throws
    {
        let sold = amounts.enumerated().map { index, amount in
            let number = sales.count + index + 1
            return ChainSale(
                till: 0,
                terminal: till.terminal,
                day: Self.day,
                order: "A-\(number)",
                number: "P-\(number)",
                amount: amount,
                currency
            )
        }
        try till.trade(Self.day, at: Timestamp(parsing: time), sold, late: [])
        sales += sold
    }

    /// The rows of the sales, as a host that pays by the day tells them.
    func rows(of numbers: Int..., on day: BusinessDay = day) -> [StatementLine] {
        numbers.map { number in
            var row = sales[number].rows[0]
            row.day = day
            var line = row.line(number + 2)
            line.payout = nil
            line.terminal = nil
            return line
        }
    }

    @discardableResult
    func read(
        _ lines: [StatementLine],
        _ format: StatementFormat = .weChatAll,
        name: String? = nil,
        days: ClosedRange<BusinessDay> = day...day
    ) throws -> ImportedStatement {
        let name = try name ?? "statement \(store.statements().count)"
        return try reconciler.take(ListedStatement(format: format, name: name, days: days, lines: lines), file: name)
    }
}
