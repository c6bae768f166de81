import ClearingProtocol
import Ledger
import Money
import Reconciliation
import StatementStore
import Statements
import TestSupport
import Timekeeping

@testable import Till

/// A season's days with what clearing and the bank say of them: the same as the till, until a test changes it.
final class SeasonAtTheBank {
    let season: TradingSeason
    let store: StatementStore
    let reconciler: Reconciler
    private(set) var days: [BusinessDay] = []
    private(set) var lines: [BusinessDay: [StatementLine]] = [:]

    init(seed: UInt64) throws {
        season = try TradingSeason(seed: seed)
        store = try StatementStore(path: season.counter.directory.statements)
        reconciler = try Reconciler(
            ledger: season.counter.till.ledger,
            store: store,
            clock: season.counter.clock.timeSource
        )
        for back in (0..<33).reversed() {
            let day = season.lastDay.advanced(by: -back)
            days.append(day)
            lines[day] = try rows(of: day)
        }
    }

    /// Clearing's rows of a day.
    subscript(day: BusinessDay) -> [StatementLine] {
        get { lines[day] ?? [] }
        set { lines[day] = newValue }
    }

    /// Reads in clearing's statement of a day.
    func clear(_ day: BusinessDay, as name: String? = nil) throws {
        let name = name ?? "clearing \(day)"
        let statement = ListedStatement(format: .networkCSV, name: name, days: day...day, lines: self[day])
        _ = try reconciler.take(statement, file: "clearing-\(day).csv")
    }

    /// What clearing owes for a day.
    func owed(_ day: BusinessDay) -> Int64 {
        self[day].reduce(0) { $0 + $1.amount.minorUnits - ($1.fee?.minorUnits ?? 0) }
    }

    /// Reads in the bank's statement up to a day, with one credit for a day's payout.
    func pay(_ units: Int64, on day: BusinessDay, text: String = "Counterfoil") throws {
        let credit = StatementLine(
            .payout,
            line: 1,
            amount: Money(minorUnits: units, currency: .cny),
            day: day,
            text: text
        )
        let statement = ListedStatement(
            format: .camt053,
            name: "bank \(day) \(units)",
            days: day...day,
            lines: [credit]
        )
        _ = try reconciler.take(statement, file: "bank-\(day).xml")
    }

    private func rows(of day: BusinessDay) throws -> [StatementLine] {
        var rows: [StatementLine] = []
        try season.counter.till.ledger.read { view in
            try view.movements(of: day...day) { movement in
                guard movement.kind != .attempt else { return }
                let isPayment = movement.kind == .payment
                rows.append(
                    StatementLine(
                        isPayment ? .payment : .refund,
                        line: rows.count + 2,
                        amount: Money(minorUnits: movement.amount, currency: .cny),
                        order: movement.order,
                        hostNumber: isPayment ? movement.number : nil,
                        hostRefundNumber: isPayment ? nil : movement.number,
                        at: movement.at,
                        day: day,
                        fee: movement.fee.map { Money(minorUnits: $0, currency: .cny) }
                    )
                )
            }
        }
        return rows
    }
}
